"""Finds the words that a note quotes from the page it names: `Lima, Harbours, 242: “In the port …”`.

Comes in: a text and a piece. Comes out: a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.statements.behind import is_day
from apparatus.read.note.words.title_words import capital_share

PAGE_RE: Final = lazy.regex(
    r"(?::\s?|esp(?:\.|ecially) )?(?:[A-Za-z]{1,7}\.? [\dIVXivx]{1,6},? at )?(?:pp?\. ?)?"
    r"(?:\d{1,3}|1[0-4]\d\d|[ivxlc]{1,6})(?:[-–, ]{1,2}\d{1,4}){0,4}:\Z"
)
BEHIND_PAGE_RE: Final = lazy.regex(r"[\divxlc]:\s\Z")


def cited_before(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> list[Piece]:
    """The stretch before the quotation at `at`, when this is what is said on the page there; none when it may be a
    title."""
    last = stretch[-1]
    if _quoted_from(text, stretch, pieces[at]):
        return [*stretch[:-1], Piece("text", last.start, last.end - 1)] if last.end - last.start > 1 else stretch[:-1]
    return stretch if _said_there(text, pieces, at) else []


def _quoted_from(text: str, stretch: list[Piece], quote: Piece) -> bool:
    """Whether a colon leads up to the words that stand on the page before it, `Lima, Harbours, 242: “In the port …”`,
    or in the letter whose day has been told: `Lima to Roe, May 3, 1850, Quay Library: “Father left …”`."""
    last = stretch[-1]
    if last.kind != "text" or text[last.end - 1] != ":":
        return False
    if PAGE_RE.match(text, last.start, last.end):
        return True
    if not any(is_day(text, piece) for piece in stretch):
        return False
    said = text[quote.start + 1 : quote.end - 1]
    return len(said.split()) > SHORTEST and capital_share(said) < SAID


SHORTEST: Final = 5
"""Words of what is quoted; a title may be shorter."""

SAID: Final = 0.6
"""The share of capitals below which words are a sentence."""


def _said_there(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a quotation behind a page and a comma is a whole sentence, and so what is said there: `…, Droits 48
    (2009): 59, “En effet, la notion renvoie à l’inégalité.”`."""
    piece = pieces[at]
    if pieces[at - 1].kind != "," or not BEHIND_COMMA_RE.search(text, max(0, piece.start - 4), piece.start):
        return False
    if at + 1 < len(pieces) and pieces[at + 1].kind not in (".", ";"):
        return False
    said = text[piece.start + 1 : piece.end - 1]
    return said[-1:] in ".!?…" and said.count(" ") > SHORT and capital_share(said) < SENTENCE


BEHIND_COMMA_RE: Final = lazy.regex(r"\d, \Z")
SHORT: Final = 7
"""Spaces within what may be a title as well."""

SENTENCE: Final = 0.4


def words_behind_page(text: str, piece: Piece) -> bool:
    """Whether a quotation stands behind a page and a mark, and so is what is said there, no title."""
    if BEHIND_PAGE_RE.search(text, max(0, piece.start - 3), piece.start):
        return True
    return BEHIND_COMMA_RE.search(text, max(0, piece.start - 4), piece.start) is not None
