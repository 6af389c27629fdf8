"""Finds the bracket about *et al.* behind whoever is named, and a sentence that leads up to a name in one.

    Ana Lima [et al.], Harbours of the North (Lisbon: Quay Press, 2001)
    Sir Rui Costa (et al.), Harbours of the South (London, 1968)
    Two surveys of the ports are [Harbour Committee], “Survey of Quays,” Port Review 12 (1990): 3

Comes in: a note as printed. Comes out: the words without the bracket (Chicago Manual 14.76); a stop behind
the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import Groups, group

ALL: Final = group("[et al", "(et al")
OTHERS_RE: Final = lazy.regex(r"(?P<open>(?<=\s)\[)et\sal\.?(?P<close>\])(?=,\s|\s\()")
ROUND_RE: Final = lazy.regex(r"(?<=[a-zà-ÿ]\s)(?P<open>\()et\sal\.?(?P<close>\))(?=,\s[A-ZÀ-Þ“‘'\"])")
LED: Final = group(" are [", " is [")
LED_RE: Final = lazy.regex(r"(?<=[a-z] )(?:are|is)(?P<gap> )(?=\[[A-ZÀ-Þ][^\[\]]{3,80}\], [“\"])")
OTHERS: Final = Groups(ALL | LED)


def others_in_squares(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a bracket stands."""
    for found in chain(OTHERS_RE.finditer(text), ROUND_RE.finditer(text)) if groups & ALL else ():
        yield put_for(found, "", "open")
        yield put_for(found, "", "close")
    for found in LED_RE.finditer(text) if groups & LED else ():
        yield put_for(found, ". ", "gap")
