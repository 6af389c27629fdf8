"""Finds the *to* between pages that a chapter counts, as military manuals have them.

    Port Manual, JP 3-16 (Washington, DC, 2019), II-7 to II-10

Comes in: a note as printed. Comes out: a dash in the place of the word (Chicago Manual 6.78).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import behind_digit, group

RANGES: Final = group(*behind_digit(" to I", " to V", " to X"))
RANGE_RE: Final = lazy.regex(r"\b[IVX]{1,4}-\d{1,3}(?P<to>\sto\s)(?=[IVX]{1,4}-\d)")


def chapter_pages(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a word stands."""
    for found in RANGE_RE.finditer(text):
        yield put_for(found, "–", "to")
