"""Finds the number of a library's shelf that a catalogue puts behind the year of an imprint.

    (New York: Quay and Company, 1902; KF387.G7)      (Lisbon: Quay Press, 1990; KF156 .B53 1990)

Comes in: a note as printed. Comes out: what is to be read for the number, which is nothing (Library of Congress
Classification: letters of a class, a number in it, and numbers for author, title and year).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.signs import behind_digit, group

SHELVED: Final = group(*behind_digit(*(f"; {letter}" for letter in ascii_uppercase)))
SHELVED_RE: Final = re.compile(
    r"(?<=\s(?:1[5-9]|20)\d\d)(?P<number>;\s[A-Z]{1,3}\d{1,4}(?:\.\d{1,4})?(?:\s?\.[A-Z]\d{1,6}[a-z]?)"
    r"(?:\s?[A-Z]\d{1,6}[a-z]?)?(?:\s(?:1[5-9]|20)\d\d[a-z]?)?)(?=\))"
)


def shelf_numbers_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such numbers stand; `groups` are those of which the text holds signs."""
    for found in SHELVED_RE.finditer(text) if groups & SHELVED else ():
        yield found.start(), Change(found.end(), "", found.start())
