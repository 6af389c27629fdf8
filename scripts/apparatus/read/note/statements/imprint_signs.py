"""Tells a bracket with place and publisher where a year in it, or behind it, might mislead.

Comes in: the pieces of a note, or a draft filled from a bracket. Comes out: a judgement (Chicago Manual 14.127-145).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.houses import PRESS_RE
from apparatus.read.note.words.places import place_alone

WITH_PLACE_RE: Final = lazy.regex(
    r"\((?:[^():]{2,60}: [^()]{2,100}\d{4}|[A-ZÀ-Þ][^():;\d]{2,40}, \d{4}(?:[-–]\d{2,4})?)\)\Z"
)
"""Place, publisher and year, or the place and the year alone."""


def printed_behind(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether the imprint follows years in brackets: `Technique of Psychoanalysis (1954–1955), ed. Jane Doe (New York:
    …)`, `Ports, Ships and Quays (1500–1600), Granada, 1992`."""
    if index + 1 < len(pieces) and pieces[index + 1].kind == "bracket":
        return True
    behind = next((p for p in pieces[index + 1 : index + 13] if p.kind not in ("text", ",")), None)
    if behind is None:
        return False
    return behind.kind == "imprint" or WITH_PLACE_RE.match(text, behind.start, behind.end) is not None


def by_press(draft: Draft) -> bool:
    """`(Lisbon: Harbour Press)`: a place and a press, the year left out."""
    publisher, place = draft.get("publisher"), draft.get("place")
    if not publisher or not place or any(map(str.isdigit, publisher)):
        return False
    return PRESS_RE.search(publisher) is not None or (publisher[0].isupper() and place_alone(place))
