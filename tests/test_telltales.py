"""What a reading shows that wrong readings often show, and how far it can then be relied on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apparatus.model import Article, Item, Note
from apparatus.read.note import read_note
from apparatus.read.note.confidence import NONE, confidence
from apparatus.read.note.lists import TELLTALE_COUNTS
from apparatus.read.note.telltales import TELLTALES
from apparatus.render import readings
from apparatus.resolve.citations import resolve_citations
from bench.citations.article import article
from bench.citations.labelled import telltale_counts, telltales_text
from bench.citations.report import calibration
from bench.citations.score import score
from note_cases import Case

CASES = Path(__file__).parent / "cases" / "telltales"
NAMES = tuple(TELLTALES)


def cases(name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A note, and the telltales of its citation, or the rule by which it is prose."""
    text = (CASES / name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    for note, expected in zip(lines[::2], lines[1::2], strict=True):
        assert expected.startswith("="), f"{name}: {note!r} lacks its second line"
        yield note, tuple(expected.removeprefix("=").split())


@pytest.mark.parametrize(("note", "expected"), list(cases("readings.txt")))
def test_a_reading_shows_its_telltales(note: str, expected: tuple[str, ...]) -> None:
    cite, *more = read_note(note)
    assert (cite.form, cite.telltales, more) == ("full", expected, [])
    assert cite.confidence == confidence(expected)


@pytest.mark.parametrize(("note", "expected"), list(cases("prose.txt")))
def test_prose_that_may_hold_a_work_is_doubted(note: str, expected: tuple[str, ...]) -> None:
    (cite,) = read_note(note)
    assert (cite.form, (cite.rule,), cite.text) == ("prose", expected, note)
    item = Item("prose", 0, len(note), note, rule=cite.rule, confidence=cite.confidence)
    assert readings.is_uncertain(item) == (cite.rule != "prose") and cite.rule in readings.RULES


def test_every_telltale_has_a_case_a_count_and_words() -> None:
    assert {name for _, shown in cases("readings.txt") for name in shown} == set(NAMES)
    assert set(TELLTALE_COUNTS) == {NONE, *NAMES} and set(readings.TELLTALES) == set(NAMES)
    assert all(0 <= right <= seen for seen, right in TELLTALE_COUNTS.values())


@given(st.sets(st.sampled_from(NAMES)), st.sampled_from(NAMES))
def test_another_telltale_never_makes_a_reading_surer(shown: set[str], other: str) -> None:
    assert 0 <= confidence(tuple({*shown, other})) <= confidence(tuple(shown)) <= confidence(()) <= 1


def test_the_surer_a_reading_the_more_often_it_is_right() -> None:
    rows = calibration(score(article(seed) for seed in range(200, 260)))
    assert sum(count for _, count, _, _ in rows) > 1500
    unsure, sure = rows[0][-1], rows[-1][-1]
    assert unsure < sure and sure > 0.97


def test_the_words_for_a_doubt_are_those_of_its_telltales_or_its_rule() -> None:
    item = Item("full", 0, 1, "x", rule="published", telltales=("no-author", "series"))
    assert readings.doubt_words(item) == "no author is named, some words were taken for the name of a series"
    assert readings.doubt_words(Item("short", 0, 1, "x", rule="title-nearly")) == readings.RULES["title-nearly"]


RIGHT = Case("right", "Rachel Carson, Silent Spring (Boston: Houghton Mifflin, 1962).", """\
full book
  authors: Carson, Rachel
  title: Silent Spring
  date: 1962
""")  # fmt: skip
WRONG = RIGHT._replace(name="wrong", expected=RIGHT.expected.replace("Spring", "Summer"))
UNSIGNED = Case("unsigned", "Silent Spring (Boston: Houghton Mifflin, 1962).", """\
full book
  title: Silent Spring
  date: 1962
""")  # fmt: skip


def test_telltales_are_counted_with_those_that_are_right() -> None:
    counts = telltale_counts([RIGHT, WRONG, UNSIGNED])
    assert {name: count for name, count in counts.items() if count[0]} == {NONE: (2, 1), "no-author": (1, 1)}
    lines = telltales_text(counts).splitlines()
    assert [line.split()[0] for line in lines if not line.startswith("#")] == [NONE, *NAMES]


def test_ibid_is_as_sure_as_that_it_points_to_the_citation_before() -> None:
    """How sure the reading of that citation is, is told there."""
    texts = ("Jane Jacobs, “Downtown Is for People.”", "Ibid.")
    notes = tuple(Note(number, text, number, read_note(text)) for number, text in enumerate(texts, 1))
    index, _ = resolve_citations([Article("essay", "seeds/essay.txt", "", (), None, "", (), notes, (), ())])
    first, again = index.items["essay", 1][0], index.items["essay", 2][0]
    assert first.confidence < readings.UNCERTAIN < again.confidence and first.work == again.work


@pytest.mark.parametrize(
    ("note", "doubted"),
    [
        ("Nobody, ever after, the keepers say, (Quay Press, 1968) and so on.", True),
        ("The keepers were heard again (see the Act of 1990).", False),
        ("The keepers went home (Lisbon, in the spring).", False),
    ],
)
def test_prose_that_holds_an_imprint_is_doubted(note: str, doubted: bool) -> None:
    forms = {(cite.form, cite.confidence < readings.UNCERTAIN) for cite in read_note(note)}
    assert forms == {("prose", doubted)}
