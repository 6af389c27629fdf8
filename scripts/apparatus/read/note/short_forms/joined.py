"""Tells where a second short form begins that `and` joins to the first, with no page between them.

    see Lima, “Quays and Keys,” and Costa, Harbours of the North, 12
    see Lima, Quays and Keys, and Roe and Poe, Tides

Comes in: the pieces of a stretch. Comes out: those before the second, or a judgement (Chicago Manual 14.30-33).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.locators import read_locator

CITED_BY_RE: Final = re.compile(
    r"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]u|[Ll]a|[Ll]e) (?:de[rn] )?)?[A-ZÀ-Þ][\w’'-]+"
    r"(?: (?:and|&) [A-ZÀ-Þ][\w’'-]+| et al\.?)?\Z"
)
"""By whom a work is that was cited before."""


def before_another(text: str, pieces: list[Piece], at: int) -> list[Piece]:
    """The pieces without the second short form and the comma before it. Only behind one title of several words, or in
    marks, can names be told from the end of a list."""
    index = at + 4  # names, comma, one title, comma
    if not CITED_BY_RE.match(words_of(text, pieces[at])) or not _titled(text, pieces, index):
        return pieces
    before = pieces[index - 2]
    alone = pieces[index - 1].kind == "," and (before.kind == "quote" or " " in words_of(text, before))
    return pieces[: index - 1] if alone and is_title(text, before) else pieces


def joined_behind(cursor: Cursor, words: str) -> bool:
    """Whether `and` leads from a title in quotation marks, with nothing behind it, to another work."""
    before = [piece.kind for piece in cursor.pieces[max(0, cursor.at - 2) : cursor.at]]
    quoted = before[-1:] == ["quote"] or before == ["quote", ","]
    return quoted and _titled(cursor.text, cursor.pieces, cursor.at)


def _titled(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether `and Roe and Poe, Title` stands at a piece."""
    if at + 2 >= len(pieces) or pieces[at].kind != "text" or pieces[at + 1].kind != ",":
        return False
    words = words_of(text, pieces[at])
    names = words.removeprefix("and ")
    return names != words and CITED_BY_RE.match(names) is not None and is_title(text, pieces[at + 2])


def is_title(text: str, piece: Piece) -> bool:
    """Whether a piece may be the title of a short form."""
    if piece.kind == "quote":
        return True
    words = words_of(text, piece)
    return piece.kind == "text" and words[:1].isupper() and not read_locator(words)
