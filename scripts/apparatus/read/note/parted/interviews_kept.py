"""Finds what says behind the day of an interview that it, and those before it, are kept by the same archive.

    Ana Lima interview with Rui Costa, 19 July 1979, all in Quay History Project (QHP), Port Library

Comes in: a note as printed. Comes out: a comma for such words; `same_archive` gives the archive to the others (Chicago
Manual 14.219).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.signs import behind_digit, group

KEPT: Final = group(*behind_digit(", both in ", ", all in ", ", both at ", ", all at "))
KEPT_RE: Final = lazy.regex(
    rf"\b[Ii]nterview(?:ed)?\b[^;]{{2,160}}{EXACT_DAY}(?P<all>, (?:both|all) (?:in|at) (?:the )?)"
    r"(?=[A-ZÀ-Þ][^,;:()“”\"]{3,80}(?: \([A-Z]{2,8}\))?[,.;])(?![^;]{3,90}(?:, eds?\.|\([^();]{2,40}:))"
)


def interviews_kept_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand, and no book follows."""
    for found in KEPT_RE.finditer(text):
        yield put_for(found, ", ", "all")
