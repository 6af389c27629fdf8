"""Finds articles whose title stands between stops without marks, and sets them.

    Ana Lima and Rui Costa. Quays of the North. Port Review 12, no. 3 (2001): 45–67
    Lima, Ana. Quays of the North. Port Review, vol. 12, no. 3, 2001, pp. 45–67

Comes in: a note as printed. Comes out: the marks about the title, the names given name first and the comma behind them
(Chicago Manual 14.168, 14.21).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.parted.print_patterns import NAMES, at_begins, at_heads
from apparatus.read.note.parted.stopped_books import TITLE
from apparatus.read.note.parted.turned_people import PEOPLE, STOP, are_turned, natural_order
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.signs import and_digit, behind_digit, group

_YEAR: Final = rf"(?:{MONTH}\s)?{YEAR}"
_PAGES: Final = rf"(?:pp?\.\s?)?(?!{YEAR}[–-]{YEAR}\b)\d{{1,4}}\s?[–-]\s?\d{{1,4}}"
_ISSUE: Final = r"(?:,\s(?:[Nn](?:[oº]|r|úm)|[Ii]ss(?:ue)?|n°)\.?\s\d{1,3}|[./]\d{1,3}|\s?\(\d{1,3}\))?"
_ARTICLE: Final = (
    rf"\s{TITLE}(?P<stop>(?:(?<!\s[A-ZÀ-Þ])\.|(?<=[?!]))\s)"
    rf"(?=[A-ZÀ-Þ][^.;:()“”\"\d]{{2,80}}?,?\s(?:[Vv]ol\.\s)?\d{{1,4}}{_ISSUE}"
    rf"(?:\s\({_YEAR}\)[:,]\s(?:pp?\.\s?)?\d|,\s{_YEAR}[,:]\s{_PAGES}|[,:]\s{_PAGES}\s\({_YEAR}\)))"
)
"""A title, which ends with no initial, and a journal with its volume, year and pages."""
NATURAL_RE: Final = lazy.regex(rf"(?<![A-ZÀ-Þ]\.\s){NAMES}(?P<ends>\.){_ARTICLE}")
TURNED_RE: Final = lazy.regex(rf"{PEOPLE}{STOP}{_ARTICLE}")
QUICK_RE: Final = lazy.regex(r"[.?!]\s[A-ZÀ-Þ][^.;:()“”\"\d]{2,80}?,?\s(?:[Vv]ol\.\s)?\d{1,4}(?:,\s|[ ./(:])")
"""A journal and its volume behind a stop: quicker than the names before them."""
COUNTED: Final = group(
    *and_digit("): ", "): pp. ", "), ", "), pp. ", ", pp. ", ", p. "),
    *behind_digit(", ", " (", "), ", ": "),
)


def unmarked_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such articles stand, and what is read for their marks."""
    if not QUICK_RE.search(text):
        return
    for found in at_heads(NATURAL_RE, text):
        if are_people(found["names"]):
            yield put_for(found, ",", "ends")
            yield from _marked(found)
    for found in at_begins(TURNED_RE, text):
        if are_turned(found):
            yield from natural_order(found)
            yield put_for(found, ",", "ends")
            yield from _marked(found)


def _marked(found: re.Match[str]) -> Iterator[tuple[int, Change]]:
    """The marks about the title."""
    yield put_before(found, "“", "title")
    closes = "” " if found["title"][-1] in "?!" else ",” "
    yield put_for(found, closes, "stop")
