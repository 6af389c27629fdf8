"""Tables of plain text whose cells tabs or wide spaces part: the lines of a paragraph in; which of them are rows, and
their text with a tab between two cells, out.

    Year<tab>NATO<tab>Russia        Pattern        Faults        Days
    2016<tab>4<tab>9                Open door         412         1.4

Wide spaces may part the two columns of a page as well: of these a row has two at least, and short cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from apparatus import lazy
from apparatus.read.seed.lines import Line

TAB = "\t"

GAP = lazy.regex(r"(?<=\S) {3,}(?=\S)")

FEWEST_ROWS = 3

LONGEST_CELL = 60
LONGEST_SET = 30
"""So many characters a cell holds at most, and one that spaces part on an average."""


def rows_within(lines: Sequence[Line]) -> tuple[int, list[str]]:
    """Where the rows of a table begin, and their text; none where no lines are rows."""
    if not any(TAB in line.text.strip() or "   " in line.text.strip() for line in lines):
        return 0, []
    counted = [(at, cells_of(line.text)) for at, line in enumerate(lines)]
    for columns, run in groupby(counted, key=lambda row: len(row[1])):
        rows = list(run)
        if columns > 1 and len(rows) >= FEWEST_ROWS:
            return rows[0][0], [TAB.join(cells) for _, cells in rows]
    return 0, []


def cells_of(text: str) -> list[str]:
    """The cells of a line that may be a row; the line as one where it is none."""
    whole = text.strip()
    cells = [cell.strip() for cell in whole.split(TAB)]
    if len(cells) == 1:
        cells = GAP.split(whole)
        if len(cells) < 3 or sum(map(len, cells)) > LONGEST_SET * len(cells):
            return [whole]
    return cells if all(len(cell) <= LONGEST_CELL for cell in cells) and all(cells) else [whole]
