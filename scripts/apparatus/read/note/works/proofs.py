"""Tells whether a stretch without quotation marks and brackets may state a work: a year, or what may stand for one.

Comes in: a text and the bounds of a stretch. Comes out: a judgement; a reading that follows says more.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.hints import HINT
from apparatus.read.note.words.patterns import YEAR_SIGNS
from apparatus.read.note.words.signs import and_digit, either_case, group, groups_in

PROOF_RE: Final = lazy.regex(
    rf"{YEAR}|\d{{4}}年|n\.\s?d|undated|s\.vv?\.|(?:communication|conversation|correspondence) with"
    r"|forthcoming|Papers|Archives?\b|(?:with|by|to) (?:the )?author\b|personal com"
    r"|, (?:unpublished )?(?:manu|type)script"
    r"|, interview(?:ed)? by [A-ZÀ-Þ][^,;()“”]{2,40},? in [A-ZÀ-Þ]"
    r"|[A-ZÀ-Þ][\w’-]+ papers\b|f(?:ond)?\.? \d+, op|[A-Z]\d?/\d+/\d"
)
"""What a stretch must hold to be read here, unless it holds an address, a date or a bracket."""

PROOF: Final = YEAR_SIGNS | group(
    "年", "n.d", "n. d", "undated", "s.v", "communication with", "conversation with", "correspondence with",
    "forthcoming", "Papers", "Archive", "author", "personal com", "script",
    "nterview by ", "nterviewed by ", ", op", " papers", *and_digit("/"),
)  # fmt: skip
FIGURE_RE: Final = lazy.regex(r"\d")
FIGURED: Final = HINT | group(
    *either_case("author", "undated", "no date", "in press", "s.d", "s. d", "o.j", "o. j", "carton", "series", "inv. ")
)
"""Signs of what makes up for a year, where a figure stands."""


def proven(text: str, start: int, end: int) -> bool:
    """Whether a stretch holds a year, or what may stand for one; most short forms hold a page alone."""
    groups = groups_in(text)
    if groups & PROOF and PROOF_RE.search(text, start, end):
        return True
    return groups & FIGURED != 0 and FIGURE_RE.search(text, start, end) is not None
