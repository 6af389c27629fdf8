"""Which brackets with a year amid prose are short forms: those with names, though a month may begin like one."""

from __future__ import annotations

import pytest

from apparatus.read.note.works.dated_brackets import cites_by_date

SENTENCE = "The link is weak, as others have found "


@pytest.mark.parametrize(
    "inner",
    [
        "Martin and Jones, 2019", "Novak, 2019", "Augustin et al. 2019", "Juneau, 2019a", "Decker 2019, p. 4",
        "see Marsh, 2019", "World Bank, 2019", "Costa, 2018; Octavio and Lima, 2019",
    ],
)  # fmt: skip
def test_names_cite(inner: str) -> None:
    assert cites_by_date(inner, SENTENCE)


@pytest.mark.parametrize(
    "inner",
    ["March 2019", "Mar. 2019", "Spring 2019", "Kyoto, 1997", "Nagasaki, 1855", "Routledge 1991", "Am. L. Inst. 1977"],
)
def test_times_places_and_publishers_do_not(inner: str) -> None:
    assert not cites_by_date(inner, SENTENCE)
