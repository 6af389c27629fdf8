"""The HTML of a book's parts in, trees in which every link leads somewhere out."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import unquote
from xml.etree.ElementTree import Element

import html5lib


def tree_of(html: str) -> Element:
    """A part as a tree: a `body` without a namespace, and what it holds."""
    found: Element = html5lib.parse(html, treebuilder="etree", namespaceHTMLElements=False)
    body = found.find("body")
    assert body is not None  # the parser makes one of anything
    return body


def ids_in(trees: Mapping[str, Element]) -> dict[str, str]:
    """Where each id stands: the part that has it first."""
    places: dict[str, str] = {}
    for name, tree in trees.items():
        for element in tree.iter():
            if "id" in element.attrib:
                places.setdefault(element.attrib["id"], name)
    return places


def settle_links(trees: Mapping[str, Element], files: Mapping[str, str]) -> None:
    """Let every link within the book lead to the file that holds its passage; where there is none, the link becomes its
    words. `files` names the file of each part; parts of one name stand in one."""
    places = ids_in(trees)
    for name, tree in trees.items():
        for link in list(tree.iter("a")):
            way = link.attrib.get("href", "")
            if not way.startswith("#"):
                continue
            part = places.get(unquote(way[1:]))
            if part is None:
                _unlink(link)
            elif files[part] != files[name]:
                link.set("href", files[part] + way)


def _unlink(link: Element) -> None:
    link.tag = "span"
    for attribute in ("href", "rel", "data-card", "role", "aria-label"):
        link.attrib.pop(attribute, None)
