"""Finds the year in a bracket behind the author of a book whose last bracket holds nothing but the town.

    Ana Lima (2003) Harbours of the North (Lisbon), p. 1      Ana Lima (2004 edn) Harbours of the North (Lisbon)

Comes in: a note as printed. Comes out: where the year is read, behind the town (Chicago Manual 14.127).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import NAMES, at_heads
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import group

YEARS: Final = group(*(f" ({century}{decade}" for century in ("18", "19", "20") for decade in "0123456789"))
DATED_RE: Final = lazy.regex(
    rf"{NAMES}(?P<dated>\s\((?P<year>{YEAR})(?:\sed(?:n|\.)?)?\)\s)"
    r"(?=[A-ZÀ-Þ](?:[^().;“”\"]|\.(?!\sIn\b)){4,160}?\s\((?P<place>[A-ZÀ-Þ][^():;,\d]{2,40})(?P<end>)\)(?:[,.;]|\Z))"
)


def years_before_titles(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a year stands, and where it is read."""
    for found in at_heads(DATED_RE, text):
        if known_place(found["place"]):
            yield put_for(found, ", ", "dated")
            end = found.end("end")
            yield end, Change(end, f", {found['year']}", end)
