"""Finds a translation that a comma or nothing parts from the work in its first language, and reads a semicolon.

    Ana Lima, Os Portos (Lisbon, 1982), Eng. trans. The Ports (London, 1989)
    Ana Lima, Os Portos (Lisbon, 1982), English edition: The Ports (London, 1989)

Comes in: a note as printed. Comes out: a semicolon for the comma, and one comma behind the words that say what follows
(Chicago Manual 14.99).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.versions import LANGUAGE_HEADS, VERSION

_TITLED: Final = rf"[A-ZÀ-Þ][^();“”\"]{{2,160}}\s\([^();]{{0,80}}\b{YEAR}\)"
VERSION_RE: Final = lazy.regex(rf"(?<=\d\))(?P<mark>,?\s)(?:[Ii]n )?{VERSION}(?P<colon>[:,]?\s)(?={_TITLED})")
APART: Final = group(
    *(
        f"{year}){mark} {language}"
        for year in "0123456789"
        for mark in ("", ",")
        for language in (*LANGUAGE_HEADS, "in ")
    )
)


def versions_apart(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a translation begins."""
    for found in VERSION_RE.finditer(text):
        yield put_for(found, "; ", "mark")
        yield put_for(found, ", ", "colon")
