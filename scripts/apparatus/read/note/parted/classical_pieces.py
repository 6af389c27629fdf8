"""Finds a classical work that no comma parts from the volume that holds it.

    Sophocles, Antigone in Three Theban Plays, translated by Ana Lima (Lisbon: Quay Press, 2009)

Comes in: a note as printed. Comes out: the comma that is to be read before `in` (Chicago Manual 14.106, 14.252): other
titles may hold the word themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before
from apparatus.read.note.short_forms.classics import is_classical
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

_SIGNS: Final = ("The", "Three", "Four", "Five", "Six", "Seven", "Eight", "Complete", "Collected", "Selected", "Greek")
HELD: Final = group(*(f" in {sign} " for sign in _SIGNS))
HELD_RE: Final = lazy.regex(
    rf"(?<=[a-z],\s)(?P<title>[A-ZÀ-Þ][\w’ ]{{2,40}}?)(?P<gap>\s)in\s(?:{'|'.join(_SIGNS)})\s[^,;.()“”\"]{{3,80}}"
    rf"(?=,\s(?:translated by|trans\.|edited by|eds?\.)\s[^;()]{{3,120}}\s\([^()]{{3,90}}{YEAR}\))"
)


def classical_pieces(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a comma is wanting."""
    for found in HELD_RE.finditer(text):
        if is_classical(found["title"]):
            yield put_before(found, ",", "gap")
