"""Says how many things there are, and which.

Comes in: a number and a name, or names. Comes out: words.
"""

from __future__ import annotations

from collections.abc import Collection


def counted(count: int, name: str) -> str:
    """`1 note`, `2 notes`: a number of things with their name, whose plural ends in s."""
    return f"{count} {name}{'s' * (count != 1)}"


def listed(names: Collection[str]) -> str:
    """`notes`, `notes and terms`, `notes, terms and works`: one name or more, as a sentence has them."""
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
