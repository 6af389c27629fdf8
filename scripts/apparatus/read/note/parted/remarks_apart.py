"""Sets what is said of a passage, or another work, apart from its page, though no comma stands between the two.

    See Lima, Harbours, 213–14 for a description, · See Lima (1980) for more · Ibid. and Roe, Ports, 12

Comes in: the pieces of a note. Comes out: the pieces, as if a comma stood behind the page or year (Chicago Manual
14.37), a semicolon behind what is repeated.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.reporting import CITED_FOR, RELATIVE, RELATIVE_WORDS
from apparatus.read.note.words.signs import behind_digit, group
from apparatus.read.note.words.title_words import looks_like_title

_REMARK: Final = (
    rf"(?:{CITED_FOR}|{RELATIVE}|(?:on|about|regarding) (?:an?|the|this|these|how|why|what|whether|his|her|their|its)"
    r"|citing|quoting|in the context|and (?:more )?generally)(?:\s|\Z)"
)
PAGED_RE: Final = lazy.regex(
    rf"(?P<behind>\A|.*(?::\s|\b[Aa]t\s))(?P<page>(?:(?:esp\.|especially|particularly)\s)?"
    rf"(?:pp?\.\s?)?(?!{YEAR}\b)\d{{1,4}}(?:[-–]\d{{1,4}})?(?:ff?\.?)?(?:\sand\s\d{{1,4}}(?:[-–]\d{{1,4}})?)?)\s"
    rf"(?={_REMARK})"
)
_WORDS: Final = (*RELATIVE_WORDS, "for", "on", "about", "regarding", "from", "citing", "quoting", "in", "and")
TITLED_RE: Final = lazy.regex(rf"(?P<title>[A-ZÀ-Þ][^\d]{{4,80}}?) (?={CITED_FOR} [a-z])")
SIGNALLED_RE: Final = lazy.regex(r"(?:See|Cf\.|Compare) ")
REMARKS: Final = group(
    " for a ",
    " for an ",
    " for the ",
    " for more ",
    " for further ",
    *behind_digit(*(f"{closed} {word} " for closed in ("", ")") for word in _WORDS)),
    "bid. and ",
    "Id. and ",
    *(f"f{stop} {word} " for stop in ("", ".") for word in _WORDS),
)
"""Of these signs a text holds some where such a remark begins."""

BEFORE: Final = frozenset({",", "bracket", "square", "imprint"})
"""Kinds of pieces that stand before a page."""


AGAIN_RE: Final = lazy.regex(r"[Ii](?:bid|d)\.(?:,? (?:at )?\d[\d–-]*)?(?P<space>\s)(?=and [A-ZÀ-Þ])")
"""`Ibid. and Roe, Ports, 12`: two citations, and no comma between them."""


def with_remarks_apart(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, a mark behind the pages of passages, or the years of works, on which a remark follows."""
    kept: list[Piece] = []
    for piece in pieces:
        mark = _mark_within(text, piece, kept) if piece.kind == "text" else None
        if mark:
            kept += Piece("text", piece.start, mark.start), mark
            piece = Piece("text", mark.end, piece.end)
        kept.append(piece)
    return kept


def _mark_within(text: str, piece: Piece, before: list[Piece]) -> Piece | None:
    """The mark that is wanting in a piece of text behind others."""
    again = AGAIN_RE.match(text, piece.start, piece.end) if text[piece.start] in "Ii" else None
    if again:
        return Piece(";", *again.span("space"))
    told = TITLED_RE.match(text, piece.start, piece.end) if before and before[-1].kind == "," else None
    if told and SIGNALLED_RE.match(text, before[0].start) and looks_like_title(told["title"]):
        return Piece(",", told.end("title"), told.end("title") + 1)
    found = PAGED_RE.match(text[piece.start : piece.end])
    if not found or not (found["behind"] or (before and before[-1].kind in BEFORE)):
        return None
    space = piece.start + found.end("page")
    return Piece(",", space, space + 1)
