"""Finds the year of a further work of the same author behind a semicolon, and reads the name there.

    Lima 2001, 34; 2004, 12      Lima and Costa 2001a: 34–36; 2001b: 12

Comes in: a note as printed. Comes out: where the name is to be read again (Chicago Manual 15.30: the works of one
author stand by their years behind the name).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.signs import and_digit, group

_YEAR: Final = r"(?:1[6-9]|20)\d\d[a-e]?"
_PAGES: Final = r"[,:] ?\d{1,4}(?:[–-]\d{1,4})?(?:, \d{1,3}(?:[–-]\d{1,4})?)*"
REPEATED: Final = group(*and_digit("; "))
FIRST_RE: Final = lazy.regex(
    r"(?:\A|(?<=[;.(] )|(?<=\()|\b(?:[Ss]ee|[Cc]f\.) )"
    rf"(?P<name>[A-ZÀ-Þ][\w’-]+(?:,? (?:and|&) [A-ZÀ-Þ][\w’-]+| et al\.)?),?"
    rf" {_YEAR}{_PAGES}(?=; {_YEAR}{_PAGES}[.;)]?(?:\s|\Z))"
)
NEXT_RE: Final = lazy.regex(rf"; (?={_YEAR}{_PAGES}[.;)]?(?:\s|\Z))(?P<work>{_YEAR}{_PAGES})")


def years_again(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such years stand; `groups` are those of which the text holds signs."""
    for found in FIRST_RE.finditer(text) if groups & REPEATED else ():
        if found["name"].lower() in MONTHS:
            continue
        following = NEXT_RE.match(text, found.end())
        while following:
            at = following.start("work")
            yield at, Change(at, f"{found['name']} ", at)
            following = NEXT_RE.match(text, following.end())
