"""The runs of a list, a table or definitions in; items, rows and cells, words and meanings out. Those of a note in; its
blocks out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Protocol

from apparatus import lazy
from apparatus.model import BlockType, NoteBlock, Part, ResolvedBlock, ResolvedNote, Run, Style


class Shown(Protocol):
    """What has runs: a block, or a stretch of a note."""

    @property
    def runs(self) -> tuple[Run, ...]:
        """In the order of the text."""


STROKE, TAB, KEPT = "|", "\t", "\ufdd0"
"""What parts the cells of a row, in Markdown and in plain text; what stands for a stroke that an author has
escaped, while rows are cut."""


def list_items(resolved: Shown) -> list[list[Run]]:
    """The runs of a list, item by item: items stand on lines of their own in the text."""
    items: list[list[Run]] = [[]]
    for run in resolved.runs:
        first, *others = _cut(run, "\n") if run.kind == "text" else [run]
        if run.kind != "text" or first.text:
            items[-1].append(first)
        items += [[line] if line.text else [] for line in others]
    return [item for item in items if item]


@dataclass(slots=True)
class ItemParagraph:
    """A paragraph of an item."""

    runs: list[Run]
    sign: str = ""
    """The sign before a quotation, and the spaces about it."""


@dataclass(slots=True)
class ListItem:
    """An item of a list, and the items within it."""

    runs: list[Run]
    sign: str = ""
    """The dash or star before the item, and the spaces about it; an item with a number has none."""
    paragraphs: list[ItemParagraph] = field(default_factory=list)
    """Those after the first."""
    inner: list[ListItem] = field(default_factory=list)


SIGN = lazy.regex(r" *[-*+•–] +")
QUOTING = lazy.regex(r" *>(?: ?>)* ?")
LABEL = lazy.regex(r" *(?:[-–—•‣▪*+·◦●○■□▶►➢➤✓\uf0b7\uf0a7\uf0d8\uf076]|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)])\s")
"""What stands before an item: a sign, a number or a letter."""


def list_tree(resolved: Shown) -> list[ListItem]:
    """The items of a list: before one that is within another, or a further paragraph of one, stand two spaces for each
    level."""
    tree: list[ListItem] = []
    for runs in list_items(resolved):
        text = runs[0].text
        level, siblings = (len(text) - len(text.lstrip(" "))) // 2, tree
        above = None
        while level and siblings:
            above, level, siblings = siblings[-1], level - 1, siblings[-1].inner
        if above is not None and not LABEL.match(text):
            above.paragraphs.append(_paragraph(runs))
        else:
            siblings.append(_item(runs))
    return tree


def _paragraph(runs: list[Run]) -> ItemParagraph:
    sign = QUOTING.match(runs[0].text)
    if sign is None:
        return ItemParagraph(runs)
    first = _piece(runs[0], sign.end(), len(runs[0].text))
    return ItemParagraph([first, *runs[1:]] if first.text else runs[1:], sign[0])


@dataclass(frozen=True, slots=True)
class Row:
    """A word that is defined, or what it means."""

    runs: list[Run]
    is_term: bool


def definition_rows(resolved: Shown) -> list[Row]:
    """The lines of definitions: before what a word means stand two spaces."""
    return [Row(runs, not runs[0].text.startswith("  ")) for runs in list_items(resolved)]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A block of a note."""

    type: BlockType
    runs: tuple[Run, ...]
    strokes: frozenset[int] = frozenset()
    """Where in its text strokes stand that part no cells."""


def note_blocks(note: ResolvedNote) -> list[list[Stretch]]:
    """The blocks of a note, paragraphs of one quotation together; a note of one paragraph is one block."""
    blocks = note.note.blocks or (NoteBlock("paragraph", 0, len(note.note.text)),)
    strokes = _escaped(note.note.text, note.note.styles)
    found = [
        Stretch(
            block.type, runs_between(note.runs, block.start, block.end), frozenset(at - block.start for at in strokes)
        )
        for block in blocks
    ]
    groups = groupby(enumerate(found), lambda pair: "quote" if pair[1].type == "quote" else pair[0])
    return [[stretch for _, stretch in group] for _, group in groups]


def runs_between(runs: Iterable[Run], start: int, end: int) -> tuple[Run, ...]:
    """The runs of a stretch of the text."""
    found: list[Run] = []
    position = 0
    for run in runs:
        first, last = max(start - position, 0), min(end - position, len(run.text))
        if first < last:
            found.append(_piece(run, first, last))
        position += len(run.text)
    return tuple(found)


