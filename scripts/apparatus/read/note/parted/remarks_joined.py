"""Joins to a citation what is said of its words behind a semicolon: `Lima, Harbours, 12; emphasis added`.

Comes in: the pieces of a note. Comes out: the pieces, a comma where the semicolon stood (Chicago Manual 12.66).
"""

from __future__ import annotations

from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.remarks import tells_of_words


def with_remarks_joined(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, a comma for each semicolon before such a remark."""
    return [
        piece._replace(kind=",") if piece.kind == ";" and _remark_behind(text, pieces, at) else piece
        for at, piece in enumerate(pieces)
    ]


def _remark_behind(text: str, pieces: list[Piece], at: int) -> bool:
    return 0 < at < len(pieces) - 1 and pieces[at + 1].kind == "text" and tells_of_words(words_of(text, pieces[at + 1]))
