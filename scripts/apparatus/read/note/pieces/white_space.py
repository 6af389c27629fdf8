"""Finds the white space of a note that says nothing: line ends, no-break and double spaces, characters without width,
soft hyphens, and spaces at either end.

Comes in: a note as printed. Comes out: what is to be read for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import UNSEEN, Change
from apparatus.read.note.words.signs import UNPRINTABLE, group

BLANKS: Final = group("  ") | UNPRINTABLE
"""A look puts a space at either end of a note, and so finds two where one stands there."""

SOFT_HYPHEN: Final = "\u00ad"
"""Between a letter and white space before a small letter, it stands where a line break has cut a word."""

BLANK_RE: Final = lazy.regex(rf"[\s{UNSEEN}](?:(?<! )[\s{UNSEEN}]*|[\s{UNSEEN}]+)")
"""White space and what has no width, where it is more than the one space between two words."""

JOINER_RE: Final = lazy.regex(r"(?<=[!-~\u200b])\u200c(?=[!-~\u200b])")
"""What keeps the letters of other scripts apart says nothing between Latin ones."""

WHITE_RE: Final = lazy.regex(r"\s")


def blanks(text: str) -> Iterator[tuple[int, Change]]:
    """Where such white space stands."""
    if text[0] == " ":
        yield 0, Change(1, "", 0)
    if text[-1] == " ":
        yield len(text) - 1, Change(len(text), "", len(text) - 1)
    for found in JOINER_RE.finditer(text):
        yield found.start(), Change(found.end(), "", found.start())
    for found in BLANK_RE.finditer(text):
        start, end = found.span()
        cut = text[start] == SOFT_HYPHEN and text[start - 1].isalpha() and text[end : end + 1].islower()
        white = WHITE_RE.search(text, start, end) if start and not cut else None
        yield start, Change(end, " ", white.start()) if white else Change(end, "", start)
