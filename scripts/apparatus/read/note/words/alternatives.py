"""Makes the part of a pattern that matches one of many words.

Comes in: words. Comes out: them with strokes between, the longest first, so that none hides a longer one that begins
with it; words of one length in the order of their letters, so that the pattern is the same in every run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


def alternatives(words: Iterable[str]) -> str:
    """The words as alternatives of a pattern, taken to the letter."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))
