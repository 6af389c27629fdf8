"""Finds editors and a year who stand in two brackets behind a book, and joins the brackets.

    THE ENCYCLOPEDIA OF PORTS (Jane Doe ed.) (2008)

Comes in: a note as printed. Comes out: a comma in the place of the inner marks, as lawyers print it (Bluebook 15.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

BRACKETS: Final = group(*(f"{role}) (" for role in ("ed.", "eds.", "trans.", " ed", " eds")))
BRACKETS_RE: Final = re.compile(
    rf"\([A-ZÀ-Þ][^()\d]{{3,120}}\s(?:eds?|trans)\.?(?P<gap>\)\s\()(?=(?:\d{{1,2}}(?:d|st|nd|rd|th) ed\. )?{YEAR}\))"
)


def two_brackets_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such brackets meet; `groups` are those of which the text holds signs."""
    for found in BRACKETS_RE.finditer(text) if groups & BRACKETS else ():
        yield found.start("gap"), Change(found.end("gap"), ", ", found.start("gap"))
