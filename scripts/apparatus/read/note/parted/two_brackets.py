"""Finds editors and a year, or an imprint and the number of a paper, that stand in two brackets behind a book.

    THE ENCYCLOPEDIA OF PORTS (Jane Doe ed.) (2008)        Report on Quays (HMSO, 1978) (Cmnd. 7294)

Comes in: a note as printed. Comes out: a comma in the place of the inner marks, as lawyers print it (Bluebook 15.1);
the number of a paper that stands in a bracket of its own stands behind the imprint (OSCOLA 3.4.3).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, group

JOINED: Final = group(*(f"{role}) (" for role in ("ed.", "eds.", "trans.", " ed", " eds")))
PAPERS: Final = group(*(f") ({paper}" for paper in ("Cm", "Cd", "C.", "HC ", "HL ", "H.C. ")))
BRACKETS: Final = Groups(JOINED | PAPERS)
BRACKETS_RE: Final = lazy.regex(
    rf"\([A-ZÀ-Þ][^()\d]{{3,120}}\s(?:eds?|trans)\.?(?P<gap>\)\s\()(?=(?:\d{{1,2}}(?:d|st|nd|rd|th) ed\. )?{YEAR}\))"
)
PAPER_RE: Final = lazy.regex(
    rf"{YEAR}(?P<before>\)\s\()(?:(?:Cm(?:n?d)?\.?|Cd\.?|C\.)\s\d{{1,5}}|(?:H[CL]|H\.[CL]\.)\s\d{{1,4}}(?:[-–]\w{{1,4}})?)(?P<behind>\))"
)


def two_brackets_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such brackets meet; `groups` are those of which the text holds signs."""
    for found in BRACKETS_RE.finditer(text) if groups & JOINED else ():
        yield put_for(found, ", ", "gap")
    for found in PAPER_RE.finditer(text) if groups & PAPERS else ():
        yield put_for(found, "), ", "before")
        following = "," if text[found.end() : found.end() + 2].strip()[:1].isalpha() else ""
        yield put_for(found, following, "behind")
