"""The whole, before and after it is resolved: all that people wrote, and the edition in which every link is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from apparatus.model.annotations import Annotation, Placed
from apparatus.model.article import Article, Block, Matter, Section
from apparatus.model.editorial import Entry
from apparatus.model.glossary import Term
from apparatus.model.notes import Item, Note
from apparatus.model.passages import AsideUse, Citing, Names, Neighbour, Run, TermUse, WorkUse
from apparatus.model.works import Work


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything that people wrote, read and not yet resolved."""

    articles: tuple[Article, ...]
    curated: tuple[Entry, ...] = ()
    glossary: tuple[Term, ...] = ()
    annotations: tuple[Annotation, ...] = ()


@dataclass(frozen=True, slots=True)
class ResolvedBlock:
    """A block whose terms and markers are links."""

    block: Block
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class ResolvedSection:
    """A section, its blocks resolved, with the notes that its markers call."""

    section: Section
    blocks: tuple[ResolvedBlock, ...]
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ResolvedNote:
    """A note with its works, and every sentence that calls it."""

    note: Note
    items: tuple[Item, ...]
    runs: tuple[Run, ...]
    citings: tuple[Citing, ...]


@dataclass(frozen=True, slots=True)
class ResolvedMatter:
    """Front or back matter whose terms are links; `number` is its place among the matter, counted from 1."""

    matter: Matter
    number: int
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class ResolvedArticle:
    """An article in which every link is known."""

    article: Article
    sections: tuple[ResolvedSection, ...]
    notes: tuple[ResolvedNote, ...]
    matter: tuple[ResolvedMatter, ...] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """The whole edition: what renderers receive, so that none of them has to look anything up."""

    articles: tuple[ResolvedArticle, ...]
    works: Mapping[str, Work]
    """By key, in the order of the bibliography."""
    work_uses: Mapping[str, tuple[WorkUse, ...]]
    terms: tuple[Term, ...]
    term_uses: Mapping[str, tuple[TermUse, ...]]
    neighbours: Mapping[str, tuple[Neighbour, ...]]
    """By the id of a term: the others that its sentences name, the commonest first."""
    names: Mapping[str, Names]
    """By article slug."""
    aside_uses: Mapping[str, tuple[AsideUse, ...]] = field(default_factory=dict)
    """By the id of a term: its uses in the notes' own words and in the matter."""
    title_uses: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By the id of a term: the keys of the works whose titles name it."""
    annotations: tuple[Placed, ...] = ()
    """In the order of their passages, those of notes after those of the text."""
    term_annotations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By the id of a term: the ids of annotations about passages that name it."""
