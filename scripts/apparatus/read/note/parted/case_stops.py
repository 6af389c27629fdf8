"""Finds the stop that some lawyers print between the name of a case and its reports.

    Lima v. Costa. 6 L.A.C.A. 141.      Lima v. Costa. Ren. 362, at 367.
    Prosecutor v. Lima. Case No. IT-12-3, T.Ch. I, 4 May 1999.

Comes in: a note as printed. Comes out: the comma that is to be read for it (Chicago Manual 14.276).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.signs import Groups, group

VERSUS: Final = group(" v. ")
BESIDE: Final = group(*(f"{mark} {year}" for mark in ":=" for year in ("(1", "(2", "[1", "[2", "1", "2", "AIR ")))
CASSATION: Final = group("Cass. 1", "Cass. 2", "Cass. 3")
CASSATION_RE: Final = re.compile(r"\bCass(?P<stop>\.)(?=\s[1-3](?:re|ère|e|ème)\s(?:civ|ch)\b)")
"""`Cass. 1re civ.`: no sentence ends before the chamber."""

STOP_RE: Final = re.compile(
    r"\sv\.\s[A-ZÀ-Þ][^.,;:()“”\"]{1,50}(?P<stop>\.)"
    r"(?=\s(?:Case\s)?Nos?\.?\s(?:ICTY|IT|ICTR|SCSL|ICC|MICT|STL)-\d"
    r"|\s(?:\d{1,3}\s(?:[A-Z]\.){2,6}\s|(?:[A-Z][a-z]{1,7}\.\s){1,3})\d{1,4}(?:,?\s(?:at\s)?\d{1,4})?(?:[.;]|\Z))"
)
"""Nothing but reports and pages stands behind it, or the number of the case before a tribunal."""


_YEAR: Final = r"(?:18|19|20)\d\d"
BESIDE_RE: Final = re.compile(
    r"(?<=\d)(?P<mark>\s?[:=])(?=\s(?:"
    rf"(?:\({_YEAR}\)|\[{_YEAR}\])(?: Supp)? \d{{1,3}} [A-Z]{{2,5}}(?: \([A-Z][a-z]{{0,5}}\))? \d"
    rf"|AIR {_YEAR} [A-Z][A-Za-z]{{0,8}} \d|{_YEAR} \(\d{{1,3}}\) [A-Z]{{2,6}} \d))"
)
"""`AIR 1990 SC 12 : (1990) 3 SCC 4`: the mark that Indian lawyers print between the reports of one case."""

REPORTED_RE: Final = re.compile(
    rf"(?:AIR {_YEAR} [A-Z][A-Za-z]{{0,8}}|(?:\({_YEAR}\)|\[{_YEAR}\])(?: Supp)? \d{{1,3}} [A-Z]{{2,5}}"
    rf"(?: \([A-Z][a-z]{{0,5}}\))?|{_YEAR} \(\d{{1,3}}\) [A-Z]{{2,6}}) \d{{1,5}}\Z"
)


CASES: Final = Groups(VERSUS | BESIDE | CASSATION)
"""What of them it is asked for."""


def case_stops_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a stop stands; `groups` are those of which the text holds signs."""
    for found in STOP_RE.finditer(text) if groups & VERSUS else ():
        yield found.start("stop"), Change(found.end("stop"), ",", found.start("stop"))
    for found in CASSATION_RE.finditer(text) if groups & CASSATION else ():
        yield found.start("stop"), Change(found.end("stop"), "", found.start("stop"))
    for found in BESIDE_RE.finditer(text) if groups & BESIDE else ():
        if REPORTED_RE.search(text[max(0, found.start() - FARTHEST) : found.start()]):
            yield found.start(), Change(found.end(), ",", found.end() - 1)


FARTHEST: Final = 40
