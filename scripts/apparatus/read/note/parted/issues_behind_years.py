"""Finds what stands behind the year of a journal whose volume leads, before the first page: the issue, or a comma.

    Ana Lima, ‘Judges and Quays’, 15 Harbour Law Journal (2002) 4, 859
    Ana Lima, ‘Judges and Quays’, 61 Harbour Law Journal (2008), 191

Comes in: a note as printed. Comes out: `15(4) Harbour Law Journal (2002) 859`, no comma (Chicago Manual 14.171). A page
so far behind the first number is not one of the same article.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import and_digit, behind_digit, group

LED: Final = group(*behind_digit(*and_digit(") ")), *behind_digit(*and_digit("), ")))
LED_RE: Final = lazy.regex(
    r"(?:[’'”\"],?|,[’'”\"]) (?P<volume>\d{1,3}) [A-ZÀ-Þ][^;()“”‘\"\d]{4,90}"
    rf"(?<![ ,])(?P<stray>,)? \({YEAR}\)(?P<comma>,)?(?P<issue> (?P<number>\d{{1,2}}),)?"
    r" (?P<page>\d{1,4})(?=[-–,.;\s)]|\Z)"
)
FEW: Final = 12
"""Issues of a year."""
FAR: Final = 100
"""Pages of an article."""


def issues_behind_years(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such numbers stand, and what is read for them."""
    for found in LED_RE.finditer(text):
        if found["issue"]:
            if not 0 < int(found["number"]) <= FEW or int(found["page"]) < int(found["number"]) + FAR:
                continue
            volume = found.end("volume")
            yield volume, Change(volume, f"({found['number']})", volume)
            yield put_for(found, "", "issue")
        if found["stray"]:
            yield put_for(found, "", "stray")
        if found["comma"]:
            yield put_for(found, "", "comma")
