"""Finds the mark in the papers of an office or a family that no comma parts from their name.

    Harbour Papers 199/1928      Lima Papers 4/123, fol. 3

Comes in: a note as printed. Comes out: the comma (Chicago Manual 14.222). A series of papers is counted so too: `Port
Working Papers 12/2003`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import at_begins
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.named_kinds import PAPER_SORT
from apparatus.read.note.words.signs import and_digit, group

NUMBERED: Final = group(*and_digit("Papers "))
NUMBERED_RE: Final = lazy.regex(
    rf"(?:(?!{PAPER_SORT}|(?:Parliamentary|Sessional|Command|Accounts|Law|Economics?|Political|Research)\b)"
    r"[A-ZÀ-Þ][\w’-]{2,20} ){1,3}Papers(?P<gap> )\d{1,4}/\d{1,5}(?=[.;,]|\Z)"
)


def papers_numbered(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a comma is wanting."""
    for found in at_begins(NUMBERED_RE, text):
        yield put_for(found, ", ", "gap")
