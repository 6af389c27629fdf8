"""A name alone before the year of an imprint is a town or a publisher as the other imprints of the article are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from apparatus.model import Cite, Reference
from apparatus.read.note import read_note
from test_citations import article

TOWNS = ("London", "Oxford", "Paris", "Lisbon")
HOUSES = ("Knopf", "Verso", "Penguin", "Routledge")


def imprints(*names: str) -> list[Reference]:
    """Works whose imprints are these names, as the article reads them together."""
    return [cite.reference for note in article(lines(*names)).notes for cite in note.cites if cite.reference]


def each_alone(*names: str) -> list[tuple[Cite, ...]]:
    """The same notes, each read as if no other stood beside it."""
    return [read_note(line.partition(" ")[2]) for line in lines(*names)]


def lines(*names: str) -> list[str]:
    """Notes that cite a book each, with these names as imprints."""
    titles = ("Harbours", "Quays", "Piers", "Ports", "Tides", "Locks", "Ropes", "Buoys", "Docks", "Dues")
    return [
        f"{number} Ana Lima, The {title} of the North ({name}, 1990), 12."
        for number, (title, name) in enumerate(zip(titles, names, strict=False), 1)
    ]


@pytest.mark.parametrize("name", ["Quayheim", "Santa Rosa de Lima", "Quayford", "Halle/Saale"])
def test_among_towns_it_is_a_town(name: str) -> None:
    found = imprints(*TOWNS, name)[-1]
    assert (found.place, found.publisher) == (name, "")


@pytest.mark.parametrize("name", ["Quayheim", "Hale", "Quayford"])
def test_among_publishers_it_is_a_publisher(name: str) -> None:
    found = imprints(*HOUSES, name)[-1]
    assert (found.place, found.publisher) == ("", name)


def test_a_known_name_stays_what_it_is() -> None:
    places = [found.place for found in imprints(*TOWNS, "Knopf", "OUP")]
    assert places == [*TOWNS, "", ""]


@pytest.mark.parametrize("others", [(), TOWNS[:2], (*TOWNS[:2], *HOUSES[:2]), (*TOWNS, *HOUSES)])
def test_without_a_manner_it_is_read_as_in_a_note_alone(others: tuple[str, ...]) -> None:
    alone, among = imprints("Quayheim")[0], imprints(*others, "Quayheim")[-1]
    assert (among.place, among.publisher) == (alone.place, alone.publisher)


@pytest.mark.parametrize("names", [(*TOWNS, "Quayheim"), (*TOWNS, "Quayford", "Hale")])
def test_nothing_but_the_imprint_of_a_work_is_altered(names: tuple[str, ...]) -> None:
    among = imprints(*names)
    alone = [cite.reference for note in each_alone(*names) for cite in note if cite.reference]
    assert among != alone
    assert [replace(found, place="", publisher="") for found in among] == [
        replace(found, place="", publisher="") for found in alone
    ]
