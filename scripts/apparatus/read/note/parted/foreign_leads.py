"""Finds where a French sentence leads up to an author, whom a comma parts from a title.

    Cette histoire est racontée dans : Ana Lima, Les quais du nord, Paris, Le Môle, 2004.

Comes in: a note as printed. Comes out: a stop before the author, as a title in French may look like a sentence
(Chicago Manual 14.39).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import FURTHER, PERSON
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.given_names import begins_with_given_or_initial
from apparatus.read.note.words.signs import group

LED: Final = group(*(f" {word}{gap}" for word in ("dans", "par", "chez", "à", "de") for gap in (" ", " :")))
LEAD_RE: Final = lazy.regex(
    r"\b(?:est|sont|était|étaient|fut|furent|a été|ont été|sera|seront)(?:\s[a-zà-ÿ’]+){0,3}?"
    r"\s[a-zà-ÿ]+(?:é|i|t|u|is)(?:e?s?)\s(?:dans|par|chez|à|de)"
    rf"(?P<gap>(?:\s?:)?\s)(?=(?P<names>{PERSON}{FURTHER}),\s[“«\"]?\s?[A-ZÀ-Þ])"
)


def foreign_leads(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a sentence ends."""
    for found in LEAD_RE.finditer(text):
        if begins_with_given_or_initial(found["names"]):
            yield put_for(found, ". ", "gap")
