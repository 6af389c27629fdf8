"""Leads: the paragraphs below the title in; where the text begins, and what stands as its lead before it, out.

Abstract: This paper ...        a lead that a heading or a word opens
Who holds the keys of quays?    a standfirst: a sentence, and paragraphs far longer below it
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from apparatus import lazy
from apparatus.model import Furniture, Matter
from apparatus.read.seed.labels import MARKER
from apparatus.read.seed.lines import Paragraph
from apparatus.read.seed.prose import HEADING_MARK, is_heading, is_prose, wholly_quoted
from apparatus.read.seed.told_of import told_of
from apparatus.read.seed.wording import part_of

RUN_IN = lazy.regex(
    r"(?P<label>abstract|summary|executive summary|zusammenfassung|résumé|resumen|摘要)\s?[:：.—–-] *", re.I
)
"""`Abstract: This paper ...`."""

OPENING = lazy.regex(
    r"[#*_ ]*(?:[I1](?:\.0)?[.)]? )?(?:introduction|einleitung|introducción|introduzione)[#*_ ]*\Z", re.IGNORECASE
)
"""The heading with which a text opens: `Introduction`, `I. Introduction`."""

LEAD = 5
"""No lead has as many paragraphs."""

STANDFIRST, LONGER, NEAR = 240, 2, 6
"""A standfirst is no longer, and so many paragraphs behind it are so many times its length, the first of them too."""

SAID = lazy.regex(r"(?:\S+ ){6}.*[.!?…][”’\"')»]?\Z", re.DOTALL)
"""A sentence of some words."""


def find_lead(paragraphs: Sequence[Paragraph], at: int, matter: list[Matter], furniture: list[Furniture]) -> int:
    """A lead has the heading `Abstract` or its like, or is set off from the body by more white space than any two
    paragraphs of it; it has no note markers."""
    if at >= len(paragraphs):
        return at
    if part_of(paragraphs[at].text) == "lead" and _is_lead(paragraphs, at + 1):
        furniture.append(Furniture(paragraphs[at].text, paragraphs[at].line, "heading over the lead"))
        at += 1
        return _take_lead(paragraphs, at, _end_of_lead(paragraphs, at), matter)
    if (label := RUN_IN.match(paragraphs[at].text)) and _is_lead(paragraphs, at):
        furniture.append(Furniture(label[0].strip(), paragraphs[at].line, "heading over the lead"))
        matter.append(Matter("lead", paragraphs[at].text[label.end() :], paragraphs[at].line))
        return at + 1
    if (end := _end_above_opening(paragraphs, at)) > at:
        return _take_lead(paragraphs, at, end, matter)
    for end in (at + 1, at + 2):
        if end < len(paragraphs) and all(_is_lead(paragraphs, n) for n in range(at, end)):
            apart = paragraphs[end].gap
            inner = [paragraph.gap for paragraph in paragraphs[at + 1 : end]]
            following = sorted(paragraph.gap for paragraph in paragraphs[end + 1 :])
            usual = following[len(following) // 2] if following else 1
            if apart > usual and all(gap < apart for gap in inner):
                return _take_lead(paragraphs, at, end, matter)
    below_title = bool(matter) and not _opens_part(paragraphs, at)
    return _take_lead(paragraphs, at, at + 1, matter) if below_title and _is_standfirst(paragraphs, at) else at


def _opens_part(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether a paragraph stands right below a heading that is of no higher rank than that of a part behind it."""
    above = _rank(paragraphs[at - 1]) if at else 0
    parts = (part for part in paragraphs[at:] if above and not part_of(part.text))
    return any(0 < _rank(part) <= above for part in parts)


def _rank(paragraph: Paragraph) -> int:
    """How many signs of Markdown make a heading of it."""
    mark = HEADING_MARK.match(paragraph.text)
    return mark["mark"].count("#") if mark else 0


def _end_above_opening(paragraphs: Sequence[Paragraph], at: int) -> int:
    """Behind a paragraph or two above the heading with which a text opens; where they begin if none follows."""
    end = next((n for n in range(at, min(at + 3, len(paragraphs))) if not _is_lead(paragraphs, n)), at)
    opens = end < len(paragraphs) and is_heading(paragraphs[end], paragraphs[end + 1 : end + 3])
    return end if opens and OPENING.match(paragraphs[end].text) else at


def _is_standfirst(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether a paragraph below the title is a sentence or two, and those of the text are far longer."""
    text = paragraphs[at].text
    if len(text) > STANDFIRST or not SAID.search(text) or MARKER.search(text) or wholly_quoted(text):
        return False
    following = [part.text for part in paragraphs[at + 1 : at + 1 + NEAR] if not told_of(part.text, in_front=True)]
    below = [len(said) for said in following if is_prose(said)]
    next_is_text = bool(following) and is_prose(following[0])
    return next_is_text and len(below) > 1 and min(median(below), below[0]) >= LONGER * len(text)


def _end_of_lead(paragraphs: Sequence[Paragraph], at: int) -> int:
    """Behind the last paragraph of a lead that has a heading: where another one follows soon, else behind the first."""
    end = next((n for n in range(at, min(at + LEAD, len(paragraphs))) if not _is_lead(paragraphs, n)), at + 1)
    return end if is_heading(paragraphs[end], paragraphs[end + 1 : end + 3]) else at + 1


def _is_lead(paragraphs: Sequence[Paragraph], at: int) -> bool:
    return at < len(paragraphs) and is_prose(paragraphs[at].text) and not MARKER.search(paragraphs[at].text)


def _take_lead(paragraphs: Sequence[Paragraph], start: int, end: int, matter: list[Matter]) -> int:
    matter.extend(Matter("lead", paragraph.text, paragraph.line) for paragraph in paragraphs[start:end])
    return end
