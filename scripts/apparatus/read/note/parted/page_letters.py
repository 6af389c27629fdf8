"""Finds `pg` or `Pp` behind the bracket of a work, where a comma is lost, and a hyphen behind the sign of a page, and
reads them as the Manual has them.

    Ana Lima, “Quays” (Quay Press 2010)Pp 37      Ana Lima, “Quays” (April 2021) pg 11      Lima, op. cit., p-104

Comes in: a note as printed. Comes out: `, pp. 37`, `, p. 11`, `, p. 104` (Chicago Manual 10.42).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, and_digit, group

LETTERED: Final = group(*and_digit("Pp ", "Pp. ", "pg ", "pg. ", "Pg ", "Pg. ", "Pgs. "))
HYPHENED: Final = group(*and_digit(" p-", " pp-", " p- ", " pp- "))
PAGE_LETTERS: Final = Groups(LETTERED | HYPHENED)
"""What of them it is asked for."""
HYPHEN_RE: Final = lazy.regex(r"(?<=[,.;] )(?P<sign>pp?)(?P<hyphen>-\s?)(?=\d)")
LARGE_RE: Final = lazy.regex(rf"[^\W\d_]:\s[^:.;()\d]{{2,70}},\s{YEAR}\.\s(?P<letter>P)(?=gs?\.\s\d)")
"""`Lima, Ana. Quays. London: Quay Press, 2019. Pg. 106`: a capital behind the stop that closes an entry."""
LETTERS_RE: Final = lazy.regex(r"(?<=\))(?P<word>[,.]?\s?(?:Pp|[Pp]g)\.?\s)(?=\d)")


def page_letters_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such letters stand; `groups` are those of which the text holds signs."""
    for found in HYPHEN_RE.finditer(text) if groups & HYPHENED else ():
        yield put_for(found, ". ", "hyphen")
    for found in LARGE_RE.finditer(text) if groups & LETTERED else ():
        yield put_for(found, "p", "letter")
    for found in LETTERS_RE.finditer(text) if groups & LETTERED else ():
        yield put_for(found, ", pp. " if "Pp" in found["word"] else ", p. ", "word")
