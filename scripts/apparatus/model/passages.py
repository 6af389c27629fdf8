"""Pieces of the text and the places where a work or a term is used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from apparatus.model.notes import Item, StyleKind

RunKind = Literal["text", "mark", "term", "work", "url", "annotation"]


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a run that is set in one way."""

    text: str
    kinds: tuple[StyleKind, ...] = ()
    """`em`, `strong`."""
    address: str = ""
    """Where the words lead, if the author made them a link."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a paragraph or note that is shown in one way. The texts of all runs give the words back in order;
    the text of a mark, and of the place where an annotation is called, is empty."""

    kind: RunKind
    text: str
    target: str = ""
    """Of a mark the note's number, of a term its id, of a work its key, of a url the address, of an annotation its
    id."""
    ref: int = 0
    """Of a mark: which of the markers that point to the same note it is, counted from 1. Of an annotation: its
    number."""
    annotated: bool = False
    """Whether an annotation of the editor's is about these words."""
    label: str = ""
    """Of a mark: the number that readers see."""
    parts: tuple[Part, ...] = ()
    """The text in pieces, where a piece of it is set off."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the article, and where it stands."""

    article: str
    section: str
    block: str
    text: str


@dataclass(frozen=True, slots=True)
class Citing:
    """One marker: the sentence that a note supports, and the way back to it."""

    note: int
    ref: int
    """As in `Run.ref`."""
    sentence: Sentence
    label: str = ""
    """The number of the note that readers see."""


@dataclass(frozen=True, slots=True)
class WorkUse:
    """A place where a work is cited: the note, the item in it, and the sentences that the note supports."""

    article: str
    note: int
    item: Item
    citings: tuple[Citing, ...]
    label: str = ""
    """The number of the note that readers see."""


@dataclass(frozen=True, slots=True)
class TermUse:
    """A place where a term is used; the words from `start` to `end` of the sentence are the term."""

    sentence: Sentence
    start: int
    end: int
    notes: tuple[int, ...] = ()
    """The notes whose markers stand in the sentence."""


Around = Literal["note", "lead", "acknowledgements"]
"""A part of the article beside its text that is prose."""


@dataclass(frozen=True, slots=True)
class AsideUse:
    """A place beside the text of an article where a term is used, as `TermUse` is one in it."""

    article: str
    part: Around
    number: int
    """Of a note its number, of the others their place among the matter, counted from 1."""
    sentence: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A term that stands in the same sentences as another."""

    term: str
    sentences: int
    """How many of them."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names in an article's text, as far as a program can see them."""

    covered: tuple[str, ...]
    """Ids of the entries that the text names, in the order in which it does."""
    without: tuple[tuple[str, int], ...]
    """Names without an entry, and how often each stands; the commonest first."""
    needless: tuple[str, ...]
    """Names in the text that need no entry, as the editor says."""
