"""Reads a book in which a court or a county wrote down deeds, wills and orders (Chicago Manual 14.229).

    Fairfax County Deed Book, Liber A, No. 2, p. 494        Frederick County Will Book B, 45

Comes in: pieces. Comes out: a citation, or None when what stands there is no such book with a page.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.signs import group

BOOKS: Final = group(" Book ", " Book,", " Books ", " Books,")
_KINDS: Final = (
    r"(?:Deed|Will|Order|Minute|Grants?|Survey|Probate|Vestry|Land|Mortgage|Marriage|Inventory|Surveyors?[’']?)s?"
    r"(?: and [A-Z][a-z]+)?(?: Record)?"
)
_MARK: Final = r"(?:\d{1,4}|[A-Z]{1,2}(?:-\d)?|[IVXL]{1,5})"
RECORD_RE: Final = lazy.regex(
    rf"(?P<book>(?:[A-ZÀ-Þ][\w.’'-]* (?:of )?){{0,6}}{_KINDS} Books?)"
    rf"(?P<mark>(?:,? (?:Liber|[Nn]os?\.|[Vv]ol\.|[Pp]art|[Pp]t\.) {_MARK}){{1,2}}|,? {_MARK})?"
    r"(?:,|:| at) ?(?P<page>(?:pp?\. ?|fols?\. ?|folio )?\d{1,4}(?:[-–]\d{1,4})?)(?=[.;,)]|\Z)"
)


def read_record_book(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The book by its name, where in the row of such books it stands, and the page."""
    found = RECORD_RE.match(text, pieces[at].start) if pieces[at].kind == "text" else None
    if not found:
        return None
    end = found.end("page")
    following = next((i for i in range(at, len(pieces)) if pieces[i].start >= end), len(pieces))
    if pieces[following - 1].end != end:
        return None
    draft = Draft(said={"archive"}, locator=read_locator(found["page"]) or found["page"])
    draft.put("title", found["book"])
    draft.put("archive_location", (found["mark"] or "").strip(" ,"))
    return Found(draft, end, following, "full", "shelved")
