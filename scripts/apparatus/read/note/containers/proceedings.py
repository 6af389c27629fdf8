"""Knows the proceedings of a meeting, and the town in which it was held (Chicago Manual 14.217).

Comes in: a cursor and the words behind the proceedings. Comes out: whether they are the town; if so the draft has it.

    Proceedings of the 3rd Conference on Quays, Loughborough, UK, October 11–13, 1999
    Transactions of the Fourth International Congress of Hygiene, Held at Geneva, September 4–9, 1882
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.meetings import names_meeting
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.statements.occasions import PROCEEDINGS_RE
from apparatus.read.note.statements.seats import imprint_ahead
from apparatus.read.note.words.dates import read_date

HELD_RE: Final = lazy.regex(r"[Hh]eld (?:at|in) ")
TOWN_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’.-]{1,20}(?: [A-ZÀ-Þ][\w’.-]{1,20}){0,2}\Z")


def are_proceedings(name: str) -> bool:
    """Whether a name is that of what a meeting has printed."""
    return PROCEEDINGS_RE.match(name) is not None and names_meeting(name)


def town_of_meeting(cursor: Cursor, words: str) -> bool:
    """Takes the town, and its country if that follows, before the days of the meeting; where a bracket with the imprint
    follows, they are words of the title."""
    draft = cursor.draft
    if draft.get("place") or draft.date or not ("conference" in draft.said or draft.in_book):
        return False
    if not are_proceedings(draft.get("container")) or imprint_ahead(cursor):
        return False
    town = HELD_RE.sub("", words, count=1)
    country = cursor.next_text(cursor.at + 1)
    if not TOWN_RE.match(town):
        return False
    if not _day_behind(cursor, cursor.at + 1):
        if not (TOWN_RE.match(country) and _day_behind(cursor, cursor.at + 3)):
            return False
        town = f"{town}, {country}"
        cursor.at += 2
    draft.put("place", town)
    cursor.container_open = False
    return True


def _day_behind(cursor: Cursor, comma: int) -> bool:
    if cursor.kind(comma) != ",":
        return False
    return cursor.kind(comma + 1) == "date" or read_date(cursor.next_text(comma)) is not None
