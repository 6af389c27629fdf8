"""Finds interviews in a row, each by who was asked, its day and its town, and reads the word before each of them.

    Interviews, Kimo Lima, 4 October 1976, Lisbon, and Njora Costa, 8 October 1976, Quayport
    Interview, Kimo Lima, 4 October 1976, Lisbon. See also Njora Costa, 8 October 1976, Quayport

Comes in: a note as printed. Comes out: what is read between two of them, or before the name (Chicago Manual 14.211).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_behind, put_for
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.signs import group

ROWS: Final = group("nterview, ", "nterviews, ")
_WORD: Final = r"[A-ZÀ-Þ][\w.’'-]{0,20}"
_TOWN: Final = r"[A-ZÀ-Þ][\w’'-]{1,20}"
_NAME: Final = rf"{_WORD}(?: {_WORD}){{1,3}}"
_ASKED: Final = rf"{_NAME}(?:(?:,|,? and) {_NAME}){{0,4}}, {EXACT_DAY}, {_TOWN}(?: {_TOWN}){{0,2}}"
FIRST_RE: Final = lazy.regex(rf"(?:\A|(?<=[.;:] )|(?<=[Ss]ee )|(?<=[Aa]lso ))Interviews?, {_ASKED}")
JOINT_RE: Final = lazy.regex(rf"(?:(?P<led>[.;] [Ss]ee(?: also)? )|,? and |; )(?={_ASKED}(?:[,.;]|\Z))")
REST_RE: Final = lazy.regex(_ASKED)


def interviews_listed(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a row stands, and what is read in it."""
    for first in FIRST_RE.finditer(text):
        end = first.end()
        while joint := JOINT_RE.match(text, end):
            yield put_behind(joint, "Interview, ") if joint["led"] else put_for(joint, "; Interview, ")
            rest = REST_RE.match(text, joint.end())
            end = rest.end() if rest else len(text)
