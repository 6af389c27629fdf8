"""Finds whoever edited a book where no comma stands before it.

    Ana Lima, “Quays” in Harbours of the North: Essays edited by Rui Costa, p. 52

Comes in: a note as printed. Comes out: the comma that is to be read there (Chicago Manual 14.104).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import FURTHER, PERSON
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

EDITED: Final = group(" edited by ")
EDITED_RE: Final = lazy.regex(
    rf"[”’\"],?\s[Ii]n:?\s[A-ZÀ-Þ][^.;()“”\"]{{3,160}}(?<![,;:])(?P<gap>\s)(?=edited\sby\s{PERSON}{FURTHER}(?:,\sp|\s\(|[.;]|\Z))"
)


def book_editors_unparted(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand."""
    for found in EDITED_RE.finditer(text):
        yield put_for(found, ", ", "gap")
