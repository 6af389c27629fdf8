"""Finds the stop of a shortened state that ends a sentence, as an adverb at the head of the next shows.

    Quay Collection, Port Ada, N.C. Fortunately, all of it can be read online.

Comes in: a note as printed. Comes out: a semicolon behind the stop, which may end a word or a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before
from apparatus.read.note.words.signs import group

_ADVERBS: Final = (
    "Fortunately", "Unfortunately", "However", "Moreover", "Furthermore", "Nevertheless", "Nonetheless", "Indeed",
    "Finally", "Similarly", "Likewise", "Interestingly", "Significantly", "Additionally", "Consequently", "Therefore",
)  # fmt: skip
BEHIND: Final = group(*(f".{letter}. {head}" for letter in ascii_uppercase for head in {word[0] for word in _ADVERBS}))
BEHIND_RE: Final = lazy.regex(rf"\b[A-Z]\.[A-Z]\.(?P<gap> )(?=(?:{'|'.join(_ADVERBS)}), (?:[a-z]|[A-Z][a-z]+ ))")


def adverbs_behind(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a sentence begins."""
    for found in BEHIND_RE.finditer(text):
        yield put_before(found, ";", "gap")
