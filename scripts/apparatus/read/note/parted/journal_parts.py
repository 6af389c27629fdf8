"""What the readers of other houses' articles share: who stands before a title, and how a journal counts.

Comes in: a note as printed and a place in it, or volume, issue and year. Comes out: the names that stand before the
place, or what the Manual prints behind the name of a journal (Chicago Manual 14.171).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.parted.print_patterns import heads_in

JOINT_RE: Final = lazy.regex(r" (?:[-–]|i) ")
"""A dash, or *and* in Polish, between two names."""


def named_before(
    text: str, ends: int, *patterns: re.Pattern[str], farthest: int = 0, also: Iterable[int] = ()
) -> Iterator[re.Match[str]]:
    """What the first fitting pattern finds of names before `ends`, the last names first, back to the place `farthest`;
    they begin where a citation may, or at one of the places `also`. Each pattern has a group `names`."""
    for start in sorted({*heads_in(text[:ends]), *also}, reverse=True):
        if start < farthest:
            return
        found = next((found for pattern in patterns if (found := pattern.match(text, start, ends))), None)
        if found and looks_like_names(JOINT_RE.sub(" and ", found["names"])):
            yield found


def as_counted(volume: str | None, issue: str | None, year: str) -> str:
    """` 12, no. 3 (2001)`, with as much of it as is told."""
    return f"{f' {volume}' if volume else ''}{f', no. {issue}' if issue else ''} ({year})"
