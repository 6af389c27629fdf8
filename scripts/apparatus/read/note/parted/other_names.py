"""Finds what an editor says of a name in a bracket behind it: that it stands so in print, or what else its bearer was
called.

    Ana Lima (pseud. Jane Roe), Harbours (Lisbon: Quay Press, 2001), 12      A. Lima (sic), Harbours, p. 12

Comes in: a note as printed. Comes out: what is to be read for it: nothing, as the work bears the name that stands
before it (Chicago Manual 14.80-82). Square brackets, which the Manual asks for, are read where the names are.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.parted.print_patterns import PERSON
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

OTHER_NAMES: Final = group(
    *(f"({word}" for word in ("sic)", "pseud", "Pseud", "alias ", "aka ", "a.k.a. ", "also known as ", "also spelled "))
)
OTHER_NAME_RE: Final = lazy.regex(
    rf"\b(?!(?:See|In|Cf|Compare|Quoted|Cited|And|But|From|By|With|For|The)\b)(?P<name>{PERSON})"
    r"(?P<aside>\s\((?:sic|(?:[Pp]seud(?:\.|onym)(?:\s(?:of|for))?|alias|aka|a\.k\.a\.|also (?:known as|spelled))"
    r"\s[A-ZÀ-Þ][^()\d;:“”]{2,60})\))"
    r"(?=,\s|\s(?:and|&)\s|\s\((?:[Ee]ds?|[Tt]rans|Hg|Hrsg)\b)"
)


def other_names_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such brackets stand behind a person who has a given name or initials."""
    for found in OTHER_NAME_RE.finditer(text):
        if are_people(found["name"]):
            yield put_for(found, "", "aside")
