"""What stands for a stretch of a note that is not read as it is printed.

Comes in: nothing. Comes out: the type that the modules share which say what is not kept.
"""

from __future__ import annotations

from typing import NamedTuple


class Change(NamedTuple):
    """What stands for a stretch of a note."""

    end: int
    """Where the stretch ends."""
    stands: str
    """The characters, if any."""
    place: int
    """Where they are printed."""
