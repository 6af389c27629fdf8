"""Note markers: text with `[7]` in; text without them, and where they stood, out."""

from __future__ import annotations

from collections.abc import Container

from apparatus.model import Mark
from apparatus.read.seed.labels import MARKER, numbers_in
from apparatus.read.seed.lines import KEPT

SPACES = " \u00a0\u202f\u2009"


def take_marks(text: str, known: Container[int]) -> tuple[str, tuple[Mark, ...]]:
    """Takes out the markers whose notes are all known. Any other bracket, as `[2021]`, is text and stays.

    A space before a marker goes with it, so that the marker stays with its word.
    """
    pieces: list[str] = []
    marks: list[Mark] = []
    length, done = 0, 0
    for match in MARKER.finditer(text):
        numbers = numbers_in(match["numbers"])
        if not all(number in known for number in numbers):
            continue
        piece = text[done : match.start()]
        piece = (piece.rstrip(SPACES) if piece.strip() else piece).replace(KEPT, "")
        pieces.append(piece)
        length += len(piece)
        marks.extend(Mark(number, length) for number in numbers)
        done = match.end()
    pieces.append(text[done:].replace(KEPT, ""))
    return "".join(pieces), tuple(marks)
