"""Finds the number of an issue before the year, as German houses print it: `Ana Lima, „Häfen“, in: Hafenpolitik,
1/2021, S. 22–27`.

Comes in: a note as printed. Comes out: what is to be read there: `no. 1 (2021)`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import behind_digit, group

YEARS: Final = group(*behind_digit("/19", "/20"))
COUNTED_RE: Final = lazy.regex(
    r"(?:\b[Ii]n:?\s|[”“»\"],\s)[A-ZÀ-Þ][^,;:.()\d“”„\"]{3,80}?(?P<count>,?\s(?:Nr\.\s|Heft\s|H\.\s|no\.\s)?"
    rf"(?P<issue>\d{{1,2}})/(?P<year>{YEAR}))(?=,\s(?:S\.|pp?\.)\s?\d)"
)


def issues_of_years_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such numbers stand; `groups` are those of which the text holds signs."""
    for found in COUNTED_RE.finditer(text) if groups & YEARS else ():
        yield put_for(found, f", no. {found['issue']} ({found['year']})", "count")
