"""Finds what lies by a letter, between its day and the papers in which it is kept.

    Ana Lima to Rui Costa, October 3, 1944, with enclosure, Costa Papers, Box 174

Comes in: a note as printed. Comes out: the letter and its papers without those words (Chicago Manual 14.221).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import DAY
from apparatus.read.note.words.signs import group

ENCLOSED: Final = group(", with ")
ENCLOSED_RE: Final = lazy.regex(
    rf"(?:{DAY})(?P<enclosed>,\swith\s(?:[A-ZÀ-Þ][\w’'-]{{1,20}}\s|(?:an?|his|her|their|the)\s){{0,2}}(?:[a-z]{{3,12}}\s)?"
    r"(?:enclosures?|attachments?|annotations?|marginalia|postscript|comments|corrections))"
    r"(?=,\s[A-ZÀ-Þ])"
)


def enclosures_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand."""
    for found in ENCLOSED_RE.finditer(text):
        yield put_for(found, "", "enclosed")
