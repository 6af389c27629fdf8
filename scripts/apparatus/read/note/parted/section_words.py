"""Finds the word for a section behind the name of a code, and reads the sign for it.

    Quay Code Ann. section 17-31-101      11 Q.S.A. sections 4171–4176

Comes in: a note as printed. Comes out: where the sign is to be read (Bluebook 12.10; the word stands in running text).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import and_digit, group

SECTIONS: Final = group(*and_digit(*(f"{end} {word} " for end in (".", "e") for word in ("section", "sections"))))
SECTION_RE: Final = lazy.regex(
    r"(?:\b(?:Ann|Stat|Code|Rev|Laws)\.|\bCode|\d (?:[A-Z]\.){2,4})\s(?P<word>section(?P<several>s)?)(?=\s\d)"
)


def section_words_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand."""
    for found in SECTION_RE.finditer(text):
        yield put_for(found, "§§" if found["several"] else "§", "word")
