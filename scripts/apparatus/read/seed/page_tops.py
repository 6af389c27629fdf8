"""Where pages ended in a text that lost its form feeds: lines in; the same with a form feed at each running header out.

    536 COLUMBIA LAW REVIEW [Vol. 103:534
    2003] INTELLECTUAL PROPERTY POLICY 537

A line in capitals that comes again and counts the pages on is such a header, whatever it says. What stands at page
breaks, and where the notes of a page end, is found by the form feeds as in any other text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from apparatus.read.seed.furniture import PAGE_FIRST, PAGE_LAST, are_pages
from apparatus.read.seed.lines import Line

CAPITALS = re.compile(r"[^\W\d_a-zß-öø-ÿ]{2,30}")
LETTERS = re.compile(r"[^\W\d_]{2,30}")

SHORT = 120
"""No running header of one line is longer."""

FEWEST, HOLDS = 3, 400
"""So many pages in a row are no accident, if each holds so many characters."""


def with_form_feeds(lines: Sequence[Line]) -> list[Line]:
    """The lines; the same ones where pages are told already or no header tells them."""
    if any("\f" in line.text for line in lines):
        return list(lines)
    tops = _tops(lines)
    return [Line(line.number, f"\f{line.text}") if at in tops else line for at, line in enumerate(lines)]


def _tops(lines: Sequence[Line]) -> set[int]:
    """The indices of the lines that are running headers."""
    alike: dict[str, list[tuple[int, int]]] = defaultdict(list)
    starts, position = [0] * len(lines), 0
    for at, line in enumerate(lines):
        starts[at] = position
        position += len(line.text)
        if len(line.text) <= SHORT and (header := _header(line.text.strip())):
            alike[header[0]].append((at, header[1]))
    found = sorted(place for places in alike.values() if len(places) > 1 for place in places)
    if len(found) < FEWEST or not are_pages([page for _, page in found]):
        return set()
    held = starts[found[-1][0]] - starts[found[0][0]]
    return {at for at, _ in found} if held >= HOLDS * (len(found) - 1) else set()


def _header(text: str) -> tuple[str, int] | None:
    """The words of a line in capitals, and the number of a page before or behind them."""
    for form in (PAGE_FIRST, PAGE_LAST):
        match = form.fullmatch(text) if text[:1].isdigit() or text[-1:].isdigit() else None
        if match and _is_in_capitals(match["rest"]):
            return match["rest"], int(match["page"])
    return None


def _is_in_capitals(text: str) -> bool:
    words = LETTERS.findall(text)
    capitals = [word for word in words if CAPITALS.fullmatch(word)]
    return len(capitals) > 1 and len(capitals) * 2 > len(words)
