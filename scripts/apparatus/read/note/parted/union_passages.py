"""Finds passages of the law of the European Union that no comma parts from where it is printed, or from its title.

    Charter of Rights [2012] OJ C326/391 art 41
    Regulation (EU) 2024/1689 on artificial ports (Port Act) Annex III, point 8

Comes in: a note as printed. Comes out: where a comma is to be read (OSCOLA 2.6.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before
from apparatus.read.note.words.signs import Groups, behind_digit, group

PRINTED: Final = group(*behind_digit(" art ", " arts ", " Art "))
ANNEXED: Final = group(") Annex ", ") annex ")
PASSAGES: Final = Groups(PRINTED | ANNEXED)
PRINTED_RE: Final = lazy.regex(r"\bOJ\s[CL]\s?\d{1,4}/\d{1,4}(?P<gap>\s)(?=[Aa]rts?\s\d)")
ANNEXED_RE: Final = lazy.regex(
    r"\b(?:Regulation|Directive|Decision)\b[^;]{3,300}?\)(?P<gap>\s)(?=[Aa]nnex\s[IVX]{1,5}\b)"
)


def union_passages_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such passages stand; `groups` are those of which the text holds signs."""
    for found in PRINTED_RE.finditer(text) if groups & PRINTED else ():
        yield put_before(found, ",", "gap")
    for found in ANNEXED_RE.finditer(text) if groups & ANNEXED else ():
        yield put_before(found, ",", "gap")
