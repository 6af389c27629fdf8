"""Finds the book that prints a letter, or holds what stands in marks, where its editor's name follows without *in*.

    Jane Roe to Ana Lima, June 11, 1812, Rui Costa, ed., The Quay Letters, 2 vols. (Lisbon: Quay, 1959), 2:307
    Roe, “Questions for Quays,” Costa, ed., Letters, 1:50

Comes in: a note as printed. Comes out: `in`, to be read before the editor (Chicago Manual 14.111).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.signs import group

PRINTED: Final = group(", ed., ", ", eds., ")

_NAME: Final = r"[A-ZÀ-Þ][\w.’-]{1,20}(?: [A-ZÀ-Þ][\w.’-]{0,20}){0,3}"
_NAMES: Final = rf"{_NAME}(?:,? and {_NAME})?"
LETTER_RE: Final = lazy.regex(
    rf" to (?:the )?[A-ZÀ-Þ][\w.’-]{{1,20}}(?: [A-ZÀ-Þ][\w.’-]{{0,20}}){{0,4}}, {EXACT_DAY}, "
    rf"(?P<editor>{_NAMES}), eds?\., (?=[A-ZÀ-Þ])"
)

QUOTED_RE: Final = lazy.regex(rf"(?:[\w?!]|\.(?=,)),?[”\"],? (?!In )(?P<editor>{_NAMES}), eds?\., (?=[A-ZÀ-Þ])")


def letters_printed_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such an editor's name begins."""
    for pattern in (LETTER_RE, QUOTED_RE):
        for found in pattern.finditer(text):
            yield put_before(found, "in ", "editor")
