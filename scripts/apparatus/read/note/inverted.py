"""Reads a list of names of which the first is printed family name first, as a bibliography does and notes should not.

Comes in: the names. Comes out: `Name`s in order; none where the list is printed otherwise (Chicago Manual 14.76).

    Lima, Ana, and Richard G. Roe
    Lima, Ana B., Jane Doe, and Richard Roe
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from apparatus.model import Name
from apparatus.read.note.lists import GIVEN_NAMES
from apparatus.read.note.names import looks_like_names, looks_like_person, read_names

GIVEN_RE: Final = re.compile(r"(?P<name>[A-ZÀ-Þ][\w’'-]+)(?: [A-ZÀ-Þ]\.?){0,2}\Z")
"""`Ana`, `Ana B.`: another word would be a family name."""


def inverted_first(names: str) -> tuple[Name, ...]:
    """The names of such a list: a family name alone, given names, and others in full, the last behind `and`."""
    family, comma, rest = names.partition(", ")
    return _inverted_first(family, rest) if comma and " " not in family and "and " in rest else ()


@lru_cache(maxsize=256)
def _inverted_first(family: str, rest: str) -> tuple[Name, ...]:
    given, comma, others = rest.partition(", ")
    if not comma:
        given, _, others = rest.partition(" and ")
        others = "and " + others
    found = GIVEN_RE.match(given)
    if not found or found["name"].lower() not in GIVEN_NAMES or not looks_like_person(family):
        return ()
    *people, last = others.split(", ")
    people += last.removeprefix("and ").split(" and ")
    joined = last.startswith("and ") or " and " in last
    if not joined or not all(" " in name and looks_like_person(name) for name in people):
        return ()
    return (Name(family=family, given=given), *read_names(others.removeprefix("and "))[0])


def count_inverted(words: list[str]) -> int:
    """How many of the parts between commas are such a list, from the first; a title must still follow them."""
    for count in range(2, len(words)):
        if "and " in words[count - 1]:
            return count if looks_like_names(words[0]) and inverted_first(", ".join(words[:count])) else 0
    return 0
