"""Finds the hour and the degree of secrecy that stand between the day of a document and where it is kept, and belong to
no field; words that tell that a day in a bracket is the earliest or the latest, and a bracket that tells when a
document was opened.

    May 3, 1965, 2:50–3:55 p.m., Top Secret/Sensitive, Box 8, Nixon Library
    l. 7 (Lima to Costa, no later than 3 May 1933)

Comes in: a note as printed. Comes out: nothing in their places (Chicago Manual 14.229).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import Groups, group

_DEGREES: Final = ("Top Secret", "Secret", "Confidential", "Limited Official Use", "Unclassified", "Eyes Only")
SECRET: Final = group(*(f", {degree}" for degree in _DEGREES))
_HOURS: Final = r"\d{1,2}:\d\d(?:\s?[–-]\s?\d{1,2}:\d\d)?(?:\s[ap]\.?m\.?)?"
SECRET_RE: Final = lazy.regex(
    rf"(?<=\d{{4}})(?:,\s{_HOURS})?,\s(?:{'|'.join(_DEGREES)})(?:[/;]\s?[A-Z][A-Za-z]{{2,20}}){{0,3}}(?=,\s[A-Z])"
)
BOUNDED: Final = group(
    ", no earlier than ", ", not earlier than ", ", no later than ", ", not later than ", ", not before "
)
BOUNDED_RE: Final = lazy.regex(
    r"\([^()]{3,80}, (?P<bound>(?:no|not) (?:earlier than|later than|before) )(?=\d{1,2} [A-Z])"
)
RELEASED: Final = group("(declassified ")
RELEASED_RE: Final = lazy.regex(r"(?<=\d{4})\s\(declassified\s(?:(?:on|in)\s)?[A-Z\d][^()]{3,20}\)")
"""`22 June 1971 (declassified 1 March 2016)`: when a document was opened, behind its own day."""

CLASSIFIED: Final = Groups(SECRET | BOUNDED | RELEASED)
"""Of these signs a text holds some where the patterns above find anything."""


def classified_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand; `groups` are those of which the text holds signs."""
    for found in SECRET_RE.finditer(text) if groups & SECRET else ():
        yield put_for(found, "")
    for found in BOUNDED_RE.finditer(text) if groups & BOUNDED else ():
        yield put_for(found, "", "bound")
    for found in RELEASED_RE.finditer(text) if groups & RELEASED else ():
        yield put_for(found, "")
