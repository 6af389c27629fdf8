"""The editor's annotations: as people wrote them, and at the passages that they are about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from apparatus.model.problems import Place, nearest
from apparatus.model.references import Date

Motivation = Literal["commenting", "questioning", "linking", "correcting"]
"""Why an annotation was written. The first three are motivations of the Web Annotation Vocabulary (W3C, 3.4); a
correction is its `editing`, seen from the reader: the printed words stay."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A work that an annotation cites, and what it shows."""

    key: str
    supports: str


@dataclass(frozen=True, slots=True)
class Target:
    """The words that an annotation is about (Web Annotation Data Model, 4.2.4: a Text Quote Selector)."""

    note: int
    """The number of the note that holds the words; 0 for the running text."""
    exact: str
    prefix: str = ""
    """What stands before the words, where they stand more than once."""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """What the editor says of a passage, as a person wrote it: `docs/annotations/<id>.md`."""

    id: str
    title: str
    target: Target
    motivation: Motivation
    date: Date
    """The day on which it was written."""
    body: str
    """Markdown, with `[@key]` citations."""
    place: Place
    sources: tuple[Evidence, ...] = ()
    cited: tuple[str, ...] = ()
    """The keys that the body cites, in order of first mention."""
    body_line: int = 1
    places: Mapping[tuple[int | str, ...], Place] = field(default_factory=dict)
    """As those of a term, like the two that follow."""
    changed: Date | None = None
    draft: bool = False

    def at(self, *way: int | str) -> Place:
        """Where a field stands, or the nearest field around it that is written down."""
        return nearest(self.places, way, self.place)


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotation, and the passage that it is about."""

    annotation: Annotation
    number: int
    """By which its article calls it, counted from 1 in the order of the passages; pages show it as letters."""
    article: str
    section: str
    """Where the passage stands, or the note that holds it is called first; empty where no marker calls the note."""
    block: str
    """The id of the paragraph; empty for a passage of a note."""
    note: int
    """The number of the note; 0 for a passage of the running text."""
    line: int
    """Of the seed, where the paragraph or the note begins."""
    start: int
    end: int
    exact: str
    """The words as the article has them: those from `start` to `end` of the paragraph or note."""
    prefix: str
    """What stands before and after them, also where the editor does not say."""
    suffix: str
