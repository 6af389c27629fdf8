"""Says how many things there are.

Comes in: a number and a name. Comes out: words.
"""

from __future__ import annotations


def counted(count: int, name: str) -> str:
    """`1 note`, `2 notes`: a number of things with their name, whose plural ends in s."""
    return f"{count} {name}{'s' * (count != 1)}"
