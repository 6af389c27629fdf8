"""Finds a short form in the manner of a bibliography, with nothing but a title and perhaps a page, and turns the name.

    Lima, Ana. Harbours and Tides.      Roe, Tom J. Quay Towns, 45.

Comes in: a note as printed. Comes out: what is to be read for the name (Chicago Manual 14.21, 14.30).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.turned_print import in_natural_order
from apparatus.read.note.parted.print_patterns import LETTERS, at_begins
from apparatus.read.note.parted.turned_first import WORD, is_turned
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share

SHORT_RE: Final = lazy.regex(
    rf"(?P<family>{WORD}),\s(?P<given>(?P<first>{WORD})(?P<more>(?:\s[A-ZÀ-Þ]\.){{0,2}}))"
    r"(?P<stop>\.|(?<=\.))(?=\s(?P<title>[A-ZÀ-Þ][^.,;:()\[\]“”\"\d]{2,60})(?P<page>,\s(?:pp?\.\s?)?\d[\d–-]{0,9})?\.?(?:\Z|;\s))"
)
TURNED: Final = group(*(f"{letter}. " for letter in LETTERS))
LEAST: Final = 0.6
"""The share of capitals in what is a title and no sentence."""


def short_forms_turned(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such names stand, and what is read for them."""
    for found in at_begins(SHORT_RE, text):
        title = found["title"]
        shown = " " in title or found["page"]
        if shown and is_turned(found, placed=True) and not known_place(title) and capital_share(title) >= LEAST:
            yield found.start("family"), Change(found.end("stop"), f"{in_natural_order(found)},", found.start("family"))
