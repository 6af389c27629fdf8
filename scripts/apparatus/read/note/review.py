"""Reads books and articles as lawyers cite them, without quotation marks (Bluebook 15-16).

article  Kate Klonick, The New Governors, 131 Harv. L. Rev. 1598, 1603 (2018)
book     John Rawls, A Theory of Justice 12 (1971)
"""

from __future__ import annotations

import re
from string import ascii_uppercase
from typing import Final

from apparatus.read.note.brackets import read_bracket
from apparatus.read.note.classify import periodical_kind
from apparatus.read.note.draft import Draft, Found
from apparatus.read.note.head import author_pieces, put_authors, words_of
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.locators import read_locator
from apparatus.read.note.signs import behind_digit, group
from apparatus.read.note.tail import read_tail
from apparatus.read.note.titles import capital_share
from apparatus.read.note.tokens import Piece

JOURNAL_RE: Final = re.compile(
    r"(?P<volume>\d{1,4})\s(?P<name>[A-Z][^\d“”\"]{0,60}?(?:\b(?:L|LAW|Law|J|Rev|REV|Q|Y\.B)\b\.?|L\.J\.|Review"
    r"|Journal|Quarterly)"
    r"[^\d“”\"]{0,40}?)\s(?P<page>\d{1,5})\Z"
)
"""`131 Harv. L. Rev. 1598`, `74 Notre Dame L. Rev. Online 12`."""

PAGE_RE: Final = re.compile(r"\s(?P<page>(?!(?:1[5-9]|20)\d\d\Z)\d{1,4}(?:[-–]\d{1,4})?(?: n\.\d+)?)\Z")
AT_RE: Final = re.compile(r"at (?P<page>\d{1,4}(?:[-–]\d{1,4})?)\Z")
"""`Annual Report to Congress, at 11 (2006)`."""

DESIGNATION_RE: Final = re.compile(
    r"(?P<genre>(?:Student )?Note|Comment|Essay|Article|Foreword|Response|Recent Case|Symposium|Book Review), "
)
"""What lawyers write before the title of a student’s piece: `Note, Amazon’s Antitrust Paradox` (Bluebook 16.7)."""

YEAR_RE: Final = re.compile(r"\((?:[^()]{0,60}\s)?\d{4}\)\Z")
BOOK_YEAR_RE: Final = re.compile(r"\((?:[^():]{0,60}\b(?:eds?|edn|trans)\.,?\s)?\d{4}\)\Z")
"""A lawyer's book has no place and no publisher: `(1986)`, `(2d ed. 1994)`, `(Robert A. Rutland ed., 1977)`."""


def read_review(text: str, pieces: list[Piece], at: int) -> Found | None:
    """An article by volume, journal and page, or a book whose page stands behind its title."""
    if pieces[at].kind != "text":
        return None
    bracket = next((i for i in range(at + 1, min(len(pieces), at + 16)) if pieces[i].kind == "bracket"), -1)
    if bracket < 0 or not YEAR_RE.match(words_of(text, pieces[bracket])):
        return None
    if NEWS_RE.search(text, pieces[at].start, pieces[bracket].end) and (found := _news(text, pieces, at, bracket)):
        return found
    journal = next((i for i in range(at + 2, bracket) if _journal(text, pieces[i])), -1)
    return _article(text, pieces, at, journal, bracket) if journal > 0 else _book(text, pieces, at, bracket)


REVIEW_OF_RE: Final = re.compile(r"(?:[Bb]ook )?[Rr]eview (?:of|essay on)\s")
"""`Review of Conjuring, by Jane Doe, Signs 12 (1987)` is no book: `statements` reads it."""

LAWYERS: Final = group(
    *behind_digit(*(f" {capital}" for capital in ascii_uppercase)),
    *behind_digit(" ("),
    *(f"({month.capitalize()}" for month in MONTHS),
)
"""A volume before a journal's name, a page before a bracket, or a day in one."""
NEWS_RE: Final = re.compile(r"\([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\)")
"""The day in brackets behind a newspaper's name: `N.Y. Times (July 29, 2020)` (Bluebook 16.6)."""


