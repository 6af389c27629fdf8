"""Tells whether words behind a comma are more of the name of what holds a work, or the series behind it.

Comes in: a cursor and the words at it. Comes out: whether they were one of the two; then they are taken.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.journal_names import SUPPLEMENT_RE, issue_follows, special_issue, without_volume
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.statements.seats import bracket_ahead, counts, imprint_ahead, publisher_ahead
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import ISSUE_RE, PAGED_RE, SERIES_RE, VOLUME_AND_PAGE_RE


def longer_name(cursor: Cursor, words: str) -> bool:
    """More of the container's name, or the series behind that of a book."""
    draft = cursor.draft
    if words[0] == "s" and SUPPLEMENT_RE.match(words) and draft.quoted and not draft.in_book:
        return cursor.container_open and special_issue(cursor, words) and cursor.take()
    if not _name_goes_on(cursor, words):
        return False
    if draft.in_book and _series(cursor, words):
        draft.put("series", words)
        return cursor.take()
    if draft.in_book and words[-1].isdigit() and ISSUE_RE.match(cursor.next_text(cursor.at + 1)):
        draft.in_book = False  # `in Ports, Quays, and Harbours 7, no. 1 (2005)`: a journal
    paged = PAGED_RE.match(words) if draft.in_book and ":" in words else None
    if paged:
        draft.add_locator(paged["passage"])
        words = paged["name"]
    mark = cursor.text[cursor.pieces[cursor.at - 1].start]
    name = f"{draft.get('container')}{mark if mark in KEPT else ','} {words}"
    draft.stated["container"] = name if draft.in_book else without_volume(cursor, name)
    cursor.at += 1
    return True


KEPT: Final = (";", ".")
"""Marks of a title that are taken for commas: `Turbulent Era. A Diplomatic Record`."""


def _series(cursor: Cursor, words: str) -> bool:
    """Whether a series stands behind the title of the book, by its number or its name: `Library of Living Philosophers`
    right before the imprint."""
    if words[-1].isdigit() and SERIES_END_RE.match(words):
        return True
    following = cursor.next_text(cursor.at + 1)
    if following and COUNTED_RE.match(words) and counts(following):
        return True
    ended = SERIES_RE.match(words) or YEARBOOK_RE.search(cursor.draft.get("container"))
    if ended and imprint_ahead(cursor) and cursor.kind(cursor.at + 1) != ",":
        return True
    at = cursor.at - 2  # in italics the title ends where they do
    return at >= 0 and cursor.pieces[at].titled and imprint_ahead(cursor) and not cursor.pieces[cursor.at].titled


YEARBOOK_RE: Final = lazy.regex(rf"(?:[Yy]earbook|Annual|Almanac|[Jj]ahrbuch|Annuaire|Anuario|Annuario) {YEAR}\Z")
"""`Harbour Yearbook 2000`: no more of a title stands behind the year of what appears once a year."""

SERIES_END_RE: Final = lazy.regex(
    r"[A-Z](?:[\w’-]* ){1,6}(?:[Nn]os?\. ?)?(?!1[5-9]\d\d\Z|20\d\d\Z)\d{1,4}(?:[-–]\d{1,4})?\Z"
)
"""`Adelphi 478–480` behind the title of a book: the series and the numbers in it."""


COUNTED_RE: Final = lazy.regex(
    r"(?:The )?(?:[A-ZÀ-Þ][\w’'&.-]* ){1,6}"
    r"(?:Studies|Monographs?|Texts|Papers|Supplements?|Library|Publications|Memoirs|Reports?|Series)\Z"
)
"""`in The Blessings, Lisbon Port Studies, no. 12`: the name of a series, whose number follows."""


def _name_goes_on(cursor: Cursor, words: str) -> bool:
    """Whether a comma stands within the name of a book, whose publisher is still to come, or of a journal, whose volume
    is: `Annales: Économies, sociétés, civilisations 13`."""
    draft = cursor.draft
    if not cursor.container_open or not draft.get("container"):
        return False
    if draft.in_book:
        if draft.published:
            return False
        return bracket_ahead(cursor) or _ends_list(cursor, words) or _before_passage(cursor, words)
    if not words[0].islower():
        return False
    if draft.quoted and not draft.get("volume") and publisher_ahead(cursor):
        draft.in_book = True  # `“Remarks,” Letters and Addresses, during his Mission (Boston: Quay, 1837), 75`
        return True
    following = cursor.next_text(cursor.at + 1)
    if following and following[0].islower() and JOURNAL_END_RE.search(following):
        return True
    if following.isdigit() and (ISSUE_RE.match(cursor.next_text(cursor.at + 3)) or _year_at(cursor, cursor.at + 3)):
        return True
    if draft.quoted and not words.startswith("and ") and _year_behind_name(cursor):
        return True  # `Études mongoles, sibériennes et tibétaines (2013)`
    return JOURNAL_END_RE.search(words) is not None and issue_follows(cursor)


def _before_passage(cursor: Cursor, words: str) -> bool:
    """Whether the name of a collection goes on before the volume and page that are meant, as no imprint follows: `in
    State Papers, Port Affairs, 1:133`."""
    if not words[0].isupper() or is_house(words):
        return False
    if ":" in words:
        return PAGED_RE.match(words) is not None
    return VOLUME_AND_PAGE_RE.match(cursor.next_text(cursor.at + 1)) is not None


def _ends_list(cursor: Cursor, words: str) -> bool:
    """Whether words in small letters end a list in the title of a book, its pages behind them: `in Islam, gender and
    social change, 44–53`."""
    return (
        words[0].islower() and not AND.isdisjoint(words.split()) and read_locator(cursor.next_text(cursor.at + 1)) != ""
    )


AND: Final = frozenset({"and", "&", "et", "und", "y", "e"})

JOURNAL_END_RE: Final = lazy.regex(r"\s\d{1,4}\Z")
"""`sciences sociales 67`: the end of a journal's name with a comma in it, and the volume."""


def _year_behind_name(cursor: Cursor) -> bool:
    """Whether a year in brackets follows, behind no more than small words."""
    at = cursor.at + 1
    while cursor.next_text(at)[:1].islower():
        at += 2
    return _year_at(cursor, at + (cursor.kind(at) == ","))


def _year_at(cursor: Cursor, at: int) -> bool:
    year = cursor.words_in_bracket(at)
    return year != "" and read_date(year) is not None
