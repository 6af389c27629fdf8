"""Finds ranks of several words that stand before the title of a peer or a knight who wrote a work.

    Admiral of the Fleet Lord Quayle of North Cape, “Quays”      Air Chief Marshal Sir John Doe, Harbours

Comes in: a note as printed. Comes out: what is to be read for the rank: nothing, as it belongs to no field (Chicago
Manual 8.18, 14.75).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import at_heads
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

_TITLES: Final = ("Lord", "Viscount", "Earl", "Baron", "Sir", "Dame", "Lady", "Prince")
RANKED: Final = group(*(f"{rank} {title} " for rank in ("Fleet", "Marshal", "Force") for title in _TITLES))
RANK_RE: Final = lazy.regex(
    r"(?P<rank>(?:Admiral of the Fleet|Field[ -]Marshal|Marshal of the R(?:oyal Air Force|AF|\.A\.F\.)"
    r"|Air (?:Chief |Vice[ -])?Marshal) )"
    rf"(?=(?:{'|'.join(_TITLES)}) [A-ZÀ-Þ])"
)


def ranks_before_titles(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a rank stands."""
    for found in at_heads(RANK_RE, text):
        yield put_for(found, "", "rank")
