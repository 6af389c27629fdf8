"""Finds months in numbers within the bracket of an issue, as a publisher's machines print them, and spells them out.

    Isis, 79:298 (09 1988), 405–26

Comes in: a note as printed. Comes out: the name of the month that is to be read there (Chicago Manual 14.171).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

NUMBERED: Final = group(*(f"({month:02d} " for month in range(1, 13)))
NAMES: Final = {number: name.capitalize() for name, number in reversed(MONTHS.items())}
"""The first form of each month, which is its English name."""
MONTH_RE: Final = lazy.regex(rf"(?<=\()(?P<month>0[1-9]|1[0-2])(?=\s{YEAR}\))")


def months_spelt(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such months stand."""
    for found in MONTH_RE.finditer(text):
        yield put_for(found, NAMES[int(found["month"])])
