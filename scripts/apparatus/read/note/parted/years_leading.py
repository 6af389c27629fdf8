"""Finds the year of a journal that stands before its volume otherwise than the Manual has it.

    ‘Quays of Stone’, in Port Review (1988, Vol. 16, No. 4), p. 8      the year first in the bracket of the issue
    “Quays of Stone,” Port Review (1936). 42: 30–65                    a stop behind the bracket of the year
    Quays of stone. Port Review 1997, 55, (8), 4921–4924               year and volume between commas

Comes in: a note as printed. Comes out: what is to be read there: `Port Review 16, no. 4 (1988)`, and nothing for the
`in` that else leads to a book; a comma (Chicago Manual 14.171).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import NAMES_WITH_COMMAS
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.parted.journal_parts import as_counted
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, behind_digit, group

BRACKETED: Final = group(*behind_digit(", Vol. ", ", vol. ", ", No. ", ", no. "))
_NUMBER: Final = r"\d{1,4}(?:[-–/]\d{1,4})?"
BRACKETED_RE: Final = lazy.regex(
    rf"(?<=,\s)(?P<within>in\s)?(?P<name>[A-ZÀ-Þ][^,;:()“”‘\"\d]{{2,80}})(?P<issue>\s\((?P<year>{YEAR}),"
    rf"(?:\s[Vv]ol\.\s(?P<volume>{_NUMBER}))?(?:,?\s[Nn]o\.\s(?P<count>{_NUMBER}))?\))"
)
STOPPED: Final = group(*(f"{digit}). {volume}" for digit in "0123456789" for volume in "123456789"))
STOPPED_RE: Final = lazy.regex(
    rf"[’”\"'],?\s[A-ZÀ-Þ][^,;:()“”‘\"\d]{{2,90}}\s\({YEAR}(?:[-–/]\d{{2,4}})?\)(?P<stop>\.)"
    r"(?=\s\d{1,3}(?:\s?\(\d{1,3}\))?:\s?\d{1,4}(?:[-–]\d|[.;]|\Z))"
)
BETWEEN: Final = group(*behind_digit(", ("), *behind_digit(" ("))
BETWEEN_RE: Final = lazy.regex(
    rf"(?<=[^\W\d_])(?P<issue>\s(?P<year>{YEAR}),\s(?P<volume>{_NUMBER}),?\s\((?P<count>{_NUMBER})\),\s)(?=[A-Z]?\d)"
)
LEADING: Final = Groups(BRACKETED | STOPPED | BETWEEN)
"""What of them it is asked for."""


def years_leading(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such years stand; `groups` are those of which the text holds signs."""
    for found in BRACKETED_RE.finditer(text) if groups & BRACKETED else ():
        if found["within"] and not (found["count"] or periodical_kind(found["name"])):
            continue  # a book in volumes
        yield put_for(found, as_counted(found["volume"], found["count"], found["year"]), "issue")
        if found["within"]:
            yield put_for(found, "", "within")
    for found in STOPPED_RE.finditer(text) if groups & STOPPED else ():
        yield put_for(found, ",", "stop")
    for found in BETWEEN_RE.finditer(text) if groups & BETWEEN else ():
        yield put_for(found, f"{as_counted(found['volume'], found['count'], found['year'])}: ", "issue")
        if text[found.end()].isdigit():
            yield from _title_ended(text[: found.start()])


def _title_ended(before: str) -> Iterator[tuple[int, Change]]:
    """A comma between a title without marks and a journal in whose name commas stand."""
    title, stop, name = before.rpartition(". ")
    if stop and name in NAMES_WITH_COMMAS:
        yield len(title), Change(len(title) + 1, ",", len(title))
