"""Finds the stop behind a volume in Roman numerals before a page, and the *to* between pages that a chapter counts.

    Burney, Reise, I., p. 67; II., p. 276      Port Manual, JP 3-16 (Washington, DC, 2019), II-7 to II-10

Comes in: a note as printed. Comes out: nothing in the place of the stop, a dash in that of the word (Chicago Manual
14.116, 6.78).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import behind_digit, group

COUNTED: Final = group("I., p", "V., p", "X., p", *behind_digit(" to I", " to V", " to X"))
VOLUME_RE: Final = lazy.regex(r"(?<=[,;(]\s)[IVX]{1,5}(?P<stop>\.)(?=,\spp?\.\s?\d)")
RANGE_RE: Final = lazy.regex(r"\b[IVX]{1,4}-\d{1,3}(?P<to>\sto\s)(?=[IVX]{1,4}-\d)")


def roman_stops(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a stop or such a word stands."""
    for found in RANGE_RE.finditer(text):
        yield put_for(found, "–", "to")
    for found in VOLUME_RE.finditer(text):
        yield put_for(found, "", "stop")
