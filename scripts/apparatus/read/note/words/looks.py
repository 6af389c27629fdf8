"""Quick looks before slow patterns: what a text must hold, or how words must begin, for a pattern to be worth asking.

A look saves time and decides nothing: wherever the pattern would match, the look lets it. `tests/test_looks.py` makes
texts that match each pattern, and asks.
"""

from __future__ import annotations

import re
import sys
from typing import Final, NamedTuple

FAR: Final = sys.maxsize
WHITE: Final = tuple(filter(str.isspace, map(chr, range(0x3001))))
"""White space of any kind."""


class Signed(NamedTuple):
    """A pattern that can only match where one of its signs stands."""

    signs: tuple[str, ...]
    pattern: re.Pattern[str]

    def search(self, text: str, start: int = 0, end: int = FAR) -> re.Match[str] | None:
        """What the pattern finds between two places."""
        signs, pattern = self
        window = text[start:end]
        for sign in signs:
            if sign in window:
                return pattern.search(text, start, end)
        return None

    def match(self, text: str) -> re.Match[str] | None:
        """What the pattern matches from the head of the text on."""
        signs, pattern = self
        for sign in signs:
            if sign in text:
                return pattern.match(text)
        return None


class Headed(NamedTuple):
    """A pattern that can only match words whose first letters, in small, are among its heads."""

    heads: frozenset[str]
    length: int
    """How many letters a head has; a shorter one is a whole word."""
    pattern: re.Pattern[str]
    sign: str = ""
    """What in small letters lets the pattern be asked as well, wherever it stands."""

    def match(self, text: str, start: int = 0, end: int = FAR) -> re.Match[str] | None:
        """What the pattern matches from `start` on."""
        heads, length, pattern, sign = self
        head = text[start : start + length].casefold()
        known = head in heads or (not head.isalpha() and first_word(head) in heads)
        if known or (sign and sign in text[start:end].casefold()):
            return pattern.match(text, start, end)
        return None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """What the pattern matches when it matches the whole text."""
        return self.pattern.fullmatch(text)


def first_word(head: str) -> str:
    """The letters with which a few characters begin."""
    while head and not head.isalpha():
        head = head[:-1]
    return head


class Ended(NamedTuple):
    """A pattern that can only match at the end of a text, behind one of its endings."""

    ends: tuple[str, ...]
    pattern: re.Pattern[str]

    def search(self, text: str) -> re.Match[str] | None:
        """What the pattern finds."""
        return self.pattern.search(text) if text.endswith(self.ends) else None

    def match(self, text: str) -> re.Match[str] | None:
        """What the pattern matches from the head of the text to its end."""
        return self.pattern.match(text) if text.endswith(self.ends) else None

    def removed(self, text: str) -> str:
        """The text without what the pattern finds."""
        return self.pattern.sub("", text) if text.endswith(self.ends) else text
