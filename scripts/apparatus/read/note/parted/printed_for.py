"""Finds what says where and by whom a booklet was printed, in words.

    “Quays,” booklet printed in Lisbon by the Harbour Board, 1963, 15

Comes in: a note as printed. Comes out: the brackets and the colon of an imprint (Chicago Manual 14.221).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_behind, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

PRINTED: Final = group("printed in ", "published in ")
PRINTED_RE: Final = lazy.regex(
    r"(?<=[,”] )(?:booklet|pamphlet|leaflet)(?P<opens> (?:printed|published) in )"
    rf"[A-ZÀ-Þ][\w.’ -]{{2,30}}?(?P<colon> by (?:the )?)[A-ZÀ-Þ][^,;:()“”\"]{{3,90}}, (?P<year>{YEAR})(?=[,.;]|\Z)"
)


def printed_for(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such an imprint stands."""
    for found in PRINTED_RE.finditer(text):
        yield put_for(found, " (", "opens")
        yield put_for(found, ": ", "colon")
        yield put_behind(found, ")", "year")
