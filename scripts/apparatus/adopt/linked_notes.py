"""The notes of a web page, told by its links: pandoc's tree of it in; the same with footnotes of Markdown out.

    <p>Text.<sup><a href="#n1">1</a></sup></p> ... <li id="n1">Note. <a href="#r1">↩</a></li>

A link whose words are a number and which leads further down the page calls a note, whatever the page makes of it: an
item of a list, a paragraph, a box. So its text is found without a guess. A page in which that is not so for every such
link (one leads nowhere, or numbers are in no order) is left as it is, and is read by its words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from apparatus import lazy
from apparatus.adopt.tree import (
    HOLDERS,
    LINES,
    Node,
    Nodes,
    every_node,
    is_raw,
    lead_within,
    lists_in,
    node_lists,
    paragraphs_of,
    part_at_breaks,
    raw,
    words_in,
    words_of,
)
from apparatus.adopt.word import ANEW, NOTES_HINT

ROMAN = r"(?=[ivxl])(?:x{0,4}|xl|lx{0,3})(?:ix|iv|v?i{0,3})"
NUMBER = lazy.regex(rf"[\[(]?(?:foot|end)?(?:note)? ?(?:(?P<number>[1-9]\d{{0,3}})|(?P<roman>{ROMAN}))[\])]?")
"""The words of a link that calls a note."""

LETTER, KIND = lazy.regex(r"\[(?P<letter>[a-z])\]"), lazy.regex(r"[\d\s\[\]().]")
"""A marker that is a letter, `[a]`, and what is not the kind of one, `note` in `[note 1]`."""

ROMAN_SIGNS = {"i": 1, "v": 5, "x": 10, "l": 50}

LABEL = lazy.regex(r"[\[(]?(?P<number>\d{1,4})[\])]?[.:]?|\[\^\]|[\^↑↩*]\ufe0e?")
"""What stands before a note in its list: its number, or a sign that leads back."""

JOINTS = lazy.regex(r"[\s,;–()\[\]-]*")
"""What may stand between two markers that are raised together."""

BEFORE, BEHIND = " \u00a0.:[]()", " \u00a0[]()↩\ufe0e"
"""What stands around a number before a note, and around a way back behind it."""

SET_APART = ("Table", "Figure")

LONGEST = 30
"""No way back to the text has as many characters."""


@dataclass(slots=True)
class Page:
    """What stands where in the tree."""

    places: dict[str, int] = field(default_factory=dict)
    """Of everything that has an id, in the order of the page."""
    calls: list[tuple[int, int, str]] = field(default_factory=list)
    """The place, number and target of each link that may call a note."""
    kinds: dict[str, str] = field(default_factory=dict)
    """What stands beside the number of each target: notes of two kinds, `[1]` and `[note 1]`, may have one number."""
    homes: dict[str, list[tuple[Nodes, int]]] = field(default_factory=dict)
    """For each id the lists of blocks that hold it, the outermost first, each with the place of the block in it."""
    no_notes: set[str] = field(default_factory=set)
    """The ids of headings, tables and figures, which numbers call as well: `Table <a href="#t1">1</a>`."""


def with_footnotes(tree: Node, notices: list[tuple[str, str]]) -> bool:
    """Make footnotes of what the links of the page call; False, and nothing is changed, where that is not plain. What
    an editor should know of it goes into `notices`."""
    lead_within(tree["blocks"])
    page = _survey(tree["blocks"])
    printed = _called(page)
    numbers = _counted_through(printed, page.kinds)
    if not numbers:
        return False
    part_at_breaks(tree["blocks"], numbers)
    page = _survey(tree["blocks"])
    notes = [_extent(page, target, numbers) for target in numbers]
    if any(note is None or not _is_note(note[0][note[1] : note[2]]) for note in notes):
        return False
    if numbers != printed:
        notices.append((ANEW, NOTES_HINT))
    for target, note in zip(numbers, notes, strict=True):
        assert note is not None
        blocks, start, end = note
        _free_of_label(blocks[start:end], printed[target], page, target)
        while end - start > 1 and not blocks[start]["c"]:
            for at in range(start, end - 1):
                blocks[at]["c"] = blocks[at + 1]["c"]
            end -= 1
            blocks[end]["c"] = []
        _define(blocks, start, end, numbers[target])
    _in_one_list(tree["blocks"], count(max(numbers.values()) + 1))
    for nodes in node_lists(tree["blocks"]):
        _call(nodes, numbers)
    return True


# --- What the page holds ----------------------------------------------------------------------------------------


def _survey(blocks: Nodes) -> Page:
    page = Page()
    _visit(blocks, [], page)
    return page


def _visit(blocks: Nodes, above: list[tuple[Nodes, int]], page: Page) -> None:
    for at, block in enumerate(blocks):
        here = [*above, (blocks, at)]
        inner = lists_in(block)
        if block["t"] in ("Div", "Header"):
            name = block["c"][0 if block["t"] == "Div" else 1][0]
            _found(name, [*here, (block["c"][1], 0)] if block["t"] == "Div" else here, page)
            if block["t"] == "Header" or (block["t"] == "Div" and block["c"][1] and block["c"][1][0]["t"] in SET_APART):
                page.no_notes.add(name)
        elif block["t"] in SET_APART:
            page.no_notes.add(block["c"][0][0])
        if not inner:
            for node in every_node(block):
                _look_at(node, here, page)
        for content in inner:
            _visit(content, here, page)


def _look_at(node: Node, here: list[tuple[Nodes, int]], page: Page) -> None:
    if node["t"] in ("Span", "Link"):
        _found(node["c"][0][0], here, page)
    if node["t"] == "Link" and node["c"][2][0].startswith("#") and (number := _number(node)):
        target = node["c"][2][0][1:]
        page.calls.append((len(page.places), number, target))
        page.kinds.setdefault(target, KIND.sub("", words_of(node["c"][1]).lower()))


def _number(link: Node) -> int:
    words = words_of(link["c"][1]).strip().lower()
    found = NUMBER.fullmatch(words)
    letter = LETTER.fullmatch(words) if not found else None
    return _value(found) if found else ord(letter["letter"]) - ord("a") + 1 if letter else 0


def _value(found: re.Match[str]) -> int:
    """The number that is written, in Arabic or in Roman signs."""
    values = [ROMAN_SIGNS[sign] for sign in found["roman"] or ""]
    of_roman = sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))
    return int(found["number"]) if found["number"] else of_roman


def _found(name: str, here: list[tuple[Nodes, int]], page: Page) -> None:
    if name:
        page.places.setdefault(name, len(page.places))
        page.homes.setdefault(name, here)


def _counted_through(printed: dict[str, int], kinds: dict[str, str]) -> dict[str, int]:
    """The number of each note by its id; empty where numbers do not tell the notes apart. Where each part begins anew
    with 1, or there are notes of two kinds, the notes of all are counted through."""
    numbers = list(printed.values())
    if len(set(numbers)) == len(numbers):
        return printed
    in_turn = all(after in (before + 1, 1) for before, after in zip([0, *numbers], numbers, strict=False))
    apart = len({(kinds[target], number) for target, number in printed.items()}) == len(numbers)
    return dict(zip(printed, range(1, len(printed) + 1), strict=True)) if in_turn or apart else {}


def _called(page: Page) -> dict[str, int]:
    """The printed number of each note by its id, in the order of their calls; empty where a link leads nowhere."""
    numbers: dict[str, int] = {}
    for place, number, target in page.calls:
        if target in page.no_notes:
            continue
        if target not in page.places:
            return {}
        if page.places[target] < place:
            continue
        if numbers.setdefault(target, number) != number:
            return {}
    return numbers


# --- Where a note is --------------------------------------------------------------------------------------------


def _extent(page: Page, target: str, numbers: dict[str, int]) -> tuple[Nodes, int, int] | None:
    """The blocks of a note: all of the box or item that it opens alone, else its paragraph, at the end of the page with
    those that follow before the next note. At the foot of a printed page the text goes on behind the notes."""
    home = page.homes[target]
    for blocks, at in home[1:]:
        if at == 0 and sum(_place_in(page, other, blocks) is not None for other in numbers) == 1:
            blocks[:] = paragraphs_of(blocks)
            return blocks, 0, len(blocks)
    blocks, at = home[-1]
    others = sorted(place for other in numbers if (place := _place_in(page, other, blocks)) is not None)
    if others.count(at) > 1:
        return None
    last = max(place for place, _, called in page.calls if called in numbers)
    later = [place for place in others if place > at] if page.places[target] >= last else []
    end = at + 1
    while later and end < later[0] and blocks[end]["t"] in LINES:
        end += 1
    return blocks, at, end


def _place_in(page: Page, target: str, blocks: Nodes) -> int | None:
    return next((at for held, at in page.homes[target] if held is blocks), None)


def _is_note(blocks: Nodes) -> bool:
    """Whether blocks are paragraphs alone, which a footnote can hold."""
    return bool(blocks) and all(block["t"] in LINES for block in blocks)


# --- What is made of it -----------------------------------------------------------------------------------------


def _free_of_label(blocks: Nodes, number: int, page: Page, target: str) -> None:
    """Take the number before a note and the ways back to the text away. A link to another place stays."""
    origins = {place - 1 for place, _, called in page.calls if called == target}

    def leads_back(node: Node) -> bool:
        if node["t"] == "Link":
            words, place = words_of(node["c"][1]).strip(), page.places.get(node["c"][2][0][1:])
            is_sign = len(words) < 2 or words == str(number)
            is_way = (place in origins and len(words) < LONGEST) or place is None or place < page.places[target]
            return node["c"][2][0].startswith("#") and is_way and (is_sign or place in origins)
        inner = words_in(node)
        back = [part for part in inner if leads_back(part)]
        return bool(back) and all(part in back or _only(part, BEFORE + "^") for part in inner)

    while len(blocks[0]["c"]) == 1 and blocks[0]["c"][0]["t"] == "Span":
        blocks[0]["c"] = blocks[0]["c"][0]["c"][1]
    first, last = blocks[0]["c"], blocks[-1]["c"]
    labels = 0
    while first and (leads_back(first[0]) or _only(first[0], BEFORE) or (not labels and _is_label(first[0], number))):
        labels += words_of(first[:1]).strip(BEFORE) == str(number)
        del first[0]
    while last and (leads_back(last[-1]) or _only(last[-1], BEHIND)):
        del last[-1]


def _only(node: Node, signs: str) -> bool:
    return not words_of([node]).strip(signs)


def _is_label(node: Node, number: int) -> bool:
    words = words_of([node]).strip()
    found = LABEL.fullmatch(words)
    if found is None:
        of_word = NUMBER.fullmatch(words.rstrip(".:").lower())
        return of_word is not None and _value(of_word) == number
    return not found["number"] or int(found["number"]) == number


def _define(blocks: Nodes, start: int, end: int, number: int) -> None:
    for at in range(start, end):
        blocks[at] = {"t": "Para", "c": [raw(f"[^{number}]: " if at == start else "    "), *blocks[at]["c"]]}


def _in_one_list(blocks: Nodes, free: Iterator[int]) -> None:
    """Put the footnotes of a list in its place: they are no items any more. Items that nothing calls keep theirs, or
    take a number that is free where the list is not numbered in turn."""
    for at in range(len(blocks) - 1, -1, -1):
        block = blocks[at]
        items = lists_in(block) if block["t"] in HOLDERS else []
        opened = [_number_defined(item) for item in items]
        shift = Counter(number - at for at, number in enumerate(opened) if number)
        in_turn = next(iter(shift)) if len(shift) == 1 else None
        if block["t"] != "Div" and (in_turn is not None or 2 * sum(map(bool, opened)) > len(items)):
            for place, item in enumerate(items):
                if not opened[place] and item and item[0]["t"] in LINES:
                    _define(item, 0, 1, place + in_turn if in_turn is not None else next(free))
            blocks[at : at + 1] = [inner for item in items for inner in item]
        else:
            for item in items:
                _in_one_list(item, free)


def _number_defined(blocks: Nodes) -> int:
    first = blocks[0]["c"] if blocks and blocks[0]["t"] == "Para" else []
    opening = first[0]["c"][1] if first and is_raw(first[0]) else ""
    return int(opening[2:-3]) if opening.startswith("[^") else 0


def _call(nodes: Nodes, numbers: dict[str, int]) -> None:
    """Write the marker of each note that is called, without what raises it and without brackets around it."""
    for at in range(len(nodes) - 1, -1, -1):
        node = nodes[at]
        if _calls(node, numbers):
            nodes[at] = raw(f"[^{numbers[node['c'][2][0][1:]]}]")
            _without_brackets(nodes, at)
        elif node["t"] != "Link" and (content := words_in(node)):
            markers = [part for part in content if is_raw(part)]
            others = [part for part in content if not is_raw(part)]
            if markers and JOINTS.fullmatch(words_of(others)):
                nodes[at : at + 1] = markers


def _calls(node: Node, numbers: dict[str, int]) -> bool:
    target = node["c"][2][0] if node["t"] == "Link" else ""
    return target.startswith("#") and target[1:] in numbers and bool(_number(node))


def _without_brackets(nodes: Nodes, at: int) -> None:
    before, after = nodes[at - 1] if at else {"t": ""}, nodes[at + 1] if at + 1 < len(nodes) else {"t": ""}
    if before["t"] == after["t"] == "Str" and before["c"].endswith("[") and after["c"].startswith("]"):
        before["c"], after["c"] = before["c"][:-1], after["c"][1:]
