"""Finds the names at the head of a citation from which no comma parts their role, or which stand family name first
before it; and quotation marks around a book or report that holds a piece, behind its editors.

    See also A Lima ed., Harbours (Lisbon: Quay, 2001)      Lima, Ana, Costa, Rui, and Doe, Jane, eds., Harbours (…)
    Jane Doe, “Tides,” in Ana Lima, ed., “Harbours,” Quay Institute, May 2001

Comes in: a note as printed. Comes out: what is to be read for the names, and the comma (Chicago Manual 14.21, 14.103);
nothing for such marks, which a title in italics does without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.parted.print_patterns import FURTHER, PERSON, ROLE, at_begins
from apparatus.read.note.parted.turned_people import PEOPLE, are_turned, natural_order
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.signs import Groups, group

_TITLE: Final = rf"(?=,\s[“A-ZÀ-Þ][^;]{{3,300}}?{YEAR}\b)"
TURNED_RE: Final = lazy.regex(rf"{PEOPLE}(?P<comma>,?)\s{ROLE}{_TITLE}")
_BARE: Final = r"[A-ZÀ-Þ]{1,3}(?:\s[A-ZÀ-Þ])?\s[A-ZÀ-Þ][\w’-]{1,30}+"
_LAST: Final = r"[A-ZÀ-Þ][\w’-]{1,30}+\s[A-ZÀ-Þ]{1,3}"
NATURAL_RE: Final = lazy.regex(
    rf"(?P<courtesy>(?:Dr|Prof|Professor|Sir|Dame)\b\.?\s)?"
    rf"(?P<names>(?P<bare>{_BARE}(?:\s(?:and|&)\s{_BARE})?|{_LAST}(?:\s(?:and|&)\s{_LAST})?)|{PERSON}(?:,\s[JS]r\.|{FURTHER}))(?P<more>,?\set\sal\.?)?"
    rf"(?P<gap>)\s{ROLE}{_TITLE}"
)

HELD_RE: Final = lazy.regex(
    rf"(?:(?<=[”\"]\s)|(?<=[”\"],\s))in\s{PERSON}{FURTHER},?\s(?:[Ee]ds?\.?|\([Ee]ds?\.?\)),?\s"
    rf"(?P<opens>[“\"])[^“”\"]{{4,200}}(?P<closes>,?[”\"],?)(?=\s[^;“”\"]{{0,160}}{YEAR})"
)

HELD: Final = group(
    *(f"{role}{mark}" for role in ("d.", "ds.", "d.)", "ds.)", "d)", "ds)") for mark in (", “", ', "', " “", ' "'))
)
BESIDE: Final = group(
    *(
        f" {role}{stop}, "
        for role in ("ed", "eds", "Ed", "Eds", "trans", "Trans", "Hrsg", "hrsg", "Hg", "hg", "comp", "comps")
        for stop in ("", ".")
    )
)
_NAME: Final = r"[A-ZÀ-Þ][\w.’'-]*(?:\s[A-ZÀ-Þ][\w.’'-]*){0,3}"
STOPPED_RE: Final = lazy.regex(
    rf"(?<=[”\"]\s)in\s(?P<names>{_NAME}\s(?:(?P<and>and)|&)\s{_NAME})(?P<role>(?P<comma>,?)\seds\.)\s(?=[A-ZÀ-Þ][a-z]+\s)"
)
"""`“Quays,” in Ana Lima and Tom Roe eds. Harbours: Their Keys (…)`: no commas part the editors from the title."""
LONGEST: Final = 200
"""Letters of a title, or of the names of editors, before the imprint."""
STOPPED: Final = group(*(f"{mark} in " for mark in '”"'))
ROLES: Final = Groups(BESIDE | HELD | STOPPED)


def roles_behind_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such names stand, and what is read there; `groups` are those of which the text holds signs."""
    for found in HELD_RE.finditer(text) if groups & HELD else ():
        yield put_for(found, "", "opens")
        yield put_for(found, ",", "closes")
    for found in STOPPED_RE.finditer(text) if groups & STOPPED and " eds. " in text else ():
        behind = text[found.end() : found.end() + LONGEST].partition("(")[0].strip(" ,")
        parted = bool(found["comma"] and found["and"])
        if not parted and looks_like_names(found["names"]) and not looks_like_names(behind):
            yield put_for(found, ", eds.,", "role")
    if not groups & BESIDE:
        return
    for found in at_begins(TURNED_RE, text):
        if are_turned(found):
            yield from natural_order(found)
            if not found["comma"]:
                yield put_for(found, ",", "comma")
    for found in at_begins(NATURAL_RE, text):
        if _are_named(found):
            yield put_for(found, ",", "gap")


def _are_named(found: re.Match[str]) -> bool:
    """Whether people stand before a role, and not the house by which an edition is called."""
    names = found["names"]
    if not looks_like_names(names) or not COMMON_WORDS.isdisjoint(names.lower().replace(",", "").split()):
        return False
    sure = found["courtesy"] or found["bare"] or found["more"]
    return not is_house(names) and (bool(sure) or are_people(names))
