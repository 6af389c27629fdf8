"""An entry of the glossary, as a person wrote it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from apparatus.model.problems import Place, nearest
from apparatus.model.references import Date

TermKind = Literal["concept", "system", "person", "organisation", "place", "project", "cable", "event"]
"""What an entry of the glossary is about."""


Status = Literal["stated by the article", "stated by its source", "found elsewhere", "editor's inference"]
"""Who answers for a fact: the article itself, a work that its notes cite, a work that the editor found, the editor."""


@dataclass(frozen=True, slots=True)
class Support:
    """A work that an entry rests on, and what for."""

    key: str
    supports: str
    """What it shows, in a few words of plain text."""
    status: Status


@dataclass(frozen=True, slots=True)
class Dated:
    """Something that happened, with its source."""

    date: Date
    what: str
    source: str
    """The key of a work."""


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry as a person wrote it: `docs/glossary/<id>.md`."""

    id: str
    term: str
    """The headword, in the form in which a sentence would hold it."""
    gloss: str
    """A definition of one line, plain text, in our words."""
    body: str
    """Markdown, with `[@key]` citations."""
    place: Place
    kind: TermKind = "concept"
    aliases: tuple[str, ...] = ()
    """Other forms under which the article may speak of it."""
    native: str = ""
    native_lang: str = ""
    """BCP 47, as `zh-Hans`."""
    traditional: str = ""
    """Of a Chinese name: the traditional characters, where they differ."""
    pinyin: str = ""
    """Or another romanisation, with tone marks."""
    literal: str = ""
    """Word for word, in English."""
    family: str = ""
    """Of a person: the family name, where the headword does not end with it."""
    see_also: tuple[str, ...] = ()
    """Ids of related terms."""
    coordinates: tuple[float, float] | None = None
    """Latitude and longitude in decimal degrees (WGS 84)."""
    dates: tuple[Dated, ...] = ()
    sources: tuple[Support, ...] = ()
    cited: tuple[str, ...] = ()
    """The keys that the body cites, in order of first mention."""
    body_line: int = 1
    """The line of the file on which the body begins."""
    places: Mapping[tuple[int | str, ...], Place] = field(default_factory=dict)
    """Where each field stands: `("aliases", 0)`, `("sources", 1, "key")`."""
    changed: Date | None = None
    """The day of the last change that readers should hear of."""
    draft: bool = False
    """Whether the entry is unfinished: it is checked like the others and not published."""

    def at(self, *way: int | str) -> Place:
        """Where a field stands, or the nearest field around it that is written down."""
        return nearest(self.places, way, self.place)
