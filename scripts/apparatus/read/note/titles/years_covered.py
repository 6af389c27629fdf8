"""Gives back to the title of a page, or of a book still to come, the years that it covers: `Ports by Area, 2002-03,
https://… (last visited …)`, `Quays, 1958–1978, in press`.

Comes in: a text and the draft of what was read in it. Comes out: the draft, the years behind its title. A page has no
range of years as its date; where the day of a visit is told, none stands for it.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR

RANGE_RE: Final = lazy.regex(rf"[,.]? {YEAR}[-–/](?:{YEAR}|\d\d)(?=,)")


def give_back_years(text: str, begin: int, draft: Draft) -> None:
    """Puts a range of years behind the title of a page that somebody visited, or of a book that is still to come."""
    date, title = draft.date, draft.get("title")
    if not (date and date.end_year and title) or date.month:
        return
    at = text.find(title, begin)
    years = RANGE_RE.match(text, at + len(title)) if at >= 0 else None
    coming = COMING_RE.match(text, years.end()) if years else None
    visited = draft.get("url") and (draft.accessed or (years and ADDRESS_RE.match(text, years.end())))
    if years and (coming or visited):
        draft.stated["title"] = title + years.group()
        draft.date = read_date(coming["coming"]) if coming else None


ADDRESS_RE: Final = lazy.regex(r",\s<?(?:https?://|www\.)")
"""The address right behind the years."""

COMING_RE: Final = lazy.regex(r"(?:, [^,;.]{3,30})?, (?P<coming>forthcoming|in press)\b")
