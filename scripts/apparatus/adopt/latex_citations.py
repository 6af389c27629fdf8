"""Works that LaTeX cites by keys: pandoc's tree of a document and its works in BibTeX in; the tree, with the notes that
LaTeX would print, out. Pandoc's citation processor writes them in the manner of Chicago."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

from apparatus import lazy
from apparatus.adopt.latex_words import titles_cited
from apparatus.adopt.tree import Node, Nodes, every_node, words_of
from apparatus.formatted.engine import CSL, NEVER, alone, styles_folder

IN_NOTES, BY_YEAR = "chicago-notes-bibliography-17th-edition", "chicago-author-date-17th-edition"

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
    return list(dict.fromkeys([*keys, *(key for _, key in titles_cited(tree))]))


def show_keys(tree: Node) -> None:
    """Write the keys in place of citations of which no work is known."""
    for node in every_node(tree["blocks"]):
        if node["t"] == "Cite":
            words = ", ".join(citation["citationId"] for citation in node["c"][0])
            node["c"][1] = [{"t": "Str", "c": f"[{words}]"}]
    for node, key in list(titles_cited(tree)):
        node.clear()
        node |= {"t": "Str", "c": f"[{key}]"}


def _set_titles(tree: Node, items: dict[str, dict[str, str]]) -> None:
    """Write the titles out that stand alone, those of pieces in quotation marks."""
    for node, key in list(titles_cited(tree)):
        item = items.get(key, {})
        title = MARKUP.sub("", item.get("title-short") or item.get("title") or f"[{key}]")
        words = [{"t": "Str", "c": title}]
        node.clear()
        if item.get("type", "").startswith(PIECES):
            node |= {"t": "Quoted", "c": [{"t": "DoubleQuote"}, words]}
        else:
            node |= {"t": "Emph", "c": words}


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
    _set_titles(tree, known)
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
    _end_notes(written["blocks"])
    return written, unknown


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
