"""What stands on a web page around an article: pandoc's tree of the page in; the same without it, and its words, out.

A box is told by its own name (`class="share-buttons"`, `id="comments"`), and left where it holds more than links and a
few words, or calls a note: authors have boxes of such names, too.
"""

from __future__ import annotations

from dataclasses import dataclass

from apparatus import lazy
from apparatus.adopt.page_meta import names_of
from apparatus.adopt.tree import LINES, SPACES, Node, Nodes, every_node, is_raw, lists_in, node_lists, words_of
from apparatus.read.seed.wording import MENU, OF_SITE

NAMES = frozenset(
    (
        "addtoany", "advert", "advertisement", "breadcrumb", "breadcrumbs", "commentlist", "comments", "cookie",
        "cookies", "donate", "menu", "more", "nav", "navbar", "navigation", "newsletter", "promo", "recirc",
        "recommended", "related", "respond", "search", "share", "sharedaddy", "sharing", "signup", "social",
        "subscribe", "subscription", "taxonomy", "toc",
    )
)  # fmt: skip
"""What pages call such boxes, among other words: `related-posts`, `toc_container`."""

COMMENTS = frozenset(("comments",))
CONTENTS = frozenset(("table", "contents"))
"""What they call a list of the parts, both."""

LINE_NAMES = frozenset(("cat", "comments", "tags", "tag", "categories", "breadcrumb", "breadcrumbs", "share"))
"""What they call lines that say where on the site the article is."""

PARTS = lazy.regex(r"[^a-z]+")

UNSEEN = frozenset(("screen-reader-text", "visually-hidden", "visuallyhidden", "sr-only", "mw-editsection"))
"""What they call words that are only read aloud, such as the names of parts of the site."""

SHOWN = frozenset(("title", "subtitle", "author", "date", "abstract", "lang"))
"""The fields of a page that an edition may show."""


OFFER = 7
"""A link that only offers something has no more words."""

FEW = 40
"""A box of more words outside of links may be the author's."""

OF_FORM = 300
"""A form has no more words, and no paragraph of more than few."""


def without_chrome(blocks: Nodes) -> list[str]:
    """Take the boxes out; give what each says."""
    _drop_unseen(blocks)
    return _taken_out(blocks, _Place())


@dataclass(slots=True)
class _Place:
    """Where on the page, which is gone through from its end, a block stands."""

    behind_notes: bool = True
    """Whether no note stands below it."""
    quoted: bool = False


def _taken_out(blocks: Nodes, place: _Place) -> list[str]:
    said: list[str] = []
    for at in range(len(blocks) - 1, -1, -1):
        block = blocks[at]
        if _is_chrome(block, place):
            del blocks[at]
            said[:0] = [words] if (words := " ".join(_words(block).split())) else []
            continue
        quoted, place.quoted = place.quoted, place.quoted or block["t"] == "BlockQuote"
        for inner in reversed(lists_in(block)):
            said[:0] = _taken_out(inner, place)
        place.quoted = quoted
        place.behind_notes &= block["t"] not in LINES or not any(map(is_raw, block["c"][:1]))
    return said


def _drop_unseen(blocks: Nodes) -> None:
    """Take out short stretches of words that nobody sees, and links to what readers said, behind a date."""
    for nodes in node_lists(blocks):
        nodes[:] = [node for node in nodes if not _is_unseen(node) and not _to_comments(node)]


def _to_comments(node: Node) -> bool:
    held = node["c"][1] if node["t"] == "Span" and _named(node["c"][0], COMMENTS) else []
    return bool(held) and all(part["t"] in ("Link", *SPACES) for part in held)


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


def authors_taken(meta: Node) -> list[str]:
    """Take the authors out of the fields of a page, and give their names."""
    author = meta.pop("author", None)
    listed = author["c"] if author and author["t"] == "MetaList" else [author] if author else []
    said = [words_of(one["c"]).strip() for one in listed if one["t"] == "MetaInlines"]
    return [name for names in said for name in (list(names_of(names)) or [names])]


def _is_chrome(block: Node, place: _Place) -> bool:
    if block["t"] in LINES:
        spans = [node for node in block["c"] if node["t"] not in SPACES]
        of_site = bool(spans) and all(node["t"] == "Span" and _named(node["c"][0], LINE_NAMES) for node in spans)
        return of_site or _only_offers(spans)
    if block["t"] == "Header":
        return place.behind_notes and _named(block["c"][1], NAMES)
    if block["t"] == "Div" and _part_of(block) == "form":
        return _is_form(block)
    if block["t"] != "Div" or not (_named(block["c"][0], NAMES) or _is_part(_part_of(block), place)):
        return False
    calls = any(node["t"] == "Note" or is_raw(node) for node in every_node(block))
    return not calls and len(_words(block, links=False).split()) <= FEW


def _part_of(box: Node) -> str:
    """Which part of the page a box says that it is."""
    return next((value for name, value in box["c"][0][2] if name == "part"), "")


def _is_form(box: Node) -> bool:
    """Whether a form is one to be filled in: there are pages of which all stands in a form."""
    nodes = list(every_node(box))
    holds_text = any(node["t"] in ("Header", "Note") or is_raw(node) for node in nodes)
    longest = max((len(_words(node).split()) for node in nodes if node["t"] in LINES), default=0)
    return not holds_text and longest <= FEW and len(_words(box).split()) <= OF_FORM


def _is_part(part: str, place: _Place) -> bool:
    """Whether a box is a part of the page that holds no text: what stands beside the text may, above its notes, and
    what ends a quotation says whose it is."""
    return part == "nav" or (part == "footer" and not place.quoted) or (part == "aside" and place.behind_notes)


def _only_offers(nodes: Nodes) -> bool:
    """Whether a line is a link alone that offers the file of the article, or something to do with the page. Words that
    say so by themselves are left to the reader of the text."""
    if len(nodes) != 1 or nodes[0]["t"] != "Link":
        return False
    words, address = words_of(nodes[0]["c"][1]).strip(), nodes[0]["c"][2][0].lower()
    is_offer = address.endswith(".pdf") or address in ("", "#") or address.startswith("javascript:")
    return is_offer and 0 < len(words.split()) <= OFFER and words.lower() not in MENU and not OF_SITE.fullmatch(words)


def _named(attributes: list[object], names: frozenset[str]) -> bool:
    name, classes = str(attributes[0]), attributes[1]
    assert isinstance(classes, list)
    called = [PARTS.split(part.lower()) for part in (name, *classes)]
    return any(not names.isdisjoint(parts) or (names is NAMES and CONTENTS.issubset(parts)) for parts in called)


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
