"""Reads the Congress and the session within which a bill, a hearing or a report is numbered.

    H.R. 8152, 118th Cong., 2nd Sess. (2024)
    Port Prisoners, 41st Cong., 2nd sess., 1870, H. Exec. Doc. 170

Comes in: a citation that has been read. Comes out: the same with them as the series in which the number counts, where
no other part has taken them (Chicago Manual 14.283-287): `H.R. 8152` alone is another bill in each Congress.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Reference
from apparatus.read.note.statements.first_years import TEXTS, as_read
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.patterns import CONGRESS
from apparatus.read.note.words.signs import groups_in

CONGRESS_RE: Final = lazy.regex(
    r"\b\d{1,3}(?:st|nd|rd|th|d) (?:Congress|Cong\b\.?|CONG\.)"
    r"(?:,? (?:1st|2nd|2d|3rd|3d|[Ff]irst|[Ss]econd|[Tt]hird|[Ss]pec(?:ial|\.)) [Ss]ess(?:ion\b|\.|\b))?"
)

APART_RE: Final = lazy.regex(r"(?<=\d) (?=(?:st|nd|rd|th)\b)")
"""`63 rd Cong.`: the blank that a scan puts before the letters of an ordinal."""


def with_congress(cite: Cite) -> Cite:
    """The citation with its Congress and session, if it prints them behind a title or beside a number."""
    stated = cite.reference
    text = APART_RE.sub("", as_read(cite.text)) if cite.form == "full" else ""
    if stated is None or not groups_in(text) & CONGRESS:
        return cite
    found = CONGRESS_RE.search(text)
    cite = _of_hearing(cite, stated, text, found.start(), found.end()) if found else cite
    stated = cite.reference or stated
    if not found or any(found.group() in getattr(stated, name) for name in TEXTS):
        return cite
    series = ", ".join(filter(None, (found.group(), stated.series)))
    return replace(cite, reference=replace(stated, series=series))


def _of_hearing(cite: Cite, stated: Reference, text: str, start: int, end: int) -> Cite:
    """Hearings with the day on which they were held, and the year before the Congress in their title: `Hearings, Sundry
    Civil Bill, 1915, 63rd Cong., 2nd Sess., February 28, 1914`."""
    date = stated.date if stated.title.startswith("Hearing") else None
    if date is None or not date.is_year or not text.endswith(f"{stated.title}, {date.year}, ", 0, start):
        return cite
    held = DAY_RE.search(text, end)
    day = read_date(held.group()) if held else None
    if day is None or day.year == date.year:
        return cite
    return replace(cite, reference=replace(stated, title=f"{stated.title}, {date.year}", date=day))


DAY_RE: Final = lazy.regex(rf"(?<=, ){EXACT_DAY}(?=[,.;]|\Z)")
