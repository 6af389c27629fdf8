"""Tells whether a citation has ended before words that might hold it, because another begins with them.

Comes in: a cursor and the words at it. Comes out: yes or no.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.behind import is_date, is_placed
from apparatus.read.note.words.patterns import UNPARTIED_RE
from apparatus.read.note.words.reporting import SUBJECT_RE


def another_begins(cursor: Cursor, words: str) -> bool:
    """Whether another citation, or a sentence about this one, begins with the words."""
    if _another_book(cursor) or _another_citation(cursor, words) or _another_case(cursor, words):
        return True
    if cursor.draft.letter and _another_letter(cursor, words):
        return True
    return _is_whole(cursor.draft) and _begins_another(words)


def _another_book(cursor: Cursor) -> bool:
    """Whether another book begins behind a book's bracket and a comma: a second bracket names its publisher."""
    words = cursor.words(cursor.at)
    joined = words.startswith("and ") and cursor.draft.get("pages") != ""
    if cursor.draft.published and words.startswith("and ") and looks_like_names(words[4:]):
        return True
    if not joined and (not cursor.draft.published or cursor.draft.quoted):
        return False
    for at in range(cursor.at + 1, min(cursor.at + 6, len(cursor.pieces))):
        if cursor.kind(at) == "bracket":
            return is_placed(cursor.text, cursor.pieces[at])
        if cursor.kind(at) not in (",", "text"):
            break
    return False


def _another_case(cursor: Cursor, words: str) -> bool:
    """Whether a case and its reporter follow what is dated: `… (1866) (on keys), Doe v. Roe, 71 U.S. 277 (1867)`."""
    if not cursor.draft.date or not (" v. " in words or UNPARTIED_RE.match(words.removeprefix("and "))):
        return False
    return cursor.kind(cursor.at + 1) == "," and cursor.next_text(cursor.at + 1)[:1].isdigit()


LETTER_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^,;:“”\"]{1,60} to [A-ZÀ-Þ][^,;:“”\"]{1,60}\Z")


def _another_letter(cursor: Cursor, words: str) -> bool:
    """Whether sender, receiver and day of another letter follow those of the first: `Lima to Costa, May 5, 1879, Lima
    to Doe, May 31, 1879, box 3`."""
    if not cursor.draft.date or any(map(cursor.draft.get, ("container", "archive", "archive_location"))):
        return False
    behind = cursor.pieces[cursor.at + 1 : cursor.at + 3]
    dated = len(behind) > 1 and behind[0].kind == "," and is_date(cursor.text, behind[1])
    return dated and LETTER_RE.match(words) is not None


def _is_whole(draft: Draft) -> bool:
    """Whether a citation has all that it can have."""
    if draft.get("url"):
        return True
    daily = draft.date is not None and draft.date.day > 0 and (draft.get("container") or draft.get("number")) != ""
    placed = draft.published or daily or bool(draft.get("volume"))
    return placed and draft.date is not None and bool(draft.locator or draft.get("pages"))


def _begins_another(words: str) -> bool:
    """Whether `and` leads to another citation, or a sentence about this one begins: `12–34, Lima tells of seven`."""
    return words.startswith("and ") or SUBJECT_RE.match(words) is not None


def _another_citation(cursor: Cursor, words: str) -> bool:
    """Whether names and a new quoted title follow: two citations that only a comma parts."""
    if not (cursor.draft.quoted or words.startswith("in ")):
        return False
    at = cursor.at + 1
    if cursor.kind(at) not in (",", "quote"):
        return False
    names = [words.removeprefix("and ").removeprefix("in ")]
    while cursor.kind(at) == "," and len(names) < MOST_NAMES and _names_more(cursor.next_text(at), names[-1]):
        names.append(cursor.next_text(at))
        at += 2
    at += cursor.kind(at) == ","
    return cursor.kind(at) == "quote" and looks_like_names(", ".join(names))


MOST_NAMES: Final = 8


def _names_more(words: str, before: str) -> bool:
    """Whether words go on with a list of full names: `T. Bianchi, V. Bioglio, and E. Magli, “…”`."""
    whole = " " in before and " " in words and " and " not in before
    return whole and looks_like_names(words.removeprefix("and "))
