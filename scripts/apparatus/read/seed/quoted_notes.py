"""Notes that Markdown sets as a quotation: lines in; the same without the signs of it, and a ledger of these, out.

    Keys were lost early. [1]

    > [1] Ana Lima, “Quays,” 2001.
    >
    > [2] Lima, “Quays.”

Editors that know no footnotes are told so by their writers, under each section or at the end of the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from apparatus import lazy
from apparatus.model import Furniture
from apparatus.read.seed.accounting import QUOTING
from apparatus.read.seed.labels import LABELS, MARKER, numbers_in
from apparatus.read.seed.lines import Line

SIGN = lazy.regex(r" {0,3}> ?")

LABEL = LABELS["bracket"]


def without_quotation(lines: Sequence[Line]) -> tuple[list[Line], list[Furniture]]:
    """The lines; a quotation of which each paragraph is a note that the text above calls is none."""
    left, ledger = list(lines), list[Furniture]()
    called: set[int] = set()
    for start, end in _quotations(lines):
        texts = [SIGN.sub("", line.text, count=1) for line in lines[start:end]]
        opening = [text for at, text in enumerate(texts) if text.strip() and not (at and texts[at - 1].strip())]
        found = [LABEL.match(text) for text in opening]
        if not found or not found[0]:
            continue
        called |= {number for line in lines[:start] for number in _called(line.text)}
        if not all(match and int(match["number"]) in called for match in found):
            continue
        for at, text in zip(range(start, end), texts, strict=True):
            if sign := SIGN.match(lines[at].text):
                ledger.append(Furniture(sign[0].strip(), lines[at].number, QUOTING))
            left[at] = Line(lines[at].number, text)
    return left, ledger


def _quotations(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Where quotations begin and end."""
    start = -1
    for at, line in enumerate((*lines, Line(0, ""))):
        quoted = SIGN.match(line.text) is not None
        if quoted and start < 0:
            start = at
        elif not quoted and start >= 0:
            yield start, at
            start = -1


def _called(text: str) -> Iterator[int]:
    if "[" in text and not SIGN.match(text):
        for match in MARKER.finditer(text):
            yield from numbers_in(match["numbers"])
