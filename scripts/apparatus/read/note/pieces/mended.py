"""Mends words within which a line break has left its hyphen in the source: `Univer-sity`.

Comes in: a field. Comes out: the field with such words joined. A hyphen within a word is a break when what follows is
no word by itself; one before a space is mended in the whole note (`spacing.py`).
"""

from __future__ import annotations

import re
from typing import Final

PIECE_RE: Final = re.compile(
    r"-(?:(?<=[a-z]{2}-)(?=(?:lution|tions?|sions?|ments?|sity|sities|versity|versities|tional|tionary|tives?|sive|tury"
    r"|turies|tures?|cally|cal|tory|tories|lished|lishing|graphy|phy|ology|logical|ance|ence|ical|ity|ety|nity|rity"
    r"|lity|cial|tial|ary|icans?|ous|vania|nomics?)\b)|(?<=\bCam-)(?=bridge\b))"
)
"""A hyphen before letters that are no word, and stand behind none."""

HELD: Final = frozenset({"title", "container", "publisher", "place", "series"})


def mend(stated: dict[str, str]) -> None:
    """Mends the fields that hold words."""
    for name, words in stated.items():
        if words[-1:] == ":" and name in ("container", "publisher"):
            stated[name] = words = words[:-1].rstrip()
        if "-" in words and name in HELD:
            stated[name] = mended(words)
        if "– " in words and (name in HELD or name == "pages"):
            stated[name] = closed(stated[name])


def closed(numbers: str) -> str:
    """A range of numbers without the space that a line break leaves behind its dash: `1516– 45`."""
    return BROKEN_RANGE_RE.sub("–", numbers) if "– " in numbers else numbers


BROKEN_RANGE_RE: Final = re.compile(r"(?<=\d)– (?=\d)")


def mended(words: str) -> str:
    """The words with what a line break parted joined again."""
    return PIECE_RE.sub("", words)
