"""Particles before family names as a part of patterns (Chicago Manual 8.5).

Comes in: the lists of particles. Comes out: patterns of one of them, each with a quick look before it, since most words
are longer than any.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from apparatus.read.note.lists import CAPITAL_PARTICLES, PARTICLES


def _one_of(words: Iterable[str]) -> str:
    longest_first = sorted(map(re.escape, words), key=len, reverse=True)
    return rf"(?:(?=['’]?[^\W\d_]{{1,7}}[\s’'-])(?:{'|'.join(longest_first)}))"


PARTICLE: Final = _one_of(PARTICLES)
"""In small letters: `van`, `de`."""
ANY_PARTICLE: Final = _one_of(PARTICLES | CAPITAL_PARTICLES)
"""With a capital as well: `De`, `La`."""
