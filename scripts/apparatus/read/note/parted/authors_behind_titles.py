"""Finds the people behind a title without marks and the word *by*, before who publishes it and when.

    Quays in the emerging economies, by Ana Lima, Rui Costa and Jane Doe, Bank of the Ports (BOP), June 2020

Comes in: a note as printed. Comes out: the people first and marks about the title, as the Manual has them (Chicago
Manual 14.23).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.parted.print_patterns import PERSON, at_begins
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.signs import group

SIGNED: Final = group(", by ")
SIGNED_RE: Final = lazy.regex(
    r"(?P<title>(?!See\b|Cf\b|For\b|On\b)[A-ZÀ-Þ][^,;.“”\"()]{12,160}(?:,\s[^,;.“”\"()]{3,80})?)"
    rf"(?P<stated>,\sby\s(?P<people>{PERSON}(?:,\s{PERSON}){{0,6}},?\s(?:and|&)\s{PERSON}))"
    rf"(?=,\s[A-ZÀ-Þ](?:[^;.“”\"()]|\([A-Z]{{2,8}}\)){{3,120}}(?:,\s|;\s)(?:{MONTH}\s)?{YEAR}\b(?![-–]\d))"
)
OTHERS_RE: Final = lazy.regex(r".*\breview of |[A-Z]{2,6} (?:Report|In Focus|Insight)\b")
"""A book that another reviews, and a paper that its number names."""


def authors_behind_titles(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such people stand, and where they are read."""
    for found in at_begins(SIGNED_RE, text):
        if are_people(found["people"]) and not OTHERS_RE.match(found["title"]):
            begin = found.start("title")
            yield begin, Change(begin, f"{found['people']}, “", begin)
            yield put_for(found, ",”", "stated")
            after = found.end("stated")
            yield after, Change(after + 1, "", after)
