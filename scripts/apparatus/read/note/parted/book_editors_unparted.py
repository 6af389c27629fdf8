"""Finds whoever edited a book where no comma stands before it.

    Ana Lima, “Quays” in Harbours of the North: Essays edited by Rui Costa, p. 52
    Ana Lima, “Quays,” in Harbours of the North ed Rui Costa (Lisbon: Quay, 2001)

Comes in: a note as printed. Comes out: the comma that is to be read there (Chicago Manual 14.104).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import FURTHER, PERSON
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

EDITED: Final = group(" edited by ", " ed ", " ed. ", " eds ", " eds. ")
EDITED_RE: Final = lazy.regex(
    rf"[”’\"],?\s[Ii]n:?\s[A-ZÀ-Þ][^.;()“”\"]{{3,160}}(?<![,;:])(?P<gap>\s)(?=edited\sby\s{PERSON}{FURTHER}(?:,\sp|\s\(|[.;]|\Z))"
    r"|[”’\"?!],?\s(?:[Rr]eprinted\s)?[Ii]n:?\s[A-ZÀ-Þ][^.;,()“”\"]{3,160}\w(?P<short>\s)"
    rf"(?=eds?\.?\s{PERSON}{FURTHER}\s\()"
)


def book_editors_unparted(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand."""
    for found in EDITED_RE.finditer(text):
        yield put_for(found, ", ", "gap" if found["gap"] else "short")
