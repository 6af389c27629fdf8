"""Notes that Roman numerals number, as word processors do by default: lines in; markers and labels out.

    … a quay is a contract.”i … a port.[ii] … a key.[[iii]](#_edn3)        i Ana Lima, “Quays,” 2001.

They are sought where Arabic numerals call no notes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from apparatus import lazy
from apparatus.read.seed.labels import NOTE_END, Label
from apparatus.read.seed.lines import Line
from apparatus.read.seed.printed import ROMAN, ROMAN_LABEL

FORMS: dict[str, re.Pattern[str]] = {
    "roman link": lazy.regex(rf"\\?\[\\?\[?(?P<numbers>{ROMAN})\\?\]\\?\]?\(#[^()\s]{{1,60}}\)"),
    "roman bracket": lazy.regex(rf"\[(?P<numbers>{ROMAN})\](?!\w)"),
    "roman sup": lazy.regex(rf"<sup>\[?(?P<numbers>{ROMAN})\]?</sup>"),
    "roman glued": lazy.regex(rf"(?<=[.,;:!?…”’\"')\]»])(?P<numbers>{ROMAN})(?![\w’'-]|\.\w)"),
}

VALUES = (("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1))

GLUED = lazy.regex(rf"[.!?][”’\"')\]»]*{ROMAN}$")
"""How a line closes whose last sentence calls a note."""

CLOSES = 12
"""So many characters show how a line closes."""


def number_of_roman(numeral: str) -> int:
    """`xiv` to 14."""
    value = 0
    for sign, worth in VALUES:
        while numeral.startswith(sign):
            numeral, value = numeral[len(sign) :], value + worth
    return value


def as_roman(number: int) -> str:
    """14 to `xiv`."""
    written = ""
    for sign, worth in VALUES:
        while number >= worth:
            written, number = written + sign, number - worth
    return written


def roman_labels(lines: Sequence[Line]) -> list[Label]:
    """The Roman numerals at the heads of lines that may be those of notes."""
    found: list[Label] = []
    before = ""
    for index, line in enumerate(lines):
        if match := ROMAN_LABEL.match(line.text):
            closes = not before or bool(NOTE_END.search(before[-200:]) or GLUED.search(before[-CLOSES:]))
            found.append(Label(index, number_of_roman(match["number"]), "bare", match.end(), not before, closes))
        before = line.text.strip()
    return found
