"""Finds works that other houses part by stops or colons, as a bibliography does, with authors given name first.

    Ana Lima. 1951. Harbours. Lisbon: Quay Press.             the year behind the authors
    Ana Lima: Harbours. Lisbon: Quay Press 1951, p. 12.       a colon behind them, no comma before the year
    Ana Lima. Who Owns the Harbour. Port News, May 3, 2020.   a page of a site without quotation marks

Comes in: a note as printed. Comes out: what is to be read for these marks (Chicago Manual 14.18, 14.19).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.lists import GIVEN_NAMES, ORGANISATION_HINTS
from apparatus.read.note.pieces.changes import BLANK, Change
from apparatus.read.note.pieces.print_patterns import DAY, FURTHER, HEAD, MORE, SITES, URL, WORD, YEAR
from apparatus.read.note.words.signs import group

_NAMES: Final = rf"{HEAD}(?P<names>(?P<first>{WORD}){MORE}{FURTHER})"

YEARED_RE: Final = re.compile(rf"{_NAMES}(?P<stop>\.)(?P<blank>{BLANK})(?P<year>{YEAR}[a-e]?)\.(?={BLANK}(?:[^\W\d_a-zß-ÿ]|[“\"]))")

_PLACE: Final = r"[A-ZÀ-Þ][^:.;()“”\"\d]{1,40}(?:[A-Z]\.){0,2}"
COLONED_RE: Final = re.compile(
    rf"{_NAMES}(?P<colon>:)(?={BLANK}[^;()“”\"]{{3,300}}?\.{BLANK}{_PLACE}:{BLANK}[A-ZÀ-Þ][^:;()“”\"\d]{{1,80}}[^\s,]"
    rf"(?P<at>){BLANK}{YEAR}(?:[,.;]|\Z))"
)
_WITHIN: Final = r"\.(?=[\w,-])|(?<=\b[A-Z])\.(?=\s[A-Z])|(?<=\bvs)\.|(?<=\bv)\."
"""A stop that ends no title: `U.S. Copyright`."""
SITED_RE: Final = re.compile(
    rf"{_NAMES}\.(?={BLANK}(?P<title>[^\W_](?:[^.“”\"]|{_WITHIN}){{8,300}}+)\.{BLANK}{SITES}(?:[,.]|(?<=\.)){BLANK}(?:(?P<day>{DAY})|{YEAR})[.,]{BLANK}"
    rf"(?:[A-Z][a-z]+{BLANK}(?:at|from):?{BLANK})?{URL})"
)

YEARED: Final = group(". 1", ". 2")
COLONED: Final = group(": ")
SITED: Final = group(". http", ". <http", ". www", ", http")
ENTRIES: Final = YEARED | SITED | COLONED


def entries_reordered(text: str) -> Iterator[tuple[int, Change]]:
    """Where such marks stand, and what is read for them."""
    for found in YEARED_RE.finditer(text):
        at = found.start("stop")
        yield at, Change(found.end(), f" ({found['year']}).", at)
    for found in COLONED_RE.finditer(text):
        yield found.start("colon"), Change(found.end("colon"), ",", found.start("colon"))
        yield found.start("at"), Change(found.start("at"), ",", found.start("at"))
    for found in SITED_RE.finditer(text):
        if _of_people(found):
            yield found.end() - 1, Change(found.end(), ",", found.end() - 1)
            if found["day"]:
                yield found.start("title"), Change(found.start("title"), "“", found.start("title"))
            yield found.end("title"), Change(found.end("title") + 1, ",”" if found["day"] else ",", found.end("title"))


def _of_people(found: re.Match[str]) -> bool:
    """Whether the words before the stop are people’s names."""
    if found["first"].lower() in GIVEN_NAMES:
        return True
    return not any(word.strip(",").lower() in ORGANISATION_HINTS for word in found["names"].split())
