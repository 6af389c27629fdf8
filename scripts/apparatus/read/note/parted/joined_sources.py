"""Finds the source that an `and` joins to a passage of the one before it, where the Manual has a semicolon.

    Ibid., p. 35 and Lima, Harbours, p. 2                       Ibid., 35; Lima, Harbours, 2
    Harbour Convention, Article 6, and Port Charter, Article 7  Harbour Convention, Article 6; Port Charter, Article 7

Comes in: a note as printed. Comes out: a semicolon for the `and`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import and_digit, either_case, group

JOINED: Final = group("bid., ", "bid. ", "bid, ", *either_case(*and_digit("article ", "art. ")))
BEHIND_IBID_RE: Final = re.compile(
    r"\b[Ii]bid[.,]{1,2}\s(?:pp?\.\s?)?(?:[\d–-]|[IVX]+-(?=\d))+(?P<and>\sand\s)(?=[A-Za-zÀ-Þ][\w’-]+[\s,])"
    r"(?!(?:passim|n|note|notes|fig|table|[ivxlc]+)\b)"
)
TREATIES_RE: Final = re.compile(
    r"(?<=,\s)(?:[Aa]rticles?|[Aa]rts?\.)\s\d[\d(), a-z–-]{0,20}?(?P<and>,?\sand\s)"
    r"(?=(?:the\s)?(?:[A-Z]{2,5}\s)?(?:[A-Z][\w’-]+\s){0,4}?(?:Convention|Covenant|Declaration|Charter|Treaty|Protocol|Statute)\b[^;.()]{0,90},\s(?:[Aa]rticles?|[Aa]rts?\.)\s\d)"
)


def sources_parted(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a word stands."""
    for pattern in (BEHIND_IBID_RE, TREATIES_RE):
        for found in pattern.finditer(text):
            yield put_for(found, "; ", "and")
