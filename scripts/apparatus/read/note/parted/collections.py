"""Finds the series of a book that French houses and those of the south name in marks, between publisher and year, and
the number of one behind a semicolon, as library catalogues print it.

    Ana Lima, Le Port, Paris, Éditions du Quai, coll. « Ports », 2004, p. 33
    Ana Lima, Harbours, Quay Publications ; no. 12 (Lisbon: Quay Press, 2004), 33

Comes in: a note as printed. Comes out: the same in brackets behind the year, so that it parts no imprint, and a colon
for the semicolon (Chicago Manual 14.123: a series stands by itself).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, and_digit, group

COUNTED: Final = group(*and_digit("; "), "; no. ", "; No. ", "; vol. ", "; v. ", "; Bd. ")
NAMED: Final = group(*(f"{label}. " for label in ("coll", "Coll", " col", " Col")), "collection «", "collection “")
COLLECTED: Final = Groups(COUNTED | NAMED)
"""What of them it is asked for."""
_MARKED: Final = r"«\s?[^«»]{2,60}\s?»|“[^“”]{2,60}”|\"[^\"]{2,60}\"|‘[^‘’]{2,60}’"
COLLECTION_RE: Final = lazy.regex(
    rf",\s(?P<series>(?:[Cc]oll?\.|collection)\s(?:{_MARKED}"
    rf"|[A-ZÀ-Þ][^,;()«»“”]{{2,60}}(?=,\s{YEAR})))(?P<year>,\s{YEAR}\b)?"
)
COUNTED_RE: Final = lazy.regex(
    r"(?<=[a-z])(?P<mark>\s?;)\s(?P<label>no\.\s|No\.\s|vol\.\s|v\.\s|Bd\.\s)?\d{1,4}"
    rf"\s\([^():;]{{2,40}}:\s[^():;]{{2,60}},\s{YEAR}\)"
)
"""Before place, publisher and year nothing but the number of a series stands so."""


def collections_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such series stand, and what is read for them, brackets behind the year; `groups` are those of which the
    text holds signs."""
    for found in COLLECTION_RE.finditer(text) if groups & NAMED else ():
        begin = found.start()
        yield begin, Change(found.end(), f"{found['year'] or ''} ({found['series']})", begin)
    for found in COUNTED_RE.finditer(text) if groups & COUNTED else ():
        yield put_for(found, "," if found["label"] else ":", "mark")
