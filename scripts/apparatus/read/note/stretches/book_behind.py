"""Tells a stop behind a quoted title from one that ends a sentence, where `In` and a book follow.

Comes in: the pieces of a note, the index of the stop, and the title before it. Comes out: whether the book behind it
holds the piece (Chicago Manual 14.107, and 14.19 for the stop).

    Jane Doe, “Harbours.” In Ports and Quays (London: Sage, 1999), 12
    Jane Doe, “Harbours.” In Roe, Ports and Quays, 12–45
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.statements.behind import is_printed
from apparatus.read.note.stretches.names_before_stop import TITLE
from apparatus.read.note.words.title_words import capital_share

LONGEST: Final = 24
"""Pieces of a book’s title and its editors, before the bracket."""

IN_BOOK_RE: Final = re.compile(r"In:? [“\"«]?[A-ZÀ-Þ]")
WITHIN: Final = frozenset({"text", ",", "bracket", "square"})
PAGES_RE: Final = re.compile(r"(?:pp?\. ?)?\d{1,4}(?:[-–]\d{1,4})?\Z")
OPENING: Final = "‘'«“["


def in_book(text: str, piece: Piece) -> bool:
    """Whether `In` and a name begin a piece."""
    return piece.kind == "text" and IN_BOOK_RE.match(text, piece.start) is not None


def book_behind(text: str, pieces: list[Piece], at: int, quote: Piece, titled: bool) -> bool:
    """Whether a book with its imprint follows, or one with pages if nothing but names stands before the title."""
    title = text[quote.start + 1 : quote.end - 1].lstrip(OPENING)
    if not title[:1].isupper():
        return False
    last = pieces[at + 1]
    for piece in pieces[at + 1 : at + LONGEST]:
        if piece.kind == "imprint" or is_printed(text, piece):
            return titled or capital_share(title) > TITLE
        if piece.kind in (".", ";"):
            break
        if piece.kind not in WITHIN:
            return False
        last = piece if piece.kind != "," else last
    return titled and PAGES_RE.match(text, last.start, last.end) is not None
