"""Numbers of notes that stand alone over their text: lines in; the same without the blank line between the two out.

    research support.
    1

    Center for Ports, “Statement on Harbours,” press release, May 30, 2023.

So a program writes the foot of a page that sees blocks where a reader sees raised numbers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from apparatus.read.seed.lines import Line

ALONE = re.compile(r"\s*(?P<number>\d{1,3})\s*")

FEWEST = 3
"""Fewer numbers in a row are an accident."""


def with_their_texts(lines: Sequence[Line]) -> list[Line]:
    """The lines; the same ones where hardly any numbers stand so. A number that opens a page is the page's."""
    found = [(at, int(number)) for at in range(len(lines) - 2) if (number := _number_over_text(lines, at))]
    first = next((n for n, (_, number) in enumerate(found) if number == 1), len(found))
    row = [number for _, number in found[first:]]
    steps = sum(after == before + 1 for before, after in pairwise(row))
    if len(row) < FEWEST or steps * 2 < len(row):
        return list(lines)
    blank = {at + 1 for at, _ in found}
    return [line for at, line in enumerate(lines) if at not in blank]


def _number_over_text(lines: Sequence[Line], at: int) -> str:
    """The number alone in a line, if a blank line and then a line with words come after it."""
    found = ALONE.fullmatch(lines[at].text) if not lines[at].text.startswith("\f") else None
    is_over = found and not lines[at + 1].text.strip() and any(map(str.isalpha, lines[at + 2].text))
    return found["number"] if found and is_over else ""
