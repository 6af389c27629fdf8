"""The author's words, read back from a page of the edition."""

from __future__ import annotations

from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from apparatus.model import Article, Section

NOT_THE_AUTHORS = (
    *("ap-mark", "ap-ed", "ap-anchor", "ap-back", "ap-note__number"),
    *("ap-editor", "ap-editor__by", "ap-h2--given"),
)
"""Classes of what stands among the author's words and is the edition's: numbers, links, labels, the editor's words."""

LINES = frozenset({"article", "blockquote", "div", "h1", "h2", "h3", "li", "ol", "p", "section", "ul"})
"""Elements that begin on a line of their own; all others stand within a line."""

CONTROL = "ap-control"
"""The class of a character that is shown by its name, `U+202E`."""


def words(node: LexborNode | None) -> list[str]:
    """The author's words in an element, in order."""
    return "".join(_pieces(node)).split() if node is not None else []


def _pieces(node: LexborNode) -> list[str]:
    if node.is_text_node:
        return [node.text_content or ""]
    classes = (node.attributes.get("class") or "").split()
    if CONTROL in classes:
        return [chr(int(node.text()[2:], 16))]
    if any(name in classes for name in NOT_THE_AUTHORS):
        return []
    inside = [piece for child in node.iter(include_text=True) for piece in _pieces(child)]
    return ["\n", *inside, "\n"] if node.tag in LINES else inside


@dataclass(frozen=True)
class Wording:
    """What a page shows of the author's."""

    heading: list[str]
    """What stands in the page's heading and is the author's heading of a part."""
    body: list[str]
    notes: dict[str, list[str]]
    """By the number that the list gives a note."""


def read_page(html: str) -> Wording:
    """The author's words on a page."""
    tree = LexborHTMLParser(html)
    items = tree.css("[role=doc-endnotes] li")
    notes = {
        number: words(item.css_first(".ap-note__text > p"))
        for number, item in zip(numbers([item.attributes.get("value") for item in items]), items, strict=True)
    }
    return Wording(words(tree.css_first("h1 > span[id]")), words(tree.css_first(".ap-body")), notes)


def body_words(section: Section) -> list[str]:
    """The words of a section as read from the seed."""
    return " ".join(block.text for block in section.blocks).split()


def numbers(values: list[str | None]) -> list[str]:
    """The numbers that a list shows: the one given, else one more than the item before has (HTML Standard, 4.4.8)."""
    shown: list[int] = []
    for value in values:
        shown.append(int(value) if value else (shown[-1] if shown else 0) + 1)
    return [str(number) for number in shown]


def note_words(article: Article) -> dict[str, list[str]]:
    """The words of each note as read from the seed."""
    return {str(note.number): note.text.split() for note in article.notes}
