"""Finds the month of an issue in a bracket of its own, where the year stands behind the authors, as economists do.

    Ana Lima, 2002, “Harbours,” Port Review, Vol. 92, No. 2 (May), pp. 12–17
    Lima, Ana. 2002. “Harbours.” Port Review 92 (May 2002): 12–17
    Lima, A. (2002). “Harbours.” Port Review 92(July-December): 12–17
    Lima, A (2002), ‘Harbours’, Port Review, Vol. 92, No. 2, May, pages 12–17

Comes in: a note as printed. Comes out: where the month is read, before the year (Chicago Manual 15.49).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import MONTH_NAME, YEAR
from apparatus.read.note.words.signs import group

_SEASONS: Final = ("Spring", "Summer", "Autumn", "Fall", "Winter")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTHS: Final = group(
    *(f"{mark}{name}" for mark in ("(", ", ") for name in _MONTHS),
    *(f"({name}" for name in _SEASONS),
)
ISSUED_RE: Final = lazy.regex(
    rf"(?<=\d)(?P<part>, (?P<between>{MONTH_NAME})(?=, (?:pp?\.|pages?) ?[A-Z]?\d)"
    rf"|\((?P<right_behind>(?:{MONTH_NAME}[-–/])?{MONTH_NAME})\)(?=:)"
    rf"|,? \((?P<month>(?:{MONTH_NAME}[-–/])?{MONTH_NAME}|{'|'.join(_SEASONS)})(?: (?P<year>{YEAR}))?\)"
    r"(?=[,.:;]|\Z))"
)
HEAD_RE: Final = lazy.regex(
    rf"(?:[a-z.)], (?!\d{{4}}\))|\(|[a-z]\. |[A-Z]\. )(?P<year>{YEAR})(?=[).,]{{1,2}} [“\"‘A-ZÀ-Þ])"
)
"""The year behind the authors, with the title behind it; `(Quay Press, 2005). See Roe, “…` is a book before it."""
PLAIN_RE: Final = lazy.regex(r"\d, \d{1,3}\Z")
"""`12, 3 (March 2014)`: as computer scientists count an issue, whose bracket is read with it."""
FARTHEST: Final = 500
"""Characters from the authors to the issue."""


def months_of_issues_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such months stand, and where they are read."""
    for found in ISSUED_RE.finditer(text):
        begin = max(text.rfind("; ", 0, found.start()) + 1, found.start() - FARTHEST, 0)
        head = HEAD_RE.search(text, begin, found.start())
        if not head or found["year"] not in (None, head["year"]):
            continue
        if found["year"] and PLAIN_RE.search(text, begin, found.start()):
            continue
        month = found["month"] or found["between"] or found["right_behind"]
        start, end = head.span("year")
        bracketed = text[start - 1] == "("  # `(2002, May)`: so the APA prints it
        yield ((end, Change(end, f", {month}", end)) if bracketed else (start, Change(start, f"{month} ", start)))
        yield put_for(found, "", "part")
