"""Finds years between commas behind the authors of a book whose title and publisher follow between commas too.

    Ana Lima, 1977, The Rebirth of Quays, Port Publishers, 27

Comes in: a note as printed. Comes out: where the year is read, behind the publisher (Chicago Manual 14.127).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import NAMES, at_heads
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.patterns import PRESS_WORDS
from apparatus.read.note.words.signs import group

YEARS: Final = group(*(f", {century}{decade}" for century in ("18", "19", "20") for decade in "0123456789"))
_IMPRINT: Final = (
    r"(?:[A-ZÀ-Þ][\w’-]{2,20}(?:\s[A-ZÀ-Þ][\w’-]{2,20})?:\s[A-ZÀ-Þ][^,;:()“”\d]{2,60}"
    rf"|[A-ZÀ-Þ][^,;:()“”\d]{{0,60}}\b(?:{PRESS_WORDS})\b[^,;:()“”\d]{{0,30}}(?:,\s[A-ZÀ-Þ][\w-]{{2,20}})?)"
)
DATED_RE: Final = lazy.regex(
    rf"{NAMES}(?P<dated>,\s(?P<year>{YEAR}))(?=,\s[A-ZÀ-Þ][^;“”\"()]{{6,160}}?,\s{_IMPRINT}(?<![.\s])(?P<end>)"
    r"(?:,\s(?:pp?\.\s?|at\s|chs?\.\s|chap\.\s)?\d|\.?\Z|;|\.\s))"
)


def years_behind_authors(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a year stands, and where it is read."""
    for found in at_heads(DATED_RE, text):
        start, end = found.start("dated"), found.end("end")
        yield start, Change(found.end("dated"), "", start)
        yield end, Change(end, f", {found['year']}", start)
