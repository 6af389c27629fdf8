"""Finds the edition within the bracket of a town and a year, perhaps behind the year of the first, and the one that
stands as a subtitle.

    (Quayport, 2nd edn., 1984)      (Quayport, 1957, new ed. 1987)      (London: Quay, 1975, pbk. ed. 1986)
    Ana Lima, The Ethics of Ports: Second Edition, Quay Press, 2016

Comes in: a note as printed. Comes out: the edition before the bracket, the first year in square brackets behind the
other (Chicago Manual 14.113-114), and a comma before the one that is no subtitle.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, group

_EDITION: Final = (
    r"(?:(?:\d{1,2}(?:st|nd|rd|th)|[Nn]ew|[Rr]ev\.|[Rr]evised|[Ee]nl\.)\s(?:edn?\.?|edition)"
    r"|(?:pbk|paperback)\.?\sedn?\.?)"
)
EDITIONS: Final = group(" ed. ", " edn. ", " ed., ", " edn., ", " edn ", " edition, ", " edition ")
BRACKET_RE: Final = lazy.regex(
    rf"(?P<before>\s)\([A-ZÀ-Þ][^():;\d]{{2,40}}(?P<edited>,\s(?P<edition>{_EDITION}),?\s(?P<year>{YEAR}))(?=\))"
)
AGAIN_RE: Final = lazy.regex(
    rf"(?P<before>\s)\([A-ZÀ-Þ][^();\d]{{2,90}}(?P<edited>,\s(?P<first>{YEAR}),\s(?P<edition>{_EDITION}),?\s(?P<year>{YEAR}))(?=\))"
)
SUBTITLED: Final = group(" Edition, ", " Edition (", " edition, ", " edition (")
SUBTITLED_RE: Final = lazy.regex(
    r"(?<=[a-z])(?P<colon>:)(?= (?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth"
    r"|\d{1,2}(?:st|nd|rd|th)|Revised|New|Expanded|Updated) [Ee]dition)(?:, | \()[A-ZÀ-Þ])"
)
EDITED: Final = Groups(EDITIONS | SUBTITLED)
"""What of them it is asked for."""


def odd_editions(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a bracket or subtitle stands, and what is read for it."""
    for found in SUBTITLED_RE.finditer(text) if groups & SUBTITLED else ():
        yield put_for(found, ",", "colon")
    for pattern in (BRACKET_RE, AGAIN_RE):
        for found in pattern.finditer(text):
            at = found.start("before")
            first = found.groupdict().get("first")
            yield at, Change(at, f", {found['edition']}", at)
            yield put_for(found, f", {found['year']}" + (f" [{first}]" if first else ""), "edited")
