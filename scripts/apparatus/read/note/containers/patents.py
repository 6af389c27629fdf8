"""Reads a patent behind its title in quotation marks: whose it is, and its number (Chicago Manual 14.258).

Comes in: a cursor and the words at it. Comes out: whether they were a patent; then it is the number of the work.

    Robert Doyle, “Lines of Sight,” U.S. Patent 8,400,448, March 19, 2013      British Patent BP 5022
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.puts import put_field
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

PATENT: Final = group("Patent ", "Patent, ", " patent ")

PATENT_RE: Final = lazy.regex(
    r"(?P<patent>(?:[A-Z][\w.]* ){0,3}[Pp]atent(?: (?:[Aa]pplication|[Aa]pp\.)(?: [Pp]ub(?:lication|\.))?)?,?"
    r" (?:[Nn]os?\. ?|[Nn]umber |[Ss]er(?:ial|\.) [Nn]o\. )?(?:[A-Z]{2} ?)?[\d,/]{3,14}(?: ?[A-Z]\d?)?"
    rf"(?: of (?P<year>{YEAR}))?)(?P<passage>,? col\. \d.{{0,20}})?\Z"
)

STEP_RE: Final = lazy.regex(
    r"(?:and )?(?:filed|issued|granted|published|patented|applied for)(?: on)?(?:\Z| (?=[\dA-Z]))"
)
"""`filed June 10, 1941, and issued August 11, 1942` (14.258)."""


def step_and_day(words: str) -> Date | None:
    """The day behind a step on the way to a patent."""
    found = STEP_RE.match(words)
    return read_date(words[found.end() :]) if found else None


def patented(cursor: Cursor, words: str) -> bool:
    """A step on the way to a patent, with its day: the last one counts; or a patent in small letters."""
    draft = cursor.draft
    if words.startswith("patent ") and put_patent(cursor, words):
        return cursor.take()
    if draft.get("genre") != "patent" or not STEP_RE.match(words):
        return False
    day = step_and_day(words)
    if day:
        draft.date = day
    elif cursor.kind(cursor.at + 1) == "date":
        cursor.at += 1
        draft.date = read_date(cursor.words(cursor.at)) or draft.date
    return cursor.take()


def put_patent(cursor: Cursor, words: str) -> bool:
    """Takes words that are a patent and its number."""
    draft = cursor.draft
    if "atent" not in words or draft.get("number") or not PATENT_RE.match(words):
        return False
    draft.put("genre", "patent")
    return put_field(draft, "number", words.removeprefix("patent "))


def steps_in_bracket(inner: str, draft: Draft) -> bool:
    """Takes the last day of the steps that a bracket behind a patent tells: `(filed 30 July 1959, issued 25 April
    1961)`."""
    if draft.get("genre") != "patent" or not STEP_RE.match(inner):
        return False
    days = [step_and_day(part) for part in PARTS_RE.split(inner)]
    draft.date = next((day for day in reversed(days) if day), draft.date)
    return True


PARTS_RE: Final = lazy.regex(r"[,;] (?=(?:and )?(?:filed|issued|granted|published|patented|applied)\b)")
