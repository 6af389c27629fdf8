"""Tells a document that is named again by its number, and where it was cited, from one that is cited in full.

    S.C. Res. 1373, supra note 12      Council Decision 2001/3 (n 4) art 2

Comes in: what was read of a note so far. Comes out: the same, as a short form if nothing but the number and what points
back is stated (Bluebook 4.2; OSCOLA 1.2).
"""

from __future__ import annotations

from typing import Final

from apparatus.read.note.pieces.draft import Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.short_forms.repeats import note_aside, take_pointer

NUMBERED: Final = frozenset({"title", "number"})


def as_short(text: str, pieces: list[Piece], at: int, found: Found) -> Found:
    """A short form, if a name or a number alone stands before what names a note."""
    draft = found.draft
    stated = {name for name, value in draft.stated.items() if value}
    if not stated or stated - NUMBERED or draft.authors or draft.editors or draft.date:
        return found
    if note := _named_within(text, pieces[at : found.following]):
        draft.refers_to_note = note
        draft.stated = {"title": draft.get("title") or draft.get("number")}
        return Found(draft, found.end, found.following, "short", "short")
    if draft.locator:
        return found
    if found.following >= len(pieces):
        return found
    end, following = take_pointer(text, pieces, found.following, draft, found.end)
    if not draft.refers_to_note:
        draft.locator = ""
        return found
    draft.stated = {"title": draft.get("title") or draft.get("number")}
    return Found(draft, end, following, "short", "short")


def _named_within(text: str, pieces: list[Piece]) -> int:
    """The note that a bracket amid a citation names, 0 if none does: `Case C-634/21 Roe (n 5) para 4`."""
    return next((note for piece in pieces if (note := note_aside(text, piece))), 0)
