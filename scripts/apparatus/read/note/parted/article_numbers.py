"""Finds the word behind which the number of an article stands, where it is printed with a colon.

    “Quays,” Port Review 12, no. 3 (2020): article number: 521

Comes in: a note as printed. Comes out: where the word is read as *no.*, as journals without pages are cited (Chicago
Manual 14.174).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import and_digit, group

NUMBERED: Final = group(*and_digit("umber: ", "umber "))
NUMBER_RE: Final = lazy.regex(r"(?<=[,:]\s)[Aa]rticle\s(?P<word>[Nn]umber:?)(?=\s\d)")


def article_numbers(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a word stands, and how it is read."""
    for found in NUMBER_RE.finditer(text):
        yield put_for(found, "no.", "word")
