"""Finds the volume and the issue of a journal as German houses print them, between its name and the pages.

    Ana Lima, „Häfen“, in: Hafenpolitik, 1/2021, S. 22–27     Ana Lima (2010): Häfen. In: Hafenpolitik 12 (2), S. 22–27
    Ana Lima, „Häfen“, in: Hafenpolitik, 12. Jg., H. 2, 2010, S. 22–27      in: Hafenpolitik, Jg. 12, Heft 2-3, S. 22

Comes in: a note as printed. Comes out: what is to be read there: `vol. 12, no. 1 (2021)` (Chicago Manual 14.171).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import and_digit, behind_digit, group

YEARS: Final = group(
    *behind_digit("/19", "/20", ". Jg"), "Jg. ", "Jahrgang ", "Heft ", *and_digit("H. ", *behind_digit(" (", "/"))
)  # fmt: skip
_ISSUE: Final = r"\d{1,3}(?:[-–/+]\d{1,3})?(?!\d)"
COUNTED_RE: Final = lazy.regex(
    rf"(?:\b[Ii]n:?\s|[”“»\"],\s)(?:[A-ZÀ-Þ][^,;:.()\d“”„\"]|[一-鿿])[^,;:.()\d“”„\"]{{1,79}}?(?P<count>,?\s"
    rf"(?:(?:(?:Jg\.|Jahrgang)\s(?P<behind>\d{{1,3}})|(?P<before>\d{{1,3}})\.\s(?:Jg\.|Jahrgang)|(?P<bare>\d{{1,3}})(?=\s?\(|/\d\d?,)))?"
    rf"(?:,?\s?(?:Nr\.|Hefte?|H\.|no\.|B)\s(?P<named>{_ISSUE})|\s?\((?P<bracketed>{_ISSUE})\)"
    rf"|(?:(?<=\d)/|(?P<alone>(?=\d{{1,3}}(?:[-–]\d{{1,3}})?/{YEAR})))(?P<slashed>\d{{1,2}}(?:[-–]\d{{1,2}})?)(?!\d))?"
    rf"(?P<dated>(?:/|,\s|\s\()(?P<year>{YEAR})\)?)?)(?=,\s(?:S\.|pp?\.)\s?\d)"
)


def issues_of_years_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such numbers stand."""
    for found in COUNTED_RE.finditer(text):
        read = _as_read(found)
        if read:
            yield put_for(found, read, "count")


def _as_read(found: re.Match[str]) -> str:
    """The volume, the issue and the year as the Manual prints them; nothing for a year alone, or behind a volume."""
    volume = found["behind"] or found["before"] or found["bare"]
    issue = found["named"] or found["bracketed"] or found["slashed"]
    if not issue and (found["bare"] or not volume):
        return ""
    parts = [f", vol. {volume}"] * bool(volume) + [f", no. {issue}"] * bool(issue)
    return "".join(parts) + (
        f" ({found['year']})" if found["year"] and issue else f", {found['year']}" * bool(found["year"])
    )
