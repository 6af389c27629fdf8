"""Finds documents of a row that commas alone part, behind the number of the one before or what somebody gave, and the
year in square brackets before such a number.

    Ana Lima, Map of Quayport, 1879, #76208, John Roe, Map of Lisbon, 1873, #96873, Map Collection, Quay Library
    Ana Lima, Testimony, John Roe, Testimony, Old Harbour File 27a, Map Collection, Quay Library
    Harbour Lands in Lima County [1880], #91482, Map Collection, Quay Library

Comes in: a note as printed. Comes out: a semicolon before the second, which is a work of its own (Chicago Manual
14.222); commas for the brackets.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import PERSON
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, and_digit, behind_digit, group

NUMBERED: Final = group(*and_digit(", #"))
NUMBERED_RE: Final = lazy.regex(
    rf"{YEAR},\s#\d{{4,7}}(?P<gap>,)(?=\s[A-ZÀ-Þ][^;#“”\"()]{{10,160}},\s{YEAR},\s#\d{{4,7}},\s[A-ZÀ-Þ])"
)
GIVEN: Final = group(", Testimony, ", ", Deposition, ", ", Affidavit, ")
GIVEN_RE: Final = lazy.regex(
    rf",\s(?P<given>Testimony|Deposition|Affidavit)(?P<gap>,)(?=\s{PERSON},\s(?P=given),\s[A-ZÀ-Þ])"
)
SQUARED: Final = group(*behind_digit("], #"))
SQUARED_RE: Final = lazy.regex(rf"(?<=[a-zß-ÿ])(?P<opened>\s\[){YEAR}(?P<closed>\])(?=,\s#\d{{4,7}})")
RUN_ON: Final = Groups(NUMBERED | GIVEN | SQUARED)


def numbers_run_on(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a document ends; `groups` are those of which the text holds signs."""
    for found in NUMBERED_RE.finditer(text) if groups & NUMBERED else ():
        yield put_for(found, ";", "gap")
    for found in GIVEN_RE.finditer(text) if groups & GIVEN else ():
        yield put_for(found, ";", "gap")
    for found in SQUARED_RE.finditer(text) if groups & SQUARED else ():
        yield put_for(found, ", ", "opened")
        yield put_for(found, "", "closed")
