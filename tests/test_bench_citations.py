"""The benchmark of the citation reader measures what it says: its notes state what they are said to mean."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from apparatus.formatted.engine import styles_folder
from apparatus.model import Cite, Date, Reference
from bench.citations import score as scoring
from bench.citations.article import MadeNote, article
from bench.citations.citeproc import available, cited_work, citeproc_notes, printed
from bench.citations.house_styles import in_full, read_right
from bench.citations.listed_styles import list_entries
from bench.citations.report import (
    failures_text,
    field_figures,
    markdown_text,
    summary,
    tables_text,
)
from bench.citations.score import FIELDS, Reader, fold, score
from bench.citations.works import MAKERS

SEEDS = range(15)
PRINTED = (
    "title", "container", "publisher", "place", "series", "volume_title", "edition", "volume", "issue", "pages",
    "number", "url", "doi",
    "section", "archive_location",
)  # fmt: skip
"""Fields that stand in a note as they are."""


@pytest.fixture(scope="module")
def articles() -> list[list[MadeNote]]:
    return [article(seed) for seed in SEEDS]


def reader(articles: list[list[MadeNote]], change: Callable[[Reference], Reference] = lambda r: r) -> Reader:
    """Reads every note as it was meant, with a change."""
    found = {
        note.text: tuple(
            Cite(
                form="short" if meant.form == "ibid" else meant.form,
                start=meant.start,
                end=meant.end,
                text=note.text[meant.start : meant.end],
                reference=change(meant.reference),
                locator=meant.locator,
                signal=meant.signal,
                ibid=meant.form == "ibid",
            )
            for meant in note.meant
        )
        for notes in articles
        for note in notes
    }
    return found.__getitem__


def letters(text: str) -> str:
    """Without what moves: spaces, and the comma that goes within quotation marks."""
    return re.sub(r"[\s',]", "", fold(text)).casefold()


def test_the_same_number_gives_the_same_notes_and_another_another() -> None:
    assert article(3) == article(3) != article(4)
    assert [note.number for note in article(3, 10)] == list(range(1, 11))


def test_citations_stand_in_order_in_their_notes(articles: list[list[MadeNote]]) -> None:
    for note in (note for notes in articles for note in notes):
        bounds = [bound for meant in note.meant for bound in (meant.start, meant.end)]
        assert bounds == sorted(bounds) and (not bounds or bounds[-1] <= len(note.text))
        assert all(meant.start < meant.end for meant in note.meant)


def test_a_note_prints_what_it_is_said_to_mean(articles: list[list[MadeNote]]) -> None:
    for note in (note for notes in articles for note in notes):
        for meant in note.meant:
            text = letters(note.text[meant.start : meant.end])
            stated = [str(getattr(meant.reference, name)) for name in PRINTED]
            people = (*meant.reference.authors, *meant.reference.editors, *meant.reference.translators)
            stated += [part for name in people for part in (name.literal, name.family, name.given, name.particle)]
            if meant.reference.date and meant.reference.date.year:
                stated.append(str(meant.reference.date.year))
            for value in (*stated, meant.locator):
                assert letters(value) in text, (note, value)


def test_every_kind_is_made(articles: list[list[MadeNote]]) -> None:
    kinds = {
        meant.reference.kind for notes in articles for note in notes for meant in note.meant if meant.form == "full"
    }
    assert {maker.__name__ for maker in MAKERS} <= kinds


def test_short_forms_point_to_works_cited_before(articles: list[list[MadeNote]]) -> None:
    for notes in articles:
        cited: set[int] = set()
        for meant in (meant for note in notes for meant in note.meant):
            assert meant.form == "full" or meant.work in cited | {-1}
            cited.add(meant.work)


def test_a_perfect_reader_gets_full_marks(articles: list[list[MadeNote]]) -> None:
    total = score(articles, reader(articles))
    figures = summary(total)
    assert figures["all right"] == figures["items found with the right kind"] == figures["field F1"] == 1
    assert figures["full citations"] == sum(m.form == "full" for notes in articles for n in notes for m in n.meant)
    assert total.extra == 0


def test_a_blind_reader_gets_none(articles: list[list[MadeNote]]) -> None:
    figures = summary(score(articles, lambda text: (Cite("prose", 0, len(text), text),)))
    assert figures["all right"] == figures["items found with the right kind"] == figures["field F1"] == 0
    assert figures["… missed"] == 1


def test_one_wrong_field_is_counted_once_for_each_citation(articles: list[list[MadeNote]]) -> None:
    total = score(articles, reader(articles, lambda r: replace(r, date=Date(1234))))
    dated = [m for notes in articles for n in notes for m in n.meant if m.form == "full"]
    assert summary(total)["all right"] == 0
    assert field_figures(total, "year") == field_figures(total, "date") == (0, 0, 0)
    assert field_figures(total, "title") == (1, 1, 1)
    assert sum(d.what == "year" for failure in total.failures for d in failure.differences) == len(dated)


def test_what_is_read_where_nothing_stands_counts_against_precision(articles: list[list[MadeNote]]) -> None:
    perfect = reader(articles)

    def eager(text: str) -> tuple[Cite, ...]:
        cites = perfect(text)
        return cites or (Cite("full", 0, len(text), text, Reference(kind="book", title=text)),)

    total = score(articles, eager)
    assert total.extra == sum(not note.meant for notes in articles for note in notes) > 0
    precision, recall, _ = field_figures(total, "title")
    assert precision < 1 == recall


def test_short_forms_are_right_reported_wrong_or_missed(articles: list[list[MadeNote]]) -> None:
    total = score(articles)
    assert sum(total.short.values()) == sum(m.form != "full" for notes in articles for n in notes for m in n.meant)
    assert set(total.short) <= {"right", "reported", "wrong", "missed"}


def test_quotation_marks_dashes_and_white_space_are_no_difference() -> None:
    assert fold("The “Last” City, 1861–65") == fold('The "Last"\nCity,  1861-65') != fold("The Last City, 1861-65")


@pytest.mark.skipif(not available(), reason="needs the extra `citeproc`")
def test_citeproc_prints_what_its_notes_are_said_to_mean() -> None:
    notes = citeproc_notes(0, 40)
    assert [note.number for note in notes] == list(range(1, 41)) and notes == citeproc_notes(0, 40)
    for note in notes:
        (meant,) = note.meant
        stated = [str(getattr(meant.reference, name)) for name in PRINTED]
        stated += [name.literal or name.family for name in (*meant.reference.authors, *meant.reference.editors)]
        stated += [name.given for name in (*meant.reference.authors, *meant.reference.translators)]
        assert all(letters(value) in letters(note.text) for value in (*stated, meant.locator)), note


def test_tables_name_every_field_and_kind(articles: list[list[MadeNote]]) -> None:
    total = score(articles)
    text = tables_text({"made": total})
    assert all(any(line.split(" ")[0] == name for line in text.split("\n")) for name in (*FIELDS, *total.full))
    assert json.loads(json.dumps(summary(total)))["notes"] == 60 * len(articles)
    assert failures_text(total, 1).count("## ") <= len(total.failures)
    assert scoring.Score().notes == 0


def test_the_page_shows_the_rows_of_the_table(articles: list[list[MadeNote]]) -> None:
    """Its rows; the figures are those of the day of measuring."""
    page = (Path(__file__).parents[1] / "docs" / "reading.md").read_text(encoding="utf-8")
    shown = re.findall(r"^\| ([^|]+) \|", markdown_text({"templates": score(articles)}), flags=re.M)
    assert all(f"| {name} |" in page for name in shown if name != "---") and len(shown) == 9


@pytest.mark.skipif(not available(), reason="needs the extra citeproc")
def test_a_style_that_prints_less_is_held_to_what_it_prints() -> None:
    rng = Random(3)
    cited = [cited_work(rng) for _ in range(40)]
    styles = styles_folder()
    assert styles
    full, short = (list(printed(cited, styles / f"{name}.csl")) for name in ("mhra-notes", "mhra-shortened-notes"))
    assert sum(map(read_right, cited, full)) > 30  # whole citations, in marks that differ from Chicago's
    assert sum(map(read_right, cited, short)) < 10  # short forms are none
    assert not read_right(cited[0], full[1])


@pytest.mark.skipif(not available(), reason="needs the extra citeproc")
def test_the_entries_of_a_list_have_no_number_and_stand_by_their_work() -> None:
    folder = styles_folder()
    assert folder
    rng = Random("entries of a list")
    works = [cited_work(rng) for _ in range(6)]
    entries = dict(list_entries(works, folder / "ieee.csl"))
    assert sorted(entries) == list(range(6))
    for at, entry in entries.items():
        assert in_full(works[at], entry) and not entry.startswith("[")
