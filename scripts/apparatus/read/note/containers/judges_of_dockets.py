"""Reads the number by which a court of the United States keeps a case, and behind it the letters of the judges.

    No. C 04-4213 CW (JL) · No. 04 Civ. 4213 (JSR) · No. 2:04-cv-4213 (SHS) (OTW) · Civ. No. 04-4213 (JSR)

Comes in: the pieces of a citation and the index of one of them. Comes out: how many pieces the number has, 0 when there
is none; the draft is filled (Bluebook 10.8.1).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, ending_with

_CASE: Final = r"(?:C(?:iv|IV|v|V|r|R|rim)?\.?|c[vr]|MDL|MD|md|mc|MC)"
DOCKET_RE: Final = lazy.regex(
    r"(?P<number>(?:(?:(?:Civ(?:il|\.)|Crim(?:inal|\.))(?: Action)? |Case )?Nos?\. (?:[A-Z]{1,3}[ -])?"
    r"|(?=\d\d ?-?[Cc]iv\.? |(?:\d:)?\d\d-cv-\d))"
    rf"(?:\d{{1,2}}:)?\d\d[- ](?:{_CASE}[- ])?\d{{2,6}}(?:-[A-Z]{{1,4}}){{0,3}}"
    r"(?: [A-Z]{2,4}){0,2}(?: ?\([A-Z]{1,5}\)){0,3})(?=,|;| \(|\.?\Z)"
)

STARTS: Final = ("N", "C", *"0123456789")


def judged_docket(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """Takes such a number; how many pieces it has."""
    start = pieces[index].start
    found = DOCKET_RE.match(text, start, pieces[-1].end) if text[start] in STARTS else None
    last = ending_with(pieces, index, found)
    if not found or last < 0:
        return 0
    draft.append("number", found["number"])
    return last + 1 - index
