"""Words as a person copied them in, the places where a text has them out.

The words are those of a Text Quote Selector (Web Annotation Data Model, 4.2.4), which names them exactly, with what
stands before and after them where it has to. What print and keyboards vary counts as the same: white space of any kind
and length, straight and typographic quotation marks, hyphens and dashes of any length, three dots and the one sign for
them. Case counts. What is found is a stretch of the text itself, so the author's own typography is kept.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

TYPOGRAPHY = str.maketrans("‘’‚‛′“”„‟″‐‑‒–—―−", "'''''\"\"\"\"\"-------")

VARIED_RE = re.compile("(?P<space>[\\s\u00ad\u200b-\u200d\u2060\ufeff]+)|…")
"""White space and characters that take none; the sign for three dots."""

SIMILAR = 0.6
"""From how similar on a passage is shown as the nearest (1 is the same)."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text without what print varies."""

    text: str
    places: tuple[int, ...]
    """Of each character, where it stands in the text that was folded."""


def fold(text: str) -> Folded:
    """The text in one typography, and where each of its characters comes from."""
    plain = text.translate(TYPOGRAPHY)
    parts: list[str] = []
    places: list[int] = []
    position = 0
    for match in VARIED_RE.finditer(plain):
        new = "..." if match["space"] is None else " " if any(c.isspace() for c in match["space"]) else ""
        parts += [plain[position : match.start()], new]
        places += [*range(position, match.start()), *[match.start()] * len(new)]
        position = match.end()
    parts.append(plain[position:])
    places += range(position, len(plain))
    return Folded("".join(parts), tuple(places))


def occurrences(text: Folded, exact: str, prefix: str = "", suffix: str = "") -> Iterator[tuple[int, int]]:
    """Start and end, in the text that was folded, of each place that holds `exact` after `prefix` and before `suffix`;
    places may overlap."""
    words, before, after = (fold(part).text.strip() for part in (exact, prefix, suffix))
    start = text.text.find(words) if words else -1
    while start >= 0:
        end = start + len(words)
        ahead, behind = text.text[max(start - len(before) - 1, 0) : start], text.text[end : end + len(after) + 1]
        if ahead.rstrip().endswith(before) and behind.lstrip().startswith(after):
            yield text.places[start], text.places[end - 1] + 1
        start = text.text.find(words, start + 1)


def nearest(exact: str, texts: Sequence[Folded]) -> tuple[int, int, int] | None:
    """Of the text that has the words most like `exact`: its index, and start and end of these words; None if all are
    unlike. Looks at every stretch of as many words."""
    wanted = fold(exact).text.strip().casefold()
    if not wanted:
        return None
    stretches: dict[str, tuple[int, int, int]] = {}
    for index, text in enumerate(texts):
        for start, end in _stretches(text.text, len(wanted.split())):
            place = (index, text.places[start], text.places[end - 1] + 1)
            stretches.setdefault(text.text[start:end].casefold(), place)
    found = difflib.get_close_matches(wanted, stretches, n=1, cutoff=SIMILAR)
    return stretches[found[0]] if found else None


def _stretches(text: str, count: int) -> Iterator[tuple[int, int]]:
    """Every run of `count` words, or the whole where there are fewer."""
    words = [match.span() for match in re.finditer(r"\S+", text)]
    for first in range(max(len(words) - count + 1, 1) if words else 0):
        yield words[first][0], words[min(first + count, len(words)) - 1][1]
