"""Finds the book that prints a letter, or holds what stands in marks, where its editor's name follows without *in*, or
without a comma before it.

    Jane Roe to Ana Lima, June 11, 1812, Rui Costa, ed., The Quay Letters, 2 vols. (Lisbon: Quay, 1959), 2:307
    Roe, “Questions for Quays,” Costa, ed., Letters, 1:50
    Roe to Lima, 5 October 1940 in A. B. Costa and Jane Doe (eds), Documents on Quays (Lisbon, 1980), p. 206

Comes in: a note as printed. Comes out: `in`, to be read before the editor, or a comma before it (Chicago Manual
14.111).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.signs import behind_digit, group

PRINTED: Final = group(", ed., ", ", eds., ", *behind_digit(" in "))

_NAME: Final = r"[A-ZÀ-Þ][\w.’-]{1,20}(?: [A-ZÀ-Þ][\w.’-]{0,20}){0,3}"
_NAMES: Final = rf"{_NAME}(?:,? and {_NAME})?"
LETTER_RE: Final = lazy.regex(
    rf" to (?:the )?[A-ZÀ-Þ][\w.’-]{{1,20}}(?: [A-ZÀ-Þ][\w.’-]{{0,20}}){{0,4}}, {EXACT_DAY}, "
    rf"(?P<editor>{_NAMES}), eds?\., (?=[A-ZÀ-Þ])"
)

QUOTED_RE: Final = lazy.regex(rf"(?:[\w?!]|\.(?=,)),?[”\"],? (?!In )(?P<editor>{_NAMES}), eds?\., (?=[A-ZÀ-Þ])")

DATED_RE: Final = lazy.regex(
    r" to (?:the )?[A-ZÀ-Þ][^,;:()“”\d]{1,60}(?:, [A-ZÀ-Þ][^,;:()“”\d]{1,30})?, "
    rf"{EXACT_DAY}(?P<gap> )in (?={_NAMES} \([Ee]ds?\.?\),? [A-ZÀ-Þ])"
)


def letters_printed_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such an editor's name begins."""
    for pattern in (LETTER_RE, QUOTED_RE):
        for found in pattern.finditer(text):
            yield put_before(found, "in ", "editor")
    for found in DATED_RE.finditer(text):
        yield put_before(found, ",", "gap")
