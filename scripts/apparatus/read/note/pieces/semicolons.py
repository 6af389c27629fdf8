"""Tells a semicolon before a subtitle in small letters, as American libraries once printed titles, from one between
citations.

    Harold Innis, Worker in the Cane; a Puerto Rican Life History (Toronto: University of Toronto Press, 1951)
    Innis, Harold. Worker in the Cane; a Puerto Rican Life History. Toronto: University of Toronto Press, 1951.

Comes in: a text and the place of a semicolon, or a stretch of it. Comes out: a judgement, or the first that parts.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.words.title_words import capital_share

_PLACED: Final = r"[A-ZÀ-Þ][^.;:()“”\d]{1,40}: [A-ZÀ-Þ]"

SUBTITLE_RE: Final = re.compile(
    r";\s(?:an?|the|its|their|his|her|being|from)\s(?!same\b|latter\b|former\b|above\b)"
    r"(?P<words>[^.;:()“”\d]{3,90})"
    rf"(?:\s\((?:{_PLACED}|[A-ZÀ-Þ][^.;:()“”\d]{{2,60}},? \d{{4}}\))|[.,]\s{_PLACED}"
    r"|,\s[A-ZÀ-Þ][^.,;:()“”\d]{0,60}(?:Press|Books|Publishers|Routledge|Verlag),\s\d{4})"
)
"""An article or what stands for one, a few words, and where, by whom or when they were published."""

HEADLINE: Final = 0.5


def within_title(text: str, semicolon: int) -> bool:
    """Whether a subtitle follows a semicolon, and a title stands before it."""
    if not text[semicolon + 2 : semicolon + 3].islower() or not text[semicolon - 1 : semicolon].isalpha():
        return False
    found = SUBTITLE_RE.match(text, semicolon)
    return found is not None and capital_share(found["words"]) >= HEADLINE


def parting_semicolon(text: str, start: int, end: int) -> int:
    """The first semicolon between two places that does not stand within a title; -1 if there is none."""
    at = text.find(";", start, end)
    while at >= 0 and within_title(text, at):
        at = text.find(";", at + 1, end)
    return at
