"""Finds the years of two yearly reports that share what holds them, where no comma parts these from their names.

    Ninth Annual Report of the Port Board 1917, and Tenth Annual Report of the Port Board 1918 in Port Papers

Comes in: a note as printed. Comes out: the commas that are to be read there (Chicago Manual 14.220).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

YEARLY: Final = group("nnual Report of ")
_REPORT: Final = r"[A-ZÀ-Þ][a-z]{3,20}(?:-[A-Za-z][a-z]{2,8})? Annual Report of the [A-ZÀ-Þ][^.,;:()\d“”\"]{2,80}?"
PAIR_RE: Final = lazy.regex(
    rf"{_REPORT}(?P<first>(?<=\w) |, ){YEAR}, and {_REPORT}(?P<second>(?<=\w) |, ){YEAR}\b"
    r"(?:(?P<within> )(?=in [A-Z]))?"
)


def yearly_pairs_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such commas are to be read."""
    for found in PAIR_RE.finditer(text):
        for gap in ("first", "second", "within"):
            if found[gap] == " ":
                yield put_before(found, ",", gap)
