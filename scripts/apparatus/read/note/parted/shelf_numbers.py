"""Finds the number of a library's shelf that a catalogue puts behind the year of an imprint, and *in*, or no comma,
before the mark under which an archive keeps a paper, labels that are explained, and what leads to an archive.

    (New York: Quay and Company, 1902; KF387.G7)      (Lisbon: Quay Press, 1990; KF156 .B53 1990)
    Ana Lima to Rui Costa, May 3, 1965, in FO 371/12345, The National Archives
    Ana Lima to Rui Costa, 3 May 1965 FO 371/12345, The National Archives
    Quay Archive (QA), fond (f.) 12, opis’ (op.) 3, delo (d.) 4
    Quay Library, Additional Manuscript 1234 fol. 18
    “Index of Quays,” available in the Quay Archives

Comes in: a note as printed. Comes out: what is to be read for these, nothing or a comma (Library of Congress
Classification: letters of a class, a number in it, and numbers for author, title and year; Chicago Manual 14.222:
commas part what leads to a paper).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.shelf_marks import OFFICES
from apparatus.read.note.words.signs import Groups, and_digit, behind_digit, group

SHELVED: Final = group(*behind_digit(*(f"; {letter}" for letter in ascii_uppercase)))
SHELVED_RE: Final = lazy.regex(
    rf"(?<=\s{YEAR});\s[A-Z]{{1,3}}\d{{1,4}}(?:\.\d{{1,4}})?(?:\s?\.[A-Z]\d{{1,6}}[a-z]?)"
    rf"(?:\s?[A-Z]\d{{1,6}}[a-z]?)?(?:\s{YEAR}[a-z]?)?(?=\))"
)

_COUNTED: Final = ("fond", "Fond", "MS", "MSS", "Ms", "Add. MS", "Add. MSS", "Additional MS")
KEPT: Final = group(*and_digit(*(f"in {mark} " for mark in (*_COUNTED, *OFFICES))))
KEPT_RE: Final = lazy.regex(
    rf"(?<=[,”’])\s(?P<within>in\s)(?=(?:{'|'.join(map(re.escape, _COUNTED))})\s\d"
    rf"|(?:{'|'.join(OFFICES)})\s\d{{1,4}}/\d)"
)
"""`in fond 5, opis 30`, `in Add. MS 12345`, `in CAB 128/12`."""

MARKED: Final = group(*behind_digit(*(f" {letter}" for letter in ascii_uppercase)))
MARKED_RE: Final = lazy.regex(
    rf"[,”’.]\s(?:\d{{1,2}}\s)?{MONTH}\s{YEAR}(?P<gap>\s)"
    r"(?=(?:[A-Z]{2,4}\d[A-Z\d]{4,16}|[A-Z]{1,5}\s\d{1,5}/\d[\w/.-]{0,12}|(?:RG|MSS?)\s\d{1,6})(?:[,.;]\s|\.?\Z))"
)
"""`12 May 1979 FO 371/1234, …`, `May 1979 RL10059CS0016, …`: no comma stands before the mark."""

EXPLAINED: Final = group(" (f.) ", " (op.) ", " (d.) ", " (l.) ", " (ll.) ", " (g.)", " (ch.) ")
EXPLAINED_RE: Final = lazy.regex(
    r"(?:(?<=[\s(])(?P<word>[Ff]ond|[Oo]pis[’']?|[Dd]elo|[Ll]isty?|[Cc]hast[’']?)"
    r"|(?<=[12]\d{3}\s)(?P<year>god))\s\((?P<short>f|op|d|ll?|g|ch)\.\)"
)
"""`fond (f.) 12, opis’ (op.) 3, 1806 god (g.)`: labels in full, with what stands for them in the notes that follow."""

LEAVED: Final = group(*and_digit("Manuscript "))
LEAVED_RE: Final = lazy.regex(r"\bManuscript\s\d{1,6}(?P<gap>\s)(?=(?:fols?|ff?)\.\s?\d)")
"""`Additional Manuscript 1234 fol. 18`: no comma stands before the leaf."""

_HELD: Final = ("available", "held", "housed", "kept", "preserved", "deposited", "located")
HELD: Final = group(*(f"{mark} {held} {where} " for mark in '”"’' for held in _HELD for where in ("in", "at")))
HELD_RE: Final = lazy.regex(
    rf"(?<=,[”\"’])\s(?P<held>(?:{'|'.join(_HELD)})\s(?:in|at)\s(?:the\s)?)"
    r"(?=[A-ZÀ-Þ][^.,;:()“”\"]{2,90}\b(?:Archives?|Papers|Records|Collections?|Library)\b(?![^();]{0,60}\())"
)
"""`“Index of Quays,” available in the Quay Archives`: what leads from a paper to who keeps it."""

SHELVES: Final = Groups(SHELVED | KEPT | MARKED | EXPLAINED | LEAVED | HELD)
"""What of them it is asked for."""


def shelf_numbers_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such numbers stand; `groups` are those of which the text holds signs."""
    for found in SHELVED_RE.finditer(text) if groups & SHELVED else ():
        yield put_for(found, "")
    for found in MARKED_RE.finditer(text) if groups & MARKED else ():
        yield put_before(found, ",", "gap")
    for found in LEAVED_RE.finditer(text) if groups & LEAVED else ():
        yield put_before(found, ",", "gap")
    for found in EXPLAINED_RE.finditer(text) if groups & EXPLAINED else ():
        yield put_for(found, f"{found['short']}.")
    for found in HELD_RE.finditer(text) if groups & HELD else ():
        yield put_for(found, "", "held")
    for found in KEPT_RE.finditer(text) if groups & KEPT else ():
        yield put_for(found, "", "within")
