"""Sets what is said of a passage apart from its page, though no comma stands between the two.

    See Lima, Harbours, 213–14 for a description.

Comes in: the pieces of a note. Comes out: the pieces, as if a comma stood behind the page (Chicago Manual 14.37).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.signs import behind_digit, group

_REMARK: Final = (
    r"(?:for (?:an?|the|this|these|more|further|details?|discussions?|examples?|instance|other|similar)"
    r"|(?:on|about|regarding) (?:an?|the|this|these|how|why|what|whether|his|her|their|its)"
    r"|where|which|who|whose|when|citing|quoting|in which|in the context)(?:\s|\Z)"
)
REMARK_RE: Final = re.compile(_REMARK)
PAGED_RE: Final = re.compile(
    r"(?P<behind>\A|.*(?::\s|\b[Aa]t\s))(?P<page>(?:pp?\.\s?)?(?!(?:1[5-9]|20)\d\d\b)\d{1,4}(?:[-–]\d{1,4})?(?:ff?\.?)?)\s"
    rf"(?={_REMARK})"
)
YEAR_RE: Final = re.compile(r"\((?:1[5-9]|20)\d\d[a-z]?(?:[,:]\s?[^()]{1,30})?\)\Z")
_WORDS: Final = ("for", "on", "about", "regarding", "where", "which", "who", "whose", "when", "citing", "quoting", "in")
REMARKS: Final = group(
    *behind_digit(*(f"{closed} {word} " for closed in ("", ")") for word in _WORDS)),
    "bid. and ",
    "Id. and ",
    *(f"f{stop} {word} " for stop in ("", ".") for word in _WORDS),
)
"""Of these signs a text holds some where such a remark begins."""

BEFORE: Final = frozenset({",", "bracket", "square", "imprint"})
"""Kinds of pieces that stand before a page."""


AGAIN_RE: Final = re.compile(r"[Ii](?:bid|d)\.(?:,? (?:at )?\d[\d–-]*)?(?P<space>\s)(?=and [A-ZÀ-Þ])")
"""`Ibid. and Roe, Ports, 12`: two citations, and no comma between them."""


def with_remarks_apart(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, a comma behind the pages of passages, or the years of works, on which a remark follows."""
    kept: list[Piece] = []
    for piece in pieces:
        if (
            piece.kind == "text"
            and text[piece.start] in "Ii"
            and (again := AGAIN_RE.match(text, piece.start, piece.end))
        ):
            kept += Piece("text", piece.start, again.start("space")), Piece(";", *again.span("space"))
            piece = Piece("text", again.end(), piece.end)
        before = kept[-1] if kept else None
        found = PAGED_RE.match(text[piece.start : piece.end]) if piece.kind == "text" else None
        if found and (found["behind"] or (before and before.kind in BEFORE)):
            space = piece.start + found.end("page")
            kept += Piece("text", piece.start, space), Piece(",", space, space + 1)
            piece = Piece("text", space + 1, piece.end)
        elif before and _dated(text, before) and REMARK_RE.match(text, piece.start, piece.end):
            kept.append(Piece(",", before.end, piece.start))
        kept.append(piece)
    return kept


def _dated(text: str, piece: Piece) -> bool:
    """Whether a piece is the year of a work in a bracket."""
    return piece.kind == "bracket" and YEAR_RE.match(text, piece.start, piece.end) is not None
