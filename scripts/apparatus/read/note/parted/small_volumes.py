"""Finds the number of a volume in small letters before its own title, and reads it with the word that says what it is.

    Ana Lima, The History of Quays, ii. The Age of Sail (Oxford, 1998), 3

Comes in: a note as printed. Comes out: what is to be read there: `, vol. ii: The Age of Sail` (Chicago Manual 14.119).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

VOLUMES: Final = group(*(f", {number}. " for number in ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")))
VOLUME_RE: Final = re.compile(
    r"(?<=[\w’”)]{3}), (?P<volume>(?P<number>[ivx]{1,4})\. )(?=[A-ZÀ-Þ][^.;()“”\"]{2,120} \([^()]{0,60}\d{4}\))"
)


def small_volumes_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such numbers stand."""
    for found in VOLUME_RE.finditer(text):
        yield put_for(found, f"vol. {found['number']}: ", "volume")
