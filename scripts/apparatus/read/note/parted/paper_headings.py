"""Finds the newspaper, its day and its page that stand before a colon and a heading in marks.

    Port Daily Mail, Friday 01 February 1929 p7: “Vicar’s death”
    Port Gazette, 10 November 1888, p. 4: “The Rev. Roe”

Comes in: a note as printed. Comes out: all three behind the heading, where the Manual has them (Chicago Manual
14.191-196).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import MONTH, WEEKDAY, YEAR
from apparatus.read.note.words.signs import behind_digit, group

HEADED: Final = group(*behind_digit(": “", ': "', ": ‘", ": '"))
_DAY: Final = rf"(?:{WEEKDAY},?\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH},?\s{YEAR}|{MONTH}\s\d{{1,2}},\s{YEAR})"
HEADING_RE: Final = lazy.regex(
    r"(?:\A|(?<=[.;]\s)|(?<=[Ss]ee\s))(?P<first>(?P<paper>[A-ZÀ-Þ][^,.:;()“”\"\d]{3,60})"
    rf"(?P<dated>,\s(?P<day>{_DAY})(?:,?\s(?P<sign>pp?)\.?\s?(?P<page>[A-Z]?\d{{1,3}}(?:[-–]\d{{1,3}})?))?)"
    r":\s)[“\"‘'](?=[A-ZÀ-Þ])[^“”\"‘]{3,200}(?P<end>[”\"’'])(?=[.;]|\Z)"
)


def paper_headings(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where they stand, and where they are read."""
    for found in HEADING_RE.finditer(text):
        if periodical_kind(found["paper"]) != "newspaper":
            continue
        yield put_for(found, "", "first")
        page = f", {found['sign']}. {found['page']}" if found["page"] else ""
        end = found.end("end")
        yield end, Change(end, f", {found['paper']}, {found['day']}{page}", end)
