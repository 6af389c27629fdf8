"""Finds a part of a book by the name of what it is, between its author and the book’s title, where a note has neither
marks nor `in`: `Ana Lima, Introduction, Harbours (Lisbon: Quay, 2001)` (Chicago Manual 14.110).

Comes in: a note with the marks of the Manual. Comes out: marks around that name, and what leads to the book.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

_PARTS: Final = ("Introduction", "Preface", "Foreword", "Afterword", "Epilogue")
NAMED_PARTS: Final = group(*(f" {part}, " for part in _PARTS))
NAMED_PART_RE: Final = lazy.regex(
    rf"(?<=[a-z], )(?P<part>{'|'.join(_PARTS)})(?P<comma>, )"
    rf"(?=[A-ZÀ-Þ][^();“”\"]{{3,160}}\([^():;]{{2,60}}: [^():;]{{2,80}}, {YEAR}\))"
)


def parts_quoted(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such parts stand."""
    for found in NAMED_PART_RE.finditer(text):
        yield put_before(found, "“", "part")
        yield put_for(found, ",” in ", "comma")
