"""Finds the days of a diary, of minutes or of interviews that stand in a list, and reads them from the first to the
last; and those each of which has a page behind it, and reads the name before each.

    Lima Diary, October 4, 13, 24, November 7, 1949       Lima Diary, August 30, September 1–2, 1949
    Ana Lima interview with Rui Costa, 16 November 1978 and 4 January 1979
    Port Board minutes, May 17, 1923, and March 24, 1925
    JRC interviews, August 25, 1982, p. 13, and September 8, 1983, p. 2

Comes in: a note as printed. Comes out: what is read for the days between, or before the day (Chicago Manual 9.35: one
day, or the first and the last of several).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import DAY, EXACT_DAY, MONTH_NAME, YEAR
from apparatus.read.note.words.signs import group

LISTED: Final = group(
    "iary, ", "iaries, ", "nterview, ", "nterviews, ", "otebook, ", "otebooks, ", "alendar, ",
    "nterview with ", "nterview by ", "nterviews with ", "nterviews by ", "inutes, ",
)  # fmt: skip
_KEPT: Final = r"(?:[Dd]iar(?:y|ies)|[Ii]nterviews?|[Nn]otebooks?|[Cc]alendar|[Mm]inutes)"
_RUN: Final = r"\d{1,2}(?:[-–]\d{1,2})?"
DAYS_RE: Final = lazy.regex(
    rf"\b{_KEPT}, (?P<month>{MONTH_NAME}) (?P<first>\d{{1,2}})"
    rf"(?P<more>(?:[-–]\d{{1,2}})?(?:,? and (?:{MONTH_NAME} )?{_RUN}|, (?:{MONTH_NAME} )?{_RUN}){{1,12}})(?=, {YEAR}\b)"
)
DAYS_FIRST_RE: Final = lazy.regex(
    rf"\b{_KEPT}, \d{{1,2}}(?P<more>(?:, \d{{1,2}}){{0,6}}(?:,? and|,) \d{{1,2}})(?= {MONTH_NAME} {YEAR}\b)"
)
WHOLE_RE: Final = lazy.regex(
    rf"\b(?:[Ii]nterviews?(?: (?:with|by) [A-ZÀ-Þ][^,;:()“”\"\d]{{2,60}})?|[Mm]inutes), {EXACT_DAY}"
    rf"(?P<joint>,? and )(?={EXACT_DAY})"
)
"""Two days, each with its year."""
LAST_RE: Final = lazy.regex(rf"(?:(?P<month>{MONTH_NAME}) )?(?:\d{{1,2}}[-–])?(?P<day>\d{{1,2}})(?=,|\Z| and)")

AGAIN_RE: Final = lazy.regex(
    rf"(?:\A|(?<=[.;] )|(?<=[Ss]ee ))(?P<name>(?:[A-ZÀ-Þ][\w’.-]{{0,20}} ){{1,4}}{_KEPT}), (?:{DAY}), pp?\. \d{{1,4}}"
    rf"(?:[-–]\d{{1,4}})?(?P<joint>,? and )(?={DAY}, pp?\. \d)"
)


def days_listed_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such days stand, and what is read for them."""
    for found in DAYS_RE.finditer(text):
        yield put_for(found, f"–{_last(found)}", "more")
    for found in DAYS_FIRST_RE.finditer(text):
        yield put_for(found, f"–{found['more'].split()[-1]}", "more")
    for found in WHOLE_RE.finditer(text):
        yield put_for(found, "–", "joint")
    for found in AGAIN_RE.finditer(text):
        yield put_for(found, f"; {found['name']}, ", "joint")


def _last(found: re.Match[str]) -> str:
    """The last of the days, with its month if that is another than of the first."""
    days = list(LAST_RE.finditer(found["more"]))
    months = [day["month"] for day in days if day["month"]]
    return f"{months[-1]} {days[-1]['day']}" if months and months[-1] != found["month"] else days[-1]["day"]
