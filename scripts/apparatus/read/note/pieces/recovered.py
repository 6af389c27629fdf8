"""Finds the spaces that a text recovered from a file of print has within an address, a word or a range, where none was
printed.

    https:/ /www.afr.com/world      www.white house.gov/sites
    Th e Rights of War              Decem ber 7, 2010
    Taken Chiefl y from Lectures    the Scientifi c Revolution
    34 AJIL 588– 600

Comes in: a note as printed. Comes out: which of its spaces say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce
from operator import or_
from typing import Final

from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.signs import and_digit, group, groups_in

LONG_MONTHS: Final = ("January", "February", "August", "September", "October", "November", "December")
CUT_MONTHS: Final = tuple(f"{month[:at]} {month[at:]}" for month in LONG_MONTHS for at in range(2, len(month) - 1))

SCHEMES: Final = tuple(f"{scheme}{cut}" for scheme in ("http", "https") for cut in (":/ /", ": //"))

HOST_RE: Final = re.compile(r"\bwww\.[a-z0-9-]{2,40}\s(?=[a-z0-9-]{2,40}\.(?:com|org|net|edu|gov|int|mil)\b)")
LIGATURE_RE: Final = re.compile(
    r"\b(?:[A-Za-z]{0,12}(?:ffi|ffl|fl)\s(?=[a-z])"
    r"|(?<!\b[Ss]ci )(?<!\b[HhWw]i )[Ff]i\s"
    r"(?=(?:rst|eld|nal|nanc|gure|ction|ve|fth|fty|fteen|lm|sh|re|nd|nish|ght|ll|rm|ne|nite|scal|ber|x)[a-z]*\b)"
    r"|[A-Za-z]{1,12}fi\s(?=(?:c|cal|cally|cations?|cance|cant|cantly|cit|ciency|cient|ed|es|er|ers|ts?|ted|n(?:ed?|ing|ement)"
    r"|nitions?|nitive|nite|dence|dent|dential|rm|rmed|rmation|gur[a-z]{2,7}|cial|cially|cer|cers)\b)"
    r"|(?:[Dd]i|[Ee]|[Aa]|[Ss]u|[Oo])ff\s(?=(?:er|ers|ered|ering|erings|erent|erently|erence|erences|ect|ects|ective|ected"
    r"|air|airs|ort|orts|ord|ice|ices|icer|icers|icial|icials|ic)\b))"
)
"""`Chiefl y`, `the fi rst`, `Scientifi c`, `diff erent`: where two letters were printed as one, the word is parted."""

SPACES: Final = (
    (group(*SCHEMES), re.compile(r"\bhttps?:(?:/\s(?=/[a-z0-9])|\s(?=//[a-z0-9]))")),
    (group("www."), HOST_RE),
    (group("fi ", "fl ", "Fi ", "Fl ", "iff ", "Eff ", "eff ", "Aff ", "aff ", "uff ", "off ", "Off "), LIGATURE_RE),
    (group("Th "), re.compile(r"\bTh\s(?=[a-z]{1,12}\b)")),
    (group(*and_digit("– ")), re.compile(r"(?<=\d)–\s(?=\d)")),
    *(
        (group(month), re.compile(rf"\b{month.partition(' ')[0]}\s(?={month.partition(' ')[2]}\b(?:\s\d|,))"))
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
