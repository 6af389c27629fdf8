"""Finds people whom commas alone part before a work that was cited before.

    Ana Lima, Rui Costa, op. cit., p. 21      A. Lima, R. Costa, J. Doe (eds), op. cit., p. 61

Comes in: a note as printed. Comes out: the `and` before the last (Chicago Manual 14.76; 14.34).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.parted.print_patterns import BEGINS, PERSON
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

AGAIN: Final = group("op. cit", "Op. cit", "op.cit", "loc. cit", "op cit", "cit.")
LISTED_RE: Final = lazy.regex(
    rf"{BEGINS}(?P<names>{PERSON}(?:,\s{PERSON}){{0,6}}(?P<last>,\s){PERSON})"
    r"(?=(?:\s\((?:[Ee]ds?|[Hh]rsg)\.?\))?,?\s(?:[Oo]p\.?\s?[Cc]it|[Ll]oc\.\s?[Cc]it))"
)


def names_before_again(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a list stands."""
    for found in LISTED_RE.finditer(text):
        if are_people(found["names"]):
            yield put_for(found, " and ", "last")
