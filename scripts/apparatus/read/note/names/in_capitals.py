"""Tells a family name that lawyers print in capitals from an acronym (Bluebook 15).

Comes in: a name of one word. Comes out: the name, as a family name if it is one.
"""

from __future__ import annotations

from typing import Final

from apparatus.model import Name
from apparatus.read.note.lists import ACRONYMS


def as_lawyers_print(name: Name, *, joined: bool) -> Name:
    """The family name that capitals show where lawyers point back to a book: `CHEMERINSKY`, `KAYE & WARD` (Bluebook
    15); a few letters that nothing is joined to are an acronym."""
    word = name.literal
    family = word.isalpha() and word.isupper() and (len(word) >= LONG or joined) and word.lower() not in ACRONYMS
    return Name(family=word) if family else name


LONG: Final = 7
"""Letters of a word in capitals that is no acronym."""
