"""Finds supplements behind the year of a law or a book, and editions before a publisher, as American lawyers print both
in one bracket.

    42 U.S.C. § 7401 (2006 & Supp. V 2011)      JANE DOE, PORT LAW 81 (2d ed. West 2005)

Comes in: a note as printed. Comes out: what is to be read for them: the year alone, and the publisher first (Bluebook
12.3.1, 15.4).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import Groups, group

SUPPLEMENT_RE: Final = lazy.regex(
    rf"(?<=\b[12]\d\d\d) & (?:Cum\. )?Supp\.(?: [IVX]{{1,5}})? {YEAR}(?:[-–]\d\d(?:\d\d)?)?(?=\))"
    rf"|(?<=\()(?:Cum\. )?Supp\. (?:[IVX]{{1,5}} )?(?={YEAR}\))"
)
EDITION_RE: Final = lazy.regex(
    r"(?:(?<=\()|(?<=, ))(?P<edition>(?:\d{1,2}(?:st|nd|rd|th|d)|[Rr]ev\.|\d{4}[-–]\d\d) ed\.),? "
    r"(?P<press>[A-Z][^,:;()\d]{2,50}?)"
    rf",? (?P<year>{YEAR})(?=\))"
)
SUPPLEMENTS: Final = group("Supp. ")
EDITIONS: Final = group(
    *(f"{end} ed{stop} " for end in ("st", "nd", "rd", "th", "d", "ev.", *"0123456789") for stop in (".", ".,"))
)


SUPPLIED: Final = Groups(SUPPLEMENTS | EDITIONS)
"""What of them it is asked for."""


def supplements_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such stand; `groups` are those of which the text holds signs."""
    for found in SUPPLEMENT_RE.finditer(text) if groups & SUPPLEMENTS else ():
        yield put_for(found, "")
    for found in EDITION_RE.finditer(text) if groups & EDITIONS else ():
        if " ed" not in found["press"] and not known_place(found["press"]):
            yield (
                found.start(),
                Change(found.end(), f"{found['press']} {found['edition']} {found['year']}", found.start()),
            )
