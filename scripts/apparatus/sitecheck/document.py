"""A folder of HTML files in; their ids and everything that they lead to or load out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

LEADING = {
    "a": ("href",),
    "area": ("href",),
    "audio": ("src",),
    "embed": ("src",),
    "form": ("action",),
    "iframe": ("src",),
    "img": ("src", "srcset"),
    "input": ("src",),
    "link": ("href",),
    "object": ("data",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "video": ("src", "poster"),
}
"""Elements and those of their attributes that hold an address (HTML Standard, index of attributes)."""

OWN_PART = ".md-content"
"""Where the theme puts the page's own part. What stands outside of it comes from the site's settings."""


@dataclass(frozen=True, slots=True)
class Link:
    """An address as an attribute holds it."""

    element: str
    attribute: str
    address: str
    chrome: bool
    """Whether it stands outside the page's own part: in the head, the header, the navigation, the footer."""


@dataclass(frozen=True, slots=True)
class Document:
    """What other pages, and the page itself, can ask of an HTML file."""

    path: str
    ids: Mapping[str, int]
    """Every id, and how often it stands in the page."""
    anchors: frozenset[str]
    """Names of old-fashioned anchors, to which a fragment may lead as well."""
    links: tuple[Link, ...]
    canonical: str
    """The address that the page gives as its own, or the empty string."""


@dataclass(frozen=True, slots=True)
class Site:
    """A built site. Paths are relative to its folder and have forward slashes."""

    folder: Path
    files: frozenset[str]
    documents: Mapping[str, Document]
    url: str
    """The address of its root as its front page states it, ending in a slash, or the empty string."""


def read_site(folder: Path) -> Site:
    """Every HTML file under `folder`. A folder that does not exist is an empty site."""
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    pages = (path for path in files if path.endswith(".html"))
    documents = {path: read_document(path, (folder / path).read_bytes()) for path in pages}
    front = documents.get("index.html")
    return Site(folder, frozenset(files), documents, front.canonical if front else "")


def read_document(path: str, html: bytes) -> Document:
    """The ids and links of one page."""
    tree = LexborHTMLParser(html.decode("utf-8", errors="replace"))
    own = {node.mem_id for node in tree.css(f"{OWN_PART} *")}
    has_own_part = bool(own)
    links: list[Link] = []
    canonical = ""
    for element, attributes in LEADING.items():
        for node in tree.css(element):
            chrome = has_own_part and node.mem_id not in own
            links += _links(node, element, attributes, chrome)
            if element == "link" and node.attributes.get("rel") == "canonical":
                canonical = node.attributes.get("href") or ""
    ids = Counter(node.attributes.get("id") or "" for node in tree.css("[id]"))
    anchors = frozenset(node.attributes.get("name") or "" for node in tree.css("a[name]"))
    return Document(path, ids, anchors, tuple(links), canonical)


def _links(node: LexborNode, element: str, attributes: tuple[str, ...], chrome: bool) -> list[Link]:
    links: list[Link] = []
    for attribute in attributes:
        if attribute not in node.attributes:
            continue
        value = node.attributes[attribute] or ""
        addresses = [value] if attribute != "srcset" else [part.split()[0] for part in value.split(",") if part.split()]
        links += [Link(element, attribute, address, chrome) for address in addresses]
    return links
