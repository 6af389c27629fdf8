"""Finds the dash behind the first year of an edition that is not finished, and what says so.

    Ana Lima (ed.), The Correspondence of Rui Costa, Lisbon, Quay Society, 1991–
    Ana Lima (ed.), The Correspondence of Rui Costa, Lisbon, Quay Society, 1985– ongoing (http://quay.example)

Comes in: a note as printed. Comes out: nothing for both, so that the imprint ends with its year (Chicago Manual
14.119).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import behind_digit, group

OPEN: Final = group(*behind_digit("–", "-", " –", " -"))
OPEN_RE: Final = lazy.regex(
    rf"(?<=[A-Za-zà-ÿ]), [A-ZÀ-Þ][^,;:()“”\"]{{2,80}}, {YEAR}(?P<open> ?[–-](?: ?(?:ongoing|in progress))?)"
    r"(?= ?(?:\Z|[.;]|\((?:https?://|www\.)))"
)


def open_years_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a dash stands."""
    for found in OPEN_RE.finditer(text):
        yield put_for(found, "", "open")
