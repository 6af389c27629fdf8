"""Emphasis that a page sets by its style: pandoc's tree of the page in; the same with emphasis, out.

    <span style="font-style:italic">Quays</span>      .c4{font-style:italic} ... <span class="c4">Quays</span>

So do pages that word processors and services write. Pandoc knows no style, and would leave the letters plain.
"""

from __future__ import annotations

import re

from apparatus import lazy
from apparatus.adopt.tree import Node, Nodes, node_lists, words_of

SHEET = lazy.regex(rb"<style\b[^<>]{0,300}>(?P<rules>.{0,400000}?)</style", re.IGNORECASE | re.DOTALL)
RULE = lazy.regex(r"(?P<names>[^{}@;]{1,400})\{(?P<sets>[^{}]{0,2000})\}")
OF_CLASS = lazy.regex(r"\s*(?:span)?\.(?P<name>[\w-]{1,60})\s*")

SET_SO = {
    "Emph": lazy.regex(r"(?:^|[;\s])font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE),
    "Strong": lazy.regex(r"(?:^|[;\s])font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b", re.IGNORECASE),
}
"""What sets the letters of an element so, by pandoc's name for it."""


def set_by_classes(data: bytes) -> dict[str, frozenset[str]]:
    """The classes of a page that set letters in italics or in bold, by pandoc's names for these."""
    found: dict[str, set[str]] = {kind: set() for kind in SET_SO}
    for sheet in SHEET.finditer(data) if b"font-" in data else ():
        for rule in RULE.finditer(sheet["rules"].decode("utf-8", "replace")):
            names = [one["name"] for part in rule["names"].split(",") if (one := OF_CLASS.fullmatch(part))]
            for kind, sets in SET_SO.items():
                if names and sets.search(rule["sets"]):
                    found[kind].update(names)
    return {kind: frozenset(names) for kind, names in found.items()}


def with_emphasis(blocks: Nodes, classes: dict[str, frozenset[str]]) -> None:
    """Make emphasis of the stretches of words that a style sets in italics or in bold. A whole line in bold stays what
    it is: pages set headings so, which have their own marks."""
    for nodes in node_lists(blocks):
        for node in nodes:
            if node["t"] == "Span":
                _emphasise(node, classes, alone=_stands_alone(node, nodes))


def _stands_alone(node: Node, nodes: Nodes) -> bool:
    return words_of(nodes).strip() == words_of([node]).strip()


def _emphasise(node: Node, classes: dict[str, frozenset[str]], *, alone: bool) -> None:
    _, named, fields = node["c"][0]
    style = next((value for name, value in fields if name == "style"), "")
    for kind, sets in SET_SO.items():
        is_so = sets.search(style) or not classes[kind].isdisjoint(named)
        if is_so and words_of(node["c"][1]).strip() and not (alone and kind == "Strong"):
            node["c"][1] = [{"t": kind, "c": node["c"][1]}]
