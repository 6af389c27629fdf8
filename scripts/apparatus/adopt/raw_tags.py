"""HTML within Markdown, which pandoc leaves out with its sense: a tree in; the same with breaks, emphasis and raised
letters as nodes."""

from __future__ import annotations

from apparatus import lazy
from apparatus.adopt.tree import Node, Nodes, node_lists

TAG = lazy.regex(r"<(?P<end>/?)(?P<name>[a-zA-Z]{1,9})\b[^<>]{0,300}>")
KINDS = {
    "i": "Emph",
    "em": "Emph",
    "cite": "Emph",
    "b": "Strong",
    "strong": "Strong",
    "sup": "Superscript",
    "sub": "Subscript",
}


def read_tags(blocks: Nodes) -> None:
    """Make nodes of the tags that set words; one that is not closed sets none."""
    for nodes in node_lists(blocks):
        if any(node["t"] == "RawInline" for node in nodes):
            nodes[:] = _set(nodes)


def _set(nodes: Nodes) -> Nodes:
    open_tags: list[tuple[str, Nodes]] = [("", [])]
    for node in nodes:
        end, name = _tag(node)
        if name == "br":
            open_tags[-1][1].append({"t": "LineBreak"})
        elif name not in KINDS:
            open_tags[-1][1].append(node)
        elif not end:
            open_tags.append((name, []))
        elif any(opened == name for opened, _ in open_tags):
            _close_others(open_tags, name)
            _, inside = open_tags.pop()
            open_tags[-1][1].append({"t": KINDS[name], "c": inside})
    _close_others(open_tags, "")
    return open_tags[0][1]


def _close_others(open_tags: list[tuple[str, Nodes]], name: str) -> None:
    """Leave the words of the tags that are not closed where they are."""
    while open_tags[-1][0] != name:
        _, inside = open_tags.pop()
        open_tags[-1][1].extend(inside)


def _tag(node: Node) -> tuple[bool, str]:
    found = TAG.fullmatch(node["c"][1]) if node["t"] == "RawInline" and node["c"][0] == "html" else None
    return (bool(found["end"]), found["name"].lower()) if found else (False, "")
