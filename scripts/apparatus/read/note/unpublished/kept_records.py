"""Reads a register, an account book or a will that an archive keeps, by what it is called (Chicago Manual 14.221-31).

    Norwich St Stephen Parish Register, PD484/1, Norfolk Record Office, Norwich
    Alexander Low Account Book, 1784–1826, Monmouth County Historical Association, Freehold, N.J.
    Prerogative Court of Maryland, Inventories and Accounts, liber 13b, f. 54

Comes in: pieces. Comes out: a citation, or None unless all that stands behind the name says when the record was kept,
where it stands and who keeps it.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.names.asides import is_acronym
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.shelf_marks import KEEPER_RE
from apparatus.read.note.words.signs import group

RECORDS: Final = group(
    "egister", " Book", "book", "Ledger", "ledger", "Roll", " will,", " Will,", " Wills", "Inventor", "Deeds",
    "Certificates ", "Abstracts ", "Accounts", "Bonds", "Administrations", "Minutes", "Petitions",
)  # fmt: skip
"""A quick look."""

_NOUN: Final = (
    r"(?:[Rr]egisters?|(?:Account|Day|Letter|Minute|Order|Receipt|Cash|Waste|Memorandum|Commonplace|Recipe|Vestry|Deed|Will"
    r"|Tax|Town|Parish|Probate|Log|Admission|Invoice|Guard|Copy|Visitors?[’']?|Apprentice) [Bb]ooks?"
    r"|(?:Day|Letter|Log|Copy|Scrap|Note|Sketch|Guest)books?|Ledgers?|Rent Rolls?|Tax (?:Lists?|Rolls?)|Muster Rolls?"
    r"|[Ww]ill|Wills|Inventories|Deeds|Bonds|Administrations|Accounts|Certificates|Abstracts|Minutes|Petitions|Orders)"
)
RECORD_RE: Final = lazy.regex(
    rf"(?:[A-ZÀ-Þ0-9][\w.’&'-]*,? |(?:of|and|the|for|de|in) ){{0,9}}?{_NOUN}(?:(?:,| and| &|, and) {_NOUN}){{0,2}}"
    r"(?: (?:of|for|in|to) [A-ZÀ-Þ][^,:;()]*)?(?: \d{4}(?:[-–]\d{2,4})?)?\Z"
)
"""What such records are called, with whose they are."""

BODY_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w.’-]* (?:of |and )?){1,6}(?:Court|Council|Vestry|Parish|Assembly)(?: of [A-ZÀ-Þ][\w’ -]{2,30})?\Z"
    r"|[A-ZÀ-Þ][a-z]+ Court of [A-ZÀ-Þ][\w’ -]{2,30}\Z"
)
"""A court or a parish before its records."""

LAND_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w’-]+ ){1,3}(?:County|Parish|Hundred|Borough|Township)\Z|[A-ZÀ-Þ][a-z]+\Z")
"""A county or a land, which belong to the name of the records."""

KEEPS_RE: Final = lazy.regex(
    r"\b(?:Archives?|Record Office|Records? Cent(?:re|er)|Librar(?:y|ies)|Historical (?:Society|Association|Commission)"
    r"|Museum|Courthouse|Registry|Hall of Records|Genealogical Society|Antiquarian Society|Collections?)\b"
)
LETTERS_RE: Final = lazy.regex(r"[A-Z]{2,6}\Z")
MARK_RE: Final = lazy.regex(
    r"(?=.{0,40}\d)(?:(?:[Ll]ib(?:er|\.)|[Vv]ol(?:ume|\.)|[Bb]ook|[Bb]ox|[Ff]older|[Ee]ntry|[Rr]eel|[Rr]oll|[Mm]icrofilm|[Ff]ile"
    r"|[Nn]o\.|[Ff]ilm|FHL|#)\b\.? ?|[A-Z]{1,5}[ /\d-]|[a-z]\d|\d)[\w/.#() –-]{0,40}\Z"
)
"""Where the records stand: `PD484/1`, `liber 13b`, `FHL Film #12921`."""
BOOK_RE: Final = lazy.regex(r"[Ll]ib(?:er|\.)|[Bb]ook")
YEARS_RE: Final = lazy.regex(r"1[4-9]\d\d(?: ?[-–] ?(?:1[4-9]\d\d|\d\d))?\Z")
PLACE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^\d,;:()]{1,30}\Z")


ASIDE_RE: Final = lazy.regex(r" \([a-z][^()]*\)\Z")


def read_kept_record(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Name of the records, then years, marks, leaf, keeper and its town in any order, to the end of the citation."""
    if pieces[at].kind != "text" or not text[pieces[at].start].isupper():
        return None
    draft = Draft(loose=True, said={"archive"})
    behind = _named(text, pieces, at, draft)
    if not behind:
        return None
    index, end = behind, pieces[behind - 1].end
    while index < len(pieces):
        piece = pieces[index]
        if piece.kind == "bracket" and _taken_bracket(text, piece, draft):
            end = piece.end
        elif piece.kind in ("text", "date") and pieces[index - 1].kind == ",":
            words = words_of(text, piece)
            if words[0].islower() and not MARK_RE.match(words) and not read_locator(words):
                break  # the sentence goes on
            said = ASIDE_RE.search(words)  # `Quay Library (where it is denied)`
            if not _taken(words[: said.start()] if said else words, draft):
                return None
            end = piece.start + said.start() if said else piece.end
        elif piece.kind in (".", ";", "bracket"):
            break
        elif piece.kind != ",":
            return None
        index += 1
    return Found(draft, end, index, "full", "shelved") if _told(draft) else None


