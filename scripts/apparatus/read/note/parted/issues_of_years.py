"""Finds the number of an issue before the year, and a series behind the imprint, as German houses print them.

    Ana Lima, „Häfen“, in: Hafenpolitik, 1/2021, S. 22–27           number and year of a magazine
    Ana Lima, Häfen, Berlin: Kai, 2020 (Studie 1/2020), S. 8     a series and its number, behind a sign or by the year

Comes in: a note as printed. Comes out: what is to be read there: `no. 1 (2021)`; nothing for the series.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, behind_digit, group

COUNTED: Final = group(*behind_digit("/19", "/20"))
COUNTED_RE: Final = re.compile(
    r"(?:\b[Ii]n:?\s|[”“»\"],\s)[A-ZÀ-Þ][^,;:.()\d“”„\"]{3,80}?(?P<count>,?\s(?:Nr\.\s|Heft\s|H\.\s|no\.\s)?"
    rf"(?P<issue>\d{{1,2}})/(?P<year>{YEAR}))(?=,\s(?:S\.|pp?\.)\s?\d)"
)
SERIES: Final = group(*behind_digit(" (= "))
SERIES_RE: Final = re.compile(
    rf"(?<=\s){YEAR}(?P<series>\s\((?:=\s[A-ZÀ-Þ][^()=;“”]{{3,120}}|[A-ZÀ-Þ][^()=;“”\d]{{3,60}}\s\d{{1,3}}/{YEAR})\))(?=,\sS\.|[.;]|\Z)"
)
YEARS: Final = Groups(COUNTED | SERIES)
"""Of these signs a text holds some where the patterns above find anything."""


def issues_of_years_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such numbers and series stand; `groups` are those of which the text holds signs."""
    for found in COUNTED_RE.finditer(text) if groups & COUNTED else ():
        yield put_for(found, f", no. {found['issue']} ({found['year']})", "count")
    for found in SERIES_RE.finditer(text):
        yield put_for(found, "", "series")
