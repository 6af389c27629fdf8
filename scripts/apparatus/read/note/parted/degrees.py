"""Finds the degrees and ranks of an author that a title page sets behind the name, and a note leaves out.

    Ana Lima, M.A., The Law of Quays, 12      Ana Lima, D.D., LL.D., The Quays, 3

Comes in: a note as printed. Comes out: what is to be read for them: nothing, or the one of them that stays with a name
as `Ph.D.` does (Chicago Manual 14.75).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import GIVEN_NAMES, PLACES
from apparatus.read.note.parted.print_patterns import MORE, WORD, at_heads
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

DEGREES: Final = (
    "D.D.",
    "B.D.",
    "M.A.",
    "B.A.",
    "J.D.",
    "D.Phil.",
    "F.R.S.",
    "M.P.",
    "Q.C.",
    "K.C.",
    "QC",
    "KC",
    "B.C.L.",
)
_KEPT: Final = r"(?:Ph\.\s?D|LL\.\s?[BDM]|M\.\s?D)\."
_OTHER: Final = "|".join(map(re.escape, DEGREES))
DEGREED: Final = group(*(f", {degree}" for degree in (*DEGREES, "LL. ", "Ph. ", "M. D")))
_DEGREED: Final = (
    rf"(?P<first>{WORD}){MORE}(?P<degrees>(?:,\s(?:{_OTHER}|{_KEPT}))+)(?=,\s(?:[^\W\d_a-zß-ÿ]|[“‘\"])|\s(?:and|&)\s)"
)
DEGREED_RE: Final = lazy.regex(_DEGREED)
SECOND_RE: Final = lazy.regex(rf"(?<=[\w.,]\s)(?:and|&)\s{_DEGREED}")
KEPT_RE: Final = lazy.regex(_KEPT)


def degrees_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where they stand. A family name alone has initials behind it: `Doe, M.A., The Quays`."""
    for found in (*at_heads(DEGREED_RE, text), *SECOND_RE.finditer(text)):
        first = found["first"].lower()
        if first not in GIVEN_NAMES or first in PLACES:
            continue
        kept = KEPT_RE.search(found["degrees"])
        stands = f", {kept.group().replace(' ', '')}" if kept else ""
        yield put_for(found, stands, "degrees")
