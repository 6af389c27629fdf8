"""Reads who keeps what is printed or was said, where no box shows an archive: papers and their library behind the
imprint of a book, what leads to an interview up to the letters of the archive, the day of the text of a talk, where a
letter was written that bears a title, and a folder with the days of what lies in it.

    (Lisbon: Quay Press, 1933), Jane Doe Papers, Quay University Archives
    (Lisbon, 1849), 3, Quay Law Library Rare Books Collection
    interview with Tom Roe, September 9, 1971, Port Work, Restricted, Personal Accounts, QLYA
    lecture presented at Quay College, May 8, 1972, text marked April 24, 1972
    Ana Lima to Rui Costa, “Port News,” Fort Quay, March 4, 1757, Quay Library
    “The Port College,” Harbour Survey, January 11, 1962–September 19, 1969, Jane Doe Papers

Comes in: a cursor and the words at it. Comes out: whether the words were such a statement (Chicago Manual 14.222).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.named_kinds import KEPT_PAPERS, LETTERS_TO
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.shelf_marks import KEEPER_RE
from apparatus.read.note.words.signs import behind_digit, group

PAPERS: Final = group("Papers, ", "Collection, ", "Records, ")
PAPERS_RE: Final = lazy.regex(rf"[A-ZÀ-Þ][^;:]{{1,60}} {KEPT_PAPERS}\Z")


def kept_behind_imprint(cursor: Cursor, words: str) -> bool:
    """Papers right behind the imprint of a book, and who keeps them; or the library of a copy, behind the page."""
    draft = cursor.draft
    if _copy_of_book(cursor, words):
        draft.put("archive", words)
        return cursor.take()
    if draft.quoted or draft.in_book or not draft.published or cursor.at < 2 or not PAPERS_RE.match(words):
        return False
    keeper = cursor.next_text(cursor.at + 1)
    if cursor.kind(cursor.at - 2) not in ("bracket", "imprint") or not KEEPER_RE.search(keeper):
        return False
    draft.said.add("archive")
    draft.append("archive", f"{words}, {keeper}")
    cursor.at += 2
    return cursor.take()


COPIES: Final = group("Library", "Collection")
COPY_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][\w’.&-]* (?:of (?:the )?|and )?){1,7}Library(?: [A-ZÀ-Þ][\w’-]+){0,3}\Z")
"""`Quay Law Library Rare Books Collection`."""


def _copy_of_book(cursor: Cursor, words: str) -> bool:
    """Whether a library ends what is said of a printed book, behind the page that is meant."""
    draft = cursor.draft
    if not (draft.published and draft.locator) or draft.quoted or draft.in_book or draft.get("archive"):
        return False
    return cursor.kind(cursor.at + 1) in ("", ".", ";") and COPY_RE.match(words) is not None


ASKED: Final = group("nterview with ", "nterview by ")
LETTERS_RE: Final = lazy.regex(r"[A-Z]{3,6}\Z")
LEVEL_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^\d;:()“”\"]{2,60}\Z")
LEAST_LEVELS: Final = 3
"""Behind a talk on the radio a programme stands before the letters of the station."""
MOST_LEVELS: Final = 6


def kept_interview(cursor: Cursor, words: str) -> bool:
    """What leads to an interview of a day, at least two levels and the letters of the archive behind them."""
    draft = cursor.draft
    asked = "nterview" in draft.get("genre") and draft.date is not None and draft.date.day > 0
    if not asked or any(map(draft.get, ("container", "archive", "place"))) or known_place(words):
        return False
    levels = [words]
    while LEVEL_RE.match(levels[-1]) and len(levels) < MOST_LEVELS:
        behind = cursor.next_text(cursor.at + 2 * len(levels) - 1)
        if not behind:
            break
        levels.append(behind)
    last = cursor.at + 2 * len(levels) - 2
    ends = cursor.kind(last + 1) in ("", ".", ";")
    if len(levels) < LEAST_LEVELS or not ends or not LETTERS_RE.match(levels[-1]) or known_place(levels[-1]):
        return False
    if not all(map(LEVEL_RE.match, levels)) or any(map(known_place, levels)):
        return False
    draft.said.add("archive")
    draft.put("archive", ", ".join(levels))
    cursor.at = last
    return cursor.take()


MARKED: Final = group("text marked ", "text dated ", "typescript dated ", "copy dated ", "draft dated ")
MARKED_RE: Final = lazy.regex(r"(?:text|typescript|copy|draft) (?:marked|dated)\Z")


def marked_day(cursor: Cursor, words: str) -> bool:
    """The day on the text of a talk, whose own day was read; no field holds it."""
    if cursor.draft.date is None or not MARKED_RE.match(words) or cursor.kind(cursor.at + 1) != "date":
        return False
    cursor.at += 1
    return cursor.take()


SENT: Final = group(" to ")
TOWN_RE: Final = lazy.regex(r"(?:Fort |Camp |Port |St\.? )?[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?\Z")


def written_at(cursor: Cursor, words: str) -> bool:
    """The town, or the fort, between the title of a letter and its day."""
    draft = cursor.draft
    sent = draft.quoted and draft.get("genre").startswith(("to ", *LETTERS_TO))
    if not sent or draft.date or any(map(draft.get, ("container", "archive", "place"))):
        return False
    if cursor.kind(cursor.at + 1) != "," or cursor.kind(cursor.at + 2) != "date":
        return False
    if not TOWN_RE.match(words) or periodical_kind(words) or KEEPER_RE.search(words):
        return False
    draft.put("place", words)
    return cursor.take()


SPANNED: Final = group(
    *(f"{dash}{month}" for dash in "–-—" for month in "JFMASOND"), *behind_digit("-0", "-1", "–0", "–1")
)
FOLDER_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^;“”\"\d]{2,80}\Z")
LETTERED_RE: Final = lazy.regex(r"[A-Z]{3,6}(?: Papers)?\Z")


def folder_of_days(cursor: Cursor, words: str) -> bool:
    """A folder and the days of what lies in it, before the papers of which it is one: `Harbour Survey, January 11,
    1962–September 19, 1969, Jane Doe Papers`."""
    draft = cursor.draft
    if not draft.get("title") or draft.published or draft.in_book or not FOLDER_RE.match(words):
        return False
    last = cursor.at + 2 + cursor.words_in_bracket(cursor.at + 1).isupper()
    if cursor.kind(last - 1) != "," or cursor.kind(last) not in ("date", "text") or not _spanned(cursor.words(last)):
        return False
    papers, behind = cursor.next_text(last + 1), cursor.next_text(last + 3)
    ordained = ORDER_RE.match(behind) is not None
    papers = f"{papers}, {behind}" if ordained else papers
    if not (PAPERS_RE.match(papers) or LETTERED_RE.match(papers)):
        return False
    draft.said.add("archive")
    folder = cursor.text[cursor.pieces[cursor.at].start : cursor.pieces[last].end]
    draft.append("archive", f"{folder}, {papers}")
    cursor.at = last + 2 + 2 * ordained
    return cursor.take()


def _spanned(words: str) -> bool:
    """Whether words are two days with their years."""
    days = read_date(words)
    return SPAN_RE.match(words) is not None or (days is not None and min(days.day, days.end_day, days.end_year) > 0)


SPAN_RE: Final = lazy.regex(r"\d{1,2}/\d{1,2}/\d{4}[-–—]\d{1,2}/\d{1,2}/\d{4}\Z")
ORDER_RE: Final = lazy.regex(r"(?:S\.? ?J\.?|O\.? ?P\.?|O\.? ?S\.? ?B\.?) Papers\Z")
"""`Ana Lima, SJ Papers`: of somebody who belongs to an order."""
