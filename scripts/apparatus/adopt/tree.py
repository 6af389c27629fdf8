"""Pandoc's tree of a document: where blocks hold blocks, where they hold words, and what the words are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator
from typing import Any, cast

from apparatus import lazy

Node = dict[str, Any]
Nodes = list[Node]

HOLDERS = ("Div", "BlockQuote", "BulletList", "OrderedList")
"""Blocks that hold blocks; what stands in tables and figures is left alone."""

TYPED = lazy.regex(r"\s*[\[(]?(?P<number>\d{1,3})(?:[\])]\.?|[.:])?\s")
"""The number that opens a line."""

SPACES = ("Space", "SoftBreak", "LineBreak")

FEW = 4
"""What is raised for its sense has no more letters."""

LINES = ("Para", "Plain")
"""Blocks that hold words alone."""


def lists_in(block: Node) -> list[Nodes]:
    """The lists of blocks straight within a block."""
    kind, content = block["t"], block.get("c", [])
    if kind == "BlockQuote":
        return [content]
    if kind == "Div":
        return [content[1]]
    if kind == "BulletList":
        return list(content)
    return list(content[1]) if kind == "OrderedList" else []


def paragraphs_of(blocks: Nodes) -> Nodes:
    """Blocks as paragraphs, as far as they can be, with the signs that draw quotations and lists before them."""
    made: Nodes = []
    for block in blocks:
        if block["t"] == "CodeBlock":
            made.append({"t": "Para", "c": [{"t": "Code", "c": block["c"]}]})
        elif block["t"] in ("BulletList", "OrderedList"):
            for at, item in enumerate(lists_in(block), 1):
                first, *others = paragraphs_of(item) or [{"t": "Para", "c": []}]
                sign = raw("- " if block["t"] == "BulletList" else f"{at}. ")
                made += [first | {"c": [sign, *first["c"]]} if isinstance(first["c"], list) else first, *others]
        elif block["t"] == "BlockQuote":
            quoted = paragraphs_of(block["c"])
            made += [part | {"c": [raw("> "), *part["c"]]} if part["t"] in LINES else part for part in quoted]
        else:
            inner = lists_in(block)
            made += paragraphs_of(inner[0]) if inner else [block]
    return made


def every_node(value: Any) -> Iterator[Node]:
    """Every node within a value, in order."""
    if isinstance(value, dict):
        if "t" in value:
            yield value
        value = value.get("c")
    if isinstance(value, list):
        for part in value:
            yield from every_node(part)


def node_lists(value: Any) -> Iterator[Nodes]:
    """Every list of nodes within a value, the inner ones first."""
    if isinstance(value, dict):
        value = value.get("c")
    if isinstance(value, list):
        for part in value:
            yield from node_lists(part)
        if value and all(isinstance(part, dict) and "t" in part for part in value):
            yield value


def words_in(node: Node) -> Nodes:
    """The nodes straight within emphasis, raised letters or another stretch of words."""
    content: Nodes = node.get("c", [])
    if node["t"] in ("Span", "Quoted"):
        return cast(Nodes, content[1])
    return content if node["t"] in ("Superscript", "Emph", "Strong", "Underline", "SmallCaps") else []


def words_of(inlines: Nodes) -> str:
    """The plain text of words."""
    return "".join(_words(node) for node in inlines)


def _words(node: Node) -> str:
    kind, content = node["t"], node.get("c", [])
    if kind in SPACES:
        return " "
    if kind == "Str":
        return str(content)
    if kind in ("Code", "Math"):
        return str(content[1])
    if kind in ("Span", "Link", "Image", "Quoted", "Cite"):
        return words_of(content[1])
    return words_of(content) if isinstance(content, list) and kind not in ("Note", "RawInline") else ""


def drop_empty_links(blocks: Nodes) -> None:
    """Take out what only marks a place, and the signs behind headings that lead to themselves: nobody reads them."""
    for nodes in node_lists(blocks):
        for at in range(len(nodes) - 1, -1, -1):
            node = nodes[at]
            if node["t"] == "Link" and node["c"][2][0].startswith("#") and _says_nothing(node["c"][1]):
                del nodes[at]


def lower_notes(blocks: Nodes) -> None:
    """Take the notes out of what raises them: a marker is raised by itself."""
    for nodes in node_lists(blocks):
        for at in range(len(nodes) - 1, -1, -1):
            raised = nodes[at]["c"] if nodes[at]["t"] == "Superscript" else []
            if any(node["t"] == "Note" for node in raised) and all(node["t"] in ("Note", *SPACES) for node in raised):
                nodes[at : at + 1] = raised


def set_notes_behind_pictures(blocks: Nodes) -> None:
    """Call the notes of a picture's words behind it: pandoc would write them down twice."""
    for nodes in node_lists(blocks):
        for at in range(len(nodes) - 1, -1, -1):
            words = nodes[at]["c"][1] if nodes[at]["t"] == "Image" else []
            notes = [node for node in words if node["t"] == "Note"]
            if notes:
                nodes[at]["c"][1] = [node for node in words if node["t"] != "Note"]
                nodes[at + 1 : at + 1] = notes


