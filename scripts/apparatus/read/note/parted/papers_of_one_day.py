"""Finds newspapers or letters in a row that share the day behind the last of them, and reads the day behind each.

    Quayport Evening Journal, Lisbon Daily Advertiser, Porto Morning Bulletin, all December 7, 1861
    Lima to Costa, Roe to Doe, and Doe to Lima, all on June 18, 1908, all in NARA, RG 59

Comes in: a note as printed. Comes out: the day and a semicolon, to be read between two of them, and a comma for *all*
(Chicago Manual 14.191, 14.229).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.parted.print_patterns import at_begins
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.signs import group

SHARED: Final = group(", all ", ", both ")
_NAME: Final = r"(?:[Tt]he )?[A-ZÀ-Þ][\w’&-]{1,20}(?: (?:of |the )?[A-ZÀ-Þ][\w’&-]{1,20}){1,4}"
SHARED_RE: Final = lazy.regex(
    rf"(?P<names>{_NAME}(?:, {_NAME}){{0,6}}(?:,? and {_NAME}|, {_NAME}))"
    rf"(?P<all>, (?:all|both)(?: of)? )(?P<day>{EXACT_DAY})(?=[.;,]|\Z)"
)
_LETTER: Final = r"[A-ZÀ-Þ][^,;:“”\"]{1,50} to (?:the )?[A-ZÀ-Þ][^,;:“”\"]{1,70}"
LETTERS_RE: Final = lazy.regex(
    rf"(?P<names>{_LETTER}(?:, (?:and )?{_LETTER}){{0,6}})"
    rf"(?P<all>, (?:all|both)(?: on| of| dated)? )(?P<day>{EXACT_DAY})(?=[.;,]|\Z)"
)
LETTER_RE: Final = lazy.regex(rf"{_LETTER}\Z")
JOINT_RE: Final = lazy.regex(r",? and |, ")


def papers_of_one_day(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such papers or letters stand."""
    for found in at_begins(SHARED_RE, text):
        if all(periodical_kind(name) == "newspaper" for name in JOINT_RE.split(found["names"])):
            yield from _day_behind_each(text, found)
    for found in at_begins(LETTERS_RE, text):
        names = JOINT_RE.split(found["names"])
        if len(names) > 1 and all(map(LETTER_RE.match, names)):
            yield from _day_behind_each(text, found)


def _day_behind_each(text: str, found: re.Match[str]) -> Iterator[tuple[int, Change]]:
    """The day between two of a row, and no more before the day that is printed than a comma."""
    for joint in JOINT_RE.finditer(text, *found.span("names")):
        yield put_for(joint, f", {found['day']}{', and ' if 'and' in joint.group() else '; '}")
    yield put_for(found, ", ", "all")
