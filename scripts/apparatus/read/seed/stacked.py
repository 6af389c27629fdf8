"""Lines that stand close and do not belong together: paragraphs in; the same, parted behind headings and on title
pages, out.

Titles, names, dates and series are often set without a blank line between them, and so are a heading and its text.
"""

from __future__ import annotations

from collections.abc import Sequence

from apparatus.read.note.lists import GIVEN_NAMES
from apparatus.read.seed.byline import by_line, names_in
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.dates import read_date
from apparatus.read.seed.lines import Line, Paragraph
from apparatus.read.seed.prose import is_prose
from apparatus.read.seed.wording import BODY_HEADINGS, CHROME, SERIES, part_of

SHORT, LONG = 80, 100
"""A heading is shorter, and the line under it, where whole paragraphs stand on a line, is longer."""

TOP = 14


def unstack(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Parts what stands close at the top, and headings from their text."""
    found: list[Paragraph] = []
    top = True
    for at, paragraph in enumerate(paragraphs):
        parted = _headed(paragraph)
        top = top and at < TOP and not is_prose(parted[-1].text)
        found += _title_page(paragraph) if top and len(parted) == 1 else parted
    return found


def _headed(paragraph: Paragraph) -> list[Paragraph]:
    lines = paragraph.lines
    if len(lines) < 2 or len(lines[0].text) > SHORT:
        return [paragraph]
    first, second = lines[0].text.strip(), lines[1].text.strip()
    known = squeeze(first) in BODY_HEADINGS or part_of(first)
    over_long = len(second) > LONG and first[:1].isupper() and first[-1] not in ".,;:—–-" and not by_line(first)
    if not (known or over_long) or (known and second[:1].islower()):
        return [paragraph]
    return [Paragraph(lines[:1], paragraph.gap), Paragraph(lines[1:], 1)]


def _title_page(paragraph: Paragraph) -> list[Paragraph]:
    lines = paragraph.lines
    if len(lines) < 2 or any(len(line.text) > LONG for line in lines) or names_in(lines[0].text):
        return [paragraph]
    alone = [_is_alone(line.text.strip()) for line in lines]
    alone[-1] = alone[-1] or _is_person(lines[-1].text)
    alone = (
        [one or (at > 0 and bool(names_in(lines[at].text))) for at, one in enumerate(alone)] if any(alone) else alone
    )
    if not any(alone):
        return [paragraph]
    groups: list[list[Line]] = []
    for at, line in enumerate(lines):
        if not groups or alone[at] or alone[at - 1]:
            groups.append([])
        groups[-1].append(line)
    return [Paragraph(tuple(group), 1 if at else paragraph.gap) for at, group in enumerate(groups)]


def _is_person(text: str) -> bool:
    """Whether a line is a name that begins with a common given name."""
    return bool(names_in(text)) and text.split()[0].lower() in GIVEN_NAMES


def _is_alone(text: str) -> bool:
    """Whether a line of a title page is a date, a by-line, a series or a part of the site."""
    return bool(read_date(text) or by_line(text) or SERIES.fullmatch(text) or CHROME.match(text))
