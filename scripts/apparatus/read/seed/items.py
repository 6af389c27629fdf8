"""The items of lists: lines in; which of them begin an item, and at which level it stands, out.

An item within another is set further in (CommonMark 0.31, 5.2). In a text of ours two spaces stand before it for each
level, whatever the file has.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from apparatus import lazy
from apparatus.read.seed.lines import Line

BULLETS = "-–—•‣▪*·◦●○■□▶►➢➤✓\uf0b7\uf0a7\uf0d8\uf076"
"""What word processors print before an item; the last ones are of no script, as fonts of signs leave them in a PDF."""

ITEM = lazy.regex(
    rf"\s*(?:(?P<number>\d{{1,3}})[.)]|(?P<bullet>[{BULLETS}])"
    r"|\(?(?P<letter>[a-z]|[ivx]{2,5}|(?:[A-Z]|[IVX]{2,5})(?=\.\s\s))(?P<stop>[.)]))\s+\S"
)
"""A list item: `1. Text`, `1) Text`, `a) Text`, `(a) Text`, `(ii) Text`, `a. Text`, `- Text`. Behind a capital stand
two spaces, as pandoc writes it: behind an initial stands one."""

FIRST_LETTERS = ("a", "i")
NUMERALS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")

LEVEL = "  "
DEEPER = 2
"""An item within another is set in by at least so many spaces more."""


def indent(text: str) -> int:
    """How far a line is set in."""
    return len(text) - len(text.lstrip())


def item_starts(lines: Sequence[Line]) -> list[int]:
    """Which lines of a paragraph begin an item: numbers and letters must ascend by one, signs must be of a kind."""
    starts: list[int] = []
    items: list[str] = []
    for at, line in enumerate(lines):
        if goes_on(items, line.text) if items else _begins(line.text):
            starts.append(at)
            items.append(line.text)
    return starts


def _begins(line: str) -> bool:
    """Whether a line may be the first item: `v. Board` is half the name of a case."""
    item = ITEM.match(line)
    return item is not None and (item["stop"] != "." or item["letter"].lower() in FIRST_LETTERS)


def goes_on(items: Sequence[str], line: str) -> bool:
    """Whether an item goes on with the list, or begins one within its last item."""
    item = ITEM.match(line)
    if item is None:
        return False
    if follows(items[-1], item):
        return True
    if indent(line) >= indent(items[-1]) + DEEPER:
        return bool(item["bullet"]) or item["number"] == "1" or (item["letter"] or "").lower() in FIRST_LETTERS
    above = next((before for before in reversed(items) if indent(before) <= indent(line)), items[0])
    return indent(above) < indent(items[-1]) and follows(above, item)


def follows(before: str, item: re.Match[str]) -> bool:
    """Whether an item is of the kind of the one before it, with the next number."""
    match = ITEM.match(before)
    if match is None:
        return False
    if match["number"] and item["number"]:
        return int(item["number"]) == int(match["number"]) + 1
    if match["letter"] and item["letter"]:
        return _is_next(match["letter"], item["letter"])
    return bool(match["bullet"]) and match["bullet"] == item["bullet"]


def _is_next(before: str, letter: str) -> bool:
    """Whether `b` comes after `a`, or `ii` after `i`."""
    before, letter = before.lower(), letter.lower()
    in_alphabet = len(before) == len(letter) == 1 and ord(letter) == ord(before) + 1
    return in_alphabet or (before, letter) in pairwise(NUMERALS)


def in_levels(text: str) -> str:
    """The items of a list, one a line, each set in by its level."""
    open_at: list[int] = []
    found: list[str] = []
    for line in text.split("\n"):
        at = indent(line)
        while len(open_at) > 1 and at < open_at[-1]:
            open_at.pop()
        if not open_at or at >= open_at[-1] + DEEPER:
            open_at.append(at)
        found.append(LEVEL * (len(open_at) - 1) + line.lstrip())
    return "\n".join(found)
