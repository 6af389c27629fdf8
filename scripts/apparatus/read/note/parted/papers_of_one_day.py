"""Finds newspapers in a row that share the day behind the last of them, and reads the day behind each.

    Quayport Evening Journal, Lisbon Daily Advertiser, Porto Morning Bulletin, all December 7, 1861

Comes in: a note as printed. Comes out: the day and a semicolon, to be read between two papers, and a comma for *all*
(Chicago Manual 14.191).
"""

from __future__ import annotations

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
JOINT_RE: Final = lazy.regex(r",? and |, ")


def papers_of_one_day(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such papers stand."""
    for found in at_begins(SHARED_RE, text):
        if any(periodical_kind(name) != "newspaper" for name in JOINT_RE.split(found["names"])):
            continue
        for joint in JOINT_RE.finditer(text, *found.span("names")):
            yield put_for(joint, f", {found['day']}; ")
        yield put_for(found, ", ", "all")
