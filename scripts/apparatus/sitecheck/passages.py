"""The HTML of one page in; its note markers, notes, works and terms, and where each of them leads, out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from apparatus.sitecheck.target import Resolver

MARKER = "a[role~=doc-noteref]"
BACKLINK = "a[role~=doc-backlink]"
NOTE = "[role~=doc-endnotes] li[id]"
WORK = "a.ap-work"
TERM = "a.ap-term"
IN_DEFINITION = ".ap-written a.ap-term"
"""Links between definitions: they are no uses, and no page lists them."""
USE = ".ap-uses > li"
USE_LINK = "a:not(.ap-notes-near, .ap-back)"
"""A link of a use, without those to notes that only stand beside a term, or that name it."""
BACK = "a.ap-back"
NOTE_ID = "note-"


@dataclass(frozen=True, slots=True)
class Spot:
    """An element of a page."""

    path: str
    fragment: str

    def __str__(self) -> str:
        return f"{self.path}#{self.fragment}"


@dataclass(frozen=True, slots=True)
class Marker:
    """A note marker in running text."""

    id: str
    note: Spot


@dataclass(frozen=True, slots=True)
class ListedNote:
    """A note, the markers to which it leads back and the pages of the works in it."""

    backs: tuple[Spot, ...]
    works: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TermLink:
    """A term in running text."""

    block: str
    """The id of the passage around it."""
    page: str


@dataclass(frozen=True, slots=True)
class Use:
    """A passage in which a work or a term is used, as the page of the work or term lists it."""

    notes: tuple[Spot, ...]
    backs: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Passages:
    """What stands on one page."""

    markers: tuple[Marker, ...]
    notes: Mapping[str, ListedNote]
    """By id."""
    terms: tuple[TermLink, ...]
    uses: tuple[Use, ...]
    calls: frozenset[tuple[str, str]]
    """The pairs of a marker's id and the id of the note that it calls."""


def read_passages(path: str, html: bytes, resolver: Resolver) -> Passages:
    """Everything on the page `path` that has a way back."""
    tree = LexborHTMLParser(html.decode("utf-8", errors="replace"))

    def spot(node: LexborNode) -> Spot:
        target = resolver.target(path, node.attributes.get("href") or "")
        return Spot(target.path, target.fragment)

    def spots(node: LexborNode, selector: str) -> tuple[Spot, ...]:
        return tuple(spot(link) for link in node.css(selector))

    markers = tuple(Marker(node.attributes.get("id") or "", spot(node)) for node in tree.css(MARKER))
    notes = {
        node.attributes.get("id") or "": ListedNote(spots(node, BACKLINK), tuple(s.path for s in spots(node, WORK)))
        for node in tree.css(NOTE)
    }
    written = {node.mem_id for node in tree.css(IN_DEFINITION)}
    terms = tuple(TermLink(_around(n), spot(n).path) for n in tree.css(TERM) if n.mem_id not in written)
    uses = tuple(_use(spots(node, USE_LINK), spots(node, BACK)) for node in tree.css(USE))
    calls = frozenset((marker.id, marker.note.fragment) for marker in markers)
    return Passages(markers, notes, terms, uses, calls)


def _use(links: tuple[Spot, ...], backs: tuple[Spot, ...]) -> Use:
    return Use(tuple(s for s in links if s.fragment.startswith(NOTE_ID)), backs)


def _around(node: LexborNode) -> str:
    """The id of the nearest element around `node` that has one."""
    parent = node.parent
    while parent is not None:
        if found := parent.attributes.get("id"):
            return found
        parent = parent.parent
    return ""
