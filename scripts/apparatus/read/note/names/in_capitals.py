"""Tells a family name that lawyers print in capitals from an acronym (Bluebook 15).

Comes in: a name of one word. Comes out: the name, as a family name if it is one.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.model import Name
from apparatus.read.note.lists import ACRONYMS


def as_lawyers_print(name: Name, *, joined: bool) -> Name:
    """The family name that capitals show where lawyers point back to a book: `CHEMERINSKY`, `KAYE & WARD` (Bluebook
    15); a few letters that nothing is joined to are an acronym."""
    word = name.literal
    family = word.isalpha() and word.isupper() and (len(word) >= LONG or joined) and word.lower() not in ACRONYMS
    return Name(family=word) if family else name


def family_in_capitals(words: list[str]) -> int:
    """Where a family name of several words begins that alone stands in capitals: `José ORTEGA SPOTTORNO`; 0 if there
    is none."""
    at = len(words)
    while at and words[at - 1].isupper() and words[at - 1].isalpha() and len(words[at - 1]) > 1:
        at -= 1
    several = 0 < at < len(words) - 1 and words[0][-1].islower()
    shouted = several and max(map(len, words[at:])) >= NO_ACRONYM
    return at if shouted else 0


def capitals_last(words: list[str], suffix: str) -> Name | None:
    """The name of somebody whose family name is several words in capitals."""
    at = family_in_capitals(words)
    if not at:
        return None
    name = at
    while name < len(words) - 1 and words[name] in LOUD_PARTICLES:
        name += 1
    return Name(" ".join(words[name:]), " ".join(words[:at]), " ".join(words[at:name]), suffix)


LOUD_PARTICLES: Final = frozenset({"VON", "VAN", "DER", "DEN", "TER", "ZU", "BIN"})
"""Particles that no family name begins with: `Anne VON HUMBOLDT`, but `Anne DU BOIS`."""


NO_ACRONYM: Final = 4

LONG: Final = 7
"""Letters of a word in capitals that is no acronym."""


def acronym(word: str) -> bool:
    """Whether a word is written in capitals throughout: `IBM`, `3GPP`, `W3C`."""
    if len(word) < 2 or not word.isupper():
        return False
    return word.isalpha() or (len(word) > 3 and word[1:].isalpha()) or NUMBERED_RE.match(word) is not None


NUMBERED_RE: Final = re.compile(r"(?:[A-Z]\d[A-Z]|MI\d)\Z")
