"""Finds books without an author whose title a stop parts from the publisher, and reads the imprint in brackets.

    Quays of Stone. Port University Press, 2001, p. 12.      Quays of Stone. Lisbon: Port Press, forthcoming.

Comes in: a note as printed. Comes out: the imprint as a note has it: `Quays of Stone (Port University Press, 2001)`
(Chicago Manual 14.18, 14.79).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.parted.print_patterns import at_heads, goes_on
from apparatus.read.note.pieces.changes import Change, put_behind, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.places import known_with_region
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import looks_like_title

ALONE_RE: Final = lazy.regex(
    r"(?P<title>(?!See\b|Cf\b)[A-ZÀ-Þ][^.;,()“”‘\"?!]{8,120})(?P<stop>\.\s)"
    r"(?:(?P<place>[A-ZÀ-Þ][^:.;()“”\"\d]{1,30}):\s)?"
    rf"(?P<house>[A-ZÀ-Þ][^:.;,()“”\"\d]{{1,60}}),\s(?:(?(place)(?!)|{YEAR})|forthcoming)(?P<end>)(?=[.,;:]?\s(?:pp?\.\s)?\d|[.;]?\Z|[.;]\s[A-Z]|,\s(?:and|who)\s)"
)
BARE: Final = group("Press, ", "forthcoming", *(f", {century}" for century in ("19", "20")))


def books_alone(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a book stands at the head of a citation, and what is read for its marks."""
    for found in at_heads(ALONE_RE, text):
        if not goes_on(text, found.start()) and _is_book(found):
            yield put_for(found, " (", "stop")
            yield put_behind(found, ")", "end")


def _is_book(found: re.Match[str]) -> bool:
    """Whether what stands before the stop is a title and nobody's name, `Ana Lima and Rui Costa. Port Press, 2001`, and
    what stands behind it a publisher."""
    title = found["title"]
    named = are_people(title) or looks_like_organisation(title, strict=True)
    shortened = len(title.rpartition(" ")[2]) < SHORTEST  # `New York: St. Martin’s Press`
    if title.count(" ") < LEAST or shortened or named or not looks_like_title(title):
        return False
    return is_house(found["house"]) and (not found["place"] or known_with_region(found["place"]))


LEAST: Final = 2
"""Blanks within a title that is nobody's name."""
SHORTEST: Final = 3
