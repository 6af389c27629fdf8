"""Parts the day of a diary's entry from the words before it, where the book that prints the diary follows.

    Samuel Pepys, diary entry for 2 September 1666, in The Diary of Samuel Pepys (…)

Comes in: the pieces of a note. Comes out: the pieces, the day one of its own (Chicago Manual 14.229). Behind the book,
such words say where in it the passage stands.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import group

ENTRY: Final = group("entry ")
ENTRY_RE: Final = lazy.regex(
    r"(?P<entry>(?:(?:[Dd]iary|[Jj]ournal|[Nn]otebook) )?entry) (?:for|of|on|dated)(?:\s(?P<day>\d.{3,24}))?\Z"
)


BOX_RE: Final = lazy.regex(r"(?:[Bb]ox|[Ff]older|[Rr]eel|[Ff]ile|MSS?\.?) [A-Z]?\d")


def with_days_apart(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, each day behind `entry for` apart from it."""
    parted: list[Piece] = []
    for at, piece in enumerate(pieces):
        found = ENTRY_RE.match(text, piece.start, piece.end) if _between_commas(pieces, at) else None
        if not found or not _held(text, pieces, at + (found["day"] is None)):
            parted.append(piece)
            continue
        if found["day"] and not read_date(found["day"]):
            parted.append(piece)
            continue
        end = found.end("entry")
        parted += [Piece("text", piece.start, end), Piece(",", end, end)]
        if found["day"]:
            parted.append(Piece("date", found.start("day"), piece.end))
    return parted


def _between_commas(pieces: list[Piece], at: int) -> bool:
    """Whether a piece of text stands behind a comma."""
    return at > 0 and pieces[at].kind == "text" and pieces[at - 1].kind == ","


def _held(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the book follows that prints the entry, behind `in` or before a bracket that ends in a year; or the box
    in which an archive keeps it."""
    behind = at + 2
    if behind >= len(pieces) or pieces[at + 1].kind != "," or pieces[behind].kind != "text":
        return False
    if text.startswith("in ", pieces[behind].start) or BOX_RE.match(text, pieces[behind].start):
        return True
    return any(p.kind == "bracket" and text[p.end - 2].isdigit() for p in pieces[behind : behind + 6])
