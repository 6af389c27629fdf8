"""What an editor has to know of a place in a file that is taken in."""

from __future__ import annotations

from apparatus.model import Level

Told = tuple[int, str, str, Level]
"""The line, 0 where none is known; what is wrong, what to do, and whether it has to be done."""
