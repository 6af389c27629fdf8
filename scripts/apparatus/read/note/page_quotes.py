"""Finds the words that a note quotes from the page it names: `Lima, Harbours, 242: “In the port …”`.

Comes in: a text and a piece. Comes out: a judgement.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.tokens import Piece

PAGE_RE: Final = re.compile(r"(?::\s?)?(?:pp?\. ?)?(?:\d{1,3}|1[0-4]\d\d|[ivxlc]{1,6})(?:[-–, ]{1,2}\d{1,4}){0,4}:\Z")
BEHIND_PAGE_RE: Final = re.compile(r"[\divxlc]:\s\Z")


def quoted_from(text: str, piece: Piece) -> bool:
    """Whether a colon behind a page leads up to the words that stand there: `Lima, Harbours, 242: “In the port …”`."""
    return (
        piece.kind == "text" and text[piece.end - 1] == ":" and PAGE_RE.match(text, piece.start, piece.end) is not None
    )


def words_behind_page(text: str, piece: Piece) -> bool:
    """Whether a quotation stands behind a page and a colon, and so is what is said there, no title."""
    return BEHIND_PAGE_RE.search(text, max(0, piece.start - 3), piece.start) is not None
