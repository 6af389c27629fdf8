"""Sets the passage apart from the symbol of a document before it, between which no comma stands (OSCOLA 4.2).

    Human Rights Committee, ‘General Comment No 31’ (1990) UN Doc CCPR/C/12 para 8

Comes in: the pieces of a note. Comes out: the pieces, as if a comma stood behind the symbol.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.signs import group

SYMBOLS: Final = group("UN Doc", "U.N. Doc")
SYMBOL_RE: Final = re.compile(
    r"(?:UN|U\.N\.) Doc(?:\.|ument)? [A-Z]{1,6}/[\w/.()-]{2,40}(?P<space>\s)"
    r"(?=(?:paras?|arts?|pp?|rr?|rules?|regs?|principles?|annex|ch|pt|s|¶¶?|§§?)\b\.?)"
)


def with_symbols_apart(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, a mark between each symbol and the passage behind it."""
    kept: list[Piece] = []
    for piece in pieces:
        found = SYMBOL_RE.match(text, piece.start, piece.end) if piece.kind == "text" else None
        if found:
            *parted, piece = piece.cut(found.span("space"))
            kept += parted
        kept.append(piece)
    return kept
