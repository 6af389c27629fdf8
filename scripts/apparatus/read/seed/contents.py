"""Tables of contents: lines in; the same without them, and a ledger of what was taken out, out.

    CONTENTS
    INTRODUCTION ............................. 1
    I. HARBOURS IN PRACTICE .................. 11

The pages that such a table names are those of the print. Lines between two of its lines are the beginning of a long
title.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from apparatus.model import Furniture
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.lines import AS_IT_IS, Line

LED = re.compile(r"[.…][.… ]{1,400}(?:\d{1,4}|[ivxl]{1,7})$")
"""`........ 12`, and nothing behind it."""

DOTS = 4
"""A mark of omission has fewer dots, or spaces between them that make four of it."""

NAMES = frozenset(map(squeeze, ("contents", "table of contents", "inhalt", "inhaltsverzeichnis", "sommaire", "índice")))

FEWEST, APART = 3, 4
"""A table has so many lines, and each stands so few lines behind the one before it."""

REASON = "table of contents"


def without_contents(lines: Sequence[Line]) -> tuple[list[Line], list[Furniture]]:
    """The lines, with a blank one for each of a table; lines that are shown as they are are left alone."""
    gone: set[int] = set()
    for table in _tables([at for at, line in enumerate(lines) if _is_led(line.text)]):
        gone |= {*range(table[0], table[-1] + 1), *_name_over(lines, table[0])}
    ledger = [Furniture(lines[at].text.strip(), lines[at].number, REASON) for at in sorted(gone)]
    left = [Line(line.number, "") if at in gone else line for at, line in enumerate(lines)]
    return left, [part for part in ledger if part.text]


def _is_led(text: str) -> bool:
    if text.startswith(AS_IT_IS) or not ("..." in text or ". ." in text or "…" in text):
        return False
    led = LED.search(text.rstrip()[-440:])
    return led is not None and led[0].count(".") + 3 * led[0].count("…") > DOTS


def _tables(entries: Sequence[int]) -> list[list[int]]:
    tables: list[list[int]] = []
    for at in entries:
        if not tables or at - tables[-1][-1] > APART:
            tables.append([])
        tables[-1].append(at)
    return [table for table in tables if len(table) >= FEWEST]


def _name_over(lines: Sequence[Line], first: int) -> list[int]:
    """The line straight above a table that says what it is."""
    above = next((at for at in range(first - 1, max(first - APART, -1), -1) if lines[at].text.strip()), first)
    return [above] if squeeze(lines[above].text.strip("#* ")) in NAMES else []
