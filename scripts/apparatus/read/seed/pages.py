"""What stands at the breaks between pages: lines in; those that are a page's own, with the reason, out.

Text recovered from a PDF has a form feed where a page ends. Next to it stand the number of the page and a running
header or footer, which comes again on other pages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.lines import Line

NUMBER = re.compile(r"(?:[-–—|] ?)?(?:page |p\. ?|seite )?(?:\d{1,4}|[ivxl]{1,7})(?: ?[-–—|])?", re.IGNORECASE)
DIGITS = re.compile(r"\d+")

NEAR = 2
"""So many written lines on each side of a break may be the page's own."""

MAX_HEADER = 120


def at_page_breaks(lines: Sequence[Line], title: str) -> dict[int, str]:
    """The page numbers and running headers next to form feeds, by line number; `title` is the article's, squeezed."""
    breaks = [index for index, line in enumerate(lines) if "\f" in line.text]
    reasons: dict[int, str] = {}
    around = [_around(lines, index) for index in [*breaks, *[len(lines)] * bool(breaks)]]
    seen = Counter(_key(lines[index].text) for index in {index for group in around for index in group})
    for group in around:
        for index in group:
            text, key = lines[index].text.strip(), _key(lines[index].text)
            if NUMBER.fullmatch(text):
                reasons[lines[index].number] = "page number"
            elif key and (seen[key] > 1 or (len(key) > 6 and title.startswith(key))) and not text.endswith((".", ",")):
                reasons[lines[index].number] = "running header"
    return reasons


def _key(text: str) -> str:
    return squeeze(DIGITS.sub("", text))


def _around(lines: Sequence[Line], at: int) -> list[int]:
    """The written lines next to a break that are short enough for a header."""
    return [*_written(lines, range(at - 1, max(at - 8, -1), -1)), *_written(lines, range(at, min(at + 8, len(lines))))]


def _written(lines: Sequence[Line], way: range) -> Iterator[int]:
    found = 0
    for index in way:
        text = lines[index].text.strip()
        if text and found < NEAR:
            found += 1
            if len(text) > MAX_HEADER:
                return
            yield index
