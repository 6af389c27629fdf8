"""Finds the spaces that a text recovered from a file of print has within an address, a month or a range, where none was
printed.

    https:/ /www.afr.com/world      www.white house.gov/sites
    Decem ber 7, 2010               34 AJIL 588– 600

Comes in: a note as printed. Comes out: which of its spaces say nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import or_
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.signs import and_digit, group, groups_in

LONG_MONTHS: Final = ("January", "February", "August", "September", "October", "November", "December")
CUT_MONTHS: Final = tuple(f"{month[:at]} {month[at:]}" for month in LONG_MONTHS for at in range(2, len(month) - 1))

SCHEMES: Final = tuple(f"{scheme}{cut}" for scheme in ("http", "https") for cut in (":/ /", ": //"))

HOST_RE: Final = lazy.regex(r"\bwww\.[a-z0-9-]{2,40}\s(?=[a-z0-9-]{2,40}\.(?:com|org|net|edu|gov|int|mil)\b)")
SPACES: Final = (
    (group(*SCHEMES), lazy.regex(r"\bhttps?:(?:/\s(?=/[a-z0-9])|\s(?=//[a-z0-9]))")),
    (group("www."), HOST_RE),
    (group(*and_digit("– ")), lazy.regex(r"(?<=\d)–\s(?=\d)")),
    *(
        (group(month), lazy.regex(rf"\b{month.partition(' ')[0]}\s(?={month.partition(' ')[2]}\b(?:\s\d|,))"))
        for month in CUT_MONTHS
    ),
)
"""The signs of each, and what ends with the space."""

RECOVERED: Final = reduce(or_, (signs for signs, _ in SPACES))


def spaces_within(text: str) -> Iterator[tuple[int, Change]]:
    """Where such spaces stand, and that nothing stands for them."""
    groups = groups_in(text)
    for signs, pattern in SPACES:
        if groups & signs:
            for found in pattern.finditer(text):
                yield found.end() - 1, Change(found.end(), "", found.end() - 1)