def _news(text: str, pieces: list[Piece], at: int, bracket: int) -> Found | None:
    """`Jane Doe, Title, N.Y. Times (July 29, 2020)`: between author and day, the last part names the newspaper."""
    name = words_of(text, pieces[bracket - 1])
    after, role = author_pieces(text, pieces, at, bracket - 2, full=True)
    if after == at or role or after >= bracket - 1 or pieces[bracket - 2].kind != ",":
        return None
    if periodical_kind(name) is None and not name.endswith((" Blog", "Post", " News")):
        return None
    title = text[pieces[after].start : pieces[bracket - 2].start].strip(" ,")
    if not title or title[0] in '“"‘' or capital_share(title) < 0.6:
        return None
    draft = Draft(quoted=True)
    put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), "", draft)
    draft.put("title", title)
    end, index = read_tail(text, pieces, bracket - 1, draft)
    return Found(draft, end, index, "full", "review")


def _journal(text: str, piece: Piece) -> re.Match[str] | None:
    return JOURNAL_RE.match(words_of(text, piece)) if piece.kind == "text" else None


def _article(text: str, pieces: list[Piece], at: int, journal: int, bracket: int) -> Found | None:
    found = _journal(text, pieces[journal])
    draft = Draft(quoted=True)
    after, role = author_pieces(text, pieces, at, journal, full=True)
    title = text[pieces[after].start : pieces[journal - 1].end].strip(" ,")
    if (
        found is None
        or after == at
        or role
        or REVIEW_OF_RE.match(title)
        or not title
        or title[0] in '“"‘'
        or capital_share(title) < 0.6
    ):
        return None
    put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), "", draft)
    designation = DESIGNATION_RE.match(title)
    if designation:
        draft.put("genre", designation["genre"])
        title = title[designation.end() :]
    draft.put("title", title)
    draft.stated.update(volume=found["volume"], container=found["name"], pages=found["page"])
    for piece in pieces[journal + 1 : bracket]:
        locator = read_locator(words_of(text, piece)) if piece.kind == "text" else ""
        if locator:
            draft.add_locator(locator)
        elif piece.kind != ",":
            return None
    read_bracket(words_of(text, pieces[bracket])[1:-1], draft)
    end, index = read_tail(text, pieces, bracket + 1, draft)
    return Found(draft, max(end, pieces[bracket].end), index, "full", "review")


def _book(text: str, pieces: list[Piece], at: int, bracket: int) -> Found | None:
    """Only with an author, and with a page right before a bracket that holds nothing but edition and year."""
    last = bracket - 1 - (pieces[bracket - 1].kind == ",")  # a mark of no width joins what a question mark parts
    page = PAGE_RE.search(words_of(text, pieces[last])) if pieces[last].kind == "text" else None
    after_comma = AT_RE.match(words_of(text, pieces[last]))
    if after_comma and last > at + 2:
        page, last = after_comma, last - 1
    after, role = author_pieces(text, pieces, at, bracket, full=True)
    if page is None or after == at or after >= bracket or not BOOK_YEAR_RE.match(words_of(text, pieces[bracket])):
        return None
    draft = Draft()
    put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), role, draft)
    title = text[pieces[after].start : pieces[last].end - (0 if after_comma else len(page.group()))].strip(" ,")
    if (
        not title
        or REVIEW_OF_RE.match(title)
        or capital_share(title) < 0.6
        or not read_bracket(words_of(text, pieces[bracket])[1:-1], draft)
    ):
        return None
    draft.put("title", title)
    draft.add_locator(page["page"])
    draft.published = True
    end, index = read_tail(text, pieces, bracket + 1, draft)
    return Found(draft, max(end, pieces[bracket].end), index, "full", "review")
