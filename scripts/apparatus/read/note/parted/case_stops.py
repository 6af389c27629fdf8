"""Finds the stop that some lawyers print between the name of a case and its reports.

    Lima v. Costa. 6 L.A.C.A. 141.      Lima v. Costa. Ren. 362, at 367.
    Prosecutor v. Lima. Case No. IT-94-1, T.Ch. I, 8 Nov. 1994.

Comes in: a note as printed. Comes out: the comma that is to be read for it (Chicago Manual 14.276).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.signs import group

VERSUS: Final = group(" v. ")
STOP_RE: Final = re.compile(
    r"\sv\.\s[A-ZÀ-Þ][^.,;:()“”\"]{1,50}(?P<stop>\.)"
    r"(?=\s(?:Case\s)?Nos?\.?\s(?:IT|ICTR|SCSL|ICC|MICT|STL)-\d"
    r"|\s(?:\d{1,3}\s(?:[A-Z]\.){2,6}\s|(?:[A-Z][a-z]{1,7}\.\s){1,3})\d{1,4}(?:,?\s(?:at\s)?\d{1,4})?(?:[.;]|\Z))"
)
"""Nothing but reports and pages stands behind it, or the number of the case before a tribunal."""


def case_stops_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a stop stands; `groups` are those of which the text holds signs."""
    for found in STOP_RE.finditer(text) if groups & VERSUS else ():
        yield found.start("stop"), Change(found.end("stop"), ",", found.start("stop"))
