"""Finds who wrote a work of which a sentence tells before it says how the work is entitled, and reads a comma between;
behind a body a stop, as in a sentence that ends there.

    a book by Ana Lima entitled Harbours (Lisbon: Quay, 2001)      a book by Ana Lima, Harbours (…)
    a report by the Port Board, titled Quays (Lisbon: Quay, 2001)  a report by the Port Board. Quays (…)

Comes in: a note as printed. Comes out: what is to be read for the words between (Chicago Manual 14.37).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

_NAMED: Final = ("entitled ", "titled ", "called ")
ENTITLED: Final = group(*(f"{parted}{named}" for named in _NAMED for parted in (" ", ", ")))
_WORKS: Final = (
    r"(?:works?|books?|pamphlets?|articles?|essays?|stud(?:y|ies)|reports?|papers?|pieces?|monographs?|novels?|films?|poems?"
    r"|thesis|dissertations?|biograph(?:y|ies)|histor(?:y|ies)|posts?|lectures?|talks?|chapters?|reviews?)"
)
ENTITLED_RE: Final = lazy.regex(
    rf"\b{_WORKS}\s(?:(?:written|published|issued|prepared)\s)?by\s(?P<the>the\s)?"
    r"(?P<who>[A-ZÀ-Þ][^,;:()“”\"\d]{2,80}?)(?P<named>,?\s(?:entitled|titled|called),?\s)(?=[A-ZÀ-Þ“\"‘'])"
)


def entitled_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand."""
    for found in ENTITLED_RE.finditer(text):
        if found["the"] is None and are_people(found["who"]):
            yield put_for(found, ", ", "named")
        elif looks_like_organisation(found["who"], strict=True):
            yield put_for(found, ". ", "named")
