"""Finds what an editor says of a name in a bracket behind it: that it stands so in print, or what else its bearer was
called; and who hides behind a letter, or behind no name.

    Ana Lima (pseud. Jane Roe), Harbours (Lisbon: Quay Press, 2001), 12      A. Lima (sic), Harbours, p. 12
    X [Ana Lima], “Harbours,” Port Review 12 (2001): 3      Anon. [Ana Lima], Harbours (London: Quay Press, 1720), 12

Comes in: a note as printed. Comes out: what is to be read for it: nothing, as the work bears the name that stands
before it; the name in the bracket alone where none stands before it (Chicago Manual 14.79-82). Other square brackets,
which the Manual asks for, are read where the names are.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.parted.print_patterns import BEGINS, PERSON
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import Groups, group

OTHER_NAMES: Final = group(
    *(f"({word}" for word in ("sic)", "pseud", "Pseud", "alias ", "aka ", "a.k.a. ", "also known as ", "also spelled "))
)
OTHER_NAME_RE: Final = lazy.regex(
    rf"\b(?!(?:See|In|Cf|Compare|Quoted|Cited|And|But|From|By|With|For|The)\b)(?P<name>{PERSON})"
    r"(?P<aside>\s\((?:sic|(?:[Pp]seud(?:\.|onym)(?:\s(?:of|for))?|alias|aka|a\.k\.a\.|also (?:known as|spelled))"
    r"\s[A-ZÀ-Þ][^()\d;:“”]{2,60})\))"
    r"(?=,\s|\s(?:and|&)\s|\s\((?:[Ee]ds?|[Tt]rans|Hg|Hrsg)\b)"
)
HIDDEN: Final = group(
    *(f"{nobody} {opens}" for nobody in ("Anon.", "Anonymous") for opens in "[("),
    *(f"{letter}{mark} {opens}" for letter in "XYZ" for mark in ("", "”", '"') for opens in "[("),
)
HIDDEN_RE: Final = lazy.regex(
    rf"{BEGINS}(?P<opens>(?:Anon\.|Anonymous|[“\"]?[XYZ][”\"]?)\s[\[(])(?P<name>{PERSON})(?P<closes>[\])])"
    r"(?=,\s[“\"‘A-ZÀ-Þ])"
)
NAMED: Final = Groups(OTHER_NAMES | HIDDEN)
"""What of them it is asked for."""


def other_names_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such brackets stand behind a person who has a given name or initials, or with one behind no name; `groups`
    are those of which the text holds signs."""
    for found in HIDDEN_RE.finditer(text) if groups & HIDDEN else ():
        if are_people(found["name"]):
            yield put_for(found, "", "opens")
            yield put_for(found, "", "closes")
    for found in OTHER_NAME_RE.finditer(text) if groups & OTHER_NAMES else ():
        if are_people(found["name"]):
            yield put_for(found, "", "aside")
