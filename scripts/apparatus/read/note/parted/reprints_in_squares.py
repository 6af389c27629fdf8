"""Finds a reprint in square brackets behind the work that it prints again, and reads it as a work of its own.

    “Quays,” Port Review 3 (1981): 259–68 [repr. in Harbours (Rome: Quay, 1984), 49–59]
    (London: Quay, 1999 [repr. 2001])                                                      the year of another printing

Comes in: a note as printed. Comes out: what is to be read for the brackets: a semicolon, and nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

REPRINTS: Final = group("[repr", "[Repr", "[rpt", "[reed", "[ora in", "[now in", "[also in", "[reissued")
REPRINT_RE: Final = lazy.regex(
    r"(?<=[\d)”])(?P<opens>,?\s\[)(?:[Rr]epr(?:inted|\.)|rpt\.|now|also|reed\.|ora)\s(?:in|as)\s"
    rf"[A-ZÀ-Þ“‘][^\[\]]{{4,200}}\b{YEAR}\b[^\[\]]{{0,30}}(?P<closes>\])"
)
AGAIN_RE: Final = lazy.regex(rf"(?<=\d{{4}}) \[(?:[Rr]epr(?:int|inted)?|rpt|reissued)\.?,? {YEAR}\](?=\))")


def reprints_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such brackets stand."""
    for found in AGAIN_RE.finditer(text):
        yield put_for(found, "")
    for found in REPRINT_RE.finditer(text):
        yield put_for(found, "; ", "opens")
        yield put_for(found, "", "closes")
