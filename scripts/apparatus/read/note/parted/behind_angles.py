"""Finds what stands right behind an address in angle brackets: a sentence, or the day of the visit, as Australian
lawyers print it.

    Ana Lima, Quay Terms (29 July 2026) <https://…> The new terms call for publisher controls over the quays.
    Ana Lima, Quay Terms (29 July 2026) <https://…> at 3 August 2026
    Ana Lima, Quay Terms (29 July 2026) <https://…>. accessed 3 August 2026
    “Quay Terms” (Port Times, 29 July 2026) (<https://…>)

Comes in: a note as printed. Comes out: the stop that is to be read, or the comma and the word for a visit.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import DAY
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share

ANGLES: Final = group("<http", "<www", "< http")
SENTENCE_RE: Final = lazy.regex(r"(?<=>)(?P<gap>\s)(?=(?P<said>(?!Accessed|Retrieved|Last)[A-ZÀ-Þ][^<>;.]{20,}))")
VISITED_RE: Final = lazy.regex(rf"(?<=>)(?P<at>\sat\s)(?={DAY})")
STOPPED_RE: Final = lazy.regex(r"(?<=>)(?P<stop>\.)(?=\s(?:last\s)?(?:accessed|retrieved|visited|viewed)\s)")
BRACKETED_RE: Final = lazy.regex(
    r"(?<=[)”’\"'>.,] )(?P<open>\()<(?:https?:|www\.)[^<>\s]{3,400}(?:\s[^<>\s]{1,400}){0,3}>(?P<close>\))"
)
"""`“Quays” (Port Times, 3 May 2019) (<https://…>)`: brackets of two kinds about one address."""
SENTENCE: Final = 0.5
"""A share of capitals that no name and no title stays under."""


def behind_angles_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand."""
    for found in SENTENCE_RE.finditer(text):
        if capital_share(found["said"]) < SENTENCE:
            yield put_for(found, ". ", "gap")
    for found in BRACKETED_RE.finditer(text) if "(<" in text else ():
        yield put_for(found, "", "open")
        yield put_for(found, "", "close")
    for found in STOPPED_RE.finditer(text):
        yield put_for(found, ",", "stop")
    for found in VISITED_RE.finditer(text):
        yield put_for(found, ", accessed ", "at")
