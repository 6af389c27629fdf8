"""Takes out of a note what lays it out and says nothing: line ends, no-break and double spaces, soft hyphens,
two hyphens typed for a dash, two single marks for a double one, and spaces before a comma.

Comes in: a note as printed. Comes out: the same with plain spaces, and the way back to its own places.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import Final

from apparatus.model import Cite

FIGURE_DASH: Final = "\u2012"
TYPED_DASH_RE: Final = re.compile(
    r"(?<=\d)--(?=(?:ca?\.[\s\u00ad\u200b\u2060]{0,6})?\d{1,4}\b(?![-/\w]))(?<![/=#]\d--)"
)
"""The two hyphens that are typed for a dash between numbers: `1914--1956`."""

UNSEEN: Final = frozenset("\u00ad\u200b\u2060\ufeff")
"""Characters without width that part no words."""


DOUBLED: Final = {"‘‘": "“", "’’": "”", "``": "“"}
"""Marks of two signs, as a page set in type leaves them when its text is recovered."""

TYPED_MARKS_RE: Final = re.compile("‘‘|’’|``|''")
SPACED_RE: Final = re.compile(
    r"(?<=[\w”\"’).])\s+(?=[,)\]](?!\w))|(?<=[\w,“ ][(\[])\s+(?=\w)|(?<=[\w”\"’)])\s+(?=\.(?!\s?\.)(?:\s|\Z))"
)
"""A space that such a text has before a comma, a stop or a closing bracket, or behind an opening one; the stops of an
ellipsis keep theirs."""


def is_laid_out(text: str) -> bool:
    """Whether a note holds anything but characters that are seen and single spaces between them."""
    if text[0] == " " or text[-1] == " " or "  " in text or ("--" in text and TYPED_DASH_RE.search(text)):
        return True
    if FIGURE_DASH in text or "‘‘" in text or "’’" in text or "``" in text:
        return True
    if (" ," in text or " )" in text or "( " in text or " ." in text or " ]" in text) and SPACED_RE.search(text):
        return True
    return not text.isprintable() and any(char in UNSEEN or (char != " " and char.isspace()) for char in text)


def _changes(printed: str) -> dict[int, str]:
    """What stands for the characters at some places: nothing for those that are left out."""
    changes: dict[int, str] = {}
    if "--" in printed:
        for found in TYPED_DASH_RE.finditer(printed):
            changes |= {found.start(): "–", found.start() + 1: ""}
    if "‘‘" in printed or "’’" in printed or "``" in printed:
        for found in TYPED_MARKS_RE.finditer(printed):
            changes |= {found.start(): DOUBLED.get(found.group(), "”"), found.start() + 1: ""}
    for found in SPACED_RE.finditer(printed):
        changes |= dict.fromkeys(range(found.start(), found.end()), "")
    return changes


class Plain:
    """A note with a plain space wherever white space of any kind stands, and without what has no width."""

    __slots__ = ("places", "printed", "text")

    def __init__(self, printed: str) -> None:
        self.printed = printed
        self.places: list[int] = []
        """Of each character of the text, where it is printed."""
        parts: list[str] = []
        blank = True
        changes = _changes(printed)
        for place, char in enumerate(printed):
            if char in UNSEEN or (blank and char.isspace()) or changes.get(place) == "":
                continue
            blank = char.isspace()
            parts.append(changes.get(place) or (" " if blank else "–" if char == FIGURE_DASH else char))
            self.places.append(place)
        if blank and parts:
            parts.pop()
            self.places.pop()
        self.text = "".join(parts)

    def after(self, place: int) -> int:
        """Where in the text the first character stands that is printed at `place` or behind it."""
        return bisect_left(self.places, place)

    def as_printed(self, cite: Cite) -> Cite:
        """A citation of the text in the places of what is printed."""
        start, end = self.places[cite.start], self.places[cite.end - 1] + 1
        return replace(cite, start=start, end=end, text=self.printed[start:end])
