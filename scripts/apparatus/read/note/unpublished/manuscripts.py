"""Tells a manuscript by its town, its library and its mark there (Chicago Manual 14.234).

    Oxford, Bodleian Library, MS Gough Liturg. 2, fol. 12r      Cambridge, Corpus Christi College, MS 61
    Walters Art Museum, Ms. W.106                               Oxford, Bodleian Library Ms. Douce 332

Comes in: pieces. Comes out: a judgement, or the pieces with the mark apart.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PLACES
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.named_kinds import KEEPER
from apparatus.read.note.words.shelf_marks import MANUSCRIPT_RE
from apparatus.read.note.words.signs import group

MANUSCRIPTS: Final = group(" MS", " Ms", " ms. ", " Mss", " Cod", " Hs. ", " Manuscript ")

HOLDS_RE: Final = lazy.regex(
    rf"\b(?:{KEEPER}|College|University|Cathedral|Minster|Abbey|Priory|Church|Chapel|Chapter|Monastery"
    r"|Seminary|Academy|Academia|Institute|Institut|Gallery|Collections?|Palace|Hall|Foundation|Society|BL|BM|BnF|BNF"
    r"|BAV|ÖNB|BSB|CUL|NLW|NLS|TCD|Archiv\w*|Ar[cq]\w*iv\w*|Musée|Museo|Staatliche Museen|Kloster|Stift\w*"
    r"|[Bb]iblio\w*|\w*bibliotheek|\w*[Bb]ibliothek|\w*archiv)\b"
)
"""What keeps manuscripts."""
NAME_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^\d;:“”‘()?!]{1,70}\Z")
FARTHEST: Final = 7
"""Pieces, commas among them, from the town to the mark."""


def manuscript_kept(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a town and what keeps manuscripts stand there, in either order, or the keeper alone, and the mark of a
    manuscript behind them."""
    names: list[str] = []
    for index in range(at, min(at + FARTHEST, len(pieces)), 2):
        piece, words = pieces[index], words_of(text, pieces[index])
        if piece.kind != "text" or (index > at and pieces[index - 1].kind != ","):
            return False
        if names and MANUSCRIPT_RE.match(words):
            return _keeps(names)
        if not NAME_RE.match(words):
            return False
        names.append(words)
    return False


def _keeps(names: list[str]) -> bool:
    if not any(map(HOLDS_RE.search, names)):
        return False
    first = names[0]
    return HOLDS_RE.search(first) is not None or first.lower() in PLACES or not begins_with_given_name(first)


APART_RE: Final = lazy.regex(
    r"(?P<keeper>[A-ZÀ-Þ][^\d;:“”‘()?!]{3,60}?) "
    r"(?P<mark>(?:(?:Add|Cotton|Harley|Royal|Egerton|Sloane)\.? )?(?:MSS?|Mss?|Cod)\b.*"
    r"|(?:Add(?:itional|\.) )?Manuscript \d.*)"
)


def with_mark_apart(text: str, pieces: list[Piece], at: int) -> list[Piece]:
    """The pieces, with a mark that follows the library without a comma as a piece of its own."""
    for index in range(at, min(at + FARTHEST, len(pieces)), 2):
        piece = pieces[index]
        found = APART_RE.fullmatch(text, piece.start, piece.end) if piece.kind == "text" else None
        if found and HOLDS_RE.search(found["keeper"]) and MANUSCRIPT_RE.match(found["mark"]):
            cut = found.end("keeper")
            parted = [piece._replace(end=cut), Piece(",", cut, cut + 1), piece._replace(start=cut + 1)]
            return [*pieces[:index], *parted, *pieces[index + 1 :]]
    return pieces
