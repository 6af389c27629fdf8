"""Tells a stop behind a quoted title from one that ends a sentence, where `In` and a book follow.

Comes in: the pieces of a note, the index of the stop, and the title before it. Comes out: whether the book behind it
holds the piece (Chicago Manual 14.107, and 14.19 for the stop).

    Jane Doe, “Harbours.” In Ports and Quays (London: Sage, 1999), 12
    Jane Doe, “Harbours.” In Roe, Ports and Quays, 12–45
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_dated_bracket, is_printed
from apparatus.read.note.stretches.names_before_stop import TITLE
from apparatus.read.note.words.title_words import capital_share, looks_like_title

LONGEST: Final = 24
"""Pieces of a book’s title and its editors, before the bracket."""

MOST_SMALL: Final = 10
"""Words of a title in small letters; more are a sentence that somebody said."""

IN_BOOK_RE: Final = lazy.regex(r"In:? [“\"«]?(?:[A-ZÀ-Þ]|(?:(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)) [A-ZÀ-Þ])")
WITHIN: Final = frozenset({"text", ",", "bracket", "square"})
PAGES_RE: Final = lazy.regex(r"(?:at )?(?:pp?\. ?)?\d{1,4}(?:[-–]\d{1,4})?\Z")
OPENING: Final = "‘'«“["


def in_book(text: str, piece: Piece) -> bool:
    """Whether `In` and a name begin a piece."""
    return piece.kind == "text" and IN_BOOK_RE.match(text, piece.start) is not None


def book_behind(text: str, pieces: list[Piece], at: int, quote: Piece, titled: bool) -> bool:
    """Whether a book with its imprint follows, or one with pages if nothing but names stands before the title."""
    title = text[quote.start + 1 : quote.end - 1].lstrip(OPENING)
    small = not title[:1].isupper()  # `Jane Doe, “the harbours of old.” In Ports (London: Sage, 1999)`
    if small and not (titled and title.count(" ") < MOST_SMALL):
        return False
    last = pieces[at + 1]
    for piece in pieces[at + 1 : at + LONGEST]:
        if piece.kind == "imprint" or is_printed(text, piece) or _printed_in_square(text, piece):
            return titled or capital_share(title) > TITLE
        if piece.kind == ";" or (piece.kind == "." and text[piece.start - 1] not in "?!"):
            break
        if piece.kind not in WITHIN and piece.kind != ".":
            return False
        last = piece if piece.kind not in (",", ".") else last
    return titled and not small and PAGES_RE.match(text, last.start, last.end) is not None


SQUARE_RE: Final = lazy.regex(r"\[[^\[\]:]{2,60}: [^\[\]]{2,100}\d{4}\]\Z")


def _printed_in_square(text: str, piece: Piece) -> bool:
    """Whether place, publisher and year stand in square brackets: `[Lisbon: Quay Press, 1999]`."""
    return piece.kind in ("square", "bracket") and SQUARE_RE.match(text, piece.start, piece.end) is not None


FARTHEST: Final = 9
"""Pieces between the stop and the bracket that ends the title."""


def bracket_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a title and the bracket with its imprint follow a stop, or with its year alone where nothing but a
    passage stands behind that: `World Bank. A Better Harbour (1997), p. 12`."""
    for index in range(at + 1, min(len(pieces), at + FARTHEST)):
        piece = pieces[index]
        if piece.kind == "bracket":
            return is_printed(text, piece) or _year_of_title(text, pieces, index)
        if piece.kind not in ("text", ","):
            return False
    return False


def printed_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a title, a stop, its subtitle and the bracket with the imprint follow a stop, and nothing else: `Gender
    Trouble. Feminism and the Subversion of Identity (New York: …)`."""
    kinds = [piece.kind for piece in pieces[at + 1 : at + 5]]
    return kinds == ["text", ".", "text", "bracket"] and is_printed(text, pieces[at + 4])


def _year_of_title(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether the bracket at `index` holds the year of the title before it, and no sentence goes on."""
    if not is_dated_bracket(text, pieces[index]) or not looks_like_title(words_of(text, pieces[index - 1])):
        return False
    behind = pieces[index + 1] if index + 1 < len(pieces) else None
    return behind is None or behind.kind in (",", ".", ";")
