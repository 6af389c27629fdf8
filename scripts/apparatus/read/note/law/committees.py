"""Finds the committee of a congress that stands as the author of a report, as lawyers cite it (Bluebook 13.4(c)).

    STAFF OF S. COMM. ON COM., SCI., & TRANSP., 113TH CONG., A REVIEW OF THE DATA BROKER INDUSTRY 5 (2013)

Comes in: the pieces of a citation. Comes out: the index of the piece that names the congress.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.patterns import CONGRESS_RE

COMMITTEE_RE: Final = lazy.regex(
    r"(?:(?:MAJORITY |MINORITY )?STAFF OF |(?:H|S)\. (?:SELECT |PERMANENT |SPECIAL )?(?:SUB)?COMM\. ON )", re.I
)
FARTHEST: Final = 16
"""Pieces of a committee's name."""


def congress_behind(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the congress behind a committee that stands at `at`, a title behind it; 0 if there is none."""
    if text[pieces[at].start] not in "SMHP" or not COMMITTEE_RE.match(text, pieces[at].start):
        return 0
    for index in range(at + 2, min(len(pieces) - 2, at + FARTHEST)):
        if CONGRESS_RE.match(words_of(text, pieces[index])):
            title = [piece.kind for piece in pieces[index - 1 : index + 3]] == [",", "text", ",", "text"]
            return index if title and text[pieces[index + 2].start].isupper() else 0
    return 0
