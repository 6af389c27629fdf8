"""Finds the bracket behind the name of a body that heads a citation, which explains its letters or says whose it is.

    UKW (UK Water Research), Leaks and Quays, 2020      Center for Quays (Georgetown), The Supply of Quays, 2021

Comes in: a note as printed. Comes out: nothing in the place of the bracket: a body is cited by one name (Chicago
Manual 14.84).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import GOVERNMENTS
from apparatus.read.note.names.organisations import is_body
from apparatus.read.note.parted.print_patterns import at_begins
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

EXPLAINED: Final = group("), ", ") (1", ") (2", ") 1", ") 2")
BODY_RE: Final = lazy.regex(
    r"(?P<body>[A-ZÀ-Þ][^,.;:()“”\"\d]{1,90}?)(?P<told>\s\((?P<other>[A-ZÀ-Þ][^();:\d]{1,60})\))"
    rf"(?=,\s[“\"A-ZÀ-Þ][^,]{{3}}|\s\(?{YEAR}[a-z]?\)?,\s)"
)
LETTERS_RE: Final = lazy.regex(r"[A-Z]{2,8}\Z")


def bodies_explained(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a bracket stands."""
    for found in at_begins(BODY_RE, text):
        if found["other"].lower() in GOVERNMENTS:
            continue  # `Port Commission (Scotland)`
        lettered = LETTERS_RE.match(found["body"]) is not None and is_body(found["other"])
        if lettered or (is_body(found["body"]) and not found["other"].isupper()):
            yield put_for(found, "", "told")
