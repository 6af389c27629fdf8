"""Reads the words that describe a document behind its shelf marks up to its day: `Bl. 14, Aufzeichnung Zimmermann, 13.
Januar 1917`.

Comes in: the pieces of a note and the index of the first that may describe. Comes out: the index of the day behind
them, 0 where nothing is described. Chicago Manual 14.222.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_before, words_of
from apparatus.read.note.statements.behind import is_dated_bracket, is_day
from apparatus.read.note.unpublished.shelf_levels import (
    KEEPING_RE,
    SERIES_RE,
    is_level,
    marked_again,
)
from apparatus.read.note.words.day_patterns import YEAR_ALONE_RE, YEARS_ALONE_RE


def described_to(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """The index of the day behind the words that name a document, 0 if none do: behind the shelf marks, what leads to
    a day is the document: `Bl. 14, Aufzeichnung Zimmermann, 13. Januar 1917` (14.222)."""
    first = words_of(text, pieces[at]).lstrip(",: ")
    if draft.get("title") or first.lower() in PLACES or KEEPING_RE.search(first):
        return 0
    if SERIES_RE.match(first) and at + 2 < len(pieces) and _spans_years(words_of(text, pieces[at + 2])):
        return 0  # `Minor Files of the Department of Ports, 1906–1910`
    for index in range(at, min(at + FARTHEST, len(pieces))):
        piece = pieces[index]
        if index > at and (is_day(text, piece) or is_dated_bracket(text, piece)):
            return index
        if index > at and _of_year(text, pieces, index, draft) and _describes(words_before(text, pieces, at, index)):
            return index
        words = words_of(text, piece)
        if piece.kind not in ("text", ",") or (piece.kind == "text" and (": " in words or is_level(words, draft))):
            return 0
    return 0


def _of_year(text: str, pieces: list[Piece], at: int, draft: Draft) -> bool:
    """Whether a year alone, or that none is known, ends what is told of a document."""
    words = words_of(text, pieces[at])
    ended = at + 1 == len(pieces) or pieces[at + 1].kind in (".", ";")
    ended = ended or (at + 2 < len(pieces) and marked_again(text, pieces[at + 2], draft))
    return ended and (YEAR_ALONE_RE.match(words) is not None or words.rstrip(".") == "n.d")


def _describes(words: str) -> bool:
    """Whether words of which some are small are a document, and no series or office: `Officers, agents and employees in
    Spain`."""
    told = words.strip(",: ")
    small = PREPOSED_RE.search(told)
    return (
        small is not None
        and told[0].isupper()
        and not KEPT_RE.search(told)
        and (told.startswith(ARRANGED) or not looks_like_organisation(told, strict=True))
    )


ARRANGED: Final = ("Organization and ", "Organisation and ")
"""How a document begins that tells how a body is arranged."""

PREPOSED_RE: Final = lazy.regex(r"[a-z] (?:of|in|on|to|for|about|from|against|between) ")

KEPT_RE: Final = lazy.regex(
    r"\b(?:Records|Papers|Files?|Collections?|Series|Correspondence|Registers?|Archives?|Library|Proceedings|Department"
    r"|Ministry|Office|Bureau|Division|Commission|Committee|Council|Board|Court|Consulate|Embassy|Legation|Boxe?s?)\b"
)
"""What shelves and those whose papers lie on them are called."""

FARTHEST: Final = 10
"""Pieces, commas among them, in the name of a document and the offices of who sent it."""


def _spans_years(words: str) -> bool:
    """Whether words are the years of all that a series holds, and of no document in it."""
    return YEARS_ALONE_RE.match(words) is not None and len(words) > len("1906")
