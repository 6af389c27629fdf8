"""Notes of a page that have a sign in place of a number: pandoc's tree in; the same, what they say behind it, out.

    By Jane Smith<a href="#fn0">*</a>   …   <p id="fn0"><a href="#r0">*</a> For the keepers of the keys.</p>

They thank, or say who the author is, and no edition counts them.
"""

from __future__ import annotations

from apparatus.adopt.title_block import HEADING, SIGNED
from apparatus.adopt.tree import LINES, SPACES, Node, Nodes, every_node, lists_in, node_lists, words_of

SIGNS = frozenset(("", "*", "**", "***", "∗", "†", "‡", "§", "¶", "[*]", "[†]"))
"""The words of a link that calls such a note; those of some are drawn by a style, or lost."""


def set_behind(blocks: Nodes) -> None:
    """Set them behind the text, under a heading."""
    called = {
        node["c"][2][0][1:]
        for node in every_node(blocks)
        if node["t"] == "Link" and node["c"][2][0].startswith("#") and words_of(node["c"][1]).strip() in SIGNS
    }
    notes = [note for note in _paragraphs(blocks) if called and _is_called(note[1], called)]
    if not notes:
        return
    names = {name for _, note in notes for name in _names_in(note)}
    for nodes in node_lists(blocks):
        nodes[:] = [node for node in nodes if not (node["t"] == "Link" and node["c"][2][0][1:] in names)]
    for home, note in notes:
        home[:] = [block for block in home if block is not note]
    blocks += [HEADING, *(note for _, note in notes)]


def _paragraphs(blocks: Nodes) -> list[tuple[Nodes, Node]]:
    found = []
    for block in blocks:
        if block["t"] in LINES:
            found.append((blocks, block))
        for inner in lists_in(block):
            found += _paragraphs(inner)
    return found


def _is_called(paragraph: Node, called: set[str]) -> bool:
    """Whether a paragraph opens with the place that a sign leads to, and with a sign."""
    opening = [node for node in paragraph["c"] if node["t"] not in SPACES][:2]
    held = {name for node in opening for name in _names_in(node)}
    return not held.isdisjoint(called) and SIGNED.match(words_of(paragraph["c"])) is not None


def _names_in(node: Node) -> list[str]:
    return [part["c"][0][0] for part in every_node(node) if part["t"] in ("Span", "Link") and part["c"][0][0]]
