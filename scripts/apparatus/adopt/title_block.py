"""What pandoc takes for the title block of a document: its tree in; the same with a title, names and a date that an
article can have, out.

    \\title{Harbours\\thanks{For the keepers of the keys.}}   \\author{Jane Smith\\\\ Port Institute}

A line below a name says where its bearer works. A note to the title or a name has no number in print: it is set down as
acknowledgements behind the text.
"""

from __future__ import annotations

from apparatus import lazy
from apparatus.adopt.tree import LINES, Node, Nodes, every_node, node_lists, words_of
from apparatus.read.seed.byline import names_in

READ = ("title", "subtitle", "author", "date")

ELSEWHERE = "affiliation"
"""The field in which what stands beside a name is kept."""

SIGNED = lazy.regex(r"\s?[*∗†‡§¶]")
"""How a note begins that has a sign instead of a number."""

ADDRESS = lazy.regex(r"\s*[(<]{1,2}[^<>()\s]{1,80}@[^<>()\s]{1,80}[)>]{1,2}\Z")

OF_ORG = lazy.regex(r"[<\[](?P<day>\d{4}-\d\d-\d\d)(?: [^<>\[\]]{1,30})?[>\]]")
"""How Org writes a day."""

TOP, SHORT = 12, 40
"""As many blocks, of no more words, may stand over a text."""

HEADING = {"t": "Header", "c": [1, ["", [], []], [{"t": "Str", "c": "Acknowledgements"}]]}


def with_plain_title_block(tree: Node) -> None:
    """Make the title block plain, and move its notes behind the text."""
    meta: Node = tree["meta"]
    notes = [block for name in READ if name in meta for block in _without_notes(meta[name])]
    notes += _signed_notes(tree["blocks"])
    if notes:
        tree["blocks"] += [HEADING, *notes]
    for name in ("title", "subtitle"):
        _on_one_line(meta.get(name))
    _without_colon(meta.get("subtitle"))
    _as_a_day(meta.get("date"))
    if meta.get("title", {}).get("t") == "MetaInlines" and not {"author", "date"} & meta.keys():
        _set_above(tree)
    beside = [line for author in _authors(meta) for line in _cut_to_first_line(author)]
    if beside:
        meta[ELSEWHERE] = {"t": "MetaList", "c": [{"t": "MetaInlines", "c": line} for line in beside]}


def _set_above(tree: Node) -> None:
    """Set a title above the text, where no field names the authors: the lines below it do."""
    title, subtitle = (tree["meta"].pop(name, {}).get("c", []) for name in ("title", "subtitle"))
    joint = [{"t": "Str", "c": ":"}] if words_of(title)[-1:].isalnum() else []
    words = [*title, *joint, {"t": "Space"}, *subtitle] if subtitle else title
    tree["blocks"].insert(0, {"t": "Header", "c": [1, ["", [], []], words]})


def _on_one_line(value: Node | None) -> None:
    """Make spaces of the ends of lines in a title."""
    for node in every_node(value):
        if node["t"] == "LineBreak":
            node["t"] = "Space"
            node.pop("c", None)


def _as_a_day(date: Node | None) -> None:
    """Leave of Org's `<2023-05-11 Thu>` the day."""
    found = OF_ORG.fullmatch(words_of(date["c"]).strip()) if date and date["t"] == "MetaInlines" else None
    if date and found:
        date["c"] = [{"t": "Str", "c": found["day"]}]


def _without_colon(subtitle: Node | None) -> None:
    """Take away what pandoc puts before a subtitle to join it to the title."""
    words = subtitle["c"] if subtitle and subtitle["t"] == "MetaInlines" else []
    while words and words[0] in ({"t": "Str", "c": ":"}, {"t": "Space"}):
        del words[0]


def _without_notes(value: Node) -> Nodes:
    """Take the notes out of a value and give the blocks that they hold."""
    found: Nodes = []
    for nodes in node_lists(value):
        for at in range(len(nodes) - 1, -1, -1):
            if nodes[at]["t"] == "Note":
                found[:0] = nodes[at]["c"]
                del nodes[at]
    return found


def _signed_notes(blocks: Nodes) -> Nodes:
    """Take the notes that have signs instead of numbers out of the headings and the short lines at the top of a text,
    and give the blocks that they hold."""
    found: Nodes = []
    for at, block in enumerate(blocks):
        is_heading = block["t"] == "Header"
        if not is_heading and (at >= TOP or block["t"] not in LINES):
            continue
        if not is_heading and len(words_of(block["c"]).split()) > SHORT:
            break
        before = len(found)
        for nodes in node_lists(block):
            for place in range(len(nodes) - 1, -1, -1):
                if nodes[place]["t"] == "Note" and SIGNED.match(_opening(nodes[place])):
                    found[before:before] = nodes[place]["c"]
                    del nodes[place]
                    _join(nodes, place)
    return found


def _join(nodes: Nodes, at: int) -> None:
    """Make one of two stretches of emphasis that nothing but a space parts any more."""
    space = nodes[at : at + 1] if nodes[at : at + 1] == [{"t": "Space"}] else []
    behind = at + len(space)
    if at > 0 and behind < len(nodes) and nodes[at - 1]["t"] == nodes[behind]["t"] in ("Emph", "Strong"):
        nodes[at - 1]["c"] += [*space, *nodes[behind]["c"]]
        del nodes[at : behind + 1]


def _opening(note: Node) -> str:
    first: Node = note["c"][0] if note["c"] else {"t": ""}
    return words_of(first["c"]) if first["t"] in LINES else ""


def _authors(meta: Node) -> Nodes:
    author = meta.get("author")
    if author is None:
        return []
    authors = list(author["c"]) if author["t"] == "MetaList" else [author]
    for one in authors:
        _without_address(one)
    return authors


def part_authors(meta: Node) -> None:
    """Part the authors whom a field names in one line, `:Author: Jane Smith, Bo Ng`."""
    lines = [words_of(one["c"]) for one in _authors(meta) if one["t"] == "MetaInlines"]
    if len(lines) == 1 and len(names := names_in(lines[0])) > 1:
        authors = [{"t": "MetaInlines", "c": [{"t": "Str", "c": name}]} for name in names]
        meta["author"] = {"t": "MetaList", "c": authors}


def _without_address(author: Node) -> None:
    """Leave of `Jane Smith <jane@ports.example>` the name."""
    if author["t"] == "MetaInlines" and (found := ADDRESS.search(words_of(author["c"]))):
        author["c"] = [{"t": "Str", "c": words_of(author["c"])[: found.start()]}]


def _cut_to_first_line(author: Node) -> list[Nodes]:
    """Leave of an author what stands on the first line; give the others."""
    if author["t"] == "MetaBlocks":
        author |= {
            "t": "MetaInlines",
            "c": [part for block in author["c"] for part in (*block["c"], {"t": "LineBreak"})],
        }
    if author["t"] != "MetaInlines":
        return []
    lines: list[Nodes] = [[]]
    for node in author["c"]:
        if node["t"] == "LineBreak":
            lines.append([])
        elif lines[-1] or node["t"] not in ("Space", "SoftBreak"):
            lines[-1].append(node)
    first, *others = [line for line in lines if line] or [[]]
    author["c"] = first
    return others
