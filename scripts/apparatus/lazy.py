"""Regular expressions that are compiled when they are first asked.

The program has some three thousand, and the notes of one article ask a quarter of them. Python takes half a millisecond
to compile a usual one: compiling all would take longer than all else that a short command does.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

ASKED = ("match", "fullmatch", "search", "findall", "finditer", "split", "sub", "subn")
TOLD = ("flags", "groups", "groupindex")


class Pattern:
    """Stands for a `re.Pattern` until it is asked for more than its source."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """What Python calls for an attribute that is not there: compiles, and puts the methods there, so that from now
        on they are found as fast as those of the compiled pattern.

        Raises `re.error` for a pattern that cannot be compiled (`tests/test_patterns.py` compiles all).
        """
        if name not in ASKED and name not in TOLD:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for attribute in ASKED + TOLD:
            setattr(self, attribute, getattr(compiled, attribute))
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"lazy.regex({self.pattern!r}, {self._flags!r})"


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` makes of the same, but later."""
    return cast("re.Pattern[AnyStr]", Pattern(pattern, flags))


def found_by(found: re.Match[AnyStr], pattern: re.Pattern[AnyStr]) -> bool:
    """Whether it is this pattern that found it; `found.re` is the compiled one, and never the pattern that stands for
    it."""
    return found.re.pattern == pattern.pattern
