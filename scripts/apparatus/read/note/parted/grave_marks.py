"""Finds single marks that old machines printed as a grave accent, and what closes them.

    Ana Lima, `The Making of Quays’, in …      Ana Lima, `Port Law, 1327-80′, Harbour Review 12 (1929)

Comes in: a note as printed. Comes out: the turned marks that are to be read for the two (Chicago Manual 6.115).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

GRAVE: Final = group(" `", "(`")
_WORDS: Final = r"(?:[^`’'′´“”\";]|(?>(?<=\w)[’'′´](?=\w)|(?<=s)[’'](?=\s[A-Za-zÀ-ÿ]))){2,250}"
GRAVE_RE: Final = lazy.regex(rf"(?<![\w`])(?P<opening>`)(?=[\wÀ-ÿ]){_WORDS}(?P<closing>[’'′´`])(?!\w)")


def grave_marks_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such marks stand, and those read for them."""
    for found in GRAVE_RE.finditer(text):
        for name, mark in (("opening", "‘"), ("closing", "’")):
            yield put_for(found, mark, name)