def _piece(run: Run, start: int, end: int) -> Run:
    if (start, end) == (0, len(run.text)):
        return run
    parts: list[Part] = []
    position = 0
    for part in run.parts:
        text = part.text[max(start - position, 0) : max(end - position, 0)]
        parts += [replace(part, text=text)] if text else []
        position += len(part.text)
    return replace(run, text=run.text[start:end], parts=tuple(parts))


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


def _escaped(text: str, styles: Iterable[Style]) -> frozenset[int]:
    """Where strokes stand that an author has escaped: they are words."""
    return frozenset(s.start for s in styles if s.opened == "\\" and text[s.start : s.start + 1] == STROKE)


def table_rows(resolved: ResolvedBlock | Stretch) -> list[list[list[Run]]]:
    """The runs of a table, row by row and cell by cell."""
    if isinstance(resolved, Stretch):
        strokes, runs = resolved.strokes, resolved.runs
    else:
        strokes, runs = _escaped(resolved.block.text, resolved.block.styles), resolved.runs
    lines = list_items(Stretch("table", _with_kept(runs, strokes) if strokes else runs))
    sign = TAB if any(TAB in run.text for run in runs) else STROKE
    rows = [_cells(row, sign) for row in lines]
    width = max(map(len, rows), default=0)
    return [[*row, *[[] for _ in range(width - len(row))]] for row in rows]


def _with_kept(runs: Iterable[Run], strokes: frozenset[int]) -> tuple[Run, ...]:
    found: list[Run] = []
    position = 0
    for run in runs:
        text = "".join(KEPT if position + at in strokes else char for at, char in enumerate(run.text))
        parts: list[Part] = []
        for part in run.parts:
            start = sum(len(before.text) for before in parts)
            parts.append(replace(part, text=text[start : start + len(part.text)]))
        found.append(replace(run, text=text, parts=tuple(parts)))
        position += len(run.text)
    return tuple(found)


def _free(run: Run) -> Run:
    """A run with its strokes."""
    if KEPT not in run.text:
        return run
    parts = tuple(replace(part, text=part.text.replace(KEPT, STROKE)) for part in run.parts)
    return replace(run, text=run.text.replace(KEPT, STROKE), parts=parts)


def _cells(row: Iterable[Run], sign: str) -> list[list[Run]]:
    """The cells of a row; mostly a stroke stands before the first and behind the last, too."""
    cells: list[list[Run]] = [[]]
    for run in row:
        first, *others = _cut(run, sign) if run.kind == "text" else [run]
        cells[-1].append(first)
        cells += [[piece] for piece in others]
    opened, closed = (_is_empty(cells[at]) for at in (0, -1))
    return [[_free(run) for run in cell] for cell in cells[opened : len(cells) - closed]]


def number_columns(rows: list[list[list[Run]]]) -> set[int]:
    """The columns below whose heads nothing but numbers stand, or signs in place of one: these are set to one side, so
    that ones stand below ones. What the rows are called stands first and is not counted."""
    columns = enumerate(zip(*rows[1:], strict=True) if len(rows) > FEWEST_ROWS else ())
    texts = {
        at: ["".join(run.text for run in cell if run.kind != "mark").strip() for cell in cells]
        for at, cells in columns
        if at
    }
    return {
        at
        for at, found in texts.items()
        if any(any(char.isdigit() for char in text) for text in found) and all(NUMBER.fullmatch(text) for text in found)
    }


FEWEST_ROWS = 2
"""A head and one row make no column."""

NUMBER = lazy.regex(
    r"(?:[~<>≈±+−–-]? ?[$€£¥₹]? ?[+−–-]?\d[\d.,’'\u202f\u00a0 ]{0,30}[%‰]?|[–—−-]{1,3}|n/?a\.?)", re.IGNORECASE
)
"""`1,204`, `−3.5%`, `$40`; a dash where there is none."""


def holds_list(resolved: Shown) -> bool:
    """Whether a quotation is a list: a sign, or a number, stands before each of its lines that is not set in. A dash
    before what somebody says is longer."""
    lines = "".join(run.text for run in resolved.runs if run.kind != "mark").split("\n")
    heads = [line for line in lines if not line.startswith("  ")]
    return len(lines) > 1 and len(heads) > 0 and all(LISTED.match(line) for line in heads)


LISTED = lazy.regex(r"(?:[-*+•] +|\(?\d{1,3}[.)] )\S")


def says_something(row: Iterable[Iterable[Run]]) -> bool:
    """Whether a row has words: pandoc draws a table without a head with an empty one."""
    return not all(map(_is_empty, row))


def _is_empty(cell: Iterable[Run]) -> bool:
    return not any(run.text.strip() or run.kind == "mark" for run in cell)


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
