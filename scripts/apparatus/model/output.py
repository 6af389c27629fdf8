"""What is rendered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

PageKind = Literal[
    "landing",
    "overview",
    "section",
    "full",
    "notes",
    "ledger",
    "sources",
    "work",
    "glossary",
    "term",
    "kind",
    "atlas",
    "timeline",
    "annotations",
    "coverage",
    "data",
]


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """What search finds: a page, or a passage in it."""

    fragment: str
    """The id of the passage, or the empty string for the page."""
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the site without the theme around it."""

    address: str
    """Where it stands, without an ending: `weber/notes`, `sources/index`. The host turns it into a file name."""
    kind: PageKind
    title: str
    html: str
    """The page's own part. Where it holds `WRITTEN`, the host puts what the file `written` says, as HTML."""
    description: str = ""
    head: str = ""
    """What stands in the document's head for machines, as HTML."""
    source: str = ""
    """The file that an editor has to change to change the words of this page, relative to the project."""
    written: str = ""
    """A Markdown file relative to `docs/` that is a part of this page, or the empty string."""
    nav: str = ""
    """The address of the page that stands for this one in the site's navigation."""
    entries: tuple[IndexEntry, ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    """What the page asks for when a reader needs it: the path in the site and the text of each file."""


WRITTEN = "<!--written-->"
"""The place in a page's HTML for what a person wrote in Markdown."""


@dataclass(frozen=True, slots=True)
class Output:
    """Everything that a build makes, before anything is written."""

    pages: tuple[Page, ...]
    files: Mapping[str, str]
    """Further files, by their path in the site."""
    term_cards: Mapping[str, str] = field(default_factory=dict)
    """The cards of all entries, by id, for what people wrote and the host sets into a page."""
