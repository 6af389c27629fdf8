"""Reads what appears by the day in a reference by author and date: a newspaper, a magazine, a site (Chicago Manual
15.49).

Comes in: the words behind the title. Comes out: whether they are the name of one, with its day, or its page where the
day stands behind the author; if so the draft is filled.

    Markoff, John. 2012. “In a Big Network of Computers.” New York Times, June 25, 2012, A1.
    Markoff, J. (2012, June 25). In a big network of computers. The East African, p. A1.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.model import Date
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator

_MONTH: Final = rf"(?:{'|'.join(sorted((month.capitalize() for month in MONTHS), key=len, reverse=True))})\.?"
_NAME: Final = r"(?P<name>[A-ZÀ-Þ][^\d;:“”\"()]{1,80}?)"
DAY_BEHIND_RE: Final = re.compile(
    rf"{_NAME},? (?:(?P<month>{_MONTH}) (?P<day>\d{{1,2}})|(?P<first>\d{{1,2}}) (?P<second>{_MONTH}))"
    r"(?:,? (?P<year>(?:1[6-9]|20)\d\d))?(?:[,:] (?P<where>.{1,60}))?\Z"
)
PAGE_BEHIND_RE: Final = re.compile(rf"{_NAME}, (?P<where>pp?\. ?[A-Z]?-?\d{{1,4}}(?:(?:[-–]|, )[A-Z]?-?\d{{1,4}})*)\Z")


def dated_paper(body: str, draft: Draft) -> bool:
    """Takes the newspaper, and its day or its page."""
    found = DAY_BEHIND_RE.match(body) if body[0].isupper() else None
    day = _day(found, draft) if found else None
    if found and day:
        draft.date = day
    else:
        exact = draft.date is not None and draft.date.day > 0
        found = PAGE_BEHIND_RE.match(body) if exact and ", p" in body else None
    if not found:
        return False
    draft.quoted = True
    draft.put("container", found["name"])
    if found["where"]:
        draft.add_locator(read_locator(found["where"]) or found["where"])
    return True


def _day(found: re.Match[str], draft: Draft) -> Date | None:
    """The day, of the year behind the author if none stands with it; of another year it is no newspaper's."""
    year = draft.date.year if draft.date else 0
    if found["year"] and year and int(found["year"]) != year:
        return None
    month, day = found["month"] or found["second"], found["day"] or found["first"]
    return read_date(f"{month} {day}, {found['year'] or year}") if found["year"] or year else None
