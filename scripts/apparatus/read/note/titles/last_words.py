"""Tells a quotation that is the last words of a title, which itself stands in no marks.

    Ana Lima, The Myth of Lisbon’s “Decline” (Oxford: Quay Press, 2012)
    Rui Costa, Port Technological “Decoupling,” Quay Institute, May 3, 2020

Comes in: the pieces of a citation and the quotation. Comes out: whether it ends a title (Chicago Manual 14.94).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.title_words import capital_share

MOST: Final = 2
"""Spaces in such a quotation."""
LEAST: Final = 0.6
"""The share of capitals in words that are a title's."""
LEADS_RE: Final = lazy.regex(
    r".*(?:[’']s?|\b(?:in|by|see|titled|entitled|called|s\.v|ed|trans|(?:[Ii]ntroduction|[Pp]reface|[Ff]oreword|[Aa]fterword"
    r"|[Rr]eply|[Rr]esponse|[Ll]etter|[Cc]omment(?:ary)?|[Nn]otes?|[Rr]emarks|[Rr]eview|[Ee]ntry) (?:to|of|on|for)"
    r"|[A-Za-z]*(?:description|report|essay|paper|article|study|lecture|memoir|letter|interview|memo(?:randum)?|review|post"
    r"|tweet|podcast|episode|section|chapter|entry|track|song|talk|speech|remarks|statement|testimony|release|video|film"
    r"|photograph|abstract|poster|script|draft|notes?|column|blog|editorial|presentation|dissertation|thesis|poem|story"
    r"|typescript|manuscript|telegram|cable|label|text|sheet|proposal|brochure|catalogue?|map|painting|exhibit(?:ion)?"
    r"|Papers?|Report|Series|Letter|Essay|Brief|Article|Lecture|Note|Nos?))\.?)\Z"
)
"""What leads up to a title in marks: what it is, whose, or where it stands."""


def ends_title(text: str, pieces: list[Piece], at: int, quote: int) -> bool:
    """Whether a few words in marks end the title that begins behind the author at `at`."""
    if quote < at + 3 or pieces[quote - 1].kind != "text" or pieces[quote - 2].kind != ",":
        return False
    before, names = words_of(text, pieces[quote - 1]), text[pieces[at].start : pieces[quote - 2].start]
    if text.count(" ", pieces[quote].start, pieces[quote].end) > MOST or " " not in before or not before[0].isupper():
        return False
    if capital_share(before) < LEAST or LEADS_RE.match(before) or begins_with_given_name(before):
        return False
    return begins_with_given_name(names) and looks_like_names(names)
