"""The title that stands more than once at the top of what was copied from a page or a PDF: paragraphs in; those that
say it, apart from what stands close to them, out.

    The Quays of the North      from the title of the page
    Report Ports                the section of the site
    The Quays of the North      the heading of the page
    Keys, Locks and the Sea     its subtitle
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Sequence

from apparatus import lazy
from apparatus.read.seed.byline import by_line, names_in
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.dates import read_date
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.prose import is_prose
from apparatus.read.seed.title_page import is_of_house

PARTED = lazy.regex(r" ?[|–—-] ")
"""What stands between the title of a page and the name of its site."""

TOP, NEAR = 10, 4
"""It is sought in so many paragraphs, and stands again in one of so many behind."""

TELLING, WORDS = 14, 3
"""A title of as many letters or words is no label that stands twice."""

MOST_LINES = 4
MOST_ABOVE = 60
"""So many lines of a paragraph are looked at, of which each is compared with those above it."""


def said_again(paragraphs: Sequence[Paragraph]) -> set[str]:
    """What stands twice among the short lines at the top, squeezed: lines, and several that make one text."""
    texts = Counter(key for paragraph in _top(paragraphs) for key in {squeeze(text) for text in _runs(paragraph)})
    again = {key for key, count in texts.items() if count > 1 and len(key) >= TELLING}
    lines = [line.text.strip() for paragraph in _top(paragraphs) for line in paragraph.lines[:MOST_ABOVE]]
    keys = {squeeze(line) for line in lines}
    return again | {
        squeeze(title)
        for at, title in enumerate(lines)
        if _is_telling(title) and any(_is_within(title, line, keys) for line in lines[:at]) and not _is_beside(title)
    }


def _is_telling(title: str) -> bool:
    return len(squeeze(title)) >= TELLING and title.count(" ") + 1 >= WORDS


def _is_within(title: str, line: str, keys: Container[str]) -> bool:
    """Whether a line above a title is that of the page, which says the article's and the site's: `Port Studies The
    Quays of the North`, `The Quays of the North | Port Studies`. A title with its subtitle is none of it: one of the
    `keys`, the other lines at the top, is what it says before."""
    if len(title) >= len(line):
        return False
    if line.casefold().endswith(title.casefold()):
        return squeeze(line[: -len(title)]) not in keys
    return line.casefold().startswith(title.casefold()) and PARTED.match(line, len(title)) is not None


def parted(paragraph: Paragraph, titles: set[str]) -> list[Paragraph]:
    """A paragraph, parted before and behind the lines that make one of the titles; the longest one counts."""
    lines = paragraph.lines
    spans = [
        (start, end)
        for start in range(len(lines))
        for end in range(start + 1, min(start + MOST_LINES, len(lines)) + 1)
        if squeeze(" ".join(line.text for line in lines[start:end])) in titles
    ]
    if not spans:
        return [paragraph]
    start, end = max(spans, key=lambda span: span[1] - span[0])
    groups = [lines[:start], lines[start:end], lines[end:]]
    return [Paragraph(group, 1 if at else paragraph.gap) for at, group in enumerate(groups) if group]


def stands_again(paragraphs: Sequence[Paragraph], at: int, title: str) -> bool:
    """Whether the title stands again soon behind a paragraph."""
    key = squeeze(title)
    return len(key) >= TELLING and any(
        squeeze(paragraph.text.lstrip("# ")) == key for paragraph in paragraphs[at + 1 : at + 1 + NEAR]
    )


def _top(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs above the first text."""
    for paragraph in paragraphs[:TOP]:
        if all(is_prose(line.text) for line in paragraph.lines):
            return
        yield paragraph


def _runs(paragraph: Paragraph) -> Iterator[str]:
    """Lines below each other that may make one title."""
    texts = [line.text.strip().lstrip("# ") for line in paragraph.lines[: 2 * MOST_LINES]]
    for start in range(len(texts)):
        for end in range(start + 1, min(start + MOST_LINES, len(texts)) + 1):
            if _is_beside(texts[end - 1]):
                break
            text = " ".join(texts[start:end])
            if text.count(" ") + 1 >= WORDS:
                yield text


def _is_beside(text: str) -> bool:
    """Whether a line stands beside a title and is none."""
    return text.startswith(("|", ">")) or is_of_house(text) or bool(names_in(text) or by_line(text) or read_date(text))
