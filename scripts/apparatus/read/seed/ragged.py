"""Paragraphs that stand close: wrapped lines in; the same, with a blank line where an author ended a line, out.

Text recovered from a PDF often has no blank lines between paragraphs, nor between a heading and its text. A line after
which the next word would have had room was not broken by the page's width: there a paragraph ends, or a heading. Where
text is set with indented paragraphs, the indentation tells.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from statistics import quantiles

from apparatus import lazy
from apparatus.read.seed.items import BULLETS
from apparatus.read.seed.lines import AS_IT_IS, LONG, Line

ENDS = lazy.regex(r"""[.!?:][”’"')\]»]*(?:\[[\d,;–\- ]{1,40}\])*\s*\Z""")
BEGINS = lazy.regex(r"""[^\W\d_a-zà-öø-ÿ]|[“"‘'„«(\[]|\d""")
ITEM = lazy.regex(rf"\s*(?:\d{{1,3}}[.)]|[{BULLETS}]|>|\||\+[-=])\s*\S|{AS_IT_IS}")
INDENTED = lazy.regex(r"(?: {2,8}|\t)\S")
HEADING = lazy.regex(r"[^\W_a-zà-öø-ÿ].*[^\W_][?!)”’]?\Z")

FEW, FULL, ROOM = 12, 0.85, 0.75
"""With fewer full lines a text's width is not known; a line is full from this share of the width on, and has room for a
word that would end before that share of it: letters differ in width."""

NARROWEST = 32

BLANK = Line(0, "")


def part_close_paragraphs(lines: Sequence[Line], taken: Container[int]) -> list[Line]:
    """The lines of a body, of which those in `taken` are page furniture. Lists, quotations and tables of Markdown are
    left as they are."""
    lengths = sorted(len(line.text.strip()) for line in lines if line.text.strip() and line.number not in taken)
    width = quantiles(lengths, n=10)[-1] if len(lengths) > FEW else 0
    full = sum(length >= FULL * width for length in lengths)
    if width < NARROWEST or sum(length > LONG for length in lengths) > FEW or full < max(FEW, len(lengths) / 3):
        return list(lines)
    found: list[Line] = []
    for at, line in enumerate(lines):
        before, above = found[-1] if found else BLANK, found[-2].text.strip() if len(found) > 1 else ""
        following = lines[at + 1].text if at + 1 < len(lines) else ""
        if before.text.strip() and line.text.strip() and before.number not in taken and line.number not in taken:
            if _is_heading(above, before.text, line.text, width):
                found[-1:] = [before, BLANK] if not above else [BLANK, before, BLANK]
            elif _begins(before.text, line.text, following, width):
                found.append(BLANK)
        found.append(line)
    return found


def _is_heading(above: str, text: str, below: str, width: float) -> bool:
    """Whether a line closes without a stop although the next word had room, and a full line comes after it."""
    if above and not ENDS.search(above):
        return False
    return bool(_had_room(text, below, width) and HEADING.match(text.strip())) and len(below.strip()) >= FULL * width


def _begins(before: str, text: str, following: str, width: float) -> bool:
    """Whether a paragraph begins at a line although no blank one stands before it."""
    if not ENDS.search(before) or ITEM.match(before) or ITEM.match(text):
        return False
    indented = INDENTED.match(text) and not before[:1].isspace() and not following[:1].isspace()
    return bool(indented and BEGINS.match(text.strip())) or _had_room(before, text, width)


def _had_room(before: str, text: str, width: float) -> bool:
    """Whether the first word of a line would have had room on the line before."""
    first = text.split()[0]
    return len(before.strip()) + 1 + len(first) <= ROOM * width and bool(BEGINS.match(first))