def open_raised_words(blocks: Nodes) -> None:
    """Take what is more than a letter or a number, such as a link or several words, out of what raises it."""
    for nodes in node_lists(blocks):
        for at in range(len(nodes) - 1, -1, -1):
            raised = nodes[at]["c"] if nodes[at]["t"] in ("Superscript", "Subscript") else []
            words = words_of(raised)
            if len(words) > FEW and (" " in words or any(node["t"] == "Link" for node in every_node(raised))):
                nodes[at : at + 1] = raised


def drop_empty_tables(blocks: Nodes) -> None:
    """Take out tables without a word, which only held pictures."""
    for at in range(len(blocks) - 1, -1, -1):
        if blocks[at]["t"] == "Table" and not _holds_words(blocks[at]):
            del blocks[at]
        else:
            for inner in lists_in(blocks[at]):
                drop_empty_tables(inner)


def _holds_words(value: Any) -> bool:
    """Whether anything within a value is read; the words of a picture are not."""
    if isinstance(value, dict):
        if value.get("t") in ("Str", "Code", "Math", "Note"):
            return True
        value = value.get("c") if value.get("t") != "Image" else None
    return isinstance(value, list) and any(map(_holds_words, value))


def lead_within(blocks: Nodes) -> None:
    """Make links to places of the page itself what they are: a browser that saves it writes its address before them."""
    nodes = list(every_node(blocks))
    names = {name for node in nodes if node["t"] in ("Span", "Link", "Div") and (name := node["c"][0][0])}
    links = [node for node in nodes if node["t"] == "Link" and node["c"][2][0].partition("#")[2] in names]
    pages = Counter(node["c"][2][0].partition("#")[0] for node in links)
    page = max(pages, key=lambda name: pages[name], default="")
    for node in links:
        address, _, name = node["c"][2][0].partition("#")
        if address == page:
            node["c"][2][0] = f"#{name}"


def part_at_breaks(blocks: Nodes, targets: Container[str]) -> None:
    """Part paragraphs at the broken lines that open with a target."""
    for at in range(len(blocks) - 1, -1, -1):
        block = blocks[at]
        for inner in lists_in(block):
            part_at_breaks(inner, targets)
        if block["t"] in LINES and any(node["t"] == "LineBreak" for node in block["c"]):
            lines: list[Nodes] = [[]]
            for node in block["c"]:
                if lines[-1] and lines[-1][-1]["t"] == "LineBreak" and _opens(node, targets):
                    lines[-1].pop()
                    lines.append([])
                lines[-1].append(node)
            blocks[at : at + 1] = [{"t": "Para", "c": line} for line in lines if line] if len(lines) > 1 else [block]


def part_numbered_lines(blocks: Nodes) -> None:
    """Part paragraphs whose lines are numbered in turn, as notes are that somebody typed: `1. Note.<br>2. Note.`"""
    for at in range(len(blocks) - 1, -1, -1):
        block = blocks[at]
        for inner in lists_in(block):
            part_numbered_lines(inner)
        if block["t"] in LINES and any(node["t"] == "LineBreak" for node in block["c"]):
            lines: list[Nodes] = [[]]
            for node in block["c"]:
                if node["t"] == "LineBreak":
                    lines.append([])
                else:
                    lines[-1].append(node)
            lines = [line for line in lines if words_of(line).strip()]
            numbers = [int(found["number"]) if (found := TYPED.match(words_of(line))) else 0 for line in lines]
            if len(lines) > 1 and numbers[0] and numbers == list(range(numbers[0], numbers[0] + len(numbers))):
                blocks[at : at + 1] = [{"t": "Para", "c": line} for line in lines]


def _opens(node: Node, targets: Container[str]) -> bool:
    return any(inner["t"] in ("Span", "Link") and inner["c"][0][0] in targets for inner in every_node(node))


def _says_nothing(words: Nodes) -> bool:
    return all(node["t"] in (*SPACES, "Str") for node in words) and not any(map(str.isalnum, words_of(words)))


def is_raw(node: Node) -> bool:
    """Whether a node is Markdown of ours."""
    return bool(node["t"] == "RawInline" and node["c"][0] == "markdown")


def raw(text: str) -> Node:
    """Words that are Markdown already."""
    return {"t": "RawInline", "c": ["markdown", text]}


def table_of(lines: list[list[Nodes]]) -> Node:
    """A table of lines of cells, the first of which is its head."""
    plain = ["", [], []]
    rows = [
        [plain, [[plain, {"t": "AlignDefault"}, 1, 1, [{"t": "Plain", "c": cell}]] for cell in line]] for line in lines
    ]
    spec = [[{"t": "AlignDefault"}, {"t": "ColWidthDefault"}] for _ in lines[0]]
    return {"t": "Table", "c": [plain, [None, []], spec, [plain, rows[:1]], [[plain, 0, [], rows[1:]]], [plain, []]]}
