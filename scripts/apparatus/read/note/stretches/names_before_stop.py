"""Tells whether names that end a sentence are the authors of the title in quotation marks behind the stop.

Comes in: the pieces of a note, the index of the stop, and the stretch before it. Comes out: a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.in_prose.names_in_prose import name_suffix
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.names import looks_like_names, split_names
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_day, journal_at, stands_dated
from apparatus.read.note.words.title_words import capital_share

TITLE: Final = 0.8
"""The share of capitals that shows a title in headline style."""

NAMES_LED_RE: Final = lazy.regex(r"(?:\b(?:[Ss]ee|[Ss]ee also|from|in|following)|:) \Z")
"""What leads up to a name before such a stop; `The hall was built by Ana Lima.` is a sentence of its own."""

MANY: Final = 3
"""So many names hardly end a sentence that a citation without an author follows."""


def sentence_names(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a sentence leads up to the names before the stop, and their work follows: `The term is taken from Jane
    Doe, Ana Lima, and Tom Roe. “Harbours.” Port Review 32 (2016)`."""
    if pieces[at + 1].kind != "quote" or stretch[-1].kind != "text" or not _appeared(text, pieces, at + 1):
        return False
    first = len(stretch) - 1
    while first > 1 and stretch[first - 1].kind == "," and _may_be_names(words_of(text, stretch[first])):
        if stretch[first - 2].kind != "text":
            break
        first -= 2
    lead = name_suffix(words_of(text, stretch[first]))
    start = stretch[first].start + max(lead, 0)
    names = text[start : stretch[-1].end]
    led = NAMES_LED_RE.search(text, stretch[first].start, start) is not None
    return are_people(names) and lead > 0 and (led or len(split_names(names)) >= MANY)


def _may_be_names(words: str) -> bool:
    return looks_like_names(words.removeprefix("and ").removeprefix("& "))


def _appeared(text: str, pieces: list[Piece], quote: int) -> bool:
    """Whether a journal, or a day, stands behind a title in headline style: with a journal, any title will do."""
    behind = quote + 1 + (pieces[quote + 1].kind in (",", "."))
    if behind >= len(pieces):
        return False
    if journal_at(text, pieces, behind):
        return True
    dated = is_day(text, pieces[behind]) or stands_dated(text, pieces, behind + 1)
    return dated and capital_share(words_of(text, pieces[quote])) > TITLE
