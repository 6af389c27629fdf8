"""The rows of a sheet in; its columns in the order in which they are read, each from above, out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from apparatus.adopt.pdf.sheets import Row, Rule, Run, Sheet, is_raised


class Column(NamedTuple):
    """Rows that are read one after the other, from above."""

    rows: Sequence[Row]
    rule: float | None
    """The height of a short rule that parts the text from the notes below it."""


LEAST = 6
"""As many rows has a column."""

ACROSS = 0.3
"""At most so many of the rows run across the space between two columns."""

ABOVE = 20.0
"""How far above a column of notes alone the rule may stand that parts them from the text, in points."""

WIDE = 2.5
"""Pieces that so many sizes part are no words of one line, but cells of a table, or names beside one another."""

BESIDE = 0.45
"""As much of the lower of two rows stands beside the other, where they are one."""


def columns_of(sheet: Sheet) -> list[Column]:
    """The columns of a sheet. What runs across two of them parts them into such above and such below."""
    rows = sorted(sheet.rows, key=lambda row: -row.top)
    gap = _gap(rows, sheet.width)
    if gap is None:
        return [_column(rows, sheet.rules)] if rows else []
    found: list[Column] = []
    for across, part in groupby(rows, lambda row: _is_across(row, gap, rows)):
        band = list(part)
        sides = [band] if across else [[row for row in band if (row.left >= gap) is right] for right in (False, True)]
        found += [_column(side, sheet.rules) for side in sides if side]
    return found


def _is_across(row: Row, gap: float, rows: Sequence[Row]) -> bool:
    """Whether a row runs across both columns. A long address may run into the next one, where other rows stand."""
    if not row.left < gap < row.right:
        return False
    return not any(other.left >= gap and other.bottom < row.middle < other.top for other in rows)


def _gap(rows: Sequence[Row], width: float) -> float | None:
    """The middle of the space between two columns. Lines count, not pieces: words that are spread leave spaces too."""
    steps = range(int(width * 0.3), int(width * 0.7))
    lines = _lines(rows)
    across = {step: sum(any(row.left < step < row.right for row in line) for line in lines) for step in steps}
    fewest = min(across.values(), default=0)
    clear = [list(run) for free, run in groupby(steps, lambda step: across[step] == fewest) if free]
    for stretch in sorted(clear, key=len, reverse=True):
        gap = (stretch[0] + stretch[-1]) / 2
        before = sum(any(row.right <= gap for row in line) for line in lines)
        behind = sum(any(row.left >= gap for row in line) for line in lines)
        if min(before, behind) >= LEAST and fewest <= len(lines) * ACROSS:
            return gap
    return None


def _column(rows: Sequence[Row], rules: Sequence[Rule]) -> Column:
    """Rows as a column, with the height of the rule that parts its text from its notes."""
    left, right = min(row.left for row in rows), max(row.right for row in rows)
    low, high = min(row.bottom for row in rows), max(row.top for row in rows)
    short = [
        rule.height
        for rule in rules
        if left - 5 <= rule.left <= left + 15
        and rule.right - rule.left < (right - left) * 0.6
        and low < rule.height < high + ABOVE
    ]
    return Column(joined(rows), min(short, default=None))


def joined(rows: Sequence[Row]) -> list[Row]:
    """The rows of a column: pieces that stand beside one another are one row, unless much space parts them and they do
    not fill the column as words that are spread over it do."""
    left, right = min(row.left for row in rows), max(row.right for row in rows)
    found: list[Row] = []
    for line in _lines(rows):
        line.sort(key=lambda row: row.left)
        fills = line[0].left <= left + line[0].size and line[-1].right >= right - 2
        cells = [_one(pieces) for pieces in ([line] if fills else _apart(line))]
        found.append(cells[0] if len(cells) == 1 else replace(_one(line), cells=tuple(cells)))
    return found


def _lines(rows: Sequence[Row]) -> list[list[Row]]:
    """Rows from above, those that stand beside one another together."""
    lines: list[list[Row]] = []
    for row in sorted(rows, key=lambda row: -row.middle):
        if lines and _beside(lines[-1], row):
            lines[-1].append(row)
        else:
            lines.append([row])
    return lines


def _beside(pieces: Sequence[Row], row: Row) -> bool:
    other = max(pieces, key=lambda piece: piece.right - piece.left)
    shared = min(other.top, row.top) - max(other.bottom, row.bottom)
    apart = all(piece.right <= row.left + 1 or row.right <= piece.left + 1 for piece in pieces)
    return apart and shared >= BESIDE * min(other.top - other.bottom, row.top - row.bottom)


def _apart(line: Sequence[Row]) -> list[list[Row]]:
    """The pieces of a line in groups that much space parts."""
    groups = [[line[0]]]
    for piece in line[1:]:
        if piece.left - groups[-1][-1].right > WIDE * piece.size:
            groups.append([])
        groups[-1].append(piece)
    return groups


def _one(pieces: Sequence[Row]) -> Row:
    if len(pieces) == 1:
        return pieces[0]
    ordered = sorted(pieces, key=lambda piece: piece.left)
    biggest = max(pieces, key=lambda piece: piece.right - piece.left)
    runs: list[Run] = []
    for piece in ordered:
        if runs and not runs[-1].text.endswith(" "):
            runs.append(Run(" ", biggest.size, False, False))
        raised = is_raised(piece.size, piece.bottom, biggest.size, biggest.bottom)
        runs += [replace(run, raised=raised or run.raised) for run in piece.runs]
    return Row(tuple(runs), ordered[0].left, biggest.bottom, max(piece.right for piece in pieces), biggest.top)
