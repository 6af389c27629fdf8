"""What the family and the friends of a writer are called, to whom letters go (Chicago Manual 14.111).

Comes in: nothing. Comes out: parts of patterns.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy

RELATIVE: Final = (
    "(?:mother|father|parents|brother|sister|wife|husband|son|daughter|children|family|uncle|aunt|cousin|nephew|niece"
    "|friend|widow)s?"
)

ALONE: Final = "(?:mother|father|parents|brother|sister|wife|husband|son|daughter|uncle|aunt|cousin|nephew|niece)"
"""`Lima to mother`, without a word for whose she is."""

RELATED_RE: Final = lazy.regex(rf"\b(?:his|her|their) (?:[a-z]+ )?{RELATIVE}\Z")
"""`Ana Lima to her brother`, before the name that he has."""
