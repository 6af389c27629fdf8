"""Joins the years of what an archive keeps, or whose they are, in a bracket behind its name.

    Building Request, Quay College records (1952–2003), Quay Library, Box 3, May 3, 1967

Comes in: the pieces of a note. Comes out: the same, the name and its bracket as one piece: the years are those of all
that is kept, and neither of an imprint nor of the document (Chicago Manual 14.222).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.signs import and_digit, group

KEPT: Final = (" Records ", " records ", " Papers ", " papers ", " Collection ", " collection ", " Files ", " files ")
KEPT_YEARS: Final = group(*and_digit(*(f"{kept}(" for kept in KEPT)))
YEARS_RE: Final = lazy.regex(r"\((?:1\d|20)\d\d[-–](?:(?:1\d|20)\d\d|\d\d)\)\Z")


def with_kept_years(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, each such name with its bracket."""
    joined: list[Piece] = []
    for at, piece in enumerate(pieces):
        if piece.kind == "bracket" and joined and joined[-1].kind == "text" and _of_papers(text, pieces, at):
            joined[-1] = joined[-1]._replace(end=piece.end)
        else:
            joined.append(piece)
    return joined


def _of_papers(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the years of papers stand in a bracket, and more is told behind a comma; an imprint has a place."""
    behind = at + 2 < len(pieces) and pieces[at + 1].kind == "," and pieces[at + 2].kind == "text"
    years = YEARS_RE.match(text, pieces[at].start, pieces[at].end) is not None
    return behind and years and text.endswith(KEPT, 0, pieces[at].start)
