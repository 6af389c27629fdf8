"""Finds the pages of a piece that no comma parts from the book which holds it, and puts the comma there.

    “Quays,” pp. 3–9 in Jane Doe (ed.), Harbours        “Quays,” 3–9 in Harbours, ed. Jane Doe

Comes in: a note as printed. Comes out: the comma that is to be read before `in` (Chicago Manual 14.106).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

PAGED: Final = group(*(f"{digit} in " for digit in "0123456789"))
PAGES_RE: Final = re.compile(
    r"(?:[”\"’'],?|,)\s(?:pp?\.\s?\d{1,4}|\d{1,4})[-–]\d{1,4}(?P<gap>\s)(?=in\s(?:the\s)?[A-ZÀ-Þ])"
)


def pages_before_book(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such pages end."""
    for found in PAGES_RE.finditer(text):
        yield put_for(found, ", ", "gap")
