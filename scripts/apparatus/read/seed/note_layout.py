"""Lists, quotations and tables within a note of Markdown: a paragraph of it in; its text, a line for each item, row and
quotation, and a ledger of the signs that drew them, out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from apparatus.model import Furniture
from apparatus.read.seed.accounting import QUOTING
from apparatus.read.seed.body import TABLE_RULE
from apparatus.read.seed.items import item_starts
from apparatus.read.seed.lines import Line, Paragraph, join


def laid_out(paragraph: Paragraph, ledger: list[Furniture]) -> str:
    """The text of a paragraph."""
    lines = _without_quotation_marks(paragraph.lines, ledger)
    if len(lines) > 1 and all(map(_is_row, lines[-2:])):
        first = next(at for at, line in enumerate(lines) if _is_row(line))
        lead_in = join(line.text for line in lines[:first]).strip()
        return "\n".join([lead_in, *_rows(lines[first:], ledger)]).strip()
    starts = item_starts(lines)
    if len(starts) < 2:
        return join(line.text for line in lines).strip()
    parts = (lines[start:end] for start, end in pairwise([0, *starts, len(lines)]))
    return "\n".join(join(line.text for line in part).strip() for part in parts if part)


def _without_quotation_marks(lines: Sequence[Line], ledger: list[Furniture]) -> list[Line]:
    """The lines of a quotation as Markdown marks it, `>` before each, without this sign; other lines as they are."""
    if not all(line.text.lstrip().startswith(">") for line in lines):
        return list(lines)
    ledger += [Furniture(">", line.number, QUOTING) for line in lines]
    return [Line(line.number, line.text.lstrip()[1:]) for line in lines]


def _is_row(line: Line) -> bool:
    return line.text.lstrip().startswith("|")


def _rows(rows: Sequence[Line], ledger: list[Furniture]) -> list[str]:
    """The rows of a table without the line below its head."""
    rules = [line for line in rows if TABLE_RULE.fullmatch(line.text)]
    ledger += [Furniture(line.text.strip(), line.number, "rule of a table") for line in rules]
    return [line.text.strip() for line in rows if line not in rules]
