"""Large initials: lines in; the same with the first letter of a part joined to its word out.

    S       pectrum was once thought infinite.        I
            Few doubted it.                           n the summer of 1942, the Navy ran out of fuel.

A page sets the first letter of a text over several lines; a program that takes the text out of it leaves the letter
apart, before wide spaces or on a line of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from apparatus import lazy
from apparatus.read.seed.lines import JOINED, Line

APART = lazy.regex(r"\s*(?P<letter>[^\W\d_a-zà-öø-ÿ]) {2,40}(?P<rest>(?P<word>[a-zà-öø-ÿ][\w’']*|[A-Z]{2,20})\b.*)")
ALONE = lazy.regex(r"\s*(?P<letter>[^\W\d_a-zà-öø-ÿ])\s*")
BEGUN = lazy.regex(r"\s*(?P<word>[a-zà-öø-ÿ][\w’']*|[A-Z]{2,20})\b")

WORD = lazy.regex(r"[^\W\d_]+")

WORDS = frozenset("AIO")
"""Letters that are words as well."""
NUMERALS = frozenset("IVXLC")
"""A number over a part is none of the word in capitals below it."""


def with_initials(lines: Sequence[Line]) -> list[Line]:
    """The lines; an initial opens a paragraph."""
    left = list(lines)
    words: frozenset[str] | None = None
    for at, line in enumerate(lines):
        if len(line.text.lstrip()[:3].rstrip()) != 1 or (at and lines[at - 1].text.strip(" \t")[:1] not in ("", "\f")):
            continue
        alone = ALONE.fullmatch(line.text)
        below = lines[at + 1].text if at + 1 < len(lines) else ""
        found = APART.fullmatch(line.text) or (BEGUN.match(below) if alone else None)
        letter = (alone or found or {"letter": ""})["letter"]
        if found is None or (found["word"].isupper() and letter in NUMERALS):
            continue
        if words is None:
            words = frozenset(word[0].casefold() for other in lines for word in WORD.finditer(other.text))
        if _is_one(letter, found["word"], words):
            indent = line.text[: len(line.text) - len(line.text.lstrip())]
            left[at] = Line(line.number, indent + letter + (JOINED if alone else found["rest"]))
    return left


def _is_one(letter: str, word: str, words: frozenset[str]) -> bool:
    """Whether a letter and what follows are one word: the text has it elsewhere, or the letter is no word."""
    whole, rest = (letter + word).casefold(), word.casefold()
    return whole in words or letter not in WORDS or not any(vowel in rest for vowel in "aeiouyäöü")
