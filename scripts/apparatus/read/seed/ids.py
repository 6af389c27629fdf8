"""Addresses within an article: text in; short, stable, unique ids (a-z, 0-9 and hyphens) out."""

from __future__ import annotations

import hashlib
import unicodedata
from itertools import islice

from apparatus import lazy

WORD = lazy.regex(r"[a-z0-9]+")

RESERVED = frozenset({"full", "notes"})
"""Addresses of an article's other pages."""


SMALL = frozenset(
    ("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "their", "to", "vs", "with")
)
"""Words that an address does not end with."""


def slug(text: str, words: int, length: int = 60) -> str:
    """The first words of a text as an id: accents dropped, other scripts left out. Empty when nothing is left."""
    start = text[: words * 60].replace("’", "").replace("'", "")
    ascii_text = unicodedata.normalize("NFKD", start).encode("ascii", "ignore").decode().lower()
    found = [match[0] for match in islice(WORD.finditer(ascii_text), words)]
    return "-".join(found)[:length].strip("-")


def address(title: str) -> str:
    """A title as the last part of an address: six words at most, and no small word at the end."""
    words = slug(title, 6).split("-")
    while len(words) > 2 and words[-1] in SMALL:
        words.pop()
    return "-".join(words)


class Ids:
    """Gives each text an id of its own. Of two texts that open alike the second gets a number."""

    def __init__(self, reserved: frozenset[str] = frozenset()) -> None:
        self.used = set(reserved)
        self.next: dict[str, int] = {}

    def give(self, prefix: str, name: str, text: str) -> str:
        """An id of a name; where the name holds no letter a-z, of the hash of the text that it stands for."""
        if not any(char.isalpha() for char in name):
            name = hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:8]
        wanted = given = prefix + name
        number = self.next.get(wanted, 1)
        while given in self.used:
            number += 1
            given = f"{wanted}-{number}"
        self.next[wanted] = number
        self.used.add(given)
        return given
