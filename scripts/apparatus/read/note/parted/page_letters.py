"""Finds `pg` or `Pp` behind the bracket of a work, where a comma is lost, and reads it as the Manual has it.

    Ana Lima, “Quays” (Quay Press 2010)Pp 37      Ana Lima, “Quays” (April 2021) pg 11

Comes in: a note as printed. Comes out: `, pp. 37`, `, p. 11` (Chicago Manual 10.42).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import and_digit, group

PAGE_LETTERS: Final = group(*and_digit("Pp ", "Pp. ", "pg ", "pg. ", "Pg ", "Pg. "))
LETTERS_RE: Final = lazy.regex(r"(?<=\))(?P<word>,?\s?(?:Pp|[Pp]g)\.?\s)(?=\d)")


def page_letters_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such letters stand."""
    for found in LETTERS_RE.finditer(text):
        yield put_for(found, ", pp. " if "Pp" in found["word"] else ", p. ", "word")
