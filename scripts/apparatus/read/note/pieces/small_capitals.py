"""Finds the spaces that a text drawn out of a file of print has behind the large letters of words in small capitals, as
lawyers print authors, books and journals.

    R ONALD D OE , L AW ’ S Q UAYS 225 (1986)     108 H ARV. L. R EV. 1733

Comes in: a note whose white space is single spaces. Comes out: which of its spaces say nothing. That a capital stands
apart is sure where two such words begin whose rest is no word; `A` and `I` are joined only beside these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, GOVERNMENTS, PLACES
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.pieces.parted_words import ALONE
from apparatus.read.note.words.signs import group

LARGE: Final = group(*(f" {first} {second}" for first in ascii_uppercase for second in ascii_uppercase))
LARGE_RE: Final = lazy.regex(
    r"(?<![\w.’'&/-])(?P<head>[A-ZÀ-Þ])(?P<gap> )"
    r"(?P<rest>[A-ZÀ-Þ]{2,}|E(?= THE\b)|Y(?= [A-Z])|A(?=\. L\. ))(?![\w/&]|-\d| \d{1,6}/)"
)
"""`R ONALD`; of two letters, `W E`, `M Y` and `P A.` alone, which little else can be."""

POSSESSIVE_RE: Final = lazy.regex(r"(?<=[A-ZÀ-Þ]{2})(?P<before> ?)[’'](?P<behind> ?)(?=S )")
"""`L AW ’ S`: the spaces beside the mark."""

VOLUME_RE: Final = lazy.regex(r"\d{1,3} (?:[A-Z]\. )?\Z")
JOURNAL_RE: Final = lazy.regex(r"\.? L\. ?(?:J\.|R EV\.|Q\.)")
"""`95 Y ALE L.J. 1601`: a volume and a law journal show that one such capital is enough."""

LEAST: Final = 2
LANDS: Final = PLACES | GOVERNMENTS
SMALL: Final = frozenset({"AND", "OF", "OR", "THE", "TO", "IN", "ON", "FOR", "AT", "BY", "AS", "FROM", "WITH"})
"""Words that are printed without a large letter: `P ARTS B AND C`."""


def capitals_joined(text: str) -> Iterator[tuple[int, Change]]:
    """No space behind such a letter."""
    found = [each for each in LARGE_RE.finditer(text) if each["rest"] not in SMALL and not _quarter(each)]
    sure = sum(each["head"] not in "AI" and each["rest"].lower() not in ALONE for each in found)
    if sure < LEAST and not any(_in_journal(text, each) for each in found):
        return
    for each in found:
        rest = each["rest"].lower()
        if rest not in COMMON_WORDS or each["head"].lower() + rest in COMMON_WORDS:
            yield each.start("gap"), Change(each.end("gap"), "", each.start("gap"))
    for each in POSSESSIVE_RE.finditer(text):
        for part in ("before", "behind"):
            if each[part]:
                yield each.start(part), Change(each.end(part), "", each.start(part))


def _quarter(found: re.Match[str]) -> bool:
    """Whether a letter for a quarter of the sky stands before a place: `N WALES`."""
    return found["head"] in "NESW" and found["rest"].lower() in LANDS


def _in_journal(text: str, found: re.Match[str]) -> bool:
    """Whether a volume stands before such a word, and what journals of law are called behind it."""
    return VOLUME_RE.search(text, 0, found.start()) is not None and JOURNAL_RE.match(text, found.end()) is not None
