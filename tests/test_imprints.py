"""A name alone before the year of an imprint is a town or a publisher as the other imprints of the article are."""

from __future__ import annotations

from itertools import pairwise

import pytest

from apparatus.model import Reference
from test_citations import article

TOWNS = ("London", "Oxford", "Paris", "Lisbon")
HOUSES = ("Knopf", "Verso", "Penguin", "Routledge")


def imprints(*names: str) -> list[Reference]:
    """Works whose imprints are these names, as the article reads them together."""
    titles = ("Harbours", "Quays", "Piers", "Ports", "Tides", "Locks", "Ropes", "Buoys", "Docks", "Dues")
    lines = [
        f"{number} Ana Lima, The {title} of the North ({name}, 1990), 12."
        for number, (title, name) in enumerate(zip(titles, names, strict=False), 1)
    ]
    return [cite.reference for note in article(lines).notes for cite in note.cites if cite.reference]


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


def test_nothing_else_of_the_works_is_altered() -> None:
    for one, other in pairwise(imprints(*TOWNS, "Quayheim")):
        assert one.authors == other.authors and one.date == other.date and one.kind == other.kind
