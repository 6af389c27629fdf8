"""Tells a member of a row of surnames and short titles, which no page shows to be one (Chicago Manual 14.30, 14.57).

    See Lima, Before the harbours; Costa, Legal quays; Roe, Harbours.

Comes in: a note, and the words of a short form in it. Comes out: whether they stand in such a row: a title has small
letters only there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, PLACES
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.short_forms.short_titles import small_title

_MEMBER: Final = r"[A-ZÀ-Þ][\w’-]{2,30}, [A-ZÀ-Þ][\w’«»-]{1,30}(?: [\w’«»-]{1,30}){0,6}"
ROW_RE: Final = lazy.regex(
    rf"(?:\A|(?P<led>\b(?:[Ss]ee (?:also )?|[Cc]f\. ))){_MEMBER}(?:; {_MEMBER}){{1,8}}(?=\.?\Z|\. [A-Z])"
)
"""Nothing but such members, to the end of the sentence."""


def in_row(text: str, first: Piece, last: Piece, names: str, title: str) -> bool:
    """Whether a surname and a title stand in a row of such."""
    if "; " not in text or names.lower() in COMMON_WORDS or " " in names:
        return False
    if any(map(str.isdigit, title)) or not small_title(names, title):
        return False
    rows = (row for row in ROW_RE.finditer(text) if row.start() <= first.start and last.end <= row.end())
    return any(row["led"] is not None or names.lower() not in PLACES for row in rows)
