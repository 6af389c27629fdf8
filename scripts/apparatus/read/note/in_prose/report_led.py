"""Finds the title of what a body put on the web, behind words that say whose it is and what: `see the Port Council’s
recent report, Harbours in Print: A History, https://harbours.example/report`.

Comes in: the pieces of a stretch. Comes out: where the title begins, if its address follows.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_date
from apparatus.read.note.words.title_words import capital_share, looks_like_title

OWNED_RE: Final = lazy.regex(
    r"[’']s?(?: \d{4})?(?: [a-z-]+){0,3} (?:report|study|paper|article|essay|survey|guide|briefing|analysis|book"
    r"|handbook|fact ?sheet|backgrounder|explainer|dataset|database|timeline|webpage)\Z"
)
PUBLISHED_RE: Final = lazy.regex(r"(?:\d\w+|rev\.|revised|updated) ed(?:\.|ition)\Z|(?:accessed|updated|published) ")
FARTHEST: Final = 8
"""Pieces, commas among them, from such words to the address."""
HEADLINE: Final = 0.6


def report_led(text: str, pieces: list[Piece], at: int) -> int:
    """Where the title begins; 0 if none does."""
    if at + 4 >= len(pieces) or pieces[at + 1].kind != "," or pieces[at + 2].kind != "text":
        return 0
    title = words_of(text, pieces[at + 2])
    if not OWNED_RE.search(words_of(text, pieces[at])) or " " not in title or not looks_like_title(title):
        return 0
    if capital_share(title) < HEADLINE:
        return 0
    for piece in pieces[at + 3 : at + FARTHEST]:
        if piece.kind == "url":
            return pieces[at + 2].start
        if not _states(text, piece):
            return 0
    return 0


def _states(text: str, piece: Piece) -> bool:
    """Whether a part tells when, in which edition or by whom something was published."""
    if piece.kind in (",", "date") or is_date(text, piece):
        return True
    words = words_of(text, piece) if piece.kind == "text" else ""
    return PUBLISHED_RE.match(words) is not None or looks_like_organisation(words, strict=True)
