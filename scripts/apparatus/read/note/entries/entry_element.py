"""Reads one element behind the title of a bibliography entry (Chicago Manual 14.18).

Comes in: an element, as its stops part it. Comes out: the fields of a draft, filled; words that say nothing are left.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.entries.behind_titles import says
from apparatus.read.note.entries.core_elements import read_core
from apparatus.read.note.entries.degrees import granted_degree
from apparatus.read.note.entries.entry_elements import ABBREVIATED_RE
from apparatus.read.note.entries.entry_publication import BY_RE, read_publication
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, scan
from apparatus.read.note.tail.statements import put_address
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY, YEAR
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.patterns import EDITED_RE
from apparatus.read.note.words.places import known_place


def read_element(element: str, draft: Draft) -> None:
    """Takes one element behind the title."""
    by = BY_RE.match(element)
    if by and not draft.authors and looks_like_names(element[by.end() :]):
        draft.authors = read_names(element[by.end() :])[0]
        return
    if element[:1] in "EeTt":
        element = says(element) or element
    if element[-1:] in "0123456789)" and granted_degree(element, draft):
        return
    if not draft.published and (IN_BOOK_RE.match(element) or printed_on_day(element)):
        draft.quoted = True
    if draft.quoted and not draft.get("container") and _read_dated_periodical(element, draft):
        return
    addressed = ADDRESS_BEHIND_RE.search(element)
    if addressed and (draft.in_book or not draft.quoted) and read_publication(element[: addressed.start()], draft):
        put_address(addressed["address"], draft)
        return
    if read_publication(element, draft):
        return
    if not (draft.published or draft.quoted) and _titled_volume(element.rstrip(" ."), draft):
        return
    if not (draft.published or draft.quoted) and read_core(element.rstrip(" ."), draft):
        return
    element = element if ABBREVIATED_RE.search(element) else element.rstrip(" .")
    pieces = [piece for piece in scan(element) if piece.kind != "." and (piece.kind == "," or _worded(element, piece))]
    if ABBREVIATED_RE.search(element) and pieces and pieces[-1].kind == "text":
        pieces[-1] = pieces[-1]._replace(end=len(element))
    if (
        (JOINED_NAME_RE.match(element) or CAPITALS_RE.match(element))
        and len(pieces) > 1
        and pieces[0].kind == pieces[1].kind == "text"
    ):
        pieces[:2] = [Piece("text", pieces[0].start, pieces[1].end)]
    listed = LIST_IN_TITLE_RE.match(element)
    if listed:
        pieces = [Piece("text", 0, listed.end()), *(piece for piece in pieces if piece.start >= listed.end())]
    at = 0
    while at < len(pieces):
        _, now = read_tail(element, pieces, at, draft)
        at = now if now > at else at + 1


def _titled_volume(element: str, draft: Draft) -> bool:
    """Takes a volume whose title holds commas: `Vol. 1, Quays, Keys, and Tides of the North`."""
    found = VOLUME_RE.match(element) if element[:1] in "Vv" else None
    parts = found["title"].split(", ") if found else []
    if not found or len(parts) == 1 or draft.get("volume") or any(EDITED_RE.match(part) for part in parts):
        return False
    if any(is_house(part) or known_place(part) for part in parts[1:]) and not parts[-1].startswith("and "):
        return False
    draft.put("volume", found["number"])
    draft.put("series", found["title"])
    return True


VOLUME_RE: Final = lazy.regex(
    r"[Vv]ol(?:ume|\.) (?P<number>\d{1,2}|[IVX]{1,5}), "
    r"(?P<title>[A-ZÀ-Þ][^.:;,“”\"\d]{2,80}(?:, (?:and )?[A-ZÀ-Þ][^.:;,“”\"\d]{2,80}){0,3}"
    rf"(?:, {YEAR}[-–]\d{{2,4}})?)\Z"
)

ADDRESS_BEHIND_RE: Final = lazy.regex(r"(?<=\d),\s<?(?P<address>(?:https?://|www\.|doi:\s?10)[^\s<>]+)>?\.?\Z")
"""`London: Verso, 2022, https://…`: a comma before the address (14.7)."""


def _read_dated_periodical(element: str, draft: Draft) -> bool:
    """`New Yorker 15 Feb. 1993: 48-51`: a periodical and its day with no comma between them."""
    found = DAY_BEHIND_RE.match(element)
    date = read_date(found["date"]) if found else None
    if not found or not date:
        return False
    draft.put("container", found["name"])
    draft.put("volume", found["volume"] or "")
    draft.put("pages", found["pages"] or "")
    draft.date = draft.date or date
    return True


IN_BOOK_RE: Final = lazy.regex(r"In:? (?=[A-ZÀ-Þ])(?=.*[,:(])")
"""`In Proceedings of …, pages 1–9`: where a work stands whose title has no quotation marks."""

DAY_BEHIND_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ][^\d:,“”\"()]{2,60}?)\s(?:(?P<volume>\d{1,4})\s)?(?P<date>\d{1,2}\s[A-Z][a-z]{2,8}\.?\s\d{4})"
    r"(?::\s?(?P<pages>[\w+]{1,6}(?:[-–]\w{1,6})?))?\Z"
)

JOINED_NAME_RE: Final = lazy.regex(r"[^\W\d_]{2,20}\.\s[^\W\d_]")
"""`Annales. Histoire, sciences sociales 67`: a stop within a journal's name."""

CAPITALS_RE: Final = lazy.regex(r"(?:[A-Z&]{1,6}\.\s){2,6}[A-Z]{1,6}\.\s\d")
"""`U. CHI. L. REV. 91`: the stops within the name of a review in capitals."""

LIST_IN_TITLE_RE: Final = lazy.regex(
    r"In (?!.*\b(?:[Ee]dited|[Ee]ds?|[Tt]rans(?:lated)?)\b)[A-ZÀ-Þ][^,]{2,120}"
    r"(?:, [^,\d]{2,40}){1,4}, and [^,\d]{3,120}(?=, (?:pp?\. ?)?\d{1,4}[–-]\d)"
)
"""`In Harbours: Keys, Ships, and Ropes, 12–45`: a list within the title of a book."""


def _worded(element: str, piece: Piece) -> bool:
    return any(map(str.isalnum, element[piece.start : piece.end]))


DAY_PRINTED_RE: Final = lazy.regex(rf"(?P<name>[A-ZÀ-Þ][^\d:,“”\"()]{{2,60}}), {EXACT_DAY}")


def printed_on_day(element: str) -> bool:
    """`New York Times, July 4, 1954, 12`: what stands before it is a title."""
    found = DAY_PRINTED_RE.match(element)
    return found is not None and periodical_kind(found["name"]) in ("newspaper", "magazine")
