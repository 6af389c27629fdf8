"""Finds a classical work that no comma parts from the volume that holds it, and two that `and` joins.

    Sophocles, Antigone in Three Theban Plays, translated by Ana Lima (Lisbon: Quay Press, 2009)
    See Republic 514a–520a and Laws 631b

Comes in: a note as printed. Comes out: the comma that is to be read before `in`, which other titles may hold
themselves; a semicolon for `and` (Chicago Manual 14.57, 14.106, 14.252).
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.short_forms.classics import classical_passage, is_classical
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, group

_SIGNS: Final = ("The", "Three", "Four", "Five", "Six", "Seven", "Eight", "Complete", "Collected", "Selected", "Greek")
HELD: Final = group(*(f" in {sign} " for sign in _SIGNS))
HELD_RE: Final = lazy.regex(
    rf"(?<=[a-z],\s)(?P<title>[A-ZÀ-Þ][\w’ ]{{2,40}}?)(?P<gap>\s)in\s(?:{'|'.join(_SIGNS)})\s[^,;.()“”\"]{{3,80}}"
    rf"(?=,\s(?:translated by|trans\.|edited by|eds?\.)\s[^;()]{{3,120}}\s\([^()]{{3,90}}{YEAR}\))"
)
_WORK: Final = (
    r"(?!See\b|Cf\b|Compare\b|Also\b)[A-ZÀ-Þ][a-zß-ÿ]{1,20}\.?(?:\s[A-Za-z]{1,14}\.?){0,3}?\s\d[\d.a-e–-]{0,16}[\da-e]"
)
JOINED_RE: Final = lazy.regex(rf"(?P<first>{_WORK})(?P<and>,?\sand)\s(?P<second>{_WORK})(?=[.;,)]|\Z)")
JOINED: Final = group(*(f"{end} and {letter}" for end in "0123456789abcde" for letter in ascii_uppercase))
CLASSICAL: Final = Groups(HELD | JOINED)
"""What of them it is asked for."""


def classical_pieces(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such works stand; `groups` are those of which the text holds signs."""
    for found in JOINED_RE.finditer(text) if groups & JOINED else ():
        if classical_passage(found["first"]) and classical_passage(found["second"]):
            yield put_for(found, ";", "and")
    for found in HELD_RE.finditer(text) if groups & HELD else ():
        if is_classical(found["title"]):
            yield put_before(found, ",", "gap")
