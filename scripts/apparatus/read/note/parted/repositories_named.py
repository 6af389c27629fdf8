"""Finds the letters of an archive before its name in a bracket, and reads the name first, as notes introduce one.

    PNA (Port National Archives), MAA 8/109, “Quay Guard,” 3 May 1954

Comes in: a note as printed. Comes out: what is to be read there: `Port National Archives (PNA)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.signs import group

NAMED: Final = group("Archives)", "Archive)", "Library)", "Archives, ", "Archive, ")
NAMED_RE: Final = re.compile(
    r"(?:\A|[;.]\s)(?P<all>(?P<letters>[A-Z]{2,6})\s\((?P<name>[A-ZÀ-Þ][^();:]{3,60}\b(?:Archives?|Library)(?:,\s[A-ZÀ-Þ][^();:,]{2,20})?)\))(?=,\s[A-Z])"
)


def repositories_named(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such letters stand."""
    for found in NAMED_RE.finditer(text):
        start = found.start("all")
        yield start, Change(found.end("all"), f"{found['name']} ({found['letters']})", start)
