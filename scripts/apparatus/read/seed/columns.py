"""Two columns of a page side by side, as `pdftotext -layout` leaves them: lines in; whether most of the text is so, and
the notice that says it, out. Their lines belong to two texts, so that nothing can be read in them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from apparatus import lazy
from apparatus.model import Place, Problem
from apparatus.read.seed.lines import Line

GAP = lazy.regex(r" {3,}")

NARROWEST, WIDEST = 22, 90
"""So many characters a column has."""

FEWEST, SHARE = 20, 0.4
"""So many lines, and such a share of all, are those of two columns where a page is set so."""

HINT = "take in the PDF itself (apparatus new article article.pdf), or its text by pdftotext without -layout"


def beside_each_other(lines: Sequence[Line]) -> list[Line]:
    """The lines that hold the text of two columns; none where a few of a table look so."""
    written = [line for line in lines if line.text.strip()]
    found = [line for line in written if "   " in line.text.strip() and _is_of_two(line.text.strip())]
    return found if len(found) >= FEWEST and len(found) >= SHARE * len(written) else []


def in_columns(lines: Sequence[Line], path: str) -> Iterator[Problem]:
    """A notice where the text can hardly be read so."""
    if found := beside_each_other(lines):
        message = "two columns stand side by side, so that their lines are mixed"
        yield Problem(Place(path, found[0].number), message, HINT, "notice")


def _is_of_two(text: str) -> bool:
    parts = GAP.split(text)
    return len(parts) == 2 and all(NARROWEST <= len(part) <= WIDEST for part in parts)
