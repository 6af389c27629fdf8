"""What a page sets between the title and the text of an article: pandoc's tree of the page in; the same, with a by-line
that is one line and nothing that only fills a place, out.

    # Harbours        [portrait]        by        #### [Jane Smith](/author/jane)        —        May 11, 2023
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from apparatus import lazy
from apparatus.adopt.tree import LINES, SPACES, Node, Nodes, every_node, lists_in, words_of
from apparatus.read.seed.wording import BY_WORDS, CREDIT_WORDS

FIELDS = {
    "author": "author", "authors": "author", "by": "author", "written by": "author", "date": "date",
    "published": "date", "publication date": "date",
}  # fmt: skip
"""What pages call the fields of an article."""

TOP = 12
"""Fields stand among so many blocks."""

FEWEST = 3
"""Of fewer numbers none is taken for that of a paragraph."""

TEXT = 25
"""A paragraph of more words is of the text."""

OF_PERSON = lazy.regex(r"(?:\A|[/?&])(?:authors?|people|person|experts?|staff|contributors?|users?|team|bio)\b", re.I)
"""Where links lead that name a person."""

FIRST_PAGE = lazy.regex(r"(?:https?://[^/?#]{1,80})?/?|\.{1,2}/?|(?:\.{0,2}/)?index\.html?", re.IGNORECASE)

JOINTS = lazy.regex(r"(?:[\s,;·•|&]|\band\b|\bby\b)*", re.IGNORECASE)
BY: Nodes = [{"t": "Str", "c": "By"}, {"t": "Space"}]


def with_plain_lines(blocks: Nodes) -> list[str]:
    """Take the numbers away that a page prints beside its paragraphs, and the links in headings that lead to a list of
    contents; make a heading of one over an abstract. Gives what is gone."""
    for node in every_node(blocks):
        if node["t"] == "Header":
            words = node["c"][2]
            node["c"][2] = [part for one in words for part in (one["c"][1] if _leads_within(one) else [one])]
        elif node["t"] == "Div" and "abstract-title" in node["c"][0][1] and node["c"][1][:1]:
            node["c"][1] = [{"t": "Header", "c": [2, ["", [], []], node["c"][1][0]["c"]]}]
    numbered = [block for _, block in _lines(blocks) if block["t"] in LINES and _number_beside(block["c"])]
    numbers = [_number_beside(block["c"]) for block in numbered]
    if len(numbers) < FEWEST or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return []
    for block in numbered:
        del block["c"][0]
    return [f"{numbers[0]}–{numbers[-1]}"]


def _leads_within(node: Node) -> bool:
    return bool(node["t"] == "Link" and node["c"][2][0].startswith("#"))


def _number_beside(inlines: Nodes) -> int:
    """The number that opens a paragraph, no space behind it: its place is beside the paragraph."""
    if len(inlines) < 2 or inlines[0]["t"] != "Span" or inlines[1]["t"] in SPACES:
        return 0
    number = words_of(inlines[:1])
    return int(number) if number.isdecimal() and words_of(inlines[1:2])[:1].isalpha() else 0


def without_name_of_site(blocks: Nodes) -> list[str]:
    """Take the name of the site away, a heading that leads to its first page, where another heading follows."""
    headings = [(home, block) for home, block in _lines(blocks) if block["t"] == "Header"]
    for at, (home, block) in enumerate(headings[:-1]):
        links = [node for node in every_node(block["c"][2]) if node["t"] == "Link"]
        is_link = bool(links) and words_of(block["c"][2]).strip() == words_of(links).strip()
        if at < 2 and is_link and all(FIRST_PAGE.fullmatch(link["c"][2][0]) for link in links):
            home[:] = [one for one in home if one is not block]
            if not any(other["c"][0] == 1 for _, other in headings if other is not block):
                headings[at + 1][1]["c"][0] = 1
            return [words_of(links)]
    return []


def with_plain_head(blocks: Nodes, names: Collection[str]) -> None:
    """Make it plain; `names` are the authors whom the page tells programs."""
    _open_fields(blocks)
    head = list(_head(blocks))
    gone: list[tuple[Nodes, Node]] = []
    for at, (home, block) in enumerate(head):
        words = words_of(block["c"]).strip() if block["t"] in LINES else ""
        if block["t"] in LINES:
            _without_portraits(block, names)
        if block["t"] in LINES and _only_fills(block, names):
            gone.append((home, block))
        elif words.lower() in BY_WORDS and at + 1 < len(head) and head[at + 1][1]["t"] in LINES:
            head[at + 1][1]["c"][:0] = [*block["c"], {"t": "Space"}]
            gone.append((home, block))
        elif block["t"] == "Figure":
            _without_substitute(block)
        elif block["t"] == "Header" and _names_people(block["c"][2], names):
            named = block["c"][2]
            block |= {"t": "Para", "c": named if words_of(named).lower().startswith("by ") else [*BY, *named]}
    for home, block in gone:
        home[:] = [one for one in home if one is not block]


def _head(blocks: Nodes) -> Iterator[tuple[Nodes, Node]]:
    """The lines between the title and the text, each with the list that holds it."""
    begun = False
    for home, block in _lines(blocks):
        if begun and block["t"] in LINES and len(words_of(block["c"]).split()) > TEXT:
            return
        if begun:
            yield home, block
        begun = begun or (block["t"] == "Header" and block["c"][0] == 1)


def _lines(blocks: Nodes) -> Iterator[tuple[Nodes, Node]]:
    for block in list(blocks):
        inner = lists_in(block)
        if not inner:
            yield blocks, block
        for held in inner:
            yield from _lines(held)


def _only_fills(block: Node, names: Collection[str]) -> bool:
    """Whether a line has a sign alone, or a portrait of an author."""
    pictures = [node for node in every_node(block["c"]) if node["t"] == "Image"]
    if pictures:
        shown = words_of(block["c"]).strip()
        return not shown or shown in names
    words = words_of(block["c"]).strip()
    return bool(words) and not any(map(str.isalnum, words))


def _without_portraits(line: Node, names: Collection[str]) -> None:
    """Leave of a line of names no portraits and, where one was, no joint at its end."""
    inlines: Nodes = line["c"]
    portraits = [
        node
        for node in inlines
        if words_of([node]).strip() in names and any(part["t"] == "Image" for part in every_node(node))
    ]
    if not portraits or len(portraits) == len(inlines):
        return
    inlines[:] = [node for node in inlines if node not in portraits]
    while len(inlines) > 1 and inlines[-1]["t"] in (*SPACES, "Str", "Span") and JOINTS.fullmatch(_words(inlines[-1])):
        inlines.pop()


def _words(node: Node) -> str:
    return words_of([node])


def _open_fields(blocks: Nodes) -> None:
    """Make lines of a list or a table of fields at the top, which names the authors or the day."""
    for home, block in list(_lines(blocks))[:TOP]:
        if block["t"] not in ("DefinitionList", "Table"):
            continue
        fields = _fields_of(block)
        told = [(kind, words) for name, words in fields if (kind := FIELDS.get(name.strip(": ").lower()))]
        if told:
            at = next(n for n, one in enumerate(home) if one is block)
            home[at : at + 1] = [
                {"t": "Para", "c": [*BY, *words] if kind == "author" else _day(words)} for kind, words in told
            ]


def _fields_of(block: Node) -> list[tuple[str, Nodes]]:
    """The names of fields, and what they say."""
    if block["t"] == "DefinitionList":
        pairs = [(words_of(term), held[0][:1]) for term, held in block["c"] if held]
    else:
        rows = [cells for body in block["c"][4] for _, cells in (*body[2], *body[3])]
        rows += [cells for _, cells in block["c"][3][1]]
        if any(len(cells) != 2 or not cells[0][4] for cells in rows):
            return []
        pairs = [(words_of(cells[0][4][0].get("c", [])), cells[1][4][:1]) for cells in rows]
    return [(name, held[0]["c"]) for name, held in pairs if held and held[0]["t"] in LINES]


def _day(words: Nodes) -> Nodes:
    return [{"t": "Str", "c": words_of(words).strip().lstrip("@")}]


def _without_substitute(figure: Node) -> None:
    """Take away the words that stand in for a picture, where its caption says who made it: it is there for show."""
    caption = [block for block in figure["c"][1][1] if block["t"] in LINES]
    if caption and words_of(caption[0]["c"]).lower().startswith(CREDIT_WORDS):
        for node in every_node(figure["c"][2]):
            if node["t"] == "Image":
                node["c"][1] = []


def _names_people(inlines: Nodes, names: Collection[str]) -> bool:
    """Whether a heading holds nothing but names."""
    left = words_of(inlines)
    for name in names:
        left = left.replace(name, "")
    links = [node for node in every_node(inlines) if node["t"] == "Link"]
    beside = words_of([node for node in inlines if node["t"] != "Link"])
    lead_to_people = bool(links) and all(OF_PERSON.search(link["c"][2][0]) for link in links)
    said = bool(JOINTS.fullmatch(left)) and bool(names)
    return said or (lead_to_people and JOINTS.fullmatch(beside) is not None)
