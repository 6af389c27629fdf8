"""Finds titles without marks of their own, before what holds them in italics.

    Ana Lima, Quays and Keys, *Port Review*, 12 (2001): 5–7
    Ana Lima, Harbours, Ports, and Keys, *The Guardian*, May 3, 2020

Comes in: the text of a note, and its stretches in italics. Comes out: where the titles begin and end, to be read as if
quotation marks stood there (Chicago Manual 8.163).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import DATE, HEAD, NAMES

BEFORE_RE: Final = lazy.regex(
    rf"{HEAD}{NAMES},\s(?P<title>[^\W_](?:[^“”\";,]|,(?!\s[‘'])){{4,300}}?)(?:,|(?<=[?!)]),?)\s\Z"
)
"""Names and a title, before a stretch in italics."""

BEHIND_RE: Final = lazy.regex(rf",?\s(?:{DATE}|\({DATE}|(?:[Vv]ol\.\s)?(?:\d{{1,3}}|[IVXLC]{{1,7}})(?:[,:(]|\s\())")
"""A date, or a volume with more, behind it."""

LONGEST: Final = 420
"""Characters of the names and the title."""
LEAST_SPACES: Final = 2
"""Of such a title; one of fewer words may be part of a name."""


def titles_held(text: str, italics: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where such titles begin and end; a number ends that of a manual, and italics may mark the title itself."""
    done = 0
    for start, end in italics:
        found = BEFORE_RE.search(text, max(done, start - LONGEST), start) if BEHIND_RE.match(text, end) else None
        done = end
        if found and found["title"].count(" ") >= LEAST_SPACES and not found["title"][-1].isdigit():
            yield found.span("title")
