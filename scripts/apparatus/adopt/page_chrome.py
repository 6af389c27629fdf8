"""What stands on a web page around an article: pandoc's tree of the page in; the same without it, and its words, out.

A box is told by its own name (`class="share-buttons"`, `id="comments"`), and left where it holds more than links and a
few words, or calls a note: authors have boxes of such names, too.
"""

from __future__ import annotations

import re

from apparatus.adopt.tree import Node, Nodes, every_node, is_raw, lists_in, node_lists, words_of

NAMES = frozenset(
    (
        "addtoany", "advert", "advertisement", "breadcrumb", "breadcrumbs", "comments", "cookie", "cookies", "donate",
        "menu", "nav", "navbar", "navigation", "newsletter", "promo", "recirc", "related", "respond", "share",
        "sharedaddy", "sharing", "signup", "social", "subscribe", "subscription", "toc",
    )
)  # fmt: skip
"""What pages call such boxes, among other words: `related-posts`, `toc_container`."""

LINE_NAMES = frozenset(("cat", "tags", "tag", "categories", "breadcrumb", "breadcrumbs", "share"))
"""What they call lines that say where on the site the article is."""

PARTS = re.compile(r"[^a-z]+")

UNSEEN = frozenset(("screen-reader-text", "visually-hidden", "visuallyhidden", "sr-only"))
"""What they call words that are only read aloud, such as the names of parts of the site."""

SHOWN = frozenset(("title", "subtitle", "author", "date", "abstract", "lang"))
"""The fields of a page that an edition may show."""

FEW = 40
"""A box of more words outside of links may be the author's."""


def without_chrome(blocks: Nodes) -> list[str]:
    """Take the boxes out; give what each says."""
    said: list[str] = []
    _drop_unseen(blocks)
    for at in range(len(blocks) - 1, -1, -1):
        block = blocks[at]
        if _is_chrome(block):
            del blocks[at]
            said[:0] = [words] if (words := " ".join(_words(block).split())) else []
        else:
            for inner in reversed(lists_in(block)):
                said[:0] = without_chrome(inner)
    return said


def _drop_unseen(blocks: Nodes) -> None:
    """Take out short stretches of words that nobody sees."""
    for nodes in node_lists(blocks):
        nodes[:] = [node for node in nodes if not _is_unseen(node)]


def _is_unseen(node: Node) -> bool:
    if node["t"] not in ("Span", "Link", "Div", "Header"):
        return False
    attributes = node["c"][1 if node["t"] == "Header" else 0]
    calls = any(inner["t"] == "Note" or is_raw(inner) for inner in every_node(node))
    return not UNSEEN.isdisjoint(attributes[1]) and not calls and len(_words(node).split()) <= FEW


def only_of_article(meta: Node) -> None:
    """Take away what a page tells programs alone, and an author who has one name: it is that of whoever writes for the
    site, such as `admin`."""
    for name in meta.keys() - SHOWN:
        del meta[name]
    author = meta.get("author")
    if author and author["t"] == "MetaInlines" and " " not in words_of(author["c"]).strip():
        del meta["author"]


def _is_chrome(block: Node) -> bool:
    if block["t"] in ("Para", "Plain"):
        spans = [node for node in block["c"] if node["t"] not in ("Space", "SoftBreak")]
        return bool(spans) and all(node["t"] == "Span" and _named(node["c"][0], LINE_NAMES) for node in spans)
    if block["t"] != "Div" or not (_named(block["c"][0], NAMES) or ["part", "nav"] in block["c"][0][2]):
        return False
    calls = any(node["t"] == "Note" or is_raw(node) for node in every_node(block))
    return not calls and len(_words(block, links=False).split()) <= FEW


def _named(attributes: list[object], names: frozenset[str]) -> bool:
    name, classes = str(attributes[0]), attributes[1]
    assert isinstance(classes, list)
    return any(not names.isdisjoint(PARTS.split(part.lower())) for part in (name, *classes))


def _words(value: object, *, links: bool = True) -> str:
    """The words within a value, those of links left out if they shall not count."""
    if isinstance(value, dict):
        if value.get("t") == "Str":
            return str(value["c"])
        if value.get("t") in ("Space", "SoftBreak", "LineBreak"):
            return " "
        if value.get("t") == "Link" and not links:
            return " "
        ends = " " if value.get("t") in ("Para", "Plain", "Header") else ""
        return _words(value.get("c"), links=links) + ends
    return "".join(_words(part, links=links) for part in value) if isinstance(value, list) else ""
