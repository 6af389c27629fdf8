"""Finds the number of an act of the United States or of the Union in a bracket, and reads it behind a comma.

    Harbour Safety Act (HSA) of 2018 (Title XVII, P.L. 115-232)      Harbour Act of 2018 (Pub. L. No. 115-232)
    European Commission, ‘Guidelines on Quays’ (C/2025/3445)         Guidelines on Quays (C(2021) 3445 final)

Comes in: a note as printed. Comes out: the comma for the bracket; the year of an act of Congress behind its number, as
American lawyers print both (Bluebook 12.4).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, group

NUMBERED_RE: Final = lazy.regex(
    rf"\bAct(?: \([A-Z]{{2,10}}\))? of (?P<year>{YEAR})(?P<open> \()"
    r"(?:(?P<part>Title [IVXL]{1,6}, P\.L\.)|(?:P\.L\.|Pub\. ?L\.|Public Law)(?: No\.)?) \d{2,3}-\d{1,3}(?P<close>\))"
)
SIGNED: Final = group(*(f"{number} " for number in ("(P.L.", "(Pub. L.", "(Pub.L.", "(Public Law", ", P.L.")))
COMMISSION: Final = group("(C/20", "(C(20")
COMMISSION_RE: Final = lazy.regex(
    r"(?P<space>,?\s)(?P<open>\()C(?:/20\d\d/\d{1,5}|\(20\d\d\)\s\d{1,5}(?:\sfinal)?)(?P<close>\))(?=[,.;]|\s(?:\(?\d|and\s|or\s)|\Z)"
)
ACTS: Final = Groups(SIGNED | COMMISSION)
"""What of them it is asked for."""


def numbered_acts_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a bracket stands, and what is read for it; behind a part of the law the year is the act's. `groups`
    are those of which the text holds signs."""
    for found in COMMISSION_RE.finditer(text) if groups & COMMISSION else ():
        yield put_for(found, ",", "space")
        yield put_for(found, " ", "open")
        yield put_for(found, "", "close")
    for found in NUMBERED_RE.finditer(text) if groups & SIGNED else ():
        yield put_for(found, ", ", "open")
        yield put_for(found, "" if found["part"] else f" ({found['year']})", "close")
