"""Tables that are drawn with lines and spaces, as pandoc writes them: lines in; the numbers of those of tables out.
Their cells may be of several lines, so they are shown as they are.

    +------+------+      Port     Days
    | Port | Days |      ------- -----
    +======+======+      Santos     12
    | One  | 12   |
    +------+------+

Files without footnotes of Markdown have none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from apparatus import lazy
from apparatus.read.seed.lines import Line
from apparatus.read.seed.printed import DEFINITION

GRID = lazy.regex(r"\s*\+(?:[-=:]+\+){1,80}\s*")
ROW = lazy.regex(r"\s*[|+].*[|+]\s*")
COLUMNS = lazy.regex(r"\s*-{2,}(?:\s+-{2,}){1,80}\s*")
EDGE = lazy.regex(r"\s*-{5,}\s*")
HEAD_LINES, LONGEST = 8, 500


def drawn_tables(lines: Sequence[Line]) -> frozenset[int]:
    """Blank lines within a table are of it."""
    if not any("[^" in line.text and DEFINITION.match(line.text) for line in lines):
        return frozenset()
    return frozenset(lines[at].number for start, end in _tables(lines) for at in range(start, end))


def _tables(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    done = 0
    for at in range(len(lines)):
        if at < done or "--" not in lines[at].text:
            continue
        start, end = _grid(lines, at) or _ruled(lines, at) or (at, at)
        if start < end and start >= done:
            yield start, end
            done = end


def _grid(lines: Sequence[Line], at: int) -> tuple[int, int] | None:
    if not GRID.fullmatch(lines[at].text):
        return None
    end = at + 1
    while end < min(at + LONGEST, len(lines)) and ROW.fullmatch(lines[end].text):
        end += 1
    return (at, end) if end > at + 2 and GRID.fullmatch(lines[end - 1].text) else None


def _ruled(lines: Sequence[Line], at: int) -> tuple[int, int] | None:
    """A table whose columns are ruled: one between two whole lines holds blank ones, another ends at the next blank
    one."""
    if not COLUMNS.fullmatch(lines[at].text):
        return None
    start = at
    while start and lines[start - 1].text.strip() and at - start < HEAD_LINES:
        start -= 1
    if EDGE.fullmatch(lines[start].text) and start < at:
        edges = (end for end in range(at + 1, min(at + LONGEST, len(lines))) if EDGE.fullmatch(lines[end].text))
        if end := next(edges, 0):
            return start, end + 1
    end = at + 1
    while end < min(at + LONGEST, len(lines)) and lines[end].text.strip():
        end += 1
    return (start, end) if end > at + 1 and at - start < 2 else None
