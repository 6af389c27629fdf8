"""Whom the lines at the top name: lines and paragraphs in; the names in reading order out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from apparatus import lazy
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.seed.byline import AFFILIATION, BAR, MAX_LINE, by_line, has_given_name, names_in, unlinked
from apparatus.read.seed.dates import read_date
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.wording import MENU, SERIES

READING = lazy.regex(
    r"(?:(?:about |ca\. )?\d{1,3}[- ]min(?:ute)?s?|about an hour|\d hours?)(?: read)?\b\.?", re.IGNORECASE
)
"""How long it takes to read an article."""

MOST_NAMES = 12

HOUSE_WORDS = 4
"""The name of a house behind names and a bar has no more: `Jane Smith | Port Institute`."""

AFFILIATED = lazy.regex(r"affiliations?:", re.IGNORECASE)
"""What stands between a name and where its bearer works."""

BEHIND_TITLE = lazy.regex(r" ?[;|–—] ?(?=[Bb]y [^\W\d_a-z])")
"""What parts a title from the by-line in the same line: `Harbours and Their Keys; By Jane Smith`."""

CLOSE_BEHIND = lazy.regex(
    r"(?<=[\w?!”]) (?=(?:By|Por|Par|Von) [^\W\d_a-z])|(?<=”) (?=by [^\W\d_a-z])|, (?=(?:by|por|par|von) [^\W\d_a-z])"
    r"| [\[(](?=(?:by|di|por|par|von) [^\W\d_a-z][^\[\]()]{3,60}[\])]\Z)"
)
"""What parts them where only the name tells: `Harbours and Their Keys By Jane Smith`, `Harbours and
Their Keys [by Jane Smith]`."""


def names_in_bars(text: str) -> tuple[str, ...]:
    """The names in `Jane Smith · Bo Ng · May 11, 2023` or `May 11, 2023 · 9 min · Jane Smith`; none where a piece is
    neither a name nor what stands beside one."""
    parts = [part.strip() for part in BAR.split(unlinked(text).strip("*_ "))] if len(text) <= MAX_LINE else []
    if len(parts) < 2:
        return ()
    told = [() if _beside_names(part) else by_line(part) or names_in(part) for part in parts]
    others = [part for part, names in zip(parts, told, strict=True) if not names]
    if len(parts) == 2 and told[0] and others and has_given_name(parts[0]) and parts[1].count(" ") < HOUSE_WORDS:
        return told[0]
    return tuple(name for names in told for name in names) if all(map(_beside_names, others)) else ()


def _beside_names(part: str) -> bool:
    return bool(READING.fullmatch(part) or part.lower() in MENU or SERIES.fullmatch(part) or read_date(part))


def in_pieces(text: str) -> list[str]:
    """A line, what bars part in it, and the by-line behind a title."""
    return [text, *BAR.split(text), *BEHIND_TITLE.split(text)[1:], *filter(None, [_parted_by_line(text)[1]])]


def without_by_line(title: str) -> str:
    """A title without the by-line behind it."""
    return _parted_by_line(title)[0]


def _parted_by_line(line: str) -> tuple[str, str]:
    """A title, and the by-line behind it; where nothing but a space, a comma or a dash parts them, each name in that
    begins with a common given name."""
    if QUOTED_FIRST.match(line):
        return line, ""  # `“The quays are long.” – Ana Lima`: an epigraph
    head, *behind = BEHIND_TITLE.split(line, maxsplit=1)
    if head and behind and by_line(behind[0]):
        return head, behind[0]
    for joint in CLOSE_BEHIND.finditer(line[:MAX_LINE]):
        names = by_line(line[joint.end() :].rstrip("])"))
        quoted = line[:1] in "“«„" and line[joint.start() - 1] in "”»“"
        if joint.start() and names and (quoted or all(map(has_given_name, names))):
            return line[: joint.start()], line[joint.end() :]
    head, _, behind_dash = line.rpartition(" – ") if " – " in line else line.rpartition(" — ")
    if head and (said := names_in(behind_dash)) and all(map(has_given_name, said)):
        return head, f"By {behind_dash}"
    return line, ""


QUOTED_FIRST = lazy.regex(r"[“«„\"][^“”«»\"]{8,400}[.!?…]\s?[”»“\"] [–—]")
"""A sentence that somebody said, before who it was."""

GOES_ON = lazy.regex(r"(?:,|&|\band)\s*\Z")
"""How a line ends that breaks off between two names."""


def broken_by_line(paragraph: Paragraph) -> tuple[str, ...]:
    """The names in a by-line that goes on in the next line behind one of them."""
    goes_on = len(paragraph.lines) > 1 and GOES_ON.search(paragraph.lines[0].text)
    return by_line(paragraph.text) if goes_on else ()


def authors_at_top(paragraph: Paragraph) -> tuple[str, ...]:
    """The names in the first line of a short paragraph, if the others say where the authors work, or in all of it."""
    lines = [line.text.strip() for line in paragraph.lines]
    if any(AFFILIATED.fullmatch(text) for text in lines[1:3]):
        return tuple(name for text, below in pairwise(lines) if AFFILIATED.fullmatch(below) for name in names_in(text))
    if len(paragraph.lines) > 3:
        return _name_a_line(lines)
    first = paragraph.lines[0].text
    if len(paragraph.lines) > 1 and all(AFFILIATION.search(line.text) for line in paragraph.lines):
        each = [names_in(line.text) for line in paragraph.lines]
        return tuple(name for names in each for name in names) if all(each) else names_in(first)
    if len(paragraph.lines) > 1:
        each = [names_in(line.text) for line in paragraph.lines]
        if all(names and all(is_given_name(name.split()[0]) for name in names) for names in each):
            return tuple(name for names in each for name in names)
    if names := broken_by_line(paragraph):
        return names
    return (
        by_line(first) or names_in_bars(first) or names_in(first) or names_in(paragraph.text) or by_line(paragraph.text)
    )


def _name_a_line(lines: Sequence[str]) -> tuple[str, ...]:
    """The names where each line is one; most begin with a common given name."""
    each = [names_in(text) for text in lines] if len(lines) <= MOST_NAMES else [()]
    given = sum(has_given_name(text) for text in lines)
    return tuple(name for names in each for name in names) if all(each) and 2 * given > len(lines) else ()
