"""Finds what is said of a paper between its day and where it is kept, a verb before a day that no comma parts from who
issued the work, and *translated by* behind an author without a comma.

    Ana Lima to Rui Costa, October 3, 1944, with enclosure, Costa Papers, Box 174
    “The Quays,” Harbour Census brief issued December 2003, https://…
    Pedro Lima translated by John Roe, The Art of Quays (London, 1581)

Comes in: a note as printed. Comes out: what is to be read for them (Chicago Manual 14.13, 14.104, 14.221).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import PERSON, at_heads
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import DAY, MONTH, YEAR
from apparatus.read.note.words.signs import Groups, group

WITH: Final = group(", with ")
ISSUED: Final = group(" issued ", " published ", " released ")
TRANSLATED: Final = group(" translated by ")
REMARKED: Final = Groups(WITH | ISSUED | TRANSLATED)
"""What of them it is asked for."""

WITH_RE: Final = lazy.regex(
    rf"(?:{DAY})(?P<remark>,\swith\s(?:[A-ZÀ-Þ][\w’'-]{{1,20}}\s|(?:an?|his|her|their|the)\s){{0,2}}(?:[a-z]{{3,12}}\s)?"
    r"(?:enclosures?|attachments?|annotations?|marginalia|postscript|comments|corrections))"
    r"(?=,\s[A-ZÀ-Þ])"
)
ISSUED_RE: Final = lazy.regex(
    rf"(?<=[”\"]\s)[A-ZÀ-Þ][^,;:.“”\"()]{{3,80}}(?P<gap>\s)(?:issued|published|released)\s(?:{DAY}|{MONTH}\s{YEAR})(?=[,.;]|\Z)"
)
TRANSLATED_RE: Final = lazy.regex(
    rf"{PERSON}(?P<gap>\s)translated\sby\s{PERSON},\s[A-ZÀ-Þ][^;()“”\"]{{3,200}}\s\([^()]{{2,80}}{YEAR}\)"
)


def days_remarked(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand; `groups` are those of which the text holds signs."""
    for found in WITH_RE.finditer(text) if groups & WITH else ():
        yield put_for(found, "", "remark")
    for found in ISSUED_RE.finditer(text) if groups & ISSUED else ():
        yield put_before(found, ",", "gap")
    for found in at_heads(TRANSLATED_RE, text) if groups & TRANSLATED else ():
        yield put_before(found, ",", "gap")
