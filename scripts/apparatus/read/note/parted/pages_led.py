"""Finds the colon with which a sentence leads up to whoever wrote a page, before its day and its address.

    On her way through the library she told her guide how quays help: Ana Lima, July 19, 2019, https://…

Comes in: a note as printed. Comes out: a semicolon, to be read for the colon (Chicago Manual 14.37, 14.207).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.signs import behind_digit, group

LED: Final = group(*behind_digit(", http", ", www."))
LED_RE: Final = lazy.regex(
    r"(?<=[a-z]{4})(?P<colon>: )(?P<name>[A-ZÀ-Þ][\w’-]{1,20}(?: [A-ZÀ-Þ](?:\.|[\w’-]{1,20})){1,3}), "
    rf"{EXACT_DAY}, (?:https?://|www\.)"
)
LONGEST: Final = 300
"""Characters of such a sentence that are looked at."""
FEWEST: Final = 8
"""Words of a sentence, most of them in small letters; fewer may be the first part of a title."""


def pages_led(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a colon stands."""
    for found in LED_RE.finditer(text):
        colon = found.start("colon")
        said = text[max(0, colon - LONGEST) : colon].rpartition(". ")[2].rpartition("; ")[2]
        words = said.split()
        small = sum(map(str.islower, words))
        told = len(words) >= FEWEST and words[-1].islower() and small > len(words) // 2
        if told and begins_with_given_name(found["name"]):
            yield put_for(found, "; ", "colon")
