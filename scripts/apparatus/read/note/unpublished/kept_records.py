"""Reads a register, an account book or a will that an archive keeps, by what it is called (Chicago Manual 14.221-31).

    Quayport St Stephen Parish Register, PD12/1, Quay County Record Office, Quayport
    Jane Roe Account Book, 1784–1826, Quay County Historical Association, Quayport, N.J.
    Prerogative Court of Maryland, Inventories and Accounts, liber 13b, f. 54
    QRO, Case 16d/2, Assembly Proceedings Book, fol. 88v, 21 September 1510
    Roe v. Lima, May term 1827, drawer 212, file 14, Quay County Circuit Court Records, Quayport

Comes in: pieces. Comes out: a citation, or None unless all that stands behind the name says when the record was kept,
where it stands and who keeps it.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.names.asides import is_acronym
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import KEEPER
from apparatus.read.note.words.shelf_marks import KEEPER_RE
from apparatus.read.note.words.signs import group

RECORDS: Final = group(
    "egister", " Bible", " Book", "book", "Ledger", "ledger", "Roll", " will,", " Will,", " Wills", "Inventor", "Deeds",
    "Family Records", "Family File",
    "Certificates ", "Abstracts ", "ccounts", "Bonds", "Administrations", "Minutes", "Petitions", " v. ",
)  # fmt: skip
"""A quick look."""

_NOUN: Final = (
    r"(?:[Rr]egisters?|(?:Account|Day|Letter|Minute|Order|Receipt|Cash|Waste|Memorandum|Commonplace|Recipe|Vestry|Deed|Will"
    r"|Tax|Town|Parish|Probate|Log|Admission|Invoice|Guard|Copy|Visitors?[’']?|Apprentice) [Bb]ooks?"
    r"|(?:Day|Letter|Log|Copy|Scrap|Note|Sketch|Guest)books?|Ledgers?|Rent Rolls?|Tax (?:Lists?|Rolls?)|Muster Rolls?"
    r"|[Ww]ill|Wills|[Ii]nventory|Inventories|Deeds|Bonds|Administrations|[Aa]ccounts|Certificates|Abstracts|Minutes|Petitions|Orders"
    r"|(?:Family )?Bible Records?|Family (?:Bibles?|Records|Files?)"
    r"|(?:churchwardens[’']|overseers[’']|bailiffs[’']) accounts|Proceedings Book)"
)
RECORD_RE: Final = lazy.regex(
    rf"(?:[A-ZÀ-Þ0-9][\w.’&'-]*,? |(?:of|and|the|for|de|in|parish|burial|baptismal|marriage) ){{0,9}}?"
    rf"{_NOUN}(?:(?:,| and| &|, and) {_NOUN}){{0,2}}"
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
    rf"\b(?:{KEEPER}|Courthouse|Registry|Hall of Records|Genealogical Society|Antiquarian Society|Collections?"
    r"|Court Records|Probate Records|Chancery Clerk)\b"
)
"""What keeps records besides what keeps letters and papers."""
LETTERS_RE: Final = lazy.regex(r"[A-Z]{2,6}\Z")
MARK_RE: Final = lazy.regex(
    r"(?=.{0,40}\d)(?:(?:[Ll]ib(?:er|\.)|[Vv]ol(?:ume|\.)|[Bb]ook|[Bb]ox|[Ff]older|[Ee]ntry|[Rr]eel|[Rr]oll|[Dd]rawer|[Cc]ase|[Mm]icrofilm|[Ff]ile"
    r"|[Nn]o\.|[Ff]ilm|FHL|#)\b\.? ?|[A-Z]{1,5}[ /\d-]|[a-z]\d|\d)[\w/.#() –-]{0,40}\Z"
)
"""Where the records stand: `PD484/1`, `liber 13b`, `FHL Film #12921`."""
BOOK_RE: Final = lazy.regex(r"[Ll]ib(?:er|\.)|[Bb]ook")
YEARS_RE: Final = lazy.regex(r"1[4-9]\d\d(?: ?[-–] ?(?:1[4-9]\d\d|\d\d))?\Z")
PLACE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^\d,;:()]{1,30}\Z")
ASIDE_RE: Final = lazy.regex(r" \([a-z][^()]*\)\Z")

CASE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^,;:()\d]{2,60} v\. [A-ZÀ-Þ][^,;:()\d]{2,60}\Z")
"""A case, of which a court keeps the papers."""
TERM_RE: Final = lazy.regex(r"(?:[A-Z][a-z]{2,10} )?[Tt]erm,? (?P<year>1[5-9]\d\d)\Z")
"""`May term 1827`: when the court sat."""
NAMED_RE: Final = lazy.regex(
    r"(?:[A-Z]{2,5} )?(?:[A-ZÀ-Þ][\w.’-]* ){0,4}(?:Registers?|Rolls?|Book|Ledger|Minutes)(?: [A-ZÀ-Þ][\w.’-]*){0,2}\Z"
)
"""`NCC Will Register Lima`: a register by its name, behind the letters of its keeper."""


def read_kept_record(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Name of the records, then years, marks, leaf, keeper and its town in any order, to the end of the citation."""
    if pieces[at].kind != "text" or not (text[pieces[at].start].isupper() or SMALL_RE.match(text, pieces[at].start)):
        return None
    draft = Draft(loose=True, said={"archive"})
    behind = _named(text, pieces, at, draft) or _behind_letters(text, pieces, at, draft)
    taken = take_parts(text, pieces, behind, draft) if behind else None
    return Found(draft, *taken, "full", "shelved") if taken and _told(draft) else None


