"""Finds the bracket that holds when a page was seen and, behind a colon, where.

    Ana Lima, “Quays,” Port Post, May 3, 2010 (Accessed online June 4, 2015: https://ports.example/a)

Comes in: a note as printed. Comes out: the commas to be read for the bracket and the colon (Chicago Manual 14.12).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import DATE
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import either_case, group

OPENED: Final = group(*(f"({word} " for word in either_case("accessed", "retrieved", "viewed", "visited")))
VISIT_RE: Final = lazy.regex(
    r"(?P<open>,?\s\()(?:[Aa]ccessed|[Rr]etrieved|[Vv]iewed|[Vv]isited)(?P<online>\sonline)?(?:\son)?\s"
    rf"{DATE}(?P<colon>[:,]|,?\sat:?|,?\sfrom:?)\s(?=https?:|www\.)[^\s()]{{5,400}}(?P<close>\))"
)


def visits_bracketed(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a bracket stands, and what is read for its marks."""
    for found in VISIT_RE.finditer(text):
        yield put_for(found, ", ", "open")
        if found["online"]:
            yield put_for(found, "", "online")
        yield put_for(found, ",", "colon")
        yield put_for(found, "", "close")
