"""Parts the pages from the name of what appears once a year, and takes the year in it for the date where the note has
no other: `Strategic Trends 2015: 81–98`, `Municipal Equality Index 2022`.

Comes in: the fields of a citation and its date. Comes out: the date, and the fields with the pages apart.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.note.words.named_kinds import MEETING

YEARLY_RE: Final = lazy.regex(
    r"(?P<name>[^\d]{4,120} (?<!since )(?<!after )(?<!before )(?<!until )(?P<year>(?:1[89]|20)\d\d))"
    r"(?:: (?P<pages>\d{1,4}[-–]\d{1,4}))?\Z"
)
"""`Europe since 1945` tells of what came later, and names no year."""

OCCASION_RE: Final = lazy.regex(
    r"(?:[A-Za-z]{2,12} )?(?P<year>(?:19|20)\d\d) (?=[A-ZÀ-Þ])"
    rf".*\b(?:Lectures?|{MEETING}|Congress)\b"
)
"""`2009 Tanner Lectures`, `HARBOUR 2021 Workshop on Quays`."""


_MEETING: Final = "(?:[Cc]onference|[Mm]eeting|[Cc]onvention|[Cc]ongress|[Ss]ymposium)"
MEETING_RE: Final = lazy.regex(
    rf"\b(?P<before>(?:19|20)\d\d) (?:[Aa]nnual )?{_MEETING}(?:\Z| of )|\b{_MEETING} (?P<behind>(?:19|20)\d\d)\Z"
)
"""`Port Society 2016 conference`, `Annual Meeting 2016`."""


def part_year(stated: dict[str, str], date: Date | None) -> Date | None:
    """The date, or the year with which the container ends, or which stands before the name of an occasion, or beside
    what a meeting is called."""
    words = stated.get("container", "")
    if date is None and words and (occasion := OCCASION_RE.match(words)):
        return Date(year=int(occasion["year"]))
    if date is None and (meeting := MEETING_RE.search(stated.get("event", ""))):
        return Date(year=int(meeting["before"] or meeting["behind"]))
    found = YEARLY_RE.match(words) if words[-1:].isdigit() and not stated.get("volume") else None
    if not found or (date and not found["pages"]):
        return date
    if found["pages"] and not stated.get("pages"):
        stated["container"], stated["pages"] = found["name"], found["pages"]
    return date or Date(year=int(found["year"]))