SMALL_RE: Final = lazy.regex(
    r"(?:(?:parish|burial|baptismal|marriage) registers?|churchwardens[’'] accounts|inventory|will|bond) of "
)
"""How such a name may begin in small letters."""


def take_parts(text: str, pieces: list[Piece], index: int, draft: Draft) -> tuple[int, int] | None:
    """Takes all that stands behind the name of records: where the citation ends, and the next index; None if a part
    belongs to no record."""
    end = pieces[index - 1].end
    while index < len(pieces):
        piece = pieces[index]
        if piece.kind == "bracket" and _taken_bracket(text, piece, draft):
            end = piece.end
        elif piece.kind in ("text", "date") and pieces[index - 1].kind in (",", "bracket"):
            words = words_of(text, piece)
            if words[0].islower() and not (MARK_RE.match(words) or read_locator(words) or words.startswith("s.d. ")):
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
    return end, index


def _named(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """The index behind the name of the records, 0 if none stands there; a court before it is its author."""
    first = words_of(text, pieces[at])
    if RECORD_RE.match(first) or CASE_RE.match(first):
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


def _behind_letters(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """The index behind the name of a register that follows the letters of its keeper, a mark between them perhaps:
    `QRO, NCR Case 16d/2, Assembly Proceedings Book`; 0 if none stands there."""
    if not LETTERS_RE.match(words_of(text, pieces[at])):
        return 0
    marked = at + 4 < len(pieces) and MARK_RE.match(words_of(text, pieces[at + 2])) is not None
    name = at + 4 if marked else at + 2
    if name >= len(pieces) or {piece.kind for piece in pieces[at + 1 : name : 2]} != {","}:
        return 0
    if pieces[name].kind != "text" or not NAMED_RE.match(words_of(text, pieces[name])):
        return 0
    draft.put("archive", words_of(text, pieces[at]))
    draft.put("archive_location", words_of(text, pieces[at + 2]) if marked else "")
    draft.put("title", words_of(text, pieces[name]))
    return name + 1


def _is_record(text: str, pieces: list[Piece], at: int) -> bool:
    parted = pieces[at - 1].kind == "," and pieces[at].kind == "text"
    return parted and RECORD_RE.match(words_of(text, pieces[at])) is not None


def _taken_bracket(text: str, piece: Piece, draft: Draft) -> bool:
    """Takes a bracket that belongs to a mark, `PD165/2(S)`, or shortens the name of the keeper."""
    if text[piece.start - 1] != " " and draft.get("archive_location"):
        draft.stated["archive_location"] += text[piece.start : piece.end]
        return True
    inner = text[piece.start + 1 : piece.end - 1]
    told = is_acronym(text, piece) or inner == "microfilm" or inner.startswith(("hereafter ", "hereinafter "))
    return draft.get("archive") != "" and told


def _taken(words: str, draft: Draft) -> bool:
    """Puts one part where it belongs; False when it belongs to no record."""
    term = TERM_RE.match(words)
    if not draft.date and (YEARS_RE.match(words) or term):
        draft.date = read_date(term["year"] if term else words.replace(" ", ""))
    elif not draft.date and (day := read_date(words)) and day.day:
        draft.date = day
    elif not draft.get("archive") and (both := LETTERED_MARK_RE.match(words)):
        draft.stated.update(archive=both["keeper"], archive_location=both["mark"])
    elif _of_keeper(words, draft):
        draft.append("archive", words)
    elif words.startswith("s.d. "):
        draft.add_locator(words)
    elif MARK_RE.match(words):
        draft.append("archive_location", words)
    elif read_locator(words):
        draft.add_locator(read_locator(words))
    else:
        return False
    return True


def names_keeper(text: str, piece: Piece) -> bool:
    """Whether a part names who keeps records, in full or by letters."""
    words = words_of(text, piece) if piece.kind == "text" else ""
    return _keeps(words) or LETTERS_RE.match(words) is not None


def _keeps(words: str) -> bool:
    return KEEPS_RE.search(words) is not None or KEEPER_RE.search(words) is not None


LETTERED_MARK_RE: Final = lazy.regex(r"(?P<keeper>[A-Z]{2,6}) (?P<mark>[A-Z]{1,4} ?\d[\w/.-]*)\Z")
"""`QRO PD 26/1`: no comma stands between the keeper and the mark."""


def _of_keeper(words: str, draft: Draft) -> bool:
    """Whether words name who keeps the records, or behind that its town, or years of its papers."""
    if _keeps(words):
        return True
    if LETTERS_RE.match(words):
        return draft.date is not None or draft.get("archive_location") != ""
    return draft.get("archive") != "" and (YEARS_RE.match(words) or PLACE_RE.match(words)) is not None


LABELLED_RE: Final = lazy.regex(r"(?:box|drawer|file|folder|case|bundle|docket)\b", re.I)


OF_FAMILY_RE: Final = lazy.regex(r" (?:Family|Bible) (?:Bibles?|Records?|Files?)\Z")
"""What is kept of a family is known by its name: `Roe Family Bible Records`."""


def _told(draft: Draft) -> bool:
    """Whether a keeper, and a mark or years, or a book and a leaf of it, are told; of a case, the box of its papers; of
    a family's records, no more than the keeper."""
    mark = draft.get("archive_location")
    if " v. " in draft.get("title") and not LABELLED_RE.match(mark):
        return False
    if draft.get("archive"):
        return bool(mark or draft.date or draft.locator) or OF_FAMILY_RE.search(draft.get("title")) is not None
    return BOOK_RE.match(mark) is not None and draft.locator != ""
