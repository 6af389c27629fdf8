"""Reads the author whose possessive stands before a title in prose: `in Fernand Braudel’s The Structures of Everyday
Life (New York: …)`.

Comes in: the words before a publisher's bracket. Comes out: the author's name and the title. A title may begin with a
name itself (`James Joyce’s Ulysses: A Study`), so that a full name must stand there and two words behind it.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.lists import GIVEN_NAMES
from apparatus.read.note.names import looks_like_person

POSSESSIVE_RE: Final = re.compile(
    r"(?P<name>[A-ZÀ-Þ][^,:;()’'\d]{4,40}?)[’']s? (?:(?!(?:and|in|of|on|the|to|from|with) )[a-z-]+ ){0,2}"
    r"(?P<title>[A-ZÀ-Þ].{6,})"
)
"""`Robert Carter’s thorough Sea of Pearls`."""


def author_and_title(text: str, begin: int, words: str) -> tuple[str, str]:
    """The author and the title; no author where the words are a title, or no prose leads up to them."""
    if begin < 3 or not text[begin - 2].islower() or text[begin - 1] != " ":
        return "", words
    return owned(words)


def owned(words: str) -> tuple[str, str]:
    """The author whose possessive stands before a title, and the title; no author where all words are a title."""
    found = POSSESSIVE_RE.match(words)
    if not found or found["name"].partition(" ")[0].lower() not in GIVEN_NAMES:
        return "", words
    names = found["name"].split(" and ")
    whole = all(" " in name and looks_like_person(name) for name in names)
    several = " " in found["title"].partition(":")[0] or len(names) > 1
    return (found["name"], found["title"]) if whole and several else ("", words)
