"""The article as read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from apparatus.model.notes import BlockType, Cite, Note, Style
from apparatus.model.problems import Place
from apparatus.model.references import Date


@dataclass(frozen=True, slots=True)
class Mark:
    """A note marker in running text. The marker itself (`[7]`) is taken out of the text."""

    note: int
    offset: int
    """Where the marker stood, in characters of the text without markers."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or its like. Ids are unique within an article; once published, they stay (`read.register`)."""

    id: str
    type: BlockType
    text: str
    """The author's words, verbatim, without note markers. A list holds one item a line, with its printed number and two
    spaces before it for each item that it is within, as a further paragraph of an item has, and `>` before a quotation
    in one; a table one row a line, its head first, with the strokes, or tabs, between its cells; definitions one word a
    line, and two spaces before what it means; code as many lines as it has."""
    line: int
    """Of the seed, counted from 1, where the block begins."""
    marks: tuple[Mark, ...] = ()
    """In the order of their offsets."""
    number: int = 0
    """Counted through the article from 1, headings left out; a heading has 0."""
    styles: tuple[Style, ...] = ()
    """In the order in which they begin."""
    former: tuple[str, ...] = ()
    """Further ids that lead here: of the paragraph itself in former times, and of neighbours that are gone."""


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the article under one title."""

    id: str
    """Letters a-z, digits and hyphens; unique within the article; the last part of the section's address."""
    title: str
    editorial: bool
    """Whether an editor gave the title. If not, the first block is the heading as the author wrote it, if any."""
    blocks: tuple[Block, ...]
    level: int = 0
    """How deep it stands among the sections; 0 is the highest."""


MatterKind = Literal["title", "author", "date", "lead", "acknowledgements", "how-to-cite", "bibliography", "rights"]


@dataclass(frozen=True, slots=True)
class Matter:
    """Front or back matter: of the article, but neither body nor note."""

    kind: MatterKind
    text: str
    line: int
    styles: tuple[Style, ...] = ()


@dataclass(frozen=True, slots=True)
class Furniture:
    """What the page or the site printed around the article: kept in a ledger, with the reason why it is not text."""

    text: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class GivenLink:
    """A link that an editor forces or forbids in one passage of the article."""

    term: str
    """The id of an entry."""
    passage: str
    """Words of the article, verbatim and found once."""
    words: str
    """Of a forced link: the words of the passage that become the link. Empty: all of them."""
    force: bool
    place: Place


@dataclass(frozen=True, slots=True)
class GivenName:
    """A name that an editor gives, and where."""

    name: str
    place: Place


@dataclass(frozen=True, slots=True)
class Article:
    """One seed, read. Every non-space character of the file is in a block, a note, the matter or the furniture."""

    slug: str
    path: str
    """Of the seed, as a person would type it."""
    title: str
    authors: tuple[str, ...]
    date: Date | None
    lead: str
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    matter: tuple[Matter, ...]
    furniture: tuple[Furniture, ...]
    bibliography: tuple[Cite, ...] = ()
    """The works that a bibliography of the article lists, as full citations: each holds an entry's text."""
    publisher: str = ""
    """As the editor's file gives it, like the two that follow."""
    address: str = ""
    rights: str = ""
    language: str = "en"
    sha256: str = ""
    links: tuple[GivenLink, ...] = ()
    """As the editor's file gives them, like the names that follow."""
    not_terms: tuple[GivenName, ...] = ()
    """Names in the text that need no entry."""
