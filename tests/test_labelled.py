"""Notes that were labelled before they were read are read at least as well as when that was last measured."""

from __future__ import annotations

import pytest

from bench.citations.labelled import Figures, aligned, items_of, labelled_figures
from note_cases import LABELLED, Case, all_cases


@pytest.fixture(scope="module")
def figures() -> Figures:
    return labelled_figures(all_cases(LABELLED))


def test_they_are_many(figures: Figures) -> None:
    assert figures.notes > 300 and figures.full > 400 and figures.short > 80


def test_full_citations_are_read_right(figures: Figures) -> None:
    assert figures.all_right / figures.full >= 0.975
    assert figures.f1 >= 0.985


def test_items_are_found_with_their_kinds(figures: Figures) -> None:
    assert figures.kinds / figures.items >= 0.97
    assert figures.extra <= 4


def test_short_forms_are_found(figures: Figures) -> None:
    assert figures.short_right / figures.short >= 0.97


NOTE = "Ada Lima, Harbours and Their Keys (Porto: Quay, 1991), 12; ibid., 14."
EXPECTED = """\
full book
  locator: 12
  authors: Lima, Ada
  title: Harbours and Their Keys
  publisher: Quay
  place: Porto
  date: 1991
ibid
  locator: 14
"""


def scored(expected: str) -> Figures:
    return labelled_figures([Case("made: 1", NOTE, expected)])


def test_a_note_read_as_labelled_counts_in_full() -> None:
    found = scored(EXPECTED)
    assert (found.full, found.all_right, found.short, found.short_right, found.kinds, found.extra) == (1, 1, 1, 1, 2, 0)
    assert found.f1 == 1 and not found.failures


def test_a_wrong_year_spoils_the_citation_and_one_field() -> None:
    found = scored(EXPECTED.replace("1991", "1992"))
    assert found.all_right == 0 and found.right == 5 and found.stated == found.read == 6 and len(found.failures) == 1


def test_an_item_that_nobody_meant_is_extra() -> None:
    found = scored(EXPECTED.partition("ibid")[0])
    assert found.extra == 1 and found.items == 1


def test_items_keep_their_order() -> None:
    one, other = items_of(EXPECTED)
    assert aligned([one, other], [other, one]) in ([(one, one), (other, None)], [(one, None), (other, other)])
    assert aligned([one, other], [one, other]) == [(one, one), (other, other)]
