"""Reads a book in which a court or a county wrote down deeds, wills and orders (Chicago Manual 14.229).

    Fairfax County Deed Book, Liber A, No. 2, p. 494        Frederick County Will Book B, 45
    Will of Jane Roe, March 12, 1816, Will Book 1, 88–90
    York County Deeds, Orders, Wills 14 (1709–1716): 72–73  Lower Norfolk Wills & Deeds D, f. 435

Comes in: pieces. Comes out: a citation, or None when what stands there is no such book with a page.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.unpublished.kept_records import names_keeper, take_parts
from apparatus.read.note.words.dates import read_date, split_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.signs import group

BOOKS: Final = group(" Book ", " Book,", " Books ", " Books,", "Deeds", "Wills", "Orders", "Inventories", "Bonds")
_KINDS: Final = (
    r"(?:Deed|Will|Order|Minute|Grants?|Survey|Probate|Vestry|Land|Mortgage|Marriage|Inventory|Surveyors?[’']?)s?"
    r"(?: and [A-Z][a-z]+)?(?: Record)?"
)
_MARK: Final = r"(?:\d{1,4}|[A-Z]{1,2}(?:-\d)?|[IVXL]{1,5})"
RECORD_RE: Final = lazy.regex(
    rf"(?P<book>(?:[A-ZÀ-Þ][\w.’'-]* (?:of )?){{0,6}}{_KINDS} Books?)"
    rf"(?P<mark>(?:,? (?:Liber|[Nn]os?\.|[Vv]ol\.|[Pp]art|[Pp]t\.) {_MARK}){{1,2}}|,? {_MARK})?"
    r"(?:,|:| at) ?(?P<page>(?:pp?\. ?|fols?\. ?|folio )?\d{1,4}(?:[-–]\d{1,4})?)(?=[.;,)]| \(|\Z)"
)

_RECORDS: Final = (
    r"(?:Deeds|Wills|Orders|Inventories|Bonds|Administrations|Accounts|Surveys|Grants|Patents|Mortgages|Marriages|Land"
    r"|Leases|Judgments|Court Orders|Land Records|Probate Records|Indentures)"
)
ROW_RE: Final = lazy.regex(
    rf"(?P<book>(?:[A-ZÀ-Þ][\w.’'-]* (?:of )?){{1,5}}{_RECORDS}(?:(?:,? (?:and|&)|,) {_RECORDS}){{0,3}})"
    r"(?:,? (?:[Ll]iber|[Vv]ol\.|[Bb]ook|[Nn]o\.))? (?P<mark>\d{1,3}|[A-Z]{1,2}(?:-\d)?|[IVXL]{1,5})"
    rf"(?: \((?P<years>{YEAR}(?:[-–]\d{{2,4}})?)\))?"
    r"(?::|,|, at) ?(?P<page>(?:pp?\. ?|ff?\. ?|fols?\. ?|folio )?\d{1,4}[rv]?(?:[-–]\d{1,4}[rv]?)?"
    r"(?:, \d{1,4}[arv]?(?:[-–]\d{1,4})?){0,9})(?=[.;)]|,? \(?[a-z]|\Z)"
)
"""A row of such books by what they hold, and one of them by its number or letter; without the word *book*."""


DEED_RE: Final = lazy.regex(
    r"(?:(?:Last )?[Ww]ill(?: and [Tt]estament)?|Inventory|Deed|Bond|Indenture|Bill of sale|Estate|Marriage contract"
    r"|Codicil|Mortgage|Lease|Power of attorney|Petition)\b(?: [^,;()]{2,80})?\Z"
    r"|[A-ZÀ-Þ][^,;()]{2,60} to [A-ZÀ-Þ][^,;()]{2,60}\Z"
)
"""A document that was written into such a book."""


def read_record_book(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The book by its name, where in the row of such books it stands, and the page; a document in it with its day may
    stand before it."""
    if pieces[at].kind != "text":
        return None
    if _document_before(text, pieces, at):
        found_in = read_record_book(text, pieces, at + 4)
        if found_in and found_in.draft.date is None:
            _put_document(words_of(text, pieces[at]), read_date(words_of(text, pieces[at + 2])), found_in.draft)
        return found_in
    start = pieces[at].start
    found = RECORD_RE.match(text, start) or ROW_RE.match(text, start)
    if not found:
        return None
    end = found.end("page")
    following = next((i for i in range(at, len(pieces)) if pieces[i].start >= end), len(pieces))
    rest = text[end : pieces[following - 1].end].lstrip()
    if rest and not rest[0].islower():
        return None
    draft = Draft(said={"archive"}, locator=read_locator(found["page"]) or found["page"])
    draft.put("title", found["book"])
    if years := found.groupdict().get("years"):
        draft.put("volume", found["mark"])
        draft.date = read_date(years)
    else:
        draft.put("archive_location", (found["mark"] or "").strip(" ,"))
    following = _with_document(text, pieces, following, draft)
    kept = following + 1 < len(pieces) and pieces[following].kind == "," and names_keeper(text, pieces[following + 1])
    taken = take_parts(text, pieces, following, draft) if kept else None
    end = pieces[following - 1].end if not rest else end
    return Found(draft, *(taken or (end, following)), "full", "shelved")


def _document_before(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a document and its day stand before the name of the book: `Will of Jane Roe, March 12, 1816, Will Book
    1`."""
    parted = [piece.kind for piece in pieces[at + 1 : at + 4]] == [",", "date", ","] and at + 4 < len(pieces)
    named = parted and DEED_RE.match(words_of(text, pieces[at])) is not None
    return named and RECORD_RE.match(text, pieces[at + 4].start) is not None


def _with_document(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """Takes a document with its day out of the bracket behind the page: `Deed Book A, 114 (Roe to Lima, October 2,
    1799)`; the index behind it."""
    if index >= len(pieces) or pieces[index].kind != "bracket":
        return index
    described, day = split_date(words_of(text, pieces[index])[1:-1])
    if not (described and day and day.day and " " in described):
        return index
    _put_document(described, day, draft)
    return index + 1


def _put_document(described: str, day: Date | None, draft: Draft) -> None:
    """Puts a document with its day in the place of the book, which is where it stands."""
    book, mark = draft.stated.pop("title"), draft.stated.pop("archive_location", "")
    draft.put("archive_location", f"{book} {mark}".strip())
    draft.put("title", described)
    draft.date = day
