"""Notes that a page hides right behind their markers, to be shown beside the text or on demand: pandoc's tree in; the
same with footnotes out.

    <sup data-mfn="1"><a>1</a></sup><span class="modern-footnotes-footnote__note">Note.</span>
    <label class="sidenote-number"></label><span class="sidenote">Note.</span>
"""

from __future__ import annotations

import re

from apparatus.adopt.tree import Node, Nodes, node_lists, words_of

CLASSES = frozenset(("modern-footnotes-footnote__note", "sidenote"))

NUMBER = re.compile(r"[\[(]?\d{0,4}[\])]?")
"""The words of a marker; those of some are drawn by the page’s style."""


def with_notes_beside(blocks: Nodes) -> bool:
    """Make footnotes of the notes; whether there were any."""
    found = False
    for nodes in node_lists(blocks):
        for at in range(len(nodes) - 1, -1, -1):
            node = nodes[at]
            if node["t"] == "Span" and not CLASSES.isdisjoint(node["c"][0][1]):
                nodes[at] = {"t": "Note", "c": [{"t": "Para", "c": _without_number(node["c"][1])}]}
                start = at
                while start and _is_marker(nodes[start - 1]):
                    start -= 1
                del nodes[start:at]
                found = True
    return found


def _is_marker(node: Node) -> bool:
    return node["t"] in ("Superscript", "Link", "Span") and NUMBER.fullmatch(words_of([node]).strip()) is not None


def _without_number(inlines: Nodes) -> Nodes:
    """The words of a note without its number, which a page may print again."""
    if inlines and inlines[0]["t"] == "Superscript" and _is_marker(inlines[0]):
        return inlines[2 if len(inlines) > 1 and inlines[1]["t"] == "Space" else 1 :]
    return inlines
