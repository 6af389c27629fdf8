"""Notes that a page hides right at their markers, to be shown beside the text or on demand: pandoc's tree in; the same
with footnotes out.

    <sup data-mfn="1"><a>1</a></sup><span class="modern-footnotes-footnote__note">Note.</span>
    <label class="sidenote-number"></label><span class="sidenote">Note.</span>
    <a data-toggle="popover" data-content="Note."><sup>1</sup></a>

What a page shows at a marker may stand in its list of notes as well: then it is left out at the marker.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import escape

from apparatus import lazy
from apparatus.adopt.tree import LINES, SPACES, Node, Nodes, every_node, node_lists, words_in, words_of

PARTS = lazy.regex(r"[^a-z]+")
SHOWN = frozenset(("tooltip", "popover", "sidenote", "tippy", "tooltiptext", "popup"))
OF_NOTES = frozenset(("footnote", "footnotes", "endnote", "fn", "note"))
HELD = frozenset(("text", "content", "body", "tip", "inner", "outer"))
FOOTNOTE_NOTE = frozenset(("footnote", "note"))
"""What pages call a box with the words of a note: `footnote-tooltip`, `modern-footnotes-footnote__note`."""

IN_THE_MARGIN = "sidenote"
"""The class of a note whose number its style may draw."""

MARGIN = "marginnote"
"""A note in the margin without a number, as Tufte's style calls it."""

NUMBER = lazy.regex(r"[\[(]?\d{0,4}[\])]?")
"""The words of a marker; those of some are drawn by the page’s style."""

OPENING = lazy.regex(r"\A[\[(]?\d{1,4}[\])]?[.:]?\s+")

NO_WORDS = frozenset(("href", "src", "style", "class", "id", "rel", "target", "role", "type", "placement", "template"))
INVITATION = lazy.regex(
    r"(?:jump|go|skip|scroll|see|show|open|read|view|back|return|click|link|foot|end|permalink)", re.I
)
FEWEST = 3
"""The words of an attribute that can be a note."""


def with_notes_beside(blocks: Nodes, read: Callable[[str], Nodes]) -> bool:
    """Make footnotes of the notes; whether there were any. `read` gives the blocks of HTML that an attribute holds."""
    _set_margin_notes_behind(blocks)
    return _of_boxes(blocks) or _of_attributes(blocks, read)


def without_repeated_notes(blocks: Nodes) -> None:
    """Take away what a page shows at its markers, where its list of notes has the same."""
    _of_boxes(blocks, repeated_only=True)


# --- Boxes behind markers ---------------------------------------------------------------------------------------


def _of_boxes(blocks: Nodes, *, repeated_only: bool = False) -> bool:
    elsewhere: set[str] | None = None
    found = False
    for nodes in node_lists(blocks):
        at = len(nodes)
        while at:
            at -= 1
            node = nodes[at]
            if node["t"] != "Span" or not _is_box(node) or not words_of([node]).strip():
                continue
            start = _start_of_marker(nodes, at)
            elsewhere = _paragraphs(blocks) if elsewhere is None else elsewhere
            if _told(words_of([node])) in elsewhere:
                del nodes[at]
            elif not repeated_only and _is_called(nodes, start, at):
                number = words_of(nodes[start:at]).strip(" []()")
                note = {"t": "Note", "c": [{"t": "Para", "c": _without_number(node["c"][1], number)}]}
                nodes[start : at + 1] = [note]
                at = start
                found = True
    return found


def _start_of_marker(nodes: Nodes, at: int) -> int:
    start = at
    while start and (_is_marker(nodes[start - 1]) or (start > 1 and _is_space(nodes[start - 1], nodes[start - 2]))):
        start -= 1
    return start


def _is_space(node: Node, before: Node) -> bool:
    return node["t"] in ("Space", "SoftBreak") and _is_marker(before)


def _is_box(node: Node) -> bool:
    _, classes, others = node["c"][0]
    of_classes = (frozenset(PARTS.split(name.lower())) for name in classes)
    named = any(SHOWN & parts or (OF_NOTES & parts and HELD & parts) or parts >= FOOTNOTE_NOTE for parts in of_classes)
    return named or ["role", "tooltip"] in others


def _is_called(nodes: Nodes, start: int, at: int) -> bool:
    """Whether a box is a note, since its marker stands before it or its style draws one."""
    has_number = any(map(str.isdigit, words_of(nodes[start:at])))
    return has_number or IN_THE_MARGIN in nodes[at]["c"][0][1]


