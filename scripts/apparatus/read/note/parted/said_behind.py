"""Finds the colon behind a whole citation, where a sentence says what the work does.

    Jane Doe, Harbours 12 (2015): The rule is old, firm, and has been kept by all.
    Jane Doe, Harbours (Lisbon: Quay Press, 2015), 12: The rule is old, firm, and has been kept.
    Quay Off., How to File (2015), https://… [https://perma.cc/…]: A captain can file with the port, or the board.

Comes in: a note as printed. Comes out: the stop that is read for the colon. A title may stand behind a colon as well,
so the citation must have its imprint, its page or its address, and the sentence a verb that few titles have.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import behind_digit, group
from apparatus.read.note.words.title_words import capital_share

SAID: Final = group("http", *behind_digit("): ", ": "))
_PAGE: Final = r"(?:pp?\. )?\d{1,4}(?:[-–]\d{1,4})?"
SAID_RE: Final = lazy.regex(
    rf"(?:\d \((?:[^():;,]{{0,40}}[A-Z]\w{{0,6}}\. )?{YEAR}\)|\({YEAR}\), {_PAGE}"
    rf"|\([^():;]{{2,60}}: [^():;]{{2,60}}, {YEAR}\)(?:, {_PAGE})?"
    r"|https?://[^\s:;,<>\[\]()]{4,200}(?: \[https?://perma\.cc/[\w-]{4,12}\])?)"
    r"(?P<colon>:)\s(?=(?P<said>[A-ZÀ-Þ][^.:;?!“”\"]{24,}[.;?!]))"
)
VERB_RE: Final = lazy.regex(
    r" (?:is|are|was|were|has|have|had|can|cannot|may|must|will|would|should|could|does|did|do|held|holds|argues|says)"
    r" (?:[a-z]+[ ,.;]){2}"
)
"""A verb, and more words of a sentence behind it."""
SENTENCE: Final = 0.4
"""A share of capitals under which words are a sentence’s."""


def said_behind(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a sentence stands."""
    for found in SAID_RE.finditer(text):
        if capital_share(found["said"]) < SENTENCE and VERB_RE.search(found["said"]):
            yield put_for(found, ".", "colon")
