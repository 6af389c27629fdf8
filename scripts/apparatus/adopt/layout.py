"""Pandoc's tree of a document: tables that only place words on a page, and addresses that only count who follows them,
in; paragraphs, and the addresses themselves, out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

from apparatus import lazy
from apparatus.adopt.tree import LINES, Node, Nodes, every_node, lists_in, words_of

ABOVE, FEW = 4, 25
"""Among the first blocks of a document a table of few words is the letterhead or the title page."""

COUNTED = lazy.regex(
    r"https?://(?:www\.google\.\w{2,3}(?:\.\w{2})?/url\?|[\w.-]{1,60}\.safelinks\.protection\.outlook\.com/)", re.I
)
"""What Google Docs and Outlook write in place of an address, which they keep as a part of theirs."""

OF_NOTES = lazy.regex(r"(?:foot|end)-?_?notes?", re.IGNORECASE)
NUMBER = lazy.regex(r"[↑^]?\s?[\[(]?(?P<number>\d{1,3})[\])]?\.?")

INSTRUCTIONS = frozenset(
    (
        "index", "toctree", "meta", "highlight", "tabularcolumns", "sectnum", "default-role", "post", "currentmodule",
        "contents",
    )
)  # fmt: skip

KEPT_AS = ("q", "url")
OF_WORKS = "References"


def drop_instructions(blocks: Nodes) -> None:
    """Take out what reStructuredText says to the program that sets it, of which pandoc makes boxes of these names."""
    blocks[:] = [block for block in blocks if block["t"] != "Div" or INSTRUCTIONS.isdisjoint(block["c"][0][1][:1])]
    for block in blocks:
        for inner in lists_in(block):
            drop_instructions(inner)


def open_layout_tables(blocks: Nodes, opening: int = 0) -> None:
    """Put what stands in a table of one cell, and in one that opens the document, in its place; what has a caption is
    a table."""
    at = 0
    while at < len(blocks):
        block = blocks[at]
        if block["t"] == "Table" and not block["c"][1][1]:
            cells = list(_cells(block))
            inside = [part for cell in cells for part in cell]
            if len(cells) == 1 or (opening < ABOVE and _is_letterhead(inside)):
                blocks[at : at + 1] = _paragraphs(inside)
                at += len(inside)
                opening += 1
                continue
        for inner in lists_in(block):
            open_layout_tables(inner, ABOVE)
        opening += ABOVE if _is_text(block) else 1
        at += 1


def open_note_tables(blocks: Nodes) -> None:
    """Make lists of the tables of notes, `↑1 | Note`, which their names tell."""
    for at, block in enumerate(blocks):
        for inner in lists_in(block):
            open_note_tables(inner)
        if block["t"] != "Table" or not OF_NOTES.search(" ".join((block["c"][0][0], *block["c"][0][1]))):
            continue
        rows = [[cell[4] for cell in cells] for _, cells in _rows(block)]
        numbers = [
            NUMBER.fullmatch(words_of(row[0][0]["c"]).strip()) if len(row) == 2 and row[0] else None for row in rows
        ]
        if rows and [int(found["number"]) if found else 0 for found in numbers] == list(range(1, len(rows) + 1)):
            style = [1, {"t": "Decimal"}, {"t": "Period"}]
            blocks[at] = {"t": "OrderedList", "c": [style, [_paragraphs(row[1]) for row in rows]]}


def set_captions(blocks: Nodes) -> None:
    """Give a table that stands alone in a figure the caption of the figure."""
    for at, block in enumerate(blocks):
        for inner in lists_in(block):
            set_captions(inner)
        held = block["c"][2] if block["t"] == "Figure" else []
        while len(held) == 1 and held[0]["t"] == "Div":
            held = held[0]["c"][1]
        if len(held) == 1 and held[0]["t"] == "Table" and not held[0]["c"][1][1]:
            held[0]["c"][1] = block["c"][1]
            blocks[at] = held[0]


def set_box_titles(blocks: Nodes) -> None:
    """Set the title of a box, of which pandoc makes a box within, before its words: alone it would be a heading, and
    `Note` one over the notes of the article."""
    for block in every_node(blocks):
        inside = block["c"][1] if block["t"] == "Div" else []
        if not inside or inside[0]["t"] != "Div" or inside[0]["c"][0][1] != ["title"]:
            continue
        lines = [part for part in inside[0]["c"][1] if part["t"] in LINES and part["c"]]
        words = [node for line in lines for node in line["c"]]
        title = {"t": "Strong", "c": [*words, {"t": "Str", "c": ":"}]}
        if not words or block["c"][0][1][:1] == ["document"]:
            inside[:1] = []
        elif len(inside) > 1 and inside[1]["t"] in LINES:
            inside[:2] = [{"t": "Para", "c": [title, {"t": "Space"}, *inside[1]["c"]]}]
        else:
            inside[:1] = [{"t": "Para", "c": [title]}]


def set_cited_works(blocks: Nodes) -> None:
    """Make a list of works of those that reStructuredText cites, `.. [Lima2002] Text`."""
    for at in range(len(blocks) - 1, -1, -1):
        block = blocks[at]
        if block["t"] != "Div" or block["c"][0][0] != "citations":
            continue
        made: Nodes = [{"t": "Header", "c": [1, ["", [], []], [{"t": "Str", "c": OF_WORKS}]]}]
        for term, texts in (item for part in block["c"][1] if part["t"] == "DefinitionList" for item in part["c"]):
            first, *others = [*(part for text in texts for part in text), {"t": "Null"}]
            label = {"t": "Str", "c": f"[{words_of(term)}]"}
            opening = first["c"] if first["t"] in LINES else []
            made.append({"t": "Para", "c": [label, {"t": "Space"}, *opening]})
            made += [part for part in ([first, *others] if not opening else others) if part["t"] != "Null"]
        blocks[at : at + 1] = made


def set_heads(blocks: Nodes) -> None:
    """Make the first row of a table its head, where it has none: in Markdown each has one. Its name is for programs."""
    for block in every_node(blocks):
        if block["t"] == "Table":
            _, _, _, head, bodies, _ = block["c"]
            block["c"][0] = ["", [], []]
            rows = bodies[0][3] if bodies else []
            if rows and not any(cell[4] for _, cells in head[1] for cell in cells):
                head[1] = [rows.pop(0)]


def _is_letterhead(inside: Nodes) -> bool:
    return all(part["t"] in LINES and not _is_text(part) for part in inside)


def _is_text(block: Node) -> bool:
    return block["t"] == "Header" or (block["t"] in LINES and len(words_of(block["c"]).split()) > FEW)


def _paragraphs(blocks: Nodes) -> Nodes:
    return [block | {"t": "Para"} if block["t"] == "Plain" else block for block in blocks]


def _cells(table: Node) -> Iterator[Nodes]:
    """The blocks of each cell that holds any, row by row."""
    for _, cells in _rows(table):
        yield from (cell[4] for cell in cells if cell[4])


def _rows(table: Node) -> list[tuple[Any, list[list[Any]]]]:
    _, _, _, head, bodies, foot = table["c"]
    return [*head[1], *(row for body in bodies for row in (*body[2], *body[3])), *foot[1]]


def plain_addresses(tree: Node) -> None:
    """Make links that lead over a counter lead to where they go."""
    for node in every_node(tree["blocks"]):
        if node["t"] == "Link" and COUNTED.match(node["c"][2][0]):
            asked = parse_qs(urlsplit(node["c"][2][0]).query)
            goal = next((asked[name][0] for name in KEPT_AS if name in asked), "")
            if goal.startswith("http"):
                node["c"][2][0] = goal
