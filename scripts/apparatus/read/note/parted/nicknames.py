"""Finds the names by which people are called in brackets behind their given names, and reads the names without them.

    Ana Lima and Robert (Bob) Costa, Harbours (Lisbon: Quay, 2001)      See the account in Robert (Bob) Costa, “Quays”

Comes in: a note as printed. Comes out: nothing for the bracket (Chicago Manual 8.7).
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import PERSON, heads_in
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.signs import group

CALLED: Final = group(*(f"{end}) " for end in ascii_lowercase))
IN_RE: Final = lazy.regex(r"\b(?:[Ii]n|by)\s(?=[A-ZÀ-Þ])")
NICKNAMED_RE: Final = lazy.regex(
    rf"(?:{PERSON}(?:,\s{PERSON}){{0,3}},?\s(?:and|&)\s|(?:{PERSON},\s){{1,3}})?"
    r"(?P<given>[A-ZÀ-Þ][a-zà-ÿ]{1,14}+)(?:\s[A-ZÀ-Þ]\.)?(?P<nick>\s\((?P<called>[A-ZÀ-Þ][a-zà-ÿ]{1,11}+)\))"
    r"\s[A-ZÀ-Þ][\w’-]{1,24}+(?=,|\s(?:and|&)\s)"
)


def nicknames_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such names stand."""
    if not BRACKET_RE.search(text):
        return
    led = (found.end() for found in IN_RE.finditer(text) if not _in_marks(text, found.start()))
    for start in (*heads_in(text), *led):
        found = NICKNAMED_RE.match(text, start)
        if found and is_given_name(found["given"]) and is_given_name(found["called"]):
            yield put_for(found, "", "nick")


BRACKET_RE: Final = lazy.regex(r"[a-zà-ÿ.]\s\([A-ZÀ-Þ][a-zà-ÿ]{1,11}\)\s[A-ZÀ-Þ]")


def _in_marks(text: str, at: int) -> bool:
    """Whether a place stands within what marks open."""
    return text.count("“", 0, at) > text.count("”", 0, at)
