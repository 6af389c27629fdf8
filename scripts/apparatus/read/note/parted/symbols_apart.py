"""Sets the passage apart from the symbol of a document before it, between which no comma stands (OSCOLA 4.2), and one
document from another to which `and` joins it.

    Human Rights Committee, ‘General Comment No 31’ (1990) UN Doc CCPR/C/12 para 8
    A/HRC/20/27 and A/HRC/31/66

Comes in: the pieces of a note. Comes out: the pieces, as if a comma stood behind the symbol.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.signs import group

ORGANS: Final = ("A", "S", "E", "CCPR", "CEDAW", "CRC", "CAT", "CERD", "CRPD", "CMW", "CED")
"""With what the symbols of the United Nations begin."""

SYMBOLS: Final = group("UN Doc", "U.N. Doc", *(f" and {organ}/" for organ in ORGANS))
SYMBOL_RE: Final = lazy.regex(
    r"(?:UN|U\.N\.) Doc(?:\.|ument)? [A-Z]{1,6}/[\w/.()-]{2,40}(?P<space>\s)"
    r"(?=(?:paras?|arts?|pp?|rr?|rules?|regs?|principles?|annex|ch|pt|s|¶¶?|§§?)\b\.?)"
)


_SYMBOL: Final = rf"(?:{'|'.join(ORGANS)})/(?=[\w/.-]{{0,12}}\d)[\w/.()-]{{3,40}}"
JOINED_RE: Final = lazy.regex(rf"(?:{_SYMBOL}|\bparas?\. [\d–-]{{1,9}})(?P<space> and )(?={_SYMBOL})")
"""`A/HRC/20/27 and A/HRC/31/66`, `para. 4 and A/HRC/31/66`."""


def with_symbols_apart(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, a mark between each symbol and the passage behind it."""
    kept: list[Piece] = []
    for piece in pieces:
        while piece.kind == "text" and (found := _between(text, piece)):
            *parted, piece = piece.cut(found.span("space"))
            kept += parted
        kept.append(piece)
    return kept


def _between(text: str, piece: Piece) -> re.Match[str] | None:
    """What stands between a symbol and a passage of the document, or the next symbol."""
    return SYMBOL_RE.match(text, piece.start, piece.end) or JOINED_RE.search(text, piece.start, piece.end)
