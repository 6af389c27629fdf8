"""Finds the year between the issue of a journal that nobody is named with and its pages, and reads it in a bracket.

    See Istoricheskii arkhiv, no. 2, 1994, pp. 220–3

Comes in: a note as printed. Comes out: what is to be read there: `no. 2 (1994): 220–3` (Chicago Manual 14.171).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.signs import and_digit, group

ISSUES: Final = group(*and_digit(", no. ", ", nos. "))
ALONE_RE: Final = lazy.regex(
    r"(?:\A|;\s|\.\s|\b[Ss]ee\s(?:also\s)?|\bin\s)(?P<name>[A-ZÀ-Þ][^\W\d_]+(?:\s[^\W\d_][\w’-]*){0,5}),"
    rf"\snos?\.\s\d{{1,3}}(?:[-–/]\d{{1,3}})?(?P<year>,\s(?P<when>{YEAR}),\spp?\.\s?)(?=\d{{1,4}}[-–]\d{{1,4}}\b)"
)


def issues_alone(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such years stand."""
    for found in ALONE_RE.finditer(text):
        if not begins_with_given_name(found["name"]):
            yield put_for(found, f" ({found['when']}): ", "year")
