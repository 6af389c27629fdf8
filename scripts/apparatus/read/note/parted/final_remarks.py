"""Sets what is said of a work to the end of a sentence apart from its last number or day, though no mark parts them.

    Pierre to Marin, 12 July 1782 for a summary · The Bias of Quays (Porto: Lima, 1951), 3—a good survey

Comes in: the pieces of a note. Comes out: the pieces, as if the sentence ended before the remark (Chicago Manual
14.37).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.reporting import SAYS
from apparatus.read.note.words.signs import ANY, Groups

_REMARK: Final = (
    r"(?:(?:for|with|as) (?:an?|the|this|these|more|further|details?|discussions?|examples?|references?|other|similar)"
    r"|where|which|who|whose|(?:in|on|from) which|and (?:elsewhere|the (?:works|literature|sources|references|studies))"
    rf"|(?:is|was|remains|{SAYS}) (?:an?|the|this|how|why|what|that|seven|several|many|some))(?:\s|\Z)"
)
REMARK_RE: Final = re.compile(_REMARK)
_DASH: Final = r"(?:\s?—\s?|\s[–-]\s)(?=[a-z]+\s)"
DASH_RE: Final = re.compile(_DASH)
WITHIN_RE: Final = re.compile(rf"(?<=\d)(?:\s(?={_REMARK})|{_DASH})")
TOPIC_RE: Final = re.compile(
    r"(?:\A|[,:] |\bpp?\. ?|\b(?:at|ss?|arts?\.|paras?\.|ch\.|chap\.|docs?\.|fols?\.|ll?\.) )"
    r"(?!(?:1[5-9]|20)\d\d\b)\d{1,4}(?:[-–]\d{1,4})?(?P<space>\s)"
    r"(?=(?:on|about|regarding|concerning|with) [a-z])"
)
"""A page, and what is told there: `12–15 on quays`; behind a day or the number of a law, that would be its name."""
ENDS: Final = frozenset({".", ";"})
BEFORE: Final = frozenset({"date", "url", "imprint"})
FINAL_REMARKS: Final[Groups] = ANY


def with_final_remarks(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, a stop before what is said of a work behind them."""
    kept: list[Piece] = []
    begun = 0
    for index, piece in enumerate(pieces):
        if piece.kind in ENDS:
            begun = len(kept) + 1
        final = index + 1 == len(pieces) or pieces[index + 1].kind in ENDS
        if piece.kind == "text" and final and len(kept) > begun:
            stop = _stop_before(text, piece, kept[begun:])
            if stop and stop.start > piece.start:
                kept.append(Piece("text", piece.start, stop.start))
            if stop:
                kept.append(stop)
                piece = Piece("text", stop.end, piece.end)
        kept.append(piece)
    return kept


def _stop_before(text: str, piece: Piece, before: list[Piece]) -> Piece | None:
    """Where the sentence is to end, behind the pieces `before` or within the piece."""
    dated = before[-1].kind in BEFORE or (before[-1].kind == "bracket" and len(before) > LEAST)
    if dated and REMARK_RE.match(text, piece.start, piece.end):
        return Piece(".", before[-1].end, piece.start)
    dash = DASH_RE.match(text, before[-1].end, piece.end) if dated else None
    found = dash or (WITHIN_RE.search(text, piece.start + 1, piece.end) if len(before) >= LEAST else None)
    if found:
        return Piece(".", *found.span())
    topic = TOPIC_RE.search(text[piece.start : piece.end]) if before[-1].kind != "text" else None
    return Piece(".", *(piece.start + place for place in topic.span("space"))) if topic else None


LEAST: Final = 2
"""Pieces before a number at least, so that no sentence begins with them: `Jane Doe (2001) argues that`."""
