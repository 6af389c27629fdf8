"""Finds the square bracket about *et al.* behind whoever is named.

    Ana Lima [et al.], Harbours of the North (Lisbon: Quay Press, 2001)

Comes in: a note as printed. Comes out: the words without the bracket (Chicago Manual 14.76).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

OTHERS: Final = group("[et al")
OTHERS_RE: Final = lazy.regex(r"(?P<open>(?<=\s)\[)et\sal\.?(?P<close>\])(?=,\s|\s\()")


def others_in_squares(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a bracket stands."""
    for found in OTHERS_RE.finditer(text):
        yield put_for(found, "", "open")
        yield put_for(found, "", "close")
