"""Particles before family names as a part of patterns (Chicago Manual 8.5).

Comes in: the lists of particles. Comes out: patterns of one of them, each with a quick look before it, since most words
are longer than any.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from apparatus.read.note.lists import CAPITAL_PARTICLES, PARTICLES
from apparatus.read.note.words.alternatives import alternatives


def _one_of(words: Iterable[str]) -> str:
    return rf"(?:(?=['’]?[^\W\d_]{{1,7}}[\s’'-])(?:{alternatives(words)}))"


PARTICLE: Final = _one_of(PARTICLES)
"""In small letters: `van`, `de`."""
ANY_PARTICLE: Final = _one_of(PARTICLES | CAPITAL_PARTICLES)
"""With a capital as well: `De`, `La`."""
SIGNED_PARTICLE: Final = rf"(?:{PARTICLE}|(?:[ae]l|ter|bin|ibn)(?=[\s-]))"
"""Before initials too, where nothing but a family name can stand: `el-Quay A`, `ter Haar W`."""