def _is_marker(node: Node) -> bool:
    return node["t"] in ("Superscript", "Link", "Span") and NUMBER.fullmatch(words_of([node]).strip()) is not None


def _without_number(inlines: Nodes, number: str = "") -> Nodes:
    """The words of a note without its number, which a page may print again."""
    while len(inlines) == 1 and inlines[0]["t"] == "Span":
        inlines = inlines[0]["c"][1]
    while inlines and inlines[0]["t"] in SPACES:
        inlines = inlines[1:]
    start = int(bool(inlines and number and inlines[0]["t"] == "Span" and words_of(inlines[:1]).strip() == number))
    while start < len(inlines) and _is_number(inlines[start], start):
        start += 1
    if start == 0 and len(inlines) > 2 and OPENING.fullmatch(f"{words_of(inlines[:1])} "):
        start = 1
    while 0 < start < len(inlines) and inlines[start]["t"] in SPACES:
        start += 1
    return inlines[start:]


def _is_number(node: Node, at: int) -> bool:
    inner = words_in(node) if node["t"] == "Span" else []
    is_raised = node["t"] == "Superscript" or [part["t"] for part in inner] == ["Superscript"]
    return _is_marker(node) and (is_raised or (at > 0 and node["t"] == "Span"))


def _paragraphs(blocks: Nodes) -> set[str]:
    """The words of each paragraph of a page."""
    return {_told(words_of(node["c"])) for node in every_node(blocks) if node["t"] in LINES}


def _told(words: str) -> str:
    """Words without the number before them and the way back behind them."""
    return OPENING.sub("", " ".join(words.split()), count=1).strip(" ↩↑^\ufe0e")


# --- Attributes of markers --------------------------------------------------------------------------------------


def _of_attributes(blocks: Nodes, read: Callable[[str], Nodes]) -> bool:
    """Notes that stand in attributes of their markers, where each marker has its own and none stands on the page."""
    held = list(_markers(blocks))
    texts: dict[str, str] = {}
    for number, text, _ in held:
        if texts.setdefault(number, text) != text:
            return False
    if not held or len(set(texts.values())) < len(texts) or sorted(map(int, texts)) != list(range(1, len(texts) + 1)):
        return False
    page = "".join(f"<div>{text if '<' in text else escape(text, quote=False)}</div>" for text in texts.values())
    notes = dict(zip(texts, (box["c"][1] for box in read(page) if box["t"] == "Div"), strict=False))
    if len(notes) < len(texts) or not _paragraphs(blocks).isdisjoint(
        {_told(words_of(part["c"])) for note in notes.values() for part in note[:1] if part["t"] in LINES}
    ):
        return False
    for number, _, node in held:
        first = notes[number][0] if notes[number] else None
        if first is not None and first["t"] in LINES:
            first["c"] = _without_number(first["c"])
        node.clear()
        node |= {"t": "Note", "c": [part | {"t": "Para"} if part["t"] == "Plain" else part for part in notes[number]]}
    return True


def _markers(blocks: Nodes) -> Iterator[tuple[str, str, Node]]:
    """The number of each marker that holds a note, the note, and the marker."""
    for node in every_node(blocks):
        if node["t"] in ("Link", "Span") and (number := words_of([node]).strip(" []()")).isdecimal():
            title = [("title", node["c"][2][1])] if node["t"] == "Link" else []
            texts = [
                text
                for name, text in (*node["c"][0][2], *title)
                if name.rsplit("-", 1)[-1] not in NO_WORDS
                and len(text.split()) >= FEWEST
                and not INVITATION.match(text)
                and not text.startswith(("{", "["))
            ]
            if texts:
                yield str(int(number)), max(texts, key=len), node


# --- Notes in the margin ----------------------------------------------------------------------------------------


def _set_margin_notes_behind(blocks: Nodes) -> None:
    """Set notes in the margin that have no number behind the paragraph beside which they stand."""
    for nodes in list(node_lists(blocks)):
        for at in range(len(nodes) - 1, -1, -1):
            if nodes[at]["t"] not in LINES:
                continue
            aside = [node for node in nodes[at]["c"] if node["t"] == "Span" and MARGIN in node["c"][0][1]]
            if aside:
                nodes[at]["c"] = [node for node in nodes[at]["c"] if node not in aside]
                nodes[at + 1 : at + 1] = [{"t": "Para", "c": node["c"][1]} for node in aside]
