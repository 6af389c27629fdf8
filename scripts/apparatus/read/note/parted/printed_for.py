"""Finds what says where and by whom a booklet was printed, in words.

    “Quays,” booklet printed in Lisbon by the Harbour Board, 1963, 15
    Ana Lima, The Old Harbour, London, printed for the Quay Society, 1859

Comes in: a note as printed. Comes out: the brackets and the colon of an imprint (Chicago Manual 14.221).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_behind, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import Groups, group

BOOKLETS: Final = group("printed in ", "published in ")
ORDERED: Final = group(*(f", {done} {whom} " for done in ("printed", "published") for whom in ("for", "by", "at")))
PRINTED: Final = Groups(BOOKLETS | ORDERED)
PRINTED_RE: Final = lazy.regex(
    r"(?<=[,”] )(?:booklet|pamphlet|leaflet)(?P<opens> (?:printed|published) in )"
    rf"[A-ZÀ-Þ][\w.’ -]{{2,30}}?(?P<colon> by (?:the )?)[A-ZÀ-Þ][^,;:()“”\"]{{3,90}}, (?P<year>{YEAR})(?=[,.;]|\Z)"
)
ORDERED_RE: Final = lazy.regex(
    r"(?<=[\wà-ÿ.”])(?P<opens>, )(?P<town>[A-ZÀ-Þ][\w. ’-]{1,30})(?P<colon>, )(?=(?:printed|published) (?:for|by|at) )"
    rf"[^,;:()“”\"]{{12,110}}, (?P<year>{YEAR}(?:[-–]\d{{2,4}})?)(?=[,.;]|\Z)"
)
"""Between commas, where no publisher could be told from a title that goes on."""


def printed_for(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such an imprint stands."""
    for found in ORDERED_RE.finditer(text) if groups & ORDERED else ():
        if known_place(found["town"]):
            yield put_for(found, " (", "opens")
            yield put_for(found, ": ", "colon")
            yield put_behind(found, ")", "year")
    for found in PRINTED_RE.finditer(text) if groups & BOOKLETS else ():
        yield put_for(found, " (", "opens")
        yield put_for(found, ": ", "colon")
        yield put_behind(found, ")", "year")
