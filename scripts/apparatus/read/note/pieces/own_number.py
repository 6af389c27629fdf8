"""Finds the number, or the sign in its place, under which the page prints a note.

Comes in: a note. Comes out: where what it says begins.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.lists import ACRONYMS, GIVEN_NAMES, LONE_ORGANISATIONS
from apparatus.read.note.pieces.sentences import ordinal

OWN_NUMBER_RE: Final = re.compile(
    r"(?:\d{1,3}[.)]|\[\d{1,3}\]|\(\d{1,3}\))\s(?=[A-ZÀ-Þ“\"‘'«(])|\d{1,3}\s(?=(?:[Ii]bid|[Ii]d|[Ss]ee|[Cc]f)\b)"
)
"""`12. See …`, `[12] Ana Lima, …`, `12 Ibid.`"""

BARE_NUMBER_RE: Final = re.compile(
    r"(?:\d{1,3}|[*†‡§¶]{1,2})\s?(?=(?P<given>[A-ZÀ-Þ][\w’-]+) (?:[A-ZÀ-Þ][\w’.-]* ){0,2}(?![IVX]+\b)[A-ZÀ-Þ][\w’-]+"
    r"(?:, | and | et al))"
)
"""The same without a stop, or a sign in its place: before a name, it can be nothing else."""

BEFORE_ACRONYM_RE: Final = re.compile(r"\d{1,3} (?=(?P<issuer>[A-Z]{3,8}), [A-Z][\w ’-]{12})")
"""`16 NATO, NATO Warfighting Capstone Concept`."""

NUMBERS: Final = frozenset("0123456789[(*†‡§¶")
"""With these a number begins."""


def own_number(text: str) -> int:
    """Where the words begin behind the number of a note; 0 if it has none."""
    number = (OWN_NUMBER_RE.match(text) or _bare_number(text)) if text[0] in NUMBERS else None
    return number.end() if number and not ordinal(text, 0, number.end()) else 0


def _bare_number(text: str) -> re.Match[str] | None:
    found = BARE_NUMBER_RE.match(text)
    if found and found["given"].lower() in GIVEN_NAMES:
        return found
    issued = BEFORE_ACRONYM_RE.match(text)
    return issued if issued and issued["issuer"].lower() in ACRONYMS | LONE_ORGANISATIONS else None
