"""Finds the comma that stands within what points back to a note.

    A. Lima, above, n 1 at 12      Lima, supra, note 1, p. 12      Lima, op cit, n 1 at 12

Comes in: a note as printed. Comes out: where no comma is read (Bluebook 4.2; OSCOLA 1.2.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.signs import Groups, group

POINTING: Final = group("bove, n", "upra, n", "cit, n", "bove, f", "upra, f", "cit, f")
"""Of these signs a text holds some where such a comma stands."""
ABOVE: Final = group(", above, ", ", above p", ", above at")
POINTER_RE: Final = re.compile(
    r"(?:\A|(?<=[,;)”’\"'] )|(?<=\b[Ss]ee )|(?<=\bcit\., ))"
    r"(?:[Aa]bove|[Ss]upra|(?:op|loc)\.?\s?cit\.?)(?P<comma>,)(?=\s(?:nn?|notes?|fn|footnote)\b\.?\s?\d)"
)


ABOVE_RE: Final = re.compile(
    r"(?:(?:\A|[;.]\s|[Ss]ee\s|also\s|[Cc]f\.?\s)(?:[A-Z]\.\s?){0,3}[A-ZÀ-Þ][a-zß-ÿ’][\w’-]{1,20}"
    r"(?:\s(?:and|&)\s[A-ZÀ-Þ][a-zß-ÿ’][\w’-]{1,20})?,\s)(?P<above>above)(?=,?\s(?:at|pp?\.)\s?\d)"
)
"""`Lima, above, at 45`: as `supra` is printed."""


POINTERS: Final = Groups(POINTING | ABOVE)
"""What of them it is asked for."""


def pointers_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a comma stands; `groups` are those of which the text holds signs."""
    for found in POINTER_RE.finditer(text) if groups & POINTING else ():
        yield found.start("comma"), Change(found.end("comma"), "", found.start("comma"))
    for found in ABOVE_RE.finditer(text) if groups & ABOVE else ():
        yield found.start("above"), Change(found.end("above"), "supra", found.start("above"))
