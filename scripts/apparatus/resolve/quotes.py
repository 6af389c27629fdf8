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

from apparatus import lazy

TYPOGRAPHY = str.maketrans("‘’‚‛′“”„‟″‐‑‒–—―−", "'''''\"\"\"\"\"-------")

NO_WIDTH = "\u00ad\u200b-\u200d\u2060\ufeff"
VARIED_RE = lazy.regex(f"[\\s{NO_WIDTH}]{{2,}}|[^\\S ]|[{NO_WIDTH}]|…")
"""White space that is more than one space, and characters that take none; the sign for three dots."""

SIMILAR = 0.6
"""From how similar on a passage is shown as the nearest (1 is the same)."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text without what print varies."""

    text: str
    whole: str
    """The text that was folded."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]`, which is not empty, stands in the whole."""
        places = _places(self.whole)
        return places[start], places[end - 1] + 1


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words to be found, folded, with what stands right before and after them."""

    words: str
    before: str = ""
    after: str = ""


def fold(text: str) -> Folded:
    """The text in one typography."""
    return Folded(VARIED_RE.sub(_plain, text.translate(TYPOGRAPHY)), text)


def _plain(match: re.Match[str]) -> str:
    """What stands in place of white space or dots."""
    return "..." if match.group() == "…" else " " if any(c.isspace() for c in match.group()) else ""


def _places(whole: str) -> list[int]:
    """Of each character of the folded text, where it comes from."""
    places: list[int] = []
    position = 0
    for match in VARIED_RE.finditer(whole):
        places += [*range(position, match.start()), *[match.start()] * len(_plain(match))]
        position = match.end()
    return [*places, *range(position, len(whole))]


def quotation(exact: str, prefix: str = "", suffix: str = "") -> Quotation:
    """The words as they are looked for."""
    return Quotation(*(fold(part).text.strip() for part in (exact, prefix, suffix)))


def occurrences(text: Folded, sought: Quotation) -> Iterator[tuple[int, int]]:
    """Start and end, in the text that was folded, of each place that holds the words after what stands before and
    before what stands after them; places may overlap."""
    words, before, after = sought.words, sought.before, sought.after
    start = text.text.find(words) if words else -1
    while start >= 0:
        end = start + len(words)
        ahead, behind = text.text[max(start - len(before) - 1, 0) : start], text.text[end : end + len(after) + 1]
        if ahead.rstrip().endswith(before) and behind.lstrip().startswith(after):
            yield text.span(start, end)
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
            stretches.setdefault(text.text[start:end].casefold(), (index, start, end))
    found = difflib.get_close_matches(wanted, stretches, n=1, cutoff=SIMILAR)
    if not found:
        return None
    index, start, end = stretches[found[0]]
    return index, *texts[index].span(start, end)


def _stretches(text: str, count: int) -> Iterator[tuple[int, int]]:
    """Every run of `count` words, or the whole where there are fewer."""
    words = [match.span() for match in re.finditer(r"\S+", text)]
    for first in range(max(len(words) - count + 1, 1) if words else 0):
        yield words[first][0], words[min(first + count, len(words)) - 1][1]
