"""Finds letters of a row that commas alone part, behind the box or the folder of the one before, and the second day on
which somebody wrote to the same person.

    Lima to Costa, March 5, 1880, Box 2, Folder 4, Roe to Costa, May 2, 1880, Box 2, Folder 6, Quay Papers
    Roe to Costa, February 16, May 2, 1880, Box 2, Quay Papers

Comes in: a note as printed. Comes out: a semicolon before the second letter, which is a work of its own (Chicago Manual
14.229); `&` between two days, of which the first counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import EXACT_DAY, MONTH
from apparatus.read.note.words.signs import group

SENT: Final = group(" to ")
_NAME: Final = r"[A-ZÀ-Þ][\w.’-]{0,20}(?: (?:de |von |van )?[A-ZÀ-Þ][\w.’-]{0,20}){0,3}"
_DAY: Final = rf"{MONTH} \d{{1,2}}"
_SHELF: Final = r"(?:[Bb]ox|[Ff]older|[Ff]ile|[Rr]eel|[Cc]arton)\s[\w/.-]{1,14}"
LETTER_RE: Final = lazy.regex(
    rf" to {_NAME}, (?:{_DAY},? (?:and |& )?)?{EXACT_DAY}(?:,\s{_SHELF}){{1,3}}(?P<gap>,)"
    rf"(?= {_NAME} to {_NAME}, (?:{_DAY},? (?:and |& )?)?{EXACT_DAY})"
)
"""`…, Folder 4, Roe to Costa, May 2, 1880`."""
DAYS_RE: Final = lazy.regex(rf" to {_NAME}, {_DAY}(?P<gap>,)(?= {_DAY}, (?:1[5-9]|20)\d\d\b)")


def letters_run_on(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a letter begins, and where a second day stands."""
    for found in LETTER_RE.finditer(text):
        yield put_for(found, ";", "gap")
    for found in DAYS_RE.finditer(text):
        yield put_for(found, " &", "gap")
