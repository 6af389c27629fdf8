"""Finds the stop behind a volume in Roman numerals before a page.

    Burney, Reise, I., p. 67; II., p. 276

Comes in: a note as printed. Comes out: nothing in the place of the stop (Chicago Manual 14.116).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

COUNTED: Final = group("I., p", "V., p", "X., p")
VOLUME_RE: Final = lazy.regex(r"(?<=[,;(]\s)[IVX]{1,5}(?P<stop>\.)(?=,\spp?\.\s?\d)")


def roman_stops(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a stop stands."""
    for found in VOLUME_RE.finditer(text):
        yield put_for(found, "", "stop")
