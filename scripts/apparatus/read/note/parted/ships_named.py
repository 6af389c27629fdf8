"""Finds the marks about the name of a ship within a title that has none.

    Ana Lima, The Voyage of H.M.S. “Harbour,” in the Years 1846–1850, London, Quay Press, 1859

Comes in: a note as printed. Comes out: nothing and an apostrophe for the marks, so that no title is
thought to begin there (Chicago Manual 8.115 has such names in italics).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

_SHIP: Final = (
    "H.M.S.", "HMS", "U.S.S.", "USS", "S.S.", "SS", "Ship", "ship", "Steamer", "steamer", "Brig", "brig", "Frigate",
    "frigate", "Sloop", "sloop", "Schooner", "schooner", "Yacht", "yacht",
)  # fmt: skip
SHIPS: Final = group(*(f"{ship} {mark}" for ship in _SHIP for mark in "“‘"))
SHIP_RE: Final = lazy.regex(
    rf"\b(?:of|in|on|aboard) (?:the |Her Majesty’s |His Majesty’s )?(?:{'|'.join(map(re.escape, _SHIP))}) "
    r"(?P<opens>[“‘])[A-ZÀ-Þ][\w -]{2,30}(?P<closes>,?[”’])(?= [a-z(]|, [A-ZÀ-Þ]|\Z)"
)


def ships_named_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such marks stand, outside of all others."""
    for found in SHIP_RE.finditer(text):
        if text.count("“", 0, found.start()) == text.count("”", 0, found.start()):
            yield put_for(found, "", "opens")
            yield put_for(found, "’," if found["closes"][0] == "," else "’", "closes")
