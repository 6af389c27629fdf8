"""Tells names taken for the stage, of which no part is a family’s: `Lil’ Quay`, `Little Quay`, `Ana X`.

Comes in: the words of one name. Comes out: a judgement (Chicago Manual 16.37: such names are known whole).
"""

from __future__ import annotations

from typing import Final

from apparatus.read.note.words.given_names import is_given_name

SMALL: Final = frozenset({"Lil’", "Lil'", "Li’l", "Li'l", "Ol’", "Ol'"})
"""What begins such a name, however many words it has."""
BEFORE_ONE: Final = frozenset({"Little", "Big", "Mighty"})
"""What begins one of two words; `Big Tom Lima` has a family name."""
PAIR: Final = 2


def on_stage(words: list[str]) -> bool:
    """Whether nobody’s family name stands among words; `Ana X` has a letter instead, where others are initials."""
    if words[0] in SMALL:
        return True
    if len(words) != PAIR:
        return False
    if words[1] == "X" and is_given_name(words[0]):
        return True
    return words[0] in BEFORE_ONE and words[1].isalpha()
