"""Finds the number of an act of the United States in a bracket behind its year, and reads it behind a comma.

    Harbour Safety Act (HSA) of 2018 (Title XVII, P.L. 115-232)      Harbour Act of 2018 (Pub. L. No. 115-232)

Comes in: a note as printed. Comes out: the comma for the bracket, and the year behind the number, as American
lawyers print both (Bluebook 12.4).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

NUMBERED_RE: Final = lazy.regex(
    rf"\bAct(?: \([A-Z]{{2,10}}\))? of (?P<year>{YEAR})(?P<open> \()"
    r"(?:(?P<part>Title [IVXL]{1,6}, P\.L\.)|(?:P\.L\.|Pub\. ?L\.|Public Law)(?: No\.)?) \d{2,3}-\d{1,3}(?P<close>\))"
)
ACTS: Final = group(*(f"{number} " for number in ("(P.L.", "(Pub. L.", "(Pub.L.", "(Public Law", ", P.L.")))


def numbered_acts_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a bracket stands, and what is read for it; behind a part of the law the year is the act's."""
    for found in NUMBERED_RE.finditer(text):
        yield put_for(found, ", ", "open")
        yield put_for(found, "" if found["part"] else f" ({found['year']})", "close")
