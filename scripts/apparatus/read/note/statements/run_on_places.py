"""Parts a place from the title before it, where the comma is missing: `Citizens: A Chronicle of the French Revolution
London: Viking, 1989`.

Comes in: the pieces of a note and the index of one with a year. Comes out: the pieces, the place a piece of its own.
"""

from __future__ import annotations

from typing import Final

from apparatus.read.note.lists import PLACES, SMALL_WORDS
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.places import REGION_RE, TOWNS_BY_STATE
from apparatus.read.note.words.title_words import capital_share

LONGEST: Final = 3
"""Words of a town."""

NEAREST: Final = 5
"""Pieces from the year back to the colon behind the place."""

FARTHEST: Final = 12
"""Pieces from the year back to the head of the title."""


def part_place(text: str, pieces: list[Piece], at: int) -> int:
    """Parts the place before the year at `at` from its title; how many pieces that adds."""
    for index in range(at, max(0, at - NEAREST), -1):
        piece = pieces[index]
        if piece.kind not in ("text", ","):
            return 0
        colon = text.rfind(": ", piece.start, piece.end)
        if colon >= 0:
            break
    else:
        return 0
    publisher = text[colon + 2 : pieces[at].start if at > index else piece.end].strip(" ,0123456789")
    if not publisher or len(publisher.split()) > 5 or capital_share(publisher) < 1:
        return 0
    if not is_house(publisher) and not _subtitled(text, pieces, index, colon):
        return 0
    state = index > 2 and pieces[index - 1].kind == "," and REGION_RE.match(text[piece.start : colon])
    index, end = (index - 2, pieces[index - 2].end) if state else (index, colon)
    piece = pieces[index]
    town = _town(text[piece.start : end])
    if piece.kind != "text" or not town:
        return 0
    start = end - len(town)
    title = piece._replace(end=start - 1)
    pieces[index : index + 1] = [title, Piece(",", start - 1, start), Piece("text", start, piece.end)]
    return 2


def _subtitled(text: str, pieces: list[Piece], index: int, colon: int) -> bool:
    """Whether a colon stands in the title already, so that the last is that of a place."""
    first = index
    while first > max(0, index - FARTHEST) and pieces[first - 1].kind in ("text", ","):
        first -= 1
    return text.find(": ", pieces[first].start, colon) > 0


def _town(words: str) -> str:
    """The town at the end of words that are no name of one by themselves; empty if none stands there, or as a part of
    the title: `The Fall of New York`, `Mrs. Astor’s New York`."""
    parts = words.split(" ") if words.lower() not in PLACES else []
    for count in range(min(LONGEST, len(parts) - 1), 0, -1):
        town, before = " ".join(parts[-count:]), parts[-count - 1]
        if town.lower() in PLACES or (count == 1 and town in TOWNS_BY_STATE):
            within = (
                before.lower() in SMALL_WORDS or before.endswith(("’s", "'s", "’", "'", ",")) or not before.isalpha()
            )
            return "" if within else town
    return ""
