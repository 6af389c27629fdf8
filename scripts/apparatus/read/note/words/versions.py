"""The words that say that a work follows in another language: `English edn.`, `Engl. trans.`, `translated as`.

Comes in: nothing. Comes out: parts of patterns, for what leads to the translation (Chicago Manual 14.99).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.words.signs import group

LANGUAGES: Final = (
    "English", "Eng.", "Engl.", "French", "Fr.", "German", "Ger.", "Italian", "Spanish", "Russian", "Polish", "Dutch",
    "Portuguese", "Japanese", "Chinese", "American", "UK", "US",
)  # fmt: skip
LANGUAGE: Final = rf"(?:{'|'.join(map(re.escape, LANGUAGES))})"
LANGUAGE_HEADS: Final = tuple(sorted({language[:3] for language in LANGUAGES}))
"""Their first letters, to look for."""

VERSION: Final = rf"{LANGUAGE} (?:edn?|edition|trans|transl|translation|tr|version)\b\.?"
"""`English edn.`, without what stands before and behind it."""

VERSIONS: Final = group(
    *(
        f" {word}{mark}"
        for word in ("edn", "ed", "trans", "transl", "tr")
        for mark in (".,", ",", ". as", ". p", ". a")
    ),
    *(f" {word}{mark}" for word in ("edition", "translation", "version") for mark in (",", " as", " p", " a")),
)
"""Signs of such words before a comma or `as`."""
