"""Reads the volume of a journal that a comma parts from its name, with the issue and the pages behind it.

Comes in: a cursor and the words at it. Comes out: whether the words are a volume; if so the draft is filled and the
cursor stands behind it.

    New German Critique, 40 (1987)        Nature, 550, 354–359, 2017        Isis, 70:1 (1979)
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.journal_names import range_of_pages
from apparatus.read.note.kinds.shown_by_form import COLLECTED_RE
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import EDITED_RE, ISSUE_RE

ROMAN_RE: Final = lazy.regex(r"[IVXLC]+\Z|[ivxlc]+\Z")

RUN_RE: Final = lazy.regex(
    r"(?P<volume>\d{1,4}|[ivxlc]{1,8}|[IVXLC]{1,8})(?:[:./-]| no\. ?| \#| (?=\d{1,2}\Z))"
    r"(?P<issue>\d{1,3}(?:[-–/]\d{1,3})?)\Z"
    r"|(?P<number>\d{1,4})\((?P<bracketed>\d{1,3}(?:[-–/]\d{1,3})?)\)(?:: ?(?P<pages>\d{1,4}[-–]\d{1,4}))?\Z"
)
"""`70:1`: volume and issue run together, behind a comma and before the year; `70(1)` says by itself what it is."""

WITH_PAGES_RE: Final = lazy.regex(r"(?P<volume>\d{1,4})(?:/(?P<issue>\d{1,3}))?: ?(?P<pages>\d{1,5}[-–]\d{1,5})\Z")
"""`49:132–140`, `2/1:95–112`: volume, issue and pages of a journal before the year or behind it, as historians of
science print them."""

PAGES_RE: Final = lazy.regex(r"(?:pp\.? ?)?[A-Za-z]?\d{1,5}[-‑–][A-Za-z]?\d{1,5}\Z|pp?\.? ?\d{1,5}\Z")

LONGEST: Final = 8
"""Characters of a volume."""


def bare_volume(cursor: Cursor, words: str) -> bool:
    """`New German Critique, 40 (1987)`: a number between a journal's name and the year (as in British notes)."""
    draft = cursor.draft
    if draft.letter and words.isdigit() and _of_series(cursor):
        draft.put("volume", words)
        return cursor.take()
    if words[-1] in VOLUME_ENDS and _of_book(cursor, words):
        draft.put("volume", words)
        return cursor.take()
    if not (draft.quoted and draft.get("container")):
        return False
    if not draft.get("volume") and (_with_pages(cursor, words) or _with_issue(cursor, words) or _double(cursor, words)):
        return cursor.take()
    if not (words.isdigit() or ROMAN_RE.match(words)) or len(words) > LONGEST:
        return False
    if draft.get("issue") or draft.get("pages"):
        return False
    return _alone(cursor, words)


def _of_series(cursor: Cursor) -> bool:
    """Whether a number behind a series of a society's volumes, and before their year, is that of the volume in which a
    letter is printed: `Ana Lima to Jane Doe, May 3, 1675, Quay Society Collections, 2d ser., 5 (1870): 31`."""
    draft = cursor.draft
    if not (draft.get("container") and draft.get("series")) or draft.get("volume"):
        return False
    return read_date(cursor.words_in_bracket(cursor.at + 1)) is not None


VOLUME_ENDS: Final = "0123456789ivxlcIVXLC"
"""What a volume ends with, in figures or Roman."""
OF_BOOK_RE: Final = lazy.regex(r"(?:\d{1,2}|[IVXL]{1,7}|[ivxl]{1,7})\Z")
YEAR_BRACKET_RE: Final = lazy.regex(rf"\([^\W\d][^()]{{1,80}}[:,;]? ?{YEAR}(?:[-–]\d{{2,4}})?\)")


def _of_book(cursor: Cursor, words: str) -> bool:
    """Whether a number is that of the volume in which a work stands, before the bracket with the imprint: `in Collected
    Works, 12 (Hamburg: Kai, 1981), 166`; without `in`, or a page behind, only of what is called as such works are."""
    draft, at = cursor.draft, cursor.at + 1
    if not (draft.in_book or draft.quoted) or draft.date or draft.locator or not OF_BOOK_RE.match(words):
        return False
    held = draft.get("container")
    if not held or draft.get("volume"):
        return False
    if cursor.kind(at) == "," and EDITED_RE.match(cursor.next_text(at)):
        at += 2
    if cursor.kind(at) != "bracket" or not YEAR_BRACKET_RE.match(cursor.words(at)):
        return False
    page = cursor.next_text(at + 1) or (cursor.words(at + 1) if cursor.kind(at + 1) == "text" else "")
    return (draft.in_book and read_locator(page.lstrip(": ")) != "") or COLLECTED_RE.search(held) is not None


def _with_pages(cursor: Cursor, words: str) -> bool:
    """The volume and the pages in one piece, the year before them or behind."""
    draft = cursor.draft
    found = WITH_PAGES_RE.match(words) if ":" in words else None
    if not found:
        return False
    behind = draft.date is not None and not draft.date.month
    if not behind and (draft.date or not range_of_pages(found["pages"]) or not _year_behind(cursor, cursor.at + 1)):
        return False
    _put(draft, found["volume"], found["issue"], found["pages"])
    return True


