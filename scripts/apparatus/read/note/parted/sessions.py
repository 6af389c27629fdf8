"""Finds the session of a parliament before the bracket with the numbers of a paper, and reads it within.

    Eighth Report, Session 2013–14 (HL Paper 102, HC 935)

Comes in: a note as printed. Comes out: what is to be read there: the numbers, then the session (OSCOLA 3.4.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.signs import group

SESSIONS: Final = group("Session ")
_PAPER: Final = r"H[CL](?: Paper)? \d{1,4}(?:[-–][IVX]{1,3})?"
BEFORE_RE: Final = re.compile(
    r"(?P<session>, Session (?P<years>(?:1[89]|20)\d\d[-–—]\d{2,4}),?)"
    rf"(?= \({_PAPER}(?:, {_PAPER})?(?P<closes>\)))"
)


def sessions_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such sessions stand."""
    for found in BEFORE_RE.finditer(text):
        yield put_for(found, "", "session")
        yield put_before(found, f", {found['years']}", "closes")
