"""Reads a translation that follows its original (Chicago Manual 14.99).

Comes in: the pieces of a citation. Comes out: the pieces from the title on, and the translator in the draft.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece

AS_RE: Final = lazy.regex(r"(?:trans(?:lated|\.)(?: by)? )?(?P<names>[A-ZÀ-Þ][^,:“”\"]{3,80}?) as (?=[A-ZÀ-Þ“])")


def translated_as(text: str, pieces: list[Piece], at: int, draft: Draft) -> list[Piece]:
    """Takes the translator off the head of a translation that follows its original: `translated by Jane Doe as The
    Harbor (…)`."""
    piece = pieces[at]
    found = AS_RE.match(text, piece.start, piece.end) if piece.kind == "text" else None
    if not found or not TRANSLATED_BY_RE.search(text[: found.start("names")][-20:]):
        return pieces
    draft.translators = read_names(found["names"])[0]
    return [*pieces[:at], Piece("text", found.end(), piece.end), *pieces[at + 1 :]]


TRANSLATED_BY_RE: Final = lazy.regex(r"trans(?:lated by|\.|\. by) \Z")


def translated_before(text: str, begin: int, names: str, draft: Draft) -> bool:
    """Whether the words before a title in marks name who translated it from what precedes: `trans. Jane Doe as “The
    Harbor,” in …`; then the translators are put. `begin` is where the words begin."""
    found = AS_QUOTED_RE.match(names)
    if not found or not (found["role"] or TRANSLATED_BY_RE.search(text[max(0, begin - LONGEST_ROLE) : begin])):
        return False
    draft.translators = read_names(found["names"])[0]
    return True


AS_QUOTED_RE: Final = lazy.regex(
    r"(?P<role>trans(?:lated|\.)(?: by)? )?(?P<names>[A-ZÀ-Þ][^,:“”\"]{3,80}(?:, [^,:“”\"]{3,60}){0,2}) as\Z"
)
LONGEST_ROLE: Final = 20
