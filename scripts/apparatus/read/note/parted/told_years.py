"""Joins to a title the years of which a book tells, where a comma parts the two (Chicago Manual 14.87).

Comes in: the pieces of a note. Comes out: the same, such a title as one piece.

    “Ports,” Harbours and Empires, 1890–1945 (Lisbon: Quay Press, 2010)
    Harbours and Empires, 1890–1945, Lisbon: Quay Press, 2010
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.statements.behind import is_dated_bracket, is_printed
from apparatus.read.note.statements.genres import THESIS_RE

RANGE_RE: Final = lazy.regex(r"(?:1[0-9]|20)\d\d[-–](?:\d\d|(?:1[0-9]|20)\d\d)\Z")
LENGTHS: Final = frozenset({len("1890–45"), len("1890–1945")})


def with_told_years(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, years that an imprint of its own follows joined to what stands before them."""
    at = len(pieces) - 2
    while at > 1:
        piece = pieces[at]
        if piece.kind == "text" and piece.end - piece.start in LENGTHS and _of_title(text, pieces, at):
            title = pieces[at - 2]
            pieces[at - 2 : at + 1] = [title._replace(end=piece.end)]
            at -= 2
        at -= 1
    return pieces


def _of_title(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a range of years stands between words and place, publisher and a year."""
    if pieces[at - 1].kind != "," or not RANGE_RE.match(text, pieces[at].start, pieces[at].end):
        return False
    title, following = pieces[at - 2], pieces[at + 1]
    if following.kind == "," and at + 2 < len(pieces):
        following = pieces[at + 2]
    worded = title.kind == "text" and not text[title.end - 1].isdigit() and not _volume(text, title)
    if following.kind == "text" and COUNTED_RE.match(text, following.start, following.end):
        following = next((piece for piece in pieces[at + 3 : at + FARTHEST] if piece.kind == "bracket"), following)
    if following.kind == "text" and THESIS_RE.match(text, following.start, following.end):
        return worded
    return worded and (following.kind == "imprint" or is_printed(text, following) or is_dated_bracket(text, following))


COUNTED_RE: Final = lazy.regex(r"(?:\d(?:st|nd|rd|th) )?ser(?:\.|ies)(?: [A-H\dIVX]{1,3})?\Z")
"""`ser. C`: the series of volumes to which one belongs, between the years and the imprint."""
FARTHEST: Final = 8
"""Pieces from the years to the bracket of the imprint."""


def _volume(text: str, piece: Piece) -> bool:
    """Whether words count a volume in Roman figures, whose years are its own: `vol. II, 1830–1914`."""
    return VOLUME_RE.match(text, piece.start, piece.end) is not None


VOLUME_RE: Final = lazy.regex(r"(?:[Vv]ol(?:ume|\.)?|[Pp](?:art|t\.)|[Bb](?:ook|k\.)|[Tt](?:ome|\.)) [IVXLC]{1,6}\Z")
