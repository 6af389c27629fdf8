"""Tells the shelf marks and levels of an archive from the names of the documents that lie there.

Comes in: words between commas and what the note has told so far. Comes out: yes or no. Chicago Manual 14.222.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.unpublished.repositories import REPOSITORY_RE
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import KEPT_PAPERS
from apparatus.read.note.words.patterns import SHELF_RE
from apparatus.read.note.words.shelf_marks import (
    ADDITIONAL_RE,
    CLASS_RE,
    FILMED_RE,
    HELD_RE,
    LABELLED_RE,
    MANUSCRIPT_RE,
    MARK_RE,
    OPIS_RE,
    PORTFOLIO_RE,
    STRICT_RE,
)


def marked_again(text: str, piece: Piece, draft: Draft) -> bool:
    """Whether the mark of another document stands there, with the letters of the first: `RG 59, box 3, Lima to Doe, May
    3, 1949, RG 226, box 4`."""
    found = LETTERED_RE.match(text, piece.start, piece.end)
    return found is not None and draft.get("archive_location").startswith(found.group())


LETTERED_RE: Final = lazy.regex(r"[A-Z]{2,4} (?=\d)")

KEEPING_RE: Final = lazy.regex(
    rf"\b(?:{KEPT_PAPERS}|Files?|Series|Correspondence|Department|Division|Branch|Proceedings)\Z"
)
"""How the shelves of an archive are called."""

SERIES_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w-]* (?:and )?){0,5}"
    r"(?:Files?|Records|Papers|Despatches|Dispatches|Registers?|Series|Returns) (?:of|from) "
)


def is_level(words: str, draft: Draft) -> bool:
    """Whether words name no document, but a shelf, a page or an archive."""
    return (
        not words[:1].isalpha()
        or is_mark(words, draft)
        or bool(read_locator(words))
        or REPOSITORY_RE.match(words) is not None
    )


def is_unnamed(draft: Draft) -> bool:
    """Whether the note has told neither title nor day of the document yet."""
    return not draft.get("title") and draft.date is None


def is_mark(words: str, draft: Draft) -> bool:
    """Whether words are a shelf mark; where the document is named already, a letter and a number are none."""
    early = is_unnamed(draft) and draft.get("archive") != ""
    if PORTFOLIO_RE.match(words) and OPIS_RE.match(draft.get("archive_location").rpartition(", ")[2]):
        return True
    return (
        MARK_RE.match(words) is not None
        or STRICT_RE.match(words) is not None
        or ADDITIONAL_RE.match(words) is not None
        or (draft.get("archive_location") != "" and FILMED_RE.match(words) is not None)
        or (words.isdigit() and ADDITIONAL_RE.match(draft.get("archive_location")) is not None)
        or LABELLED_RE.match(words) is not None
        or SHELF_RE.match(words) is not None
        or (early and CLASS_RE.match(words) is not None)
        or HELD_RE.match(words) is not None
        or MANUSCRIPT_RE.match(words) is not None
    )
