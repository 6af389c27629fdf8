"""Finds a letter that is named behind the page of the book or the record that prints it.

    Rui Costa, Quay Letters, ed. Jane Doe (Lisbon, 1980), p. 204, Costa to Roe, November 25, 1864.

Comes in: a note as printed. Comes out: a stop before the letter, which is a work of its own (Chicago Manual 14.229).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.signs import group

SENT: Final = group(" to ")
_NAME: Final = r"[A-ZÀ-Þ][\w.’-]{0,20}(?: (?:de |von |van )?[A-ZÀ-Þ][\w.’-]{0,20}){0,3}"
LETTER_RE: Final = lazy.regex(
    rf"(?<=\d)(?P<gap>, )(?={_NAME} to (?:(?:his|her|the) )?(?:{_NAME}|mother|father|wife|sister|brother)"
    rf", (?:{EXACT_DAY})(?:[;.,]|\Z))"
)
PAGE_RE: Final = lazy.regex(
    r"(?:\)(?:, |: ?| )|(?:\A|; )[A-ZÀ-Þ][\w’-]+, [A-ZÀ-Þ][^,;()]{2,60}, )"
    r"(?:pp?\. ?|\d{1,2}:)?\d{1,4}(?:[-–]\d{1,4})?\Z"
)
"""The page of a printed book, or of one that a surname and a title repeat."""


def letters_behind_pages(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a letter begins."""
    for found in LETTER_RE.finditer(text):
        if PAGE_RE.search(text, 0, found.start()):
            yield put_for(found, ". ", "gap")
