"""Finds the day of a post that stands in the bracket of the account, and parts it.

    Ana Lima (@analima, 4 January 2020), https://…
    Ana Lima (@analima), TWITTER (Jan. 4, 2020, 6:33 AM), https://…

Comes in: a note as printed. Comes out: the marks that are to be read about the day (Chicago Manual 14.209, where it
stands behind the bracket, or behind the site; Bluebook 18.2.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import DAY
from apparatus.read.note.words.posting import LOUD_POSTED_AT
from apparatus.read.note.words.signs import group

ACCOUNTS: Final = group("(@")
DATED_RE: Final = lazy.regex(rf"\(@\w{{2,30}}(?P<gap>,\s){DAY}(?P<close>\))")
ON_SITE_RE: Final = lazy.regex(
    rf"\(@\w{{2,30}}\),\s{LOUD_POSTED_AT}(?P<gap>\s\(){DAY}(?P<close>(?:,\s\d{{1,2}}:\d\d\s?[AaPp]\.?[Mm]\.?)?\))"
)


def accounts_parted(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a day begins and ends."""
    for found in DATED_RE.finditer(text):
        yield put_for(found, "), ", "gap")
        yield put_for(found, "", "close")
    for found in ON_SITE_RE.finditer(text):
        yield put_for(found, ", ", "gap")
        yield put_for(found, "", "close")
