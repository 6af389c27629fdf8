"""Finds people whose given names stand in brackets behind their family names, as French houses print them, and turns
the names.

    Lima (A.), Les quais, Paris, Quai, 1991      Lima (Ana) et Costa (Rui) (dir.), Les quais

Comes in: a note as printed. Comes out: what is to be read for the names: `A. Lima, Les quais` (AFNOR Z 44-005).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import begins_in
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.signs import group

_FAMILY: Final = r"(?:(?:Le|La|De|Du|Des|Van|Von|de|du|von|van)\s){0,2}[A-ZÀ-Þ][\w’-]{1,24}+"
_GIVEN: Final = r"(?:[A-ZÀ-Þ][a-z]?\.[\s-]?){1,3}|[A-ZÀ-Þ][a-zà-ÿ]{1,14}(?:[\s-][A-ZÀ-Þ][a-zà-ÿ]{1,14})?"
NAME_RE: Final = lazy.regex(
    rf"(?P<family>{_FAMILY})\s\((?P<given>{_GIVEN})\)(?=,|\s(?:et|and|\((?:dir|éd|eds?|coord))\b)"
)
LED_RE: Final = lazy.regex(r"\b(?:[Vv]oir(?:\saussi)?|[Cc]f\.|dans|in)\s(?=[A-ZÀ-Þ])")
JOINS: Final = (", et ", " et ", ", and ", " and ", ", ")
BRACKETED: Final = group(
    *(f" ({initial}{mark}" for initial in ascii_uppercase for mark in "."), *(f"{end})," for end in "aehilnrst")
)
"""A quick look for such names."""


def given_names_turned(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such names stand, and what is read for them."""
    for at in (*begins_in(text), *(led.end() for led in LED_RE.finditer(text))):
        found = NAME_RE.match(text, at)
        while found and _called(found["given"]):
            yield found.start(), Change(found.end(), f"{found['given']} {found['family']}", found.start())
            join = next((join for join in JOINS if text.startswith(join, found.end())), "")
            found = NAME_RE.match(text, found.end() + len(join)) if join else None


def _called(given: str) -> bool:
    """Whether words in a bracket are given names, or their initials."""
    return given[-1] == "." or all(map(is_given_name, re.split(r"[\s-]", given)))
