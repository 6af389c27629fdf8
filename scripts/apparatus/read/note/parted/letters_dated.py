"""Finds the day of a letter that its title tells before its sender, the month first and commas about the year.

    Letter dated March 3, 2011, from the Secretary-General Addressed to the President, UN Doc. A/65/123 (March 9, 2011)

Comes in: a note as printed. Comes out: the day first and no comma, so that the title goes on (Chicago Manual 14.305).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import MONTH_NAME, YEAR
from apparatus.read.note.words.signs import group

DATED: Final = group("etter dated ", "etters dated ")
DATED_RE: Final = lazy.regex(
    rf"\b[Ll]etters? dated (?:(?P<date>(?P<month>{MONTH_NAME}) (?P<day>\d{{1,2}}), (?P<year>{YEAR}),?)"
    rf"|\d{{1,2}} {MONTH_NAME} {YEAR}(?P<comma>,))(?= from )"
)


def letters_dated(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a day stands."""
    for found in DATED_RE.finditer(text):
        if found["comma"]:
            yield put_for(found, "", "comma")
        else:
            yield put_for(found, f"{found['day']} {found['month']} {found['year']}", "date")
