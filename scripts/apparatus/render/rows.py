"""The runs of a list or a table in; its items, or its rows and their cells, out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from apparatus.model import Part, ResolvedBlock, Run


def list_items(resolved: ResolvedBlock) -> list[list[Run]]:
    """The runs of a list, item by item: items stand on lines of their own in the text."""
    items: list[list[Run]] = [[]]
    for run in resolved.runs:
        first, *others = _cut(run, "\n") if run.kind == "text" else [run]
        if run.kind != "text" or first.text:
            items[-1].append(first)
        items += [[line] if line.text else [] for line in others]
    return [item for item in items if item]


@dataclass(slots=True)
class ListItem:
    """An item of a list, and the items within it."""

    runs: list[Run]
    sign: str = ""
    """The dash or star before the item, and the spaces about it; an item with a number has none."""
    inner: list[ListItem] = field(default_factory=list)


SIGN = re.compile(r" *[-*+•–] +")


def list_tree(resolved: ResolvedBlock) -> list[ListItem]:
    """The items of a list: before one that is within another stand two spaces for each level."""
    tree: list[ListItem] = []
    for runs in list_items(resolved):
        text = runs[0].text
        level, siblings = (len(text) - len(text.lstrip(" "))) // 2, tree
        while level and siblings:
            level, siblings = level - 1, siblings[-1].inner
        siblings.append(_item(runs))
    return tree


def _item(runs: list[Run]) -> ListItem:
    first, *others = runs
    sign = SIGN.match(first.parts[0].text if first.parts else first.text)
    if not sign or first.kind != "text":
        return ListItem(runs)
    return ListItem([_behind(first, sign.end()), *others], sign.group())


def _behind(run: Run, start: int) -> Run:
    """A run without its beginning, which lies in its first part if it has any."""
    parts = run.parts and (replace(run.parts[0], text=run.parts[0].text[start:]), *run.parts[1:])
    return replace(run, text=run.text[start:], parts=parts)


def table_rows(resolved: ResolvedBlock) -> list[list[list[Run]]]:
    """The runs of a table, row by row and cell by cell."""
    rows = [_by_strokes(row) for row in list_items(resolved)]
    width = max(map(len, rows), default=0)
    return [[*row, *[[] for _ in range(width - len(row))]] for row in rows]


def _by_strokes(row: Iterable[Run]) -> list[list[Run]]:
    """The cells of a row, before and mostly behind which stands a stroke."""
    cells: list[list[Run]] = [[]]
    for run in row:
        first, *others = _cut(run, "|") if run.kind == "text" else [run]
        cells[-1].append(first)
        cells += [[piece] for piece in others]
    closed = not any(run.text.strip() or run.kind == "mark" for run in cells[-1])
    return cells[1 : len(cells) - closed]


def _cut(run: Run, sign: str) -> list[Run]:
    """A run cut at a sign, each piece with the parts that are its own."""
    if not run.parts:
        return [replace(run, text=piece) for piece in run.text.split(sign)]
    pieces: list[list[Part]] = [[]]
    for part in run.parts:
        first, *others = part.text.split(sign)
        pieces[-1].append(replace(part, text=first))
        pieces += [[replace(part, text=piece)] for piece in others]
    return [replace(run, text="".join(part.text for part in piece), parts=tuple(piece)) for piece in pieces]
