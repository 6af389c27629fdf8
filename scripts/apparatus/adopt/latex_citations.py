"""Works that LaTeX cites by keys: pandoc's tree of a document and its works in BibTeX in; the tree, with the notes that
LaTeX would print, out. Pandoc's citation processor writes them in the manner of Chicago."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from xml.etree import ElementTree as ET

from apparatus import lazy
from apparatus.adopt.latex_words import AUTHOR, YEAR, parts_cited
from apparatus.adopt.tree import Node, Nodes, every_node, node_lists, words_of
from apparatus.formatted.engine import CSL, NEVER, alone, styles_folder
from apparatus.model import listed

IN_NOTES, BY_YEAR = "chicago-notes-bibliography-17th-edition", "chicago-author-date-17th-edition"

MOST_NAMES = 3
"""LaTeX prints no more authors of a work that it cites."""

BARE, BARE_CITE = lazy.regex(r"\\[Cc]ites?\*?\s?[\[{(]"), "bare-cite"
STOP = {"t": "Str", "c": "."}

MARKUP = lazy.regex(r"<[^<>]{1,60}>")
PIECES = ("article", "chapter", "paper", "entry", "post", "webpage", "speech", "interview", "personal")
"""How the kinds of works begin, in CSL, whose titles stand in quotation marks."""

Run = Callable[[Sequence[str], bytes], bytes]
"""Runs pandoc with options on an input."""


def keys_cited(tree: Node) -> list[str]:
    """The keys of the works that a document cites, each once."""
    cites = (node for node in every_node(tree["blocks"]) if node["t"] == "Cite")
    keys = [citation["citationId"] for cite in cites for citation in cite["c"][0]]
    return list(dict.fromkeys([*keys, *(key for _, _, key in parts_cited(tree))]))


def show_keys(tree: Node) -> None:
    """Write the keys in place of citations of which no work is known."""
    for node in every_node(tree["blocks"]):
        if node["t"] == "Cite":
            words = ", ".join(citation["citationId"] for citation in node["c"][0])
            node["c"][1] = [{"t": "Str", "c": f"[{words}]"}]
    for node, _, key in list(parts_cited(tree)):
        node.clear()
        node |= {"t": "Str", "c": f"[{key}]"}


def _set_parts(tree: Node, items: dict[str, dict[str, Any]]) -> None:
    """Write the titles, authors and years out that stand alone, titles of pieces in quotation marks."""
    for node, part, key in list(parts_cited(tree)):
        item = items.get(key, {})
        if part in (AUTHOR, YEAR):
            said = (_authors(item) if part == AUTHOR else _year(item)) or f"[{key}]"
            node.clear()
            node |= {"t": "Str", "c": said}
            continue
        title = MARKUP.sub("", item.get("title-short") or item.get("title") or f"[{key}]")
        words = [{"t": "Str", "c": title}]
        node.clear()
        if item.get("type", "").startswith(PIECES):
            node |= {"t": "Quoted", "c": [{"t": "DoubleQuote"}, words]}
        else:
            node |= {"t": "Emph", "c": words}


def _authors(item: dict[str, Any]) -> str:
    """The names by which a work is cited."""
    people = item.get("author") or item.get("editor") or []
    names = [
        " ".join(word for word in (one.get("non-dropping-particle"), one.get("family") or one.get("literal")) if word)
        for one in people
    ]
    return f"{names[0]} et al." if len(names) > MOST_NAMES else listed(names)


def _year(item: dict[str, Any]) -> str:
    return str((item.get("issued", {}).get("date-parts") or [[""]])[0][0])


def with_citations(
    tree: Node, works: Sequence[bytes], run: Run, *, in_notes: bool, listed: bool
) -> tuple[Node, list[str]]:
    """The tree, its citations written out, and the keys of which there is no work."""
    items = [item for held in works for item in json.loads(run(["-f", "biblatex", "-t", "csljson"], held))]
    known = {item["id"]: item for item in items}
    unknown = [key for key in keys_cited(tree) if key not in known]
    folder = styles_folder()
    if folder is None:
        unknown = keys_cited(tree)
        show_keys(tree)
        return tree, unknown
    _set_parts(tree, known)
    if in_notes:
        _mark_bare(tree)
    references = json.loads(run(["-f", "csljson", "-t", "json"], json.dumps(items).encode()))["meta"]
    tree["meta"] |= {"references": references["references"]} if "references" in references else {}
    field = {"t": "MetaString", "c": "Bibliography"} if listed else {"t": "MetaBool", "c": True}
    tree["meta"]["reference-section-title" if listed else "suppress-bibliography"] = field
    with TemporaryDirectory() as made:
        style = Path(made, "style.csl")
        style.write_bytes(_as_authors_go_on(folder / f"{IN_NOTES if in_notes else BY_YEAR}.csl"))
        options = ["-f", "json", "-t", "json", "--citeproc", f"--csl={style}"]
        written: Node = json.loads(run(options, json.dumps(tree).encode()))
    for name in ("csl", "references", "reference-section-title", "suppress-bibliography"):
        written["meta"].pop(name, None)
    _open_bare(written["blocks"])
    _end_notes(written["blocks"])
    return written, unknown


def _mark_bare(tree: Node) -> None:
    """Mark the citations in notes that LaTeX prints without brackets, `\\cite{key}`."""
    for note in every_node(tree["blocks"]):
        for nodes in node_lists(note["c"]) if note["t"] == "Note" else ():
            for at, node in enumerate(nodes):
                if node["t"] == "Cite" and node["c"][1] and BARE.match(str(node["c"][1][0].get("c", ["", ""])[1])):
                    nodes[at] = {"t": "Span", "c": [["", [BARE_CITE], []], [node]]}


def _open_bare(blocks: Nodes) -> None:
    """Take the brackets away in which pandoc sets these."""
    for nodes in node_lists(blocks):
        for at in range(len(nodes) - 1, -1, -1):
            if nodes[at]["t"] == "Span" and nodes[at]["c"][0][1] == [BARE_CITE]:
                (cite,) = nodes[at]["c"][1]
                first, last = (_string_at(cite["c"][1], end) for end in (0, -1))
                if first and last and first["c"].startswith("(") and last["c"].endswith(")"):
                    first["c"] = first["c"][1:]
                    last["c"] = last["c"][:-1]
                nodes[at] = cite


def _string_at(nodes: Nodes, end: int) -> Node | None:
    """The letters with which words begin or end."""
    while nodes and nodes[end]["t"] != "Str":
        content = nodes[end].get("c", [])
        nodes = content[1] if nodes[end]["t"] in ("Quoted", "Cite", "Span", "Link") else content
        if not isinstance(nodes, list) or not all(isinstance(node, dict) for node in nodes):
            return None
    return nodes[end] if nodes else None


def _as_authors_go_on(path: Path) -> bytes:
    """A style that ends no citation with a stop, since an author may go on behind one, and that names the title of a
    work that the note before cites as well: LaTeX has `ibid.` there or has it not."""
    root = ET.fromstring(alone(path.read_bytes()))
    for layout in root.iterfind(f"{CSL}citation/{CSL}layout"):
        if layout.get("suffix") == ".":
            del layout.attrib["suffix"]
    for element in root.iter():
        if "ibid" in element.get("position", ""):
            del element.attrib["position"]
            element.set("variable", NEVER)
    return ET.tostring(root)


def _end_notes(blocks: Nodes) -> None:
    """End the notes that hold nothing but a citation with a stop."""
    for node in every_node(blocks):
        if node["t"] == "Cite":
            for note in node["c"][1]:
                _end(note["c"] if note["t"] == "Note" else [])
        elif node["t"] == "Note" and node["c"] and _cites_only(node["c"][-1]):
            node["c"][-1]["c"] = [part for part in node["c"][-1]["c"] if part != STOP]
            _end(node["c"])


def _cites_only(block: Node) -> bool:
    return block["t"] == "Para" and all(part["t"] == "Cite" or part == STOP for part in block["c"])


def _end(blocks: Nodes) -> None:
    last: Node = blocks[-1] if blocks else {"t": ""}
    if last["t"] == "Para" and words_of(last["c"]).strip()[-1:] not in (*".?!", ""):
        inlines: Nodes = last["c"]
        while inlines[-1]["t"] in ("Quoted", "Cite", "Span"):
            inlines = inlines[-1]["c"][1]
        words = inlines[-1]["c"] if inlines[-1]["t"] == "Str" else ""
        if words.endswith("”"):
            inlines[-1]["c"] = f"{words[:-1]}.”"
        else:
            inlines.append(dict(STOP))