def _with_issue(cursor: Cursor, words: str) -> bool:
    """The volume and the issue in one piece."""
    found = RUN_RE.match(words)
    if not found or not (found["bracketed"] or _year_behind(cursor, cursor.at + 1)):
        return False
    _put(cursor.draft, found["volume"] or found["number"], found["issue"] or found["bracketed"], found["pages"])
    return True


def _double(cursor: Cursor, words: str) -> bool:
    """A volume that counts as two, before its year or years in a bracket and a range of pages."""
    found = DOUBLE_RE.match(words)
    if not found or not str(int(found["first"]) + 1).endswith(found["second"]):
        return False
    if read_date(cursor.words_in_bracket(cursor.at + 1)) is None or not RANGE_RE.match(cursor.next_text(cursor.at + 2)):
        return False
    cursor.draft.put("volume", words)
    return True


DOUBLE_RE: Final = lazy.regex(r"(?P<first>\d{1,4})[-–](?P<second>\d{1,4})\Z")
"""`Port Review, 38–9 (1970–71), 101–17`."""


def _put(draft: Draft, volume: str, issue: str | None, pages: str | None) -> None:
    draft.put("volume", volume)
    draft.put("issue", issue or "")
    draft.put("pages", pages or "")


def _alone(cursor: Cursor, words: str) -> bool:
    """The volume in a piece of its own."""
    draft, at = cursor.draft, cursor.at
    following = cursor.kind(at + 1)
    if _between_year_and_pages(cursor, words):
        draft.put("volume", words)
        return cursor.take()
    if following == "bracket" and cursor.kind(at + 2) == "bracket" and _issue_in_bracket(cursor):
        return _take_both(cursor, words, cursor.words(at + 1)[1:-1], behind=1)
    if following in ("bracket", "square") and read_date(cursor.words(at + 1)[1:-1]) is not None:
        known = draft.get("volume") and not draft.date  # `Isis 82, 2 (1991)`: behind the volume
        draft.put("issue" if known else "volume", words)
        return cursor.take()
    if draft.get("volume"):
        if draft.get("issue") or draft.date or not _issued(cursor.next_text(at + 1)):
            return False
        draft.put("issue", words)  # `55, 3, summer 2001`
        return cursor.take()
    if _paged_before_year(cursor, at + 1):
        draft.put("volume", words)  # `94, 57–77, 1997`
        return cursor.take()
    second = cursor.next_text(at + 1)
    if second.isdigit() and len(second) < 4 and (_paged_before_year(cursor, at + 3) or _year_behind(cursor, at + 3)):
        return _take_both(cursor, words, second, behind=2)  # `31, 2, 57–77, 1997`, `31, 2 (Feb. 1988)`
    dated = following == "," and draft.date and not draft.date.month and draft.date.year
    if dated and ISSUE_RE.match(second.partition(": ")[0]):
        draft.put("volume", words)  # `2009, 12, no. 3, 33–40`
        return cursor.take()
    if following == "," and not draft.date and (ISSUE_RE.match(second) or (len(second) == 4 and second.isdigit())):
        draft.put("volume", words)
        return cursor.take()
    return False


def _between_year_and_pages(cursor: Cursor, words: str) -> bool:
    """Whether a number stands behind a journal's year and before the range of its pages: `Isis, 1979, 70, 12–34`."""
    draft, pages = cursor.draft, cursor.next_text(cursor.at + 1)
    if draft.date is None or draft.date.month or draft.in_book or draft.get("volume") or len(words) > 3:
        return False
    return cursor.kind(cursor.at + 1) == "," and "," not in pages and RANGE_RE.match(pages) is not None


RANGE_RE: Final = lazy.regex(r"(?:pp?\. ?)?\d{1,4}[-–]\d{1,4}\Z")


def _take_both(cursor: Cursor, volume: str, issue: str, *, behind: int) -> bool:
    """Takes the volume, and the issue that stands some pieces `behind` it."""
    _put(cursor.draft, volume, issue, "")
    cursor.at += behind
    return cursor.take()


def _paged_before_year(cursor: Cursor, at: int) -> bool:
    """Whether pages follow behind a comma, and the year behind them, as scientists print a journal's tail."""
    if not PAGES_RE.match(cursor.next_text(at)):
        return False
    return _year_behind(cursor, at + 2) or (cursor.kind(at + 2) == "," and cursor.kind(at + 3) == "date")


def _year_behind(cursor: Cursor, at: int) -> bool:
    """Whether a year follows, in a bracket or behind a comma, with its month or season if any."""
    year = cursor.next_text(at)
    return (cursor.words_in_bracket(at) or year)[-4:].isdigit() and read_date(
        cursor.words_in_bracket(at) or year
    ) is not None


def _issued(words: str) -> bool:
    """Whether words are the month or the season of an issue."""
    date = read_date(words)
    return date is not None and not date.day and bool(date.month or date.season)


def _issue_in_bracket(cursor: Cursor) -> bool:
    """Whether the issue stands in a bracket before that of the year: `31 (1)(2020)`."""
    number = cursor.words(cursor.at + 1)[1:-1]
    return number.isdigit() and len(number) < 4 and read_date(cursor.words(cursor.at + 2)[1:-1]) is not None
