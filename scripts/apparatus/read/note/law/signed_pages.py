"""Finds where the authors of a piece end whose title no marks show, when what holds it is known (Bluebook 16.6, 18.2).

    Jane Doe, Harbours, Quays, and Keys, PORT INST., https://… · Harbour Dues, Quay Fees, and Keys, PORT INST., https://…

Comes in: the pieces before what holds the work. Comes out: how many of them are authors. Words between commas may be
names or the items of a title that is a list; a known given name, initials or what joins two names show people.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.head import author_pieces
from apparatus.read.note.lists import (
    COMMON_WORDS,
    LONE_ORGANISATIONS,
    PARTICLES,
    SINGLE_NAME_AUTHORS,
    SMALL_WORDS,
)
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation, shortened
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import joins_given_names
from apparatus.read.note.words.title_words import capital_share

SHOWN_RE: Final = lazy.regex(
    r"(?:\A|\s)(?!(?:U\.[KNS]|E\.U|N\.Y|D\.C|L\.A)\.)(?:[A-ZÀ-Þ]\.[ -]?)+(?=[A-ZÀ-Þ])|\bet al\b|,? (?:[JS]r\.|III?\Z)"
)
"""An initial, or what stands behind a name: `Jane P. Doe`, `Doe et al.`"""


def shows_people(names: str) -> bool:
    """Whether a known given name, an initial, or what stands behind a name alone shows that words are people."""
    return " " in names and (joins_given_names(names.partition(" ")[0]) or SHOWN_RE.search(names) is not None)


def holds_small_word(names: str) -> bool:
    """Whether a small word that joins no names stands among words that might be names: `Fair Hours for All`."""
    small = SMALL_WORDS.intersection(names.split())
    return not small <= PARTICLES | JOINING_NAMES


JOINING_NAMES: Final = frozenset({"and", "al", "et", "with"})


def behind_authors(text: str, pieces: list[Piece], at: int, end: int) -> int:
    """The index behind the authors of a work whose title ends before the piece at `end`; `at` if nobody signs it, -1 if
    they say that they are editors."""
    after, role = author_pieces(text, pieces, at, end, full=True)
    if role:
        return -1
    if not at < after < end or text[pieces[after].start].islower():
        return at
    names = text[pieces[at].start : pieces[after].start].strip(" ,")
    return after if shows_people(names) or not heads_title(text, pieces, at, after, end, names) else at


def heads_title(text: str, pieces: list[Piece], at: int, after: int, end: int, names: str) -> bool:
    """Whether what might be names is the head of a title: a single word that is no acronym, a small or a common word,
    the first of three items, or what stands before `and`, or before years."""
    rest = words_of(text, pieces[after])
    if YEARS_RE.match(rest) or rest.startswith(JOINING):
        return True
    words = names.lower().split()
    if len(words) == 1:
        return not (names.isupper() or words[0] in LONE_ORGANISATIONS or words[0] in SINGLE_NAME_AUTHORS)
    if looks_like_organisation(names, strict=True):
        return False
    if (words[0] in SMALL_WORDS and words[0] not in PARTICLES) or not COMMON_WORDS.isdisjoint(words):
        return True
    listed = after == at + 2 and end == at + LISTED and text.startswith(JOINING, pieces[end - 1].start)
    return listed or not looks_like_names(names)


YEARS_RE: Final = lazy.regex(rf"{YEAR}(?:[-–]\d{{2,4}})?\Z")
JOINING: Final = ("and ", "& ")
LISTED: Final = 5
"""Pieces of three items: `Harbour Dues, Quay Fees, and Keys`."""

SHORTENED_RE: Final = lazy.regex(r"\b[A-Z]{2,}\.|[A-Z][’'][A-Z]{1,2}\b(?<![’']S)")
"""A shortened word in capitals, `QUAY INST.`, `PORT ASS’N`, which no title of a book holds (Bluebook 15.3)."""


def quietly_named(name: str) -> bool:
    """Whether a name that does not stand in capitals is a newspaper's, or an institution's whose words lawyers have
    shortened: `N.Y. Times`, `Port Pol’y Inst.`"""
    if not name[:1].isupper() or ":" in name or name.count(" ") > LONGEST_NAME or capital_share(name) < 1:
        return False
    if periodical_kind(name) in ("newspaper", "magazine"):
        return True
    words = name.split()
    return any(map(shortened, words)) or len(list(filter(WORD_RE.match, words))) > 1


LONGEST_NAME: Final = 8
WORD_RE: Final = lazy.regex(
    r"(?!(?:Jr|Sr|Vol|No|Nos|Ed|Eds|Trans|Pt|Ch|Supp|St|Dr|Mr|Mrs|Ms)\.)[A-Z][a-z]{1,9}\.\Z|[A-Z][a-z]+[’'](?:n|t|l|y|r)\.?\Z"
)
"""A shortened word of such a name."""
