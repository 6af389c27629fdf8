"""Finds a name that begins with a particle in small letters behind a quotation and its stop, where a sentence ends.

    As the prologue says: “The name is an old one.” de Lima, Golden Harbours, p. 171

Comes in: a note as printed. Comes out: the semicolon that is read between the two (Chicago Manual 14.57).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

PARTICLES: Final = ("van", "von", "de", "du", "di", "da", "del", "della", "ter", "ten", "zu", "d’", "d'")
BEHIND: Final = group(*(f".{mark} {particle}" for mark in ("”", '"', "’") for particle in PARTICLES))
BEHIND_RE: Final = lazy.regex(
    rf"(?<=\.[”\"’])(?P<gap> )(?=(?:(?:{'|'.join(PARTICLES[:-2])})\s(?:(?:der|den|la|las|los|le)\s)?|d[’'])"
    r"[A-ZÀ-Þ][\w’-]+"
    r"(?!,\s[A-Z][a-z]{2,8}\.?\s\d)(?:,\s[A-ZÀ-Þ][^.,;:“”\"()]{2,100},\s(?:pp?\.\s?)?\d"
    r"|,\s[A-ZÀ-Þ][^;“”\"()]{2,120}\s\([^();]{4,80}\d{4}\)|,\s[“‘]))"
)


def particles_behind_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a name begins, with a title and a page, an imprint or a title in marks behind it."""
    for found in BEHIND_RE.finditer(text):
        yield put_for(found, "; ", "gap")
