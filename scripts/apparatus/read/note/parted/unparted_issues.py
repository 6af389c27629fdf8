"""Finds volume, issue, year and pages of a journal with blanks between them, and reads commas there.

    ‘The Quay and the Sea’, Journal of Port Studies Vol.12 No.3 pp.45-67 2011

Comes in: a note as printed. Comes out: where commas are to be read (Chicago Manual 14.171).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import and_digit, group

UNPARTED: Final = group(*and_digit(*(f" {p}{stop}" for p in ("pp", "p", "Pp", "PP") for stop in (".", ". ", " "))))
_NUMBER: Final = r"\d{1,4}(?:[-–/]\d{1,3})?"
RUN_RE: Final = lazy.regex(
    rf"(?<=[A-Za-zÀ-ÿ)])(?P<volume>,?\s)[Vv]ol(?:ume)?\.?\s?{_NUMBER}(?:(?P<issue>,?\s)(?:[Nn](?:os?|r)|[Ii]ssue)\.?\s?{_NUMBER})?"
    rf"(?:(?P<year>,?\s){YEAR})?(?P<pages>,?\s)[Pp]{{1,2}}\.?\s?\d{{1,5}}(?:[-–]\d{{1,5}})?(?:(?P<late>,?\s){YEAR})?"
    r"(?=[.,;]|\s*\Z)"
)


def unparted_issues(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such commas are wanting; `groups` are those of which the text holds signs."""
    for found in RUN_RE.finditer(text) if groups & UNPARTED else ():
        for part in ("volume", "issue", "year", "pages", "late"):
            if (found[part] or ",").isspace():
                yield put_for(found, ", ", part)
