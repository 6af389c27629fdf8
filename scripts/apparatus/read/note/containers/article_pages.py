"""Tells the pages of a whole article from those that a note cites, where nothing but their range shows it.

Comes in: a draft, once all that follows the title is read. Comes out: the draft, with the pages if the passage is such
a range.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Kind
from apparatus.model.page_ranges import bounds
from apparatus.read.note.kinds.issuers import is_institution, issues_papers
from apparatus.read.note.names.periodical_kinds import is_newspaper, periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR_ALONE_RE

RANGE_RE: Final = lazy.regex(r"(?P<range>[A-Z]?\d+(?:[-‑–]| to )[A-Z]?\d+)(?:, (?P<rest>.+))?\Z")


def range_of_article(draft: Draft) -> None:
    """`Kritika 5, no. 1 (2004), pp. 27–54`: a range behind a journal's year is the article's, as in British notes."""
    if draft.in_book or not draft.date or not draft.locator or draft.get("pages") or draft.pointed:
        return
    found = RANGE_RE.match(draft.locator)
    if not found or not draft.get("container"):
        return
    if draft.get("volume") or draft.get("issue") or _of_quarterly(draft, found["range"]):
        draft.put("pages", found["range"])
        draft.locator = found["rest"] or ""


def passages_apart(draft: Draft, kind: Kind, printed: str) -> None:
    """Tells the pages of a piece from those cited: a page that a range before it holds is one of the piece’s, `Quays
    (Lisbon: Quay Press, 1985), 87–104, here 91`; where the next do not lie among them, all are cited, `(Lisbon: Quay
    Press, 2003): 41–46, 49`. Of a piece in a book `at` tells the page cited from the first: `Quays (1999) 54,
    at 57`."""
    _take_year_for_page(draft)
    pages = draft.get("pages")
    if pages:
        known = bounds(pages) if DASH_RE.search(pages) and LISTED_RE.match(draft.locator) else None
        if known and not all(known[0] <= int(page) <= known[1] for page in NUMBER_RE.findall(draft.locator)):
            draft.locator = f"{draft.stated.pop('pages')}, {draft.locator}"
        return
    first = FIRST_RE.search(printed) if kind == "chapter" and ", " in draft.locator else None
    if first and draft.locator == f"{first['pages']}, {first['passage']}":
        draft.put("pages", first["pages"])
        draft.locator = first["passage"]
        return
    held = HELD_RE.match(draft.locator) if kind in PIECES else None
    known = bounds(held["pages"]) if held else None
    if held and known and known[0] <= int(held["page"]) <= known[1]:
        draft.put("pages", held["pages"])
        draft.locator = held["passage"]


def _take_year_for_page(draft: Draft) -> None:
    """Takes for the year what looks like one in the place of a page, before pages that end before it: `24 Port Studies
    1982, 1–35`."""
    year = draft.get("pages")
    found = RANGE_RE.match(draft.locator) if not draft.date and YEAR_ALONE_RE.match(year) else None
    known = bounds(found["range"]) if found else None
    if found and known and known[1] < int(year):
        draft.date = read_date(year)
        draft.stated["pages"], draft.locator = found["range"], found["rest"] or ""


PIECES: Final[frozenset[Kind]] = frozenset({"chapter", "conference", "magazine", "newspaper"})
HELD_RE: Final = lazy.regex(
    r"(?P<pages>\d{1,4}[-–]\d{1,4}), (?P<passage>(?P<page>\d{1,4})(?:(?:[-–n,]\D{0,4}| and )\d|\Z).*)"
)
FIRST_RE: Final = lazy.regex(r"\) (?P<pages>\d{1,4}), at (?P<passage>\d{1,4}(?:[-–, ]{1,2}\d{1,4}){0,4})\Z")
LISTED_RE: Final = lazy.regex(r"\d{1,4}(?:, \d{1,4})*\Z")
NUMBER_RE: Final = lazy.regex(r"\d+")
DASH_RE: Final = lazy.regex("[-‑–]")


def _of_quarterly(draft: Draft, pages: str) -> bool:
    """Whether what holds the work is a journal by its name, appears by the season, or is known by the month and too
    many pages for a magazine."""
    date, container = draft.date, draft.get("container")
    if draft.published or date is None:
        return False
    kind = periodical_kind(container)
    if date.season or kind == "article":
        return True
    if date.is_year and LETTERS_RE.match(container):
        return _is_long(pages)
    unknown = kind is None or (kind == "newspaper" and not is_newspaper(container))
    monthly = date.month > 0 and not date.day and _is_long(pages)
    return unknown and monthly and not (is_institution(container) or issues_papers(container))


LETTERS_RE: Final = lazy.regex(r"[A-Z]{2,5}\Z")
"""`PRQ (1983), 78–96`: the name of a journal by its letters."""


def _is_long(pages: str) -> bool:
    """Whether pages are more than those of a piece in a magazine."""
    known = bounds(pages)
    return known is not None and known[1] - known[0] >= LONG


LONG: Final = 12
"""From so many pages on, it is a journal’s."""
