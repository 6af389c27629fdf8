"""Columns of text in; its paragraphs, headings, items and tables out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from apparatus.adopt.pdf.columns import Column
from apparatus.adopt.pdf.sheets import Row
from apparatus.read.seed.items import BULLETS

Kind = Literal["text", "item", "head", "table"]

SIGNS = frozenset(BULLETS) - frozenset("-–—*")
"""What stands before an item; a dash may stand where a row begins."""

INDENT, FARTHEST = 0.6, 4.0
"""How far the first row of a paragraph is set in at the least and at the most, in sizes of its letters."""

INDENTED = 0.04
"""Where so many of the rows are set in, behind one that is not, paragraphs begin so."""

FURTHER, SLIGHTLY = 1.35, 1.15
"""How far apart rows of two paragraphs stand at the least, in distances of rows: anyhow, or behind a short row."""

BIGGER = 1.08
"""How big the letters of a heading are, in sizes of the text, where they are not bold."""

LONGEST_HEAD = 90
"""Letters of a row in bold that may be a heading."""

HEAD_LEADING = 1.9
"""How far apart rows of one heading stand at the most, in sizes of its letters."""

SAME_SIZE = 0.6

FRONT = 3
"""Before the first paragraph of so many rows stand the title, the names of authors and the like, a line each."""

SHORT = 0.25
"""How much of a column the last row of a paragraph leaves free, where nothing else tells that it is the last."""

ENDS = frozenset(".?!”’\"'):;0123456789")
"""What a paragraph ends with."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Rows that belong together."""

    rows: tuple[Row, ...]
    kind: Kind

    @property
    def size(self) -> float:
        """That of its first row."""
        return self.rows[0].size

    @property
    def words(self) -> str:
        """What it says."""
        return " ".join(" ".join(row.text for row in self.rows).split())


@dataclass(frozen=True, slots=True)
class Measure:
    """How most of the text is set."""

    size: float
    pitch: float
    """From row to row."""
    indented: bool
    """Whether first rows of paragraphs are set in."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A row in its column."""

    row: Row
    kind: Kind
    left: float
    """Where the column begins."""
    right: float
    gap: float | None
    """From the row above; None for the first of a column."""

    @property
    def inset(self) -> float:
        """How far it is set in."""
        return self.row.left - self.left

    @property
    def room(self) -> float:
        """How much of the column is free behind it."""
        return self.right - self.row.right


def paragraphs_of(columns: Sequence[Column], size: float) -> list[Paragraph]:
    """The paragraphs of all columns, those that go on in the next one whole. `size` is that of the letters of the
    text."""
    measure = _measure_of(columns, size)
    made: list[list[Placed]] = []
    in_front = True
    for column in columns:
        for placed in _placed(column, measure):
            last = made[-1][-1] if made else None
            apart = in_front and last is not None and _are_lines(last, placed)
            if last is not None and not apart and _goes_on(last, placed, measure):
                made[-1].append(placed)
                in_front = in_front and len(made[-1]) < FRONT
            else:
                made.append([placed])
    return [Paragraph(tuple(one.row for one in rows), rows[0].kind) for rows in made]


def _measure_of(columns: Sequence[Column], size: float) -> Measure:
    steps: Counter[float] = Counter()
    set_in = 0
    for column in columns:
        left = _left_of(column.rows, size)
        for row, below in zip(column.rows, column.rows[1:], strict=False):
            if abs(row.size - size) < SAME_SIZE and abs(below.size - size) < SAME_SIZE:
                steps[round(row.bottom - below.bottom, 1)] += 1
                set_in += _is_inset(below.left - left, size) and row.left - left < 2
    pitch = steps.most_common(1)[0][0] if steps else size * 1.3
    return Measure(size, pitch, set_in > steps.total() * INDENTED)


def _left_of(rows: Sequence[Row], size: float) -> float:
    """Where the text begins: the first place, from the left, at which more than a few rows do."""
    begins = Counter(round(row.left) for row in rows if abs(row.size - size) < SAME_SIZE)
    begins = begins or Counter(round(row.left) for row in rows)
    often = [left for left, times in begins.items() if times >= max(2, len(rows) * 0.08)]
    return float(min(often or begins, default=0))


def _is_inset(inset: float, size: float) -> bool:
    return INDENT * size <= inset <= FARTHEST * size


def _placed(column: Column, measure: Measure) -> Iterator[Placed]:
    rows = list(_opened(column.rows))
    left = _left_of(rows, measure.size)
    right = sorted(row.right for row in rows)[int(len(rows) * 0.9)] if rows else left
    for at, row in enumerate(rows):
        gap = rows[at - 1].bottom - row.bottom if at else None
        yield Placed(row, _kind(row, measure), left, right, gap)


def _opened(rows: Sequence[Row]) -> Iterator[Row]:
    """Rows, of which one that is divided, and no row of a table, is several."""
    for at, row in enumerate(rows):
        in_table = any(rows[near].cells for near in (at - 1, at + 1) if 0 <= near < len(rows))
        yield from row.cells if row.cells and not in_table else [row]


def _kind(row: Row, measure: Measure) -> Kind:
    if row.cells:
        return "table"
    if row.size >= measure.size * BIGGER or (row.bold and len(row.text) < LONGEST_HEAD):
        return "head"
    return "item" if row.text.lstrip()[:1] in SIGNS and row.text.lstrip()[1:2].isspace() else "text"


def _are_lines(row: Placed, below: Placed) -> bool:
    """Whether two rows before the text are a line each: the first is far shorter than the column."""
    width = row.row.right - row.row.left
    return row.kind == below.kind == "text" and width < (row.right - row.left) * 0.6


def _goes_on(last: Placed, own: Placed, measure: Measure) -> bool:
    """Whether a row goes on with the paragraph of the row before."""
    if own.kind == "item" or ("head" in (last.kind, own.kind) and last.kind != own.kind):
        return False
    if own.gap is not None and own.gap < last.row.size * 0.3:
        return own.kind == last.kind == "table"  # else it stands beside it
    if "table" in (last.kind, own.kind):
        return own.kind == last.kind
    if own.kind == "head":
        alike = abs(last.row.size - own.row.size) < 0.3 and last.row.bold == own.row.bold
        return alike and own.gap is not None and own.gap <= last.row.size * HEAD_LEADING
    if abs(last.row.size - own.row.size) > SAME_SIZE:
        return False
    if own.gap is not None and own.gap > measure.pitch * FURTHER * own.row.size / measure.size:
        return False
    return _is_same_paragraph(last, own, measure)


def _is_same_paragraph(last: Placed, own: Placed, measure: Measure) -> bool:
    """Whether a row that stands near enough goes on: it is not set in, and the row before is not short."""
    if last.kind == "item":
        return own.gap is not None and own.inset > last.inset + 2
    first = (own.row.text.split() or [""])[0]
    width = (own.row.right - own.row.left) / max(1, len(own.row.text)) * (len(first) + 1)
    short = last.room > width * 1.3 + 2  # its next word would have had room
    set_in = measure.indented and _is_inset(own.inset, own.row.size)
    if set_in and (short or last.inset < INDENT * own.row.size):
        return False
    if not short or last.row.text.rstrip()[-1:] not in ENDS:
        return True
    if own.gap is None or (not measure.indented and own.gap > measure.pitch * SLIGHTLY):
        return False
    return last.room <= (last.right - last.left) * SHORT
