"""Finds the degree for which somebody wrote a thesis, between the possessive of the name and the title, and reads it in
the bracket of the school.

    Ana Lima’s PhD Procedural Quays (Quay College, University of Lisbon, 2020)
    Ana Lima’s Procedural Quays (PhD, Quay College, University of Lisbon, 2020)

Comes in: a note as printed. Comes out: what is to be read there (Chicago Manual 14.215).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_behind, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

_DEGREES: Final = ("PhD", "Ph.D.", "DPhil", "D.Phil.", "MA", "M.A.")
OWNED: Final = group(*(f"{own} {degree} " for own in ("’s", "'s") for degree in _DEGREES))
OWNED_RE: Final = lazy.regex(
    r"(?<=\w[’']s\s)(?P<told>(?P<degree>Ph\.?D\.?|D\.?Phil\.?|M\.?A\.?)\s(?:thesis\s|dissertation\s)?)(?=[A-ZÀ-Þ])"
    rf"[^;:.()“”\"]{{3,120}}(?::\s[^;:.()“”\"]{{3,120}})?(?P<opens>\s\()(?=[A-ZÀ-Þ][^;()]{{2,90}},\s{YEAR}\))"
)


def degrees_before_titles(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such degrees stand, and where they are read."""
    for found in OWNED_RE.finditer(text):
        yield put_for(found, "", "told")
        yield put_behind(found, f"{found['told'].rstrip()}, ", "opens")
