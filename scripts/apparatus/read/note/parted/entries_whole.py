"""Joins the name of somebody under which a work of reference has an entry, if no marks hold it together.

    The Port Dictionary of Music, s.v. Lima, Ana      Dictionary of Ports, s.v. da Lima, Ana Maria, by Tom Roe

Comes in: the pieces of a note. Comes out: the same, the family name and what follows its comma as one piece (Chicago
Manual 14.233).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.signs import group

UNDER: Final = group("s.v. ", "s. v. ")
_FAMILY: Final = r"(?:(?:d[’']|d[aeiou]s? |vo[nm] (?:de[rm] )?|van (?:de[rn] )?|al-))?[A-ZÀ-Þ][\w’'-]+"
ENTRY_RE: Final = lazy.regex(rf"s\. ?v\. {_FAMILY}\Z")
GIVEN_RE: Final = lazy.regex(
    r"(?!(?:Dictionary|Encyclop|Oxford|Cambridge|The)\b)[A-ZÀ-Þ][\w’'-]*\.?(?: [A-ZÀ-Þ][\w’'-]*\.?){0,2}"
    r"(?: (?:d[’'e]|da|do|du|vo[nm]|van|de la))?\Z"
)
BEHIND: Final = ("by ", "accessed ", "http", "www.", "vol. ", "ed. ")


def with_entries_whole(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, such a name as one."""
    at = next((i for i in range(2, len(pieces) - 2) if _parts_name(text, pieces, i)), 0)
    if not at:
        return pieces
    return [*pieces[:at], Piece("text", pieces[at].start, pieces[at + 2].end), *pieces[at + 3 :]]


def _parts_name(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a comma parts the entry at a piece behind the work that has it, and nothing else follows but who wrote
    it or where it stands."""
    entry, comma, given = pieces[at : at + 3]
    if (entry.kind, comma.kind, given.kind) != ("text", ",", "text"):
        return False
    if not ENTRY_RE.match(text, entry.start, entry.end) or not GIVEN_RE.match(text, given.start, given.end):
        return False
    rest = pieces[at + 3 : at + 5]
    if not rest or rest[0].kind in (".", ";"):
        return True
    return rest[0].kind == "," and len(rest) > 1 and text.startswith(BEHIND, rest[1].start)
