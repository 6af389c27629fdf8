"""Where pages ended in a text that lost its form feeds: lines in; the same with a form feed at each running header out.

    536 COLUMBIA LAW REVIEW [Vol. 103:534
    2003] INTELLECTUAL PROPERTY POLICY 537
    Jane Smith | Harbours and Their Keys | PAGE 7

A line in capitals that comes again and counts the pages on is such a header, whatever it says, and so are any other
words that do so often, and numbers alone behind a blank line that count the pages of text between them. What stands at
page breaks, and where the notes of a page end, is found by the form feeds as in any other text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate

from apparatus import lazy
from apparatus.read.seed.furniture import PAGE_ALONE, PAGE_FIRST, PAGE_LAST, are_pages
from apparatus.read.seed.lines import Line

CAPITALS = lazy.regex(r"[^\W\d_a-zß-öø-ÿ]{2,30}")
LETTERS = lazy.regex(r"[^\W\d_]{2,30}")

SHORT = 120
"""No running header of one line is longer."""

FEWEST, HOLDS = 3, 400
"""So many pages in a row are no accident, if each holds so many characters."""


def with_form_feeds(lines: Sequence[Line]) -> list[Line]:
    """The lines; the same ones where pages are told already or no header tells them."""
    if any("\f" in line.text for line in lines):
        return list(lines)
    tops = _tops(lines) or _counted(lines)
    return [Line(line.number, f"\f{line.text}") if at in tops else line for at, line in enumerate(lines)]


def _tops(lines: Sequence[Line]) -> set[int]:
    """The indices of the lines that are running headers."""
    alike: dict[str, list[tuple[int, int]]] = defaultdict(list)
    starts = _positions(lines)
    for at, line in enumerate(lines):
        if len(line.text) <= SHORT and (header := _header(line.text.strip())):
            alike[header[0]].append((at, header[1]))
    found = sorted(place for words, places in alike.items() if _come_again(words, places) for place in places)
    if len(found) < FEWEST or not are_pages([page for _, page in found]):
        return set()
    held = starts[found[-1][0]] - starts[found[0][0]]
    return {at for at, _ in found} if held >= HOLDS * (len(found) - 1) else set()


def _counted(lines: Sequence[Line]) -> set[int]:
    """The indices of the longest row of numbers alone, each behind a blank line, that count up by one and have the text
    of a page between them."""
    starts = _positions(lines)
    rows: dict[int, tuple[int, ...]] = {}
    longest: tuple[int, ...] = ()
    for at, line in enumerate(lines):
        number = PAGE_ALONE.fullmatch(line.text.strip()) if len(line.text) < SHORT else None
        if number is None or (at and lines[at - 1].text.strip()):
            continue
        page = int(number["page"])
        before = rows.get(page - 1, ())
        row = (*before, at) if before and starts[at] - starts[before[-1]] >= HOLDS else (at,)
        if len(row) >= len(rows.get(page, ())):
            rows[page] = row
        longest = max(longest, row, key=len)
    return set(longest) if len(longest) >= FEWEST else set()


def _positions(lines: Sequence[Line]) -> list[int]:
    """How many characters stand before each line."""
    return [0, *accumulate(len(line.text) for line in lines)]


def _header(text: str) -> tuple[str, int] | None:
    """The words of a line, and the number of a page before or behind them."""
    for form in (PAGE_FIRST, PAGE_LAST):
        match = form.fullmatch(text) if text[:1].isdigit() or text[-1:].isdigit() else None
        if match and LETTERS.search(match["rest"]):
            return match["rest"], int(match["page"])
    return None


def _come_again(words: str, places: Sequence[tuple[int, int]]) -> bool:
    """Whether the words of a header come again; those that are not in capitals have to come often, and to count on."""
    if _is_in_capitals(words):
        return len(places) > 1
    return len(places) >= FEWEST and are_pages([page for _, page in places])


def _is_in_capitals(text: str) -> bool:
    words = LETTERS.findall(text)
    capitals = [word for word in words if CAPITALS.fullmatch(word)]
    return len(capitals) > 1 and len(capitals) * 2 > len(words)
