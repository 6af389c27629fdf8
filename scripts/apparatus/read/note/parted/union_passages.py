"""Finds passages of the law of the European Union that no comma parts from where it is printed, or from its title.

    Charter of Rights [2012] OJ C326/391 art 41
    Regulation (EU) 2024/1689 on artificial ports (Port Act) Annex III, point 8
    Case C-310/17 Lima v Costa EU:C:2018:899 (Opinion of AG Roe) para 40

Comes in: a note as printed. Comes out: where a comma is to be read (OSCOLA 2.6.1, 2.6.3).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.signs import Groups, behind_digit, group

PRINTED: Final = group(*behind_digit(" art ", " arts ", " Art "))
ANNEXED: Final = group(") Annex ", ") annex ")
NUMBERED: Final = group("EU:C:", "EU:T:", "EU:F:")
PASSAGES: Final = Groups(PRINTED | ANNEXED | NUMBERED)
PRINTED_RE: Final = lazy.regex(r"\bOJ\s[CL]\s?\d{1,4}/\d{1,4}(?P<gap>\s)(?=[Aa]rts?\s\d)")
ANNEXED_RE: Final = lazy.regex(
    r"\b(?:Regulation|Directive|Decision)\b[^;]{3,300}?\)(?P<gap>\s)(?=[Aa]nnex\s[IVX]{1,5}\b)"
)
NUMBERED_RE: Final = lazy.regex(
    r"\bEU:[CTF]:\d{4}:\d{1,5}(?:"
    r"(?P<open>\s\()Opinion\sof\s(?:AG|Advocate\sGeneral)\s[A-ZÀ-Þ][\w’' -]{2,40}(?P<close>\))(?P<parted>[.,;]?)"
    r"|(?P<gap>\s)(?=(?:paras?|points?)\b\.?\s\d))"
)
"""The number of a case of the Union, and who gave the opinion, or the passage."""


def union_passages_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such passages stand; `groups` are those of which the text holds signs."""
    for found in PRINTED_RE.finditer(text) if groups & PRINTED else ():
        yield put_before(found, ",", "gap")
    for found in ANNEXED_RE.finditer(text) if groups & ANNEXED else ():
        yield put_before(found, ",", "gap")
    for found in NUMBERED_RE.finditer(text) if groups & NUMBERED else ():
        if found["open"]:
            yield put_for(found, ", ", "open")
            yield put_for(found, "" if found["parted"] or not text[found.end() :].strip() else ",", "close")
        else:
            yield put_before(found, ",", "gap")
