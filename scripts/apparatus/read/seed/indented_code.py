"""Code that Markdown sets in by four spaces (CommonMark 0.31, 4.4): lines in; the places of those that are code, out.

What is set in below an item of a list, a footnote or a definition belongs to it, and is code only four spaces further
in. Authors set paragraphs in as well: words that end as sentences do, or that call a note, are no code. A file is known
as Markdown by its footnotes, `[^1]:`, or by two headings, and then below the first of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from apparatus import lazy
from apparatus.read.seed.lines import Line
from apparatus.read.seed.printed import DEFINITION
from apparatus.read.seed.prose import HEADING_MARK

INSET = 4
HOLDER = lazy.regex(r"(?P<inset> *)(?P<sign>(?:[-*+•]|\(?(?:\d{1,3}|[a-z]|[ivx]{2,5})[.)]|[:~])(?P<gap> +))\S")
"""An item of a list, or a definition; what belongs to it is set in as far as its words."""

END = lazy.regex(r"[.!?:;,][”’\"')\]]*\Z")
PLAIN_WORD = lazy.regex(r"[(“\"‘']?[^\W\d_]+(?:['’-][^\W\d_]+)*[)”\"’']?[.,;:!?]{0,2}[”\"’']?")
HEADINGS = 2
NOTE = lazy.regex(r"\s{0,9}(?:\\?\[\d|<sup>|\^|[⁰¹²³⁴-⁹]|\d{1,4}[.:)]?\s)")
"""How a note opens that is no footnote of Markdown."""

FOOTNOTE = lazy.regex(r"\[\^")
CALL = lazy.regex(r"<sup>|[.,;!?”’\"')]\[\d{1,3}\]|[^\W\d_]{2}[.,;!?]?[”’\"']?[¹²³⁴-⁹]")
"""What calls a note, in a file that has footnotes of Markdown and in others."""

WORDS, SHARE = 8, 0.75
"""So many words, and so many of them without signs, are prose."""


def indented_code(lines: Sequence[Line]) -> frozenset[int]:
    """Blank lines within code are code as well."""
    if any("[^" in line.text and DEFINITION.match(line.text) for line in lines):
        return frozenset(at for run in _runs(lines) for at in _without_prose(lines, run, FOOTNOTE))
    headings = [at for at, line in enumerate(lines) if line.text.startswith("#") and HEADING_MARK.match(line.text)]
    if len(headings) < HEADINGS:
        return frozenset()
    runs = (run for run in _runs(lines) if run.start > headings[0] and not _is_of_note(lines, run.start))
    return frozenset(at for run in runs for at in _without_prose(lines, run, CALL))


def _is_of_note(lines: Sequence[Line], at: int) -> bool:
    """Whether what is set in stands below a note, which other signs than those of footnotes open."""
    above = next((lines[before].text for before in range(at - 1, -1, -1) if lines[before].text.strip()), "")
    return NOTE.match(above) is not None


def _runs(lines: Sequence[Line]) -> Iterator[range]:
    holders: list[int] = []
    start, last, blank = -1, -1, True
    for at, line in enumerate(lines):
        text = line.text.expandtabs(INSET)
        bare = text.lstrip(" ")
        if not bare.strip(" \f"):  # a space that does not break parts a list from code, as pandoc writes it
            blank = True
            continue
        inset = len(text) - len(bare)
        if blank:
            while holders and inset < min(holders[-1], INSET * len(holders)):
                holders.pop()
        deep = inset >= (holders[-1] if holders else 0) + INSET
        if start < 0 and blank and deep:
            start = at
        elif start >= 0 and not deep:
            yield range(start, last + 1)
            start = -1
        if start < 0:
            _hold(holders, text, inset)
        last, blank = at, False
    if start >= 0:
        yield range(start, last + 1)


def _without_prose(lines: Sequence[Line], run: range, call: re.Pattern[str]) -> Iterator[int]:
    """The lines of a run without its paragraphs of prose, in which notes may be called; blank ones only between two
    that are code."""
    before: list[int] | None = None
    for is_blank, group in groupby(run, key=lambda at: not lines[at].text.strip()):
        part = list(group)
        if is_blank:
            before = part if before == [] else None
        elif _is_prose([lines[at].text for at in part], call):
            before = None
        else:
            yield from (*(before or ()), *part)
            before = []


def _hold(holders: list[int], text: str, inset: int) -> None:
    """Notes that an item or a footnote begins, and ends the items before it that are not further out."""
    item = HOLDER.match(text)
    if item is None and not DEFINITION.match(text):
        return
    while holders and inset < holders[-1]:
        holders.pop()
    holders.append(INSET if item is None else item.end("sign") if len(item["gap"]) <= INSET else item.start("gap") + 1)


def _is_prose(texts: Sequence[str], call: re.Pattern[str]) -> bool:
    if any(call.search(text) for text in texts):
        return True
    text = " ".join(text.strip() for text in texts).strip()
    words = text.split()
    plain = sum(PLAIN_WORD.fullmatch(word) is not None for word in words)
    return len(words) >= WORDS and plain >= SHARE * len(words) and END.search(text[-20:]) is not None
