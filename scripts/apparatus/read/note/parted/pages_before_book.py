"""Finds a piece that no comma parts from the book which holds it, or the page cited of one, and puts the comma there.

    “Quays,” pp. 3–9 in Jane Doe (ed.), Harbours                    “Quays,” 3–9 in Harbours, ed. Jane Doe
    Jane Doe, Quays. In Harbours, edited by Ana Lima (…)            Jane Doe, Quays. In Proceedings of the Forum, 2001
    Jane Doe, Quays of the North, 3–9 (London: Quay, 2001)
    “Quays”, Port Review 12 (2001): 3–9 (4)                         “Quays”, in Harbours (…), 3–9 (4)

Comes in: a note as printed. Comes out: the comma that is to be read before `in`, or before the page (Chicago Manual
14.106, 14.112).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.model.page_ranges import spelt_out
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.parted.print_patterns import NAMES, PERSON, at_heads
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, and_digit, behind_digit, group

HELD: Final = group(*(f"{digit} in " for digit in "0123456789"))
PAGES_RE: Final = lazy.regex(
    r"(?:[”\"’'],?|,)\s(?:pp?\.\s?\d{1,4}|\d{1,4})[-–]\d{1,4}(?P<gap>\s)(?=in\s(?:the\s)?[A-ZÀ-Þ])"
)
STOPPED: Final = group(". In ", "? In ", "! In ")
STOPPED_RE: Final = lazy.regex(
    rf"{NAMES},\s[A-ZÀ-Þ][^.?!;“”\"]{{4,200}}(?P<stop>(?:\.|(?<=[?!]))\sIn\s)"
    r"(?=(?:(?:[A-Z][\w ’]{1,20}:\s)?Proceedings\sof"
    rf"|[A-ZÀ-Þ][^.;“”\"()]{{3,150}},\s(?:[Ee]ds?\.|[Ee]dited\sby)\s{PERSON})\b)"
)
"""A title without marks between names and such a holder: a sentence has no names and no comma before it."""
CITED: Final = group(*and_digit("0 (", "1 (", "2 (", "3 (", "4 (", "5 (", "6 (", "7 (", "8 (", "9 ("))
CITED_RE: Final = lazy.regex(
    r"(?:[:,]\s(?:pp\.\s?)?)(?P<first>\d{1,4})[-–](?P<last>\d{1,4})(?P<opens>\s\()(?P<page>\d{1,4})(?:[-–]\d{1,4})?(?P<closes>\))"
    r"(?=[.;,]|\Z|\sand\s)"
)
BEFORE: Final = group(
    *(f"{digit}{gap}(" for digit in "0123456789" for gap in (" ", ", ")),
    *behind_digit(*(f", {capital}" for capital in ascii_uppercase)),
)
BEFORE_RE: Final = lazy.regex(
    r"(?<=[a-z’)])(?P<paged>, (?P<pages>(?P<first>\d{1,3})[-–](?P<last>\d{1,3})(?:, \d{1,3}[-–]\d{1,3}){0,3}))"
    rf"(?:(?P<comma>,?)(?= \((?:[A-ZÀ-Þ][^():;\d]{{1,60}}: )?[A-ZÀ-Þ][^():;\d]{{1,80}}, {YEAR}\))"
    rf"|(?=, [A-ZÀ-Þ][^():;,\d]{{1,40}}: [A-ZÀ-Þ][^():;,\d]{{1,60}}, {YEAR}\b(?P<end>)))"
)
"""Pages between a title without marks and its imprint."""
PAGED: Final = Groups(HELD | STOPPED | CITED | BEFORE)
"""What of them it is asked for."""


def pages_before_book(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such commas are to be read; `groups` are those of which the text holds signs."""
    for found in PAGES_RE.finditer(text) if groups & HELD else ():
        yield put_for(found, ", ", "gap")
    for found in BEFORE_RE.finditer(text) if groups & BEFORE else ():
        if int(found["first"]) >= int(found["last"]):
            continue
        if found["end"] is not None:
            yield put_for(found, "", "paged")
            yield found.start("end"), Change(found.end("end"), f", {found['pages']}", found.start("pages"))
            continue
        yield found.start("first"), Change(found.start("first"), "pp. ", found.start("first"))
        if found["comma"]:
            yield put_for(found, "", "comma")
    for found in at_heads(STOPPED_RE, text) if groups & STOPPED else ():
        if are_people(found["names"]):
            yield put_for(found, ", in ", "stop")
    for found in CITED_RE.finditer(text) if groups & CITED else ():
        if _within(found):
            yield put_for(found, ", ", "opens")
            yield put_for(found, "", "closes")


def _within(found: re.Match[str]) -> bool:
    """Whether the page in the bracket is one of the pages before it, and no year or number of another kind."""
    return int(found["first"]) <= int(found["page"]) <= spelt_out(found["first"], found["last"])
