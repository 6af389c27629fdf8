"""Gives back to the title of a page the years that it covers: `Ports by Area, 2002-03, https://… (last visited …)`.

Comes in: a text and the draft of what was read in it. Comes out: the draft, the years behind its title. A page has no
range of years as its date; where the day of a visit is told, none stands for it.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.day_patterns import YEAR

RANGE_RE: Final = re.compile(rf"[,.]? {YEAR}[-–/](?:{YEAR}|\d\d)(?=,)")


def give_back_years(text: str, begin: int, draft: Draft) -> None:
    """Puts a range of years behind the title of a page that somebody visited."""
    date, title = draft.date, draft.get("title")
    if not (date and date.end_year and draft.accessed and draft.get("url") and title):
        return
    at = text.find(title, begin)
    years = RANGE_RE.match(text, at + len(title)) if at >= 0 else None
    if years and not date.month:
        draft.stated["title"] = title + years.group()
        draft.date = None
