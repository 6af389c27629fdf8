"""Latin letters with marks, and those that stand for them where the marks cannot.

Comes in: a word. Comes out: the word in letters that Western European languages share.
"""

from __future__ import annotations

from typing import Final
from unicodedata import normalize

from apparatus import lazy

WITHOUT_STROKE: Final = {
    "Đ": "D", "đ": "d", "Ħ": "H", "ħ": "h", "ı": "i", "Ł": "L", "ł": "l", "Ø": "O", "ø": "o", "Ŧ": "T", "ŧ": "t",
    "Ə": "E", "ə": "e",
}  # fmt: skip
"""Letters that Unicode does not take apart into a letter and a mark, and the one for each."""

BEYOND_LATIN_1_RE: Final = lazy.regex("[\u0100-\u024f\u1e00-\u1eff]")
"""A Latin letter of Central or Eastern Europe, Turkey or Vietnam, or one of a romanisation: `Ł`, `š`, `ō`, `ḥ`."""


SMALL: Final = "".join(letter for letter in map(chr, range(0x100, 0x180)) if letter.islower())
"""The small ones among those of Europe and Turkey, for what a pattern takes for a small letter."""


def without_marks(word: str) -> str:
    """A word in which each such letter is the plain one, and as long as before: `Łukasiewicz` as `Lukasiewicz`. A
    letter that is none with a mark stays, as `Œ` does, and so do those of Western Europe."""
    return BEYOND_LATIN_1_RE.sub(lambda found: _plain(found.group()), word)


def _plain(letter: str) -> str:
    return WITHOUT_STROKE.get(letter) or normalize("NFD", letter)[0]
