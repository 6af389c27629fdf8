"""Tells surnames that stand alone from the words of a title (Chicago Manual 14.76).

Comes in: words. Comes out: a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import (
    BOOKS_OF_SCRIPTURE,
    COMMON_WORDS,
    COMPANIES,
    LONE_ORGANISATIONS,
    MAGAZINES,
    MONTHS,
    NEWSPAPERS,
    NUMBERED_WORDS,
    PLACES,
)

SURNAME: Final = r"(?:(?:Mc|Mac|O[’']|D[’']|al-|el-)?[A-ZÀ-Þ][a-zß-ÿ’']{1,24}(?:-[A-ZÀ-Þ]?[a-zß-ÿ]{1,24}){0,2})"

NO_FAMILIES: Final = (
    NEWSPAPERS | MAGAZINES | NUMBERED_WORDS | BOOKS_OF_SCRIPTURE | COMPANIES | LONE_ORGANISATIONS | frozenset(MONTHS)
)
ABSTRACT_RE: Final = lazy.regex(
    r"(?:isms?|[st]ions?|it(?:y|ies)|ness|ments?|ics|(?<!\blawr)(?<!\blaur)(?<!\bclar)(?<!\bter)(?<!\btorr)(?<!\bsp)(?<!\bv)[ae]nces?"
    r"|ships?|hoods?)\Z"
)
"""Words of a title: `Lima, Ports and Imperialism 7`; `Lawrence` and `Spence` are names."""

LONE_RE: Final = lazy.regex(rf"{SURNAME}\Z")
LONE_ET_AL_RE: Final = lazy.regex(rf"{SURNAME},? et al\.?\Z")

PAIR_RE: Final = lazy.regex(rf"(?P<second>{SURNAME}) (?:and|&) (?P<third>{SURNAME})\Z")


def surnames_joined(names: str) -> bool:
    """Whether `and` joins the last of surnames alone that are no words of the language: `Lima and Costa`,
    `Lima, Costa and Roe`, `Lima et al.`."""
    if LONE_ET_AL_RE.match(names):
        return True
    *first, last = names.replace(", and ", " and ").replace(", & ", " & ").split(", ")
    pair = PAIR_RE.match(last)
    if not pair or not all(map(LONE_RE.match, first)):
        return False
    lowered = [pair["second"].lower(), pair["third"].lower(), *map(str.lower, first)]
    plain = any(word in COMMON_WORDS or word in NO_FAMILIES or ABSTRACT_RE.search(word) for word in lowered)
    plain = plain or all(word in PLACES for word in lowered)
    return not plain and not all(word.endswith("s") for word in lowered[:2])
