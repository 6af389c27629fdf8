"""The works that the notes cite."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from apparatus.model.notes import Item
from apparatus.model.references import Reference


@dataclass(frozen=True, slots=True)
class Work:
    """A cited work under its key. `reference` holds only what the notes say; what an editor added is in `edited`."""

    key: str
    reference: Reference
    edited: Mapping[str, str] = field(default_factory=dict, hash=False)
    """BibTeX field name to value, from `bib/curated.bib`."""
    editorial: bool = False
    """Whether an editor cites the work (glossary, annotation) and no note does."""
    printed: str = ""
    """The full citation as the first note prints it."""
    type: str = ""
    """The BibTeX type that an editor gave the work in `bib/curated.bib`, or the empty string."""
    short_title: str = ""
    """By which the notes call the work after its first citation, if they do."""


@dataclass(frozen=True, slots=True)
class CitationIndex:
    """All works that the notes cite or a bibliography lists, and what each note cites."""

    works: Mapping[str, Work]
    """By key, in the order of a bibliography."""
    items: Mapping[tuple[str, int], tuple[Item, ...]]
    """By article slug and note number; in order, as the note's cites."""
