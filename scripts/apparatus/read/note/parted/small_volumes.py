"""Finds the number of a volume in small letters before its own title, and reads it with the word that says what it is;
and the number of one that no comma parts from the title.

    Ana Lima, The History of Quays, ii. The Age of Sail (Oxford, 1998), 3
    Ana Lima, Harbour Tales Vol. 2 (Oxford: Quay Press, 1998), 3      Harbour Tales Vol. 2, Oxford: Quay Press, 1998

Comes in: a note as printed. Comes out: what is to be read there: `, vol. ii: The Age of Sail` (Chicago Manual 14.119).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.signs import Groups, group

SMALL: Final = group(*(f", {number}. " for number in ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")))
UNPARTED: Final = group(" Vol. ", " vol. ")
VOLUMES: Final = Groups(SMALL | UNPARTED)
VOLUME_RE: Final = re.compile(
    r"(?<=[\w’”)]{3}), (?P<volume>(?P<number>[ivx]{1,4})\. )(?=[A-ZÀ-Þ][^.;()“”\"]{2,120} \([^()]{0,60}\d{4}\))"
)
UNPARTED_RE: Final = re.compile(
    r"(?<=[\wß-ÿ][\w!?’)]) [Vv]ol\. (?:\d{1,2}|[IVX]{1,4})"
    r"(?: \((?=[A-ZÀ-Þ][^():;]{1,40}: [^():;]{2,80}, \d{4}\))|(?=, [A-ZÀ-Þ][^():;,]{1,40}: [^():;,]{2,60}, \d{4}\b))"
)


def small_volumes_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such numbers stand; `groups` are those of which the text holds signs."""
    for found in VOLUME_RE.finditer(text) if groups & SMALL else ():
        yield put_for(found, f"vol. {found['number']}: ", "volume")
    for found in UNPARTED_RE.finditer(text) if groups & UNPARTED else ():
        yield put_before(found, ",")
