"""Finds the days of newspapers and of talks that are printed with strokes and two figures of the year.

    New York Sun 9/22/39; NYT 8/20/14, 9/4/39      Hansard 9/26/39      AL/Lady Roe, 10/29/80

Comes in: a note as printed. Comes out: the days in words, a comma before them, and the name again before the second of
two (Chicago Manual 9.35: strokes do not say which number is the month). They say so where one number is no month, in
the days of the same note beside such a one, and in the papers of the United States; of another talk the year is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.parted.numbered_months import NAMES
from apparatus.read.note.parted.print_patterns import at_begins
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import behind_digit, group

SLASHED: Final = group(*behind_digit("/"))
_DAY: Final = r"(?P<a>\d\d?)/(?P<b>\d\d?)/(?P<year>\d\d)"
DAY_RE: Final = lazy.regex(rf"(?P<gap>,? )(?P<day>{_DAY})(?![\w/])")
NAMED_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ][\w’&./-]{1,20}(?: (?:of the |of )?[A-ZÀ-Þ][\w’&.-]{1,20}){0,4})"
    r"(?P<days>,? \d\d?/\d\d?/\d\d(?:, \d\d?/\d\d?/\d\d){0,5})(?=[.;,]|\Z)"
)
TALK_RE: Final = lazy.regex(
    r"[A-Z]{2,3}/(?:(?:Lady|Lord|Sir|Dame|Mrs\.?|Dr\.?) )?[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){0,2}\Z"
)
"""`AL/Lady Roe`: by whom somebody was asked, and who."""
AMERICAN_RE: Final = lazy.regex(
    r"\b(?:New York|Washington|Chicago|Los Angeles|Boston|Philadelphia|San Francisco|Baltimore|Atlanta|Houston|Dallas"
    r"|Denver|Detroit|Miami|Cleveland|St\. Louis|Wall Street|NYT|WSJ|LAT)\b"
)
MONTHS: Final = 12
FIRST_OF_CENTURY: Final = 30
"""From it on two figures can only be a year of the last century."""


def slashed_days(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such days stand, and what is read for them."""
    every = list(DAY_RE.finditer(text))
    order, old = _order(every), any(int(found["year"]) >= FIRST_OF_CENTURY for found in every)
    for named in at_begins(NAMED_RE, text):
        kind = periodical_kind(named["name"])
        talk = TALK_RE.match(named["name"]) is not None
        if not talk and kind != "newspaper" and named["name"] != "Hansard":
            continue
        american = "ab" if AMERICAN_RE.search(named["name"]) and kind == "newspaper" else ""
        first = True
        for found in DAY_RE.finditer(text, named.start("days"), named.end("days")):
            day = _spelt(found, order or american, old=old, yearly=talk)
            if not day:
                break
            yield put_for(found, f", {day}" if first else f"; {named['name']}, {day}")
            first = False


def _order(days: list[re.Match[str]]) -> str:
    """`ab` where a day shows that the month stands first, `ba` that the day does, nothing where none shows it."""
    orders = {"ab" if int(day["b"]) > MONTHS else "ba" for day in days if max(int(day["a"]), int(day["b"])) > MONTHS}
    return orders.pop() if len(orders) == 1 else ""


def _spelt(found: re.Match[str], order: str, *, old: bool, yearly: bool) -> str:
    """The day in words, or, if nothing tells which number is the month, the year of what is `yearly`."""
    if not old and int(found["year"]) < FIRST_OF_CENTURY:
        return ""
    a, b, year = int(found["a"]), int(found["b"]), f"19{found['year']}"
    if not order and (a == b or max(a, b) > MONTHS):
        order = "ab" if b > MONTHS or a == b else "ba"
    if not order:
        return year if yearly else ""
    month, day = (a, b) if order == "ab" else (b, a)
    return f"{NAMES[month]} {day}, {year}" if 0 < month <= MONTHS and 0 < day <= 31 else ""
