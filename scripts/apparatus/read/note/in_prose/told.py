"""Makes an item of what was not read as a citation, and doubts it where a work may be told in it.

Comes in: a text and where its prose stands. Comes out: a `Cite` of the form `prose`. A bracket with publisher and year
is how a work in a sentence shows itself (Chicago Manual 14.37): of nine pieces of prose that held one, in some 5,300
notes labelled by hand, six were a citation that had not been found. So does a page, a volume, an address or the section
of a law: of 120 pieces of prose with one, drawn by lot from real notes, 105 were a citation or held one.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.patterns import IMPRINT_RE

_COUNTED: Final = (
    r"\b(?:[Vv]ol|[Nn]o|pp?|fols?)\.\s?[\dIVXLC]|\d,\sno\.\s\d|\d\(\d{1,3}\)[:,]|\b(?:[Bb]ox|[Ff]older)\s\d"
)
_LEGAL: Final = (
    rf"§|\bUN\sDoc|\b[Aa]rt\.\s\d|\bRes\.\s\d|\b[A-Z][\w’)]{{2,20}}\sAct,?\s(?:of\s)?{YEAR}\b|[a-z]\sv\.?\s[A-ZÀ-Þ]"
)
_LAST: Final = (
    rf",\s(?:at\s)?\d{{1,3}}(?:[–-]\d{{1,4}})?\.?\Z|[^\d\s],\s{YEAR}\.?\Z"
    rf"|,\s(?:\d{{1,2}}\s[A-Z][a-z]{{2,8}}|[A-Z][a-z]{{2,8}}\s\d{{1,2}},)\s{YEAR}\.?\Z"
)
FIGURES_RE: Final = lazy.regex(rf"{_COUNTED}|{_LEGAL}|https?:|{_LAST}")
"""A page, a volume, a box, a section or a case of the law, an address; or a page, a year or a day at the end."""

OWN_RE: Final = lazy.regex(r"\b(?:infra|supra|above|below|this (?:volume|book|article|essay|chapter|report))\b", re.I)
"""What points into the author's own text."""


def told(text: str, start: int, end: int) -> Cite:
    """What stands between two places of a note, as prose."""
    if text.startswith(" <", end - 2):
        end -= 2  # the bracket belongs to the address behind it
    words = text[start:end]
    if ")" in words and IMPRINT_RE.search(words):
        return Cite(form="prose", start=start, end=end, text=words, rule="prose-imprint", confidence=0.4)
    if FIGURES_RE.search(words) and not OWN_RE.search(words):
        return Cite(form="prose", start=start, end=end, text=words, rule="prose-figures", confidence=0.15)
    return Cite(form="prose", start=start, end=end, text=words, rule="prose", confidence=0.9)


def without_fragments(text: str, cites: list[Cite]) -> list[Cite]:
    """The cites; where three or more in a row are a name or a title and nothing else, stops between them, their words
    are prose: so an office parts the headings under which a paper is filed, `Port Reports. Quay 1972. Census.`"""
    if sum(map(_is_bare, cites)) < FEWEST:
        return cites
    runs: list[list[Cite]] = []
    for cite in cites:
        before = runs[-1][-1] if runs and _is_bare(cite) else None
        if before and _is_bare(before) and text[before.end : cite.start].strip() == ".":
            runs[-1].append(cite)
        else:
            runs.append([cite])
    return [cite for run in runs for cite in (run if len(run) < FEWEST else [told(text, run[0].start, run[-1].end)])]


FEWEST: Final = 3


def _is_bare(cite: Cite) -> bool:
    """Whether a short form is made of a name or a title alone."""
    pointing = cite.ibid or cite.refers_to_note or cite.locator or cite.signal
    return cite.form == "short" and not pointing and cite.rule in ("short", "surname") and "," not in cite.text
