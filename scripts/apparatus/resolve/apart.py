"""A text in; the stretches of it that are titles of works or addresses, in which no term is linked, out.

A quotation is a title when the words before it say so (`an essay titled “…”`, `in his book, “…”`). Capitals prove
nothing, as names of projects and programmes are quoted with capitals too, and neither does a note after it.
"""

from __future__ import annotations

from collections.abc import Iterator

from apparatus import lazy
from apparatus.resolve.runs import ADDRESS

WORKS = (
    "article blog book chapter column documentary dissertation editorial essay film journal lecture magazine memoir "
    "monograph newspaper novel pamphlet paper piece play poem post report review song speech story study thesis volume"
)
"""What a title can be the title of."""

INTRODUCED = lazy.regex(
    rf"\b(?:titled|entitled|headlined|(?:{'|'.join(WORKS.split())})s?(?: by(?: [A-Z][\w.’'-]{{0,30}}){{1,4}})?),? "
    r"(?P<mark>[“\"‘])"
)
"""The words that announce a title, and its opening quotation mark."""

CLOSING = {"“": "”", '"': '"', "‘": "’"}


def kept_apart(text: str) -> list[tuple[int, int]]:
    """Start and end of each title and address, in order."""
    return sorted([*_titles(text), *(match.span() for match in ADDRESS.finditer(text))])


def _titles(text: str) -> Iterator[tuple[int, int]]:
    position = 0
    while match := INTRODUCED.search(text, position):
        position = match.end()
        end = text.find(CLOSING[match["mark"]], position)
        if end < 0:
            return
        yield match.start("mark"), end + 1
        position = end + 1
