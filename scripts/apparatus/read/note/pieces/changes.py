"""What the modules share that say which signs of a note are not read as they are printed.

Comes in: nothing. Comes out: the type of such a change, and the characters that part words or are not seen.
"""

from __future__ import annotations

from typing import Final, NamedTuple

UNSEEN: Final = "\u00ad\u200b\u2060\ufeff"
"""Characters without width that part no words."""

BLANK: Final = rf"[\s{UNSEEN}]+"
"""What may stand between two words in place of a space."""


class Change(NamedTuple):
    """What stands for a stretch of a note."""

    end: int
    """Where the stretch ends."""
    stands: str
    """The characters, if any."""
    place: int
    """Where they are printed."""
