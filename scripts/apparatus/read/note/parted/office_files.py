"""Finds the word *file* between the letters of an archive and the mark of what is kept there.

    Port Diary, December 1942, TNA file WO 166/7433      Port Orders, 3 May 1941, TNA files WO 212/6 and WO 33/1883

Comes in: a note as printed. Comes out: a comma in the place of the word (Chicago Manual 14.222).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

FILES: Final = group(" file ", " files ")
FILED_RE: Final = lazy.regex(r"(?<=\b[A-Z]{3}|\bPRO|\bKew)(?P<file>\sfiles?\s)(?=[A-Z]{1,5}\s?\d{1,4}/\d)")


def office_files(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a word stands."""
    for found in FILED_RE.finditer(text):
        yield put_for(found, ", ", "file")
