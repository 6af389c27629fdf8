"""Addresses within an article: text in; short, stable, unique ids (a-z, 0-9 and hyphens) out."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from itertools import islice

WORD = re.compile(r"[a-z0-9]+")

RESERVED = frozenset({"full", "notes"})
"""Addresses of an article's other pages."""


SMALL = frozenset("a an and as at by for from in its of on or the their to with".split())
"""Words that an address does not end with."""


def slug(text: str, words: int, length: int = 60) -> str:
    """The first words of a text as an id: accents dropped, other scripts left out. Empty when nothing is left."""
    start = text[: words * 60]
    ascii_text = unicodedata.normalize("NFKD", start).encode("ascii", "ignore").decode().lower().replace("'", "")
    found = [match[0] for match in islice(WORD.finditer(ascii_text), words)]
    while len(found) == words and len(found) > 2 and found[-1] in SMALL:
        found.pop()
    return "-".join(found)[:length].strip("-")


class Ids:
    """Gives each text an id of its own. Of two texts that open alike the second gets a number."""

    def __init__(self, reserved: frozenset[str] = frozenset()) -> None:
        self.used = set(reserved)
        self.next: dict[str, int] = {}

    def give(self, prefix: str, text: str, words: int = 4) -> str:
        """An id of the opening words, or, where they hold no letter a-z, of the text's hash."""
        name = slug(text, words)
        if not any(char.isalpha() for char in name):
            name = hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:8]
        wanted = prefix + name
        number = self.next.get(wanted, 1)
        given = wanted
        while given in self.used:
            number += 1
            given = f"{wanted}-{number}"
        self.next[wanted] = number
        self.used.add(given)
        return given
