"""Numbers of notes that stand alone over their text: lines in; the same without a blank line between the two out.

    research support.
    1

    Center for Ports, “Statement on Harbours,” press release, May 30, 2023.

So a program writes the foot of a page that sees blocks where a reader sees raised numbers: the first of a page, or all.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from apparatus import lazy
from apparatus.read.seed.lines import Line

ALONE = lazy.regex(r"\s*(?P<number>\d{1,3})[.)]?\s*")

FEWEST = 3
"""Fewer numbers in a row are an accident."""


def with_their_texts(lines: Sequence[Line]) -> list[Line]:
    """The lines; the same ones where hardly any numbers stand so. A number that opens a page is the page's."""
    found = _counting([(at, int(number)) for at in range(len(lines) - 2) if (number := _number_over_text(lines, at))])
    first = next((n for n, (_, number) in enumerate(found) if number == 1), len(found))
    row = [number for _, number in found[first:]]
    steps = sum(after == before + 1 for before, after in pairwise(row))
    if len(row) < FEWEST or steps * 2 < len(row):
        return list(lines)
    beside = zip(found, [0, *(number for _, number in found)], [*(number for _, number in found[1:]), 0], strict=False)
    counted = [at for (at, number), before, after in beside if number in (before + 1, after - 1)]
    blank = {at + 1 for at in counted if not lines[at + 1].text.strip()}
    return [line for at, line in enumerate(lines) if at not in blank]


def _counting(found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The numbers without those that stand between two others of which the second follows the first."""
    kept: list[tuple[int, int]] = []
    for at, place in enumerate(found):
        beside = found[at + 1][1] if at + 1 < len(found) else 0
        if not (kept and beside == kept[-1][1] + 1 and place[1] not in (kept[-1][1] + 1, beside)):
            kept.append(place)
    return kept


def _number_over_text(lines: Sequence[Line], at: int) -> str:
    """The number alone in a line, if a line with words comes after it, or a blank one and then such a line."""
    found = ALONE.fullmatch(lines[at].text) if not lines[at].text.startswith("\f") else None
    below = lines[at + 1] if lines[at + 1].text.strip() else lines[at + 2]
    return found["number"] if found and any(map(str.isalpha, below.text)) else ""
