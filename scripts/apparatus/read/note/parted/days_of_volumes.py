"""Finds the first and the last day of what a volume of papers prints, behind its number.

    The Papers of Ana Lima, vol. 6, 1 July 1790–30 November 1790, ed. Jane Doe (Lisbon: Quay Press, 1996), 284–86

Comes in: a note as printed. Comes out: nothing for the days, which would be taken for that of the book;
`statements.volume_titles` reads them as the title of the volume (Chicago Manual 14.119).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import DAYS_OF_VOLUME
from apparatus.read.note.words.signs import and_digit, group

COUNTED: Final = group(*and_digit("ol. "), "ol. I", "ol. V", "ol. X", "ol. L")
DAYS_RE: Final = lazy.regex(
    rf"\b[Vv]ol\. (?:\d{{1,3}}|[IVXL]{{1,7}})(?P<days>, {DAYS_OF_VOLUME})(?=, (?:eds?|trans)\. | \([A-ZÀ-Þ])"
)


def days_of_volumes(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such days stand."""
    for found in DAYS_RE.finditer(text):
        yield put_for(found, "", "days")