def _named(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """The index behind the name of the records, 0 if none stands there; a court before it is its author."""
    first = words_of(text, pieces[at])
    if RECORD_RE.match(first):
        last = at
    elif at + 2 < len(pieces) and BODY_RE.match(first) and _is_record(text, pieces, at + 2):
        draft.authors = (Name(literal=first),)
        at = last = at + 2
    else:
        lands = at
        while lands + 2 < len(pieces) and LAND_RE.match(words_of(text, pieces[lands])) and lands < at + 4:
            lands += 2
        if lands == at or " County" not in first or not _is_record(text, pieces, lands):
            return 0
        last = lands
    draft.put("title", text[pieces[at].start : pieces[last].end])
    return last + 1


def _is_record(text: str, pieces: list[Piece], at: int) -> bool:
    parted = pieces[at - 1].kind == "," and pieces[at].kind == "text"
    return parted and RECORD_RE.match(words_of(text, pieces[at])) is not None


def _taken_bracket(text: str, piece: Piece, draft: Draft) -> bool:
    """Takes a bracket that belongs to a mark, `PD165/2(S)`, or shortens the name of the keeper."""
    if text[piece.start - 1] != " " and draft.get("archive_location"):
        draft.stated["archive_location"] += text[piece.start : piece.end]
        return True
    return draft.get("archive") != "" and (is_acronym(text, piece) or text[piece.start : piece.end] == "(microfilm)")


def _taken(words: str, draft: Draft) -> bool:
    """Puts one part where it belongs; False when it belongs to no record."""
    if YEARS_RE.match(words) and not draft.date:
        draft.date = read_date(words.replace(" ", ""))
    elif _of_keeper(words, draft):
        draft.append("archive", words)
    elif MARK_RE.match(words):
        draft.append("archive_location", words)
    elif read_locator(words):
        draft.add_locator(read_locator(words))
    else:
        return False
    return True


def _of_keeper(words: str, draft: Draft) -> bool:
    """Whether words name who keeps the records, or behind that its town, or years of its papers."""
    if KEEPS_RE.search(words) or KEEPER_RE.search(words):
        return True
    if LETTERS_RE.match(words):
        return draft.date is not None or draft.get("archive_location") != ""
    return draft.get("archive") != "" and (YEARS_RE.match(words) or PLACE_RE.match(words)) is not None


def _told(draft: Draft) -> bool:
    """Whether a keeper, and a mark or years, or a book and a leaf of it, are told."""
    mark = draft.get("archive_location")
    if draft.get("archive"):
        return bool(mark or draft.date or draft.locator)
    return BOOK_RE.match(mark) is not None and draft.locator != ""
