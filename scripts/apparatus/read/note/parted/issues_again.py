"""Finds another issue of a newspaper, by its day alone, behind one that has the name, and reads the name there too.

    New York Times, July 31, 1914, 3; August 6, 1914, 5     Klagenfurter Zeitung, 31 July 1914; 6 August 1914

Comes in: a note as printed. Comes out: the name, which is to be read before each further day (Chicago Manual 14.191).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.day_patterns import DAY
from apparatus.read.note.words.signs import and_digit, group

AGAIN: Final = group(*and_digit("; "), *(f"; {letter}" for letter in "JFMASOND"))
_PAGES: Final = r"(?:, (?:pp?\. ?)?[A-Z]{0,2}\d{1,4}(?:[-–]\d{1,4})?)?"
_NAME: Final = r"[A-ZÀ-Þ][\w’&-]*(?: (?:of |the |and |for |de |la )?[\w’&-]+){0,5}(?: \([A-ZÀ-Þ][^()\d]{2,30}\))?"
ISSUES_RE: Final = lazy.regex(
    rf"(?:\A|(?<=[.;”’\"] )|(?<=[Ss]ee )|(?<=also ))(?P<name>{_NAME}), (?:{DAY}){_PAGES}"
    rf"(?P<more>(?:; (?:{DAY}){_PAGES})+)(?=[.;]|\Z)"
)
DAY_RE: Final = lazy.regex(rf"(?<=; ){DAY}")


def issues_again_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such days stand, and the name that is read before them."""
    for found in ISSUES_RE.finditer(text):
        for day in DAY_RE.finditer(text, *found.span("more")):
            yield day.start(), Change(day.start(), f"{found['name']}, ", day.start())
