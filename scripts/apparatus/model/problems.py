"""Places in files, and what a person has to know about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands in a file."""

    path: str
    """As a person would type it: relative to the project's folder, with forward slashes."""
    line: int = 0
    """Counted from 1; 0 means the file as a whole."""
    column: int = 0
    """Counted in characters from 1; 0 means the line as a whole."""

    def __str__(self) -> str:
        """`path`, `path:line` or `path:line:column`, as editors and terminals make clickable."""
        parts = [self.path] + [str(n) for n in (self.line, self.column) if n]
        return ":".join(parts)


Level = Literal["error", "notice"]
"""An error makes a check fail; a notice is a true statement about the source that an editor may want to act on."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something that a person has to know about an input."""

    place: Place
    message: str
    """What is wrong, in one sentence without a full stop, naming what was found."""
    hint: str = ""
    """What to do about it."""
    level: Level = "error"

    def __str__(self) -> str:
        """`path:line:column: message (hint)`, the only way in which a problem is printed."""
        return f"{self.place}: {self.message}" + (f" ({self.hint})" if self.hint else "")


@dataclass(frozen=True, slots=True)
class Gaps:
    """What cannot be judged before something else is mended, about which all has been said."""

    entries: frozenset[str] = frozenset()
    """Ids of entries of the glossary whose files could not be read."""
    texts: bool = False
    """Whether there is a text that could not be read: it may cite any work."""
    works: bool = False
    """Whether works could not be read, of the editor's or of an article's: nothing made of them is stale."""
    keys: frozenset[str] = frozenset()
    """If so, the keys that works have had, and those that are written where they could not be read."""


NO_GAPS = Gaps()


def nearest(places: Mapping[tuple[int | str, ...], Place], way: tuple[int | str, ...], whole: Place) -> Place:
    """Where the field at the end of `way` stands, or the nearest field around it that is written down, or `whole`."""
    return next((places[way[:end]] for end in range(len(way), 0, -1) if way[:end] in places), whole)
