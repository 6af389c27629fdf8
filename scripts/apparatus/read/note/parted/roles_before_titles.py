"""Finds who edited or translated a work where it stands between whoever wrote it and the title.

    Ana Lima, ed. Rui Costa, Harbours of the North (Lisbon: Quay Press, 2001), 12
    Ana Lima, ed. and trans. Rui Costa, Harbours of the North (Lisbon: Quay Press, 2001), 12

Comes in: a note as printed. Comes out: the statement behind the title, where the Manual has it (Chicago Manual 14.103).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.parted.print_patterns import BEGINS, FURTHER, PERSON
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

ROLES: Final = group(", ed. ", ", eds. ", ", trans. ", ", ed. and trans. ", ", tr. ")
TURNED_RE: Final = lazy.regex(
    rf"{BEGINS}{PERSON}(?P<stated>,\s(?P<role>(?:eds?\.\sand\s)?(?:eds?|trans|tr)\.)\s(?P<people>{PERSON}{FURTHER}))"
    rf"(?=,\s(?:The|A|An|[A-ZÀ-Þ][^,.;()“”\"]{{0,80}}?\s(?:of|and|in|the|to|for|de|al))\b(?:[^;()“”\"]|\([^()\d]{{2,40}}\)(?=\s\()){{0,160}}(?P<end>)\s\([^()]{{3,90}}{YEAR})"
)


def roles_before_titles(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a statement stands, and where it is read."""
    for found in TURNED_RE.finditer(text):
        if not are_people(found["people"]):
            continue
        yield put_for(found, "", "stated")
        end = found.end("end")
        yield end, Change(end, f", {found['role']} {found['people']}", end)
