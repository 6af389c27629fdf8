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
from apparatus.read.note.parted.print_patterns import FURTHER, PERSON
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.signs import group

SIGNED: Final = group(", by ")
SIGNED_RE: Final = lazy.regex(
    r"(?:\A|(?<=;\s))(?P<title>[A-ZÀ-Þ][^,;.“”\"()]{12,160}(?:,\s[^,;.“”\"()]{3,80})?)"
    rf"(?P<stated>,\sby\s(?P<people>{PERSON}(?:,\s{PERSON}){{0,6}}{FURTHER}))"
    rf"(?=,\s[A-ZÀ-Þ][^;.“”\"]{{3,120}}(?:,\s|;\s)(?:{MONTH}\s)?{YEAR}(?:[.;]|\Z))"
)


def authors_behind_titles(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such people stand, and where they are read."""
    for found in SIGNED_RE.finditer(text):
        if are_people(found["people"]):
            begin = found.start("title")
            yield begin, Change(begin, f"{found['people']}, “", begin)
            yield put_for(found, ",”", "stated")
            after = found.end("stated")
            yield after, Change(after + 1, "", after)
