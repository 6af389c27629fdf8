"""What the modules share that say which signs of a note are not read as they are printed.

Comes in: what a pattern has found, and what is to be read there. Comes out: such a change, and where it begins; the
characters that part words or are not seen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import takewhile
from typing import Final, NamedTuple

UNSEEN: Final = "\u00ad\u200b\u2060\ufeff"
"""Characters without width that part no words."""

BLANK: Final = rf"[\s{UNSEEN}]+"
"""What may stand between two words in place of a space."""


class Change(NamedTuple):
    """What stands for a stretch of a note."""

    end: int
    """Where the stretch ends."""
    stands: str
    """The characters, if any."""
    place: int
    """Where they are printed."""


def put_for(found: re.Match[str], stands: str, part: str | int = 0) -> tuple[int, Change]:
    """What stands for a part of what was found, or for all of it."""
    start, end = found.span(part)
    return start, Change(end, stands, start)


def put_before(found: re.Match[str], stands: str, part: str | int = 0) -> tuple[int, Change]:
    """What stands before a part of what was found, or before all of it."""
    start = found.start(part)
    return start, Change(start, stands, start)


def put_behind(found: re.Match[str], stands: str, part: str | int = 0) -> tuple[int, Change]:
    """What stands behind a part of what was found, or behind all of it."""
    end = found.end(part)
    return end, Change(end, stands, end)


def wherever(
    pattern: re.Pattern[str], stands: str, part: str | int = 0
) -> Callable[[str], Iterator[tuple[int, Change]]]:
    """Finds what always stands for a part of what a pattern finds, or for all of it."""

    def find(text: str) -> Iterator[tuple[int, Change]]:
        for found in pattern.finditer(text):
            yield put_for(found, stands, part)

    return find


def retyped(pattern: re.Pattern[str], word: str) -> Callable[[str], Iterator[tuple[int, Change]]]:
    """Finds what a pattern finds for a word, and which of its signs are to be read otherwise; a capital is kept."""

    def find(text: str) -> Iterator[tuple[int, Change]]:
        for found in pattern.finditer(text):
            printed = found.group()
            stands = word.capitalize() if printed[0].isupper() else word
            alike = _alike(printed, stands)
            last = _alike(printed[alike:][::-1], stands[alike:][::-1])
            at = found.start() + alike
            yield at, Change(found.end() - last, stands[alike : len(stands) - last], at)

    return find


def _alike(first: str, second: str) -> int:
    """How many characters two words share at their heads."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))
