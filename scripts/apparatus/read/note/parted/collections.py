"""Finds the series of a book that French houses and those of the south name in marks, between publisher and year.

    Ana Lima, Le Port, Paris, Éditions du Quai, coll. « Ports », 2004, p. 33

Comes in: a note as printed. Comes out: the same in brackets behind the year, so that it parts no imprint (Chicago
Manual 14.123: a series stands by itself).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.signs import group

COLLECTED: Final = group(*(f"{label}. " for label in ("coll", "Coll", " col", " Col")), "collection «", "collection “")
_MARKED: Final = r"«\s?[^«»]{2,60}\s?»|“[^“”]{2,60}”|\"[^\"]{2,60}\"|‘[^‘’]{2,60}’"
COLLECTION_RE: Final = re.compile(
    rf"(?P<comma>,\s)(?P<series>(?:[Cc]oll?\.|collection)\s(?:{_MARKED}"
    r"|[A-ZÀ-Þ][^,;()«»“”]{2,60}(?=,\s(?:1[5-9]|20)\d\d)))(?P<year>,\s(?:1[5-9]|20)\d\d\b)?"
)


def collections_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such series stand, and what is read for them, brackets behind the year; `groups` are those of which the
    text holds signs."""
    for found in COLLECTION_RE.finditer(text) if groups & COLLECTED else ():
        begin = found.start()
        yield begin, Change(found.end(), f"{found['year'] or ''} ({found['series']})", begin)
