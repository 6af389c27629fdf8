"""Finds editors who stand family name first before the book that holds a piece, and turns them.

    in Lima, Ana; Costa, Rui (eds.), Harbours       in Lima, Ana, Costa, Rui and Doe, Jane, eds., Harbours
    in Thomas, Ana, ed., Harbours                   one editor, so that both words are of one name
    Harbours. Edited by Roe, Ana (Lisbon, 1982)     Harbours, Roe, Ana and Costa, Rui, eds. (Lisbon, 1982)

Comes in: a note as printed. Comes out: what is to be read for the names (Chicago Manual 14.103; a note has the given
name first).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.turned_print import in_natural_order
from apparatus.read.note.parted.turned_people import (
    PEOPLE,
    TURNED_NAME,
    TURNED_RE,
    are_turned,
    given_behind,
    joined,
    may_be_person,
    natural_order,
    shown,
)
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.given_names import begins_with_given_or_initial
from apparatus.read.note.words.signs import group

_JOINT: Final = r"(?:[,;]\s(?:(?:and|&)\s)?|\s(?:and|&)\s)"
IN_RE: Final = lazy.regex(r"(?<![^\s(])[Ii]n:?\s(?=[A-ZÀ-Þa-z][\w’' -]{1,40}+,\s[A-ZÀ-Þ])")
_ROLE: Final = (
    r"(?=,?\s(?:\([Ee]d(?P<several>s|itors\b)?\.?\)|(?<=,\s)[Ee]d(?P<more>s|itors\b)?\b\.?(?:\s\w{3,5}\.)?,"
    r"|[Ee]d(?P<last>s)?\.,)[,:]?\s)"
)
EDITORS_RE: Final = lazy.regex(
    rf"(?P<names>{TURNED_NAME}(?:{_JOINT}{TURNED_NAME}){{0,5}})(?P<al>(?:[,;]?\set\sal\b\.?)?){_ROLE}"
)
FIRST_RE: Final = lazy.regex(rf"{PEOPLE}{_ROLE}")
"""`in Lima, Ana, and Rui Costa (eds.)`: the first stands so."""
_FEW: Final = rf"{TURNED_NAME}(?:{_JOINT}{TURNED_NAME}){{0,3}}"
BEFORE_IMPRINT_RE: Final = lazy.regex(
    rf"(?:\b(?:[Ee]dited|[Tt]ranslated) by|(?<=, )(?:eds?|trans)\.)\s(?P<led>{_FEW})(?=\s\()"
    rf"|(?<=, )(?P<followed>{_FEW})(?=,\seds?\.\s\()"
)
"""Behind a title, the role before them or behind them, before the imprint."""

EDITED: Final = group(
    "dited by ", "ranslated by ", ", ed. ", ", eds. ", ", trans. ", " ed. (", " eds. (",
    *(f"({role}" for role in ("ed.)", "ed)", "eds.)", "eds)", "Ed.)", "Eds.)", "Ed)", "Eds)", "editors", "Editors")),
    *(f" {role}," for role in ("ed.", "eds.", "ed", "eds", "Ed.", "Eds.", "editors", "Editors")),
)  # fmt: skip


def editors_turned(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such names stand, and what is read for them."""
    for begins in IN_RE.finditer(text):
        first = FIRST_RE.match(text, begins.end())
        if first and first["others"]:
            if are_turned(first) and given_behind(first):
                yield from natural_order(first)
            continue
        found = EDITORS_RE.match(text, begins.end())
        people = list(TURNED_RE.finditer(found["names"])) if found else []
        if not found or not _are_editors(found, people):
            continue
        names = list(map(in_natural_order, people))
        stands = joined(names) if names[1:] and not found["al"] else ", ".join(names)
        yield found.start(), Change(found.end("names"), stands, found.start())
    for found in BEFORE_IMPRINT_RE.finditer(text):
        yield from _before_imprint(text, found)


def _before_imprint(text: str, found: re.Match[str]) -> Iterator[tuple[int, Change]]:
    """What is read for the names there, if all show as such; a comma parts the title from the role that leads them."""
    where = "led" if found["led"] else "followed"
    people = list(TURNED_RE.finditer(found[where]))
    if not all(shown(person) and not any(map(_is_full, person.groups())) for person in people):
        return
    names = list(map(in_natural_order, people))
    at, stop = found.start(where), found.start() - 2
    if where == "led" and text.startswith(". ", max(stop, 0)):
        yield stop, Change(stop + 1, ",", stop)
    yield at, Change(found.end(where), joined(names) if names[1:] else names[0], at)


def _are_editors(found: re.Match[str], people: list[re.Match[str]]) -> bool:
    """Whether each pair of words is somebody's names: all show as such but one, or one editor has the role."""
    several = found["several"] or found["more"] or found["last"]
    if len(people) == 1 and several and not found["al"]:
        return False  # `Lima, Roe (eds.)`
    if any(_is_full(words) for person in people for words in person.groups()):
        return False  # `in Harbours, Ana Lima, ed.`
    unknown = [person for person in people if not shown(person)]
    allowed = 1 if len(people) > 1 or not several else 0
    return len(unknown) <= allowed and all(
        may_be_person(pair) and pair["given"].lower() not in PLACES for pair in unknown
    )


def _is_full(words: str) -> bool:
    """Whether words are somebody's whole name, so that what stands beside them is none of it."""
    return begins_with_given_or_initial(words) and len(words.rstrip(".").rpartition(" ")[2]) > 1 and " " in words
