"""Finds the stops with which museums part what a work of art is made of, how large it is and who shows it.

    Ana Lima, The Quay at Dawn, 1891. Oil on canvas, 33 × 44 cm. Museum of Ports, Lisbon

Comes in: a note as printed. Comes out: the commas that are to be read for the stops (Chicago Manual 14.235).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.signs import group

_MEDIA: Final = (
    "Oil", "Acrylic", "Tempera", "Ink", "Watercolor", "Watercolour", "Gouache", "Charcoal", "Pencil", "Pastel",
    "Collage", "Enamel", "Gelatin silver", "Lithograph", "Etching", "Engraving", "Woodcut", "Bronze", "Mixed media",
    "Silkscreen", "Screenprint",
)  # fmt: skip
MADE: Final = group(*(f". {medium}" for medium in _MEDIA))
_SIZE: Final = r"(?:[,.;] \d[^A-Z;]{1,60}?(?:cm|mm|in|inches|ft|m)\b\.?(?: \([^()]{3,60}\))?)?"
MADE_RE: Final = lazy.regex(
    rf"(?<=\d)(?P<stop>\)?\. )(?P<medium>(?:{'|'.join(_MEDIA)})"
    rf"(?: (?:prints?\b|(?:on|over|and|with|in) [^.,;]{{3,40}}))?){_SIZE}"
    r"\.? (?=[A-ZÀ-Þ])"
)


def works_of_art_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such stops stand, and what is read for them."""
    for found in MADE_RE.finditer(text):
        begin, medium = found.start(), found["medium"]
        closed = ")" if found["stop"].startswith(")") else ""
        yield begin, Change(found.end(), f"{closed}, {medium[0].lower()}{medium[1:]}, ", begin)
