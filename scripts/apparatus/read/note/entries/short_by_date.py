"""Reads short forms by author, year and title: `Lima (2017), ‘Quays’, p. 7` (Chicago Manual 14.30 and 15.9).

Comes in: a note, where such a form may begin, and its names and year. Comes out: the short form, or None where anything
else than a page stands behind the title. Of a body, which has no shorter name, it is all that is told of a work: `Quay
Institute (2017), ‘Tides’`.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.citation import SHORT
from apparatus.read.note.entries.entry_cite import entry_cite
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.names.organisations import is_body, looks_like_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, scan, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.title_words import title_of

RULE: Final = "short-title"

LONGEST: Final = 8
"""Words of a title without marks, which a page has to follow."""

YEAR_RE: Final = lazy.regex(YEAR)


class Head(NamedTuple):
    """What stands before the title."""

    signal: str
    names: str
    year: int
    """Where the year begins."""
    title: int
    """Where the title begins."""


def short_by_date(text: str, begin: int, end: int, head: Head) -> Cite | None:
    """The short form between `begin` and `end`."""
    year = YEAR_RE.match(text, head.year)
    if year is None or text[head.year - 1] != "(" or not _names_authors(head.names):
        return None
    pieces = _pieces(text, head.title, end)
    if pieces and pieces[0].kind == "quote" and is_body(head.names) and _goes_on(text, pieces):
        pieces = pieces[:1]
    locator = _passage(text, pieces) if pieces else None
    if locator is None or not (pieces[0].kind == "quote" or (locator and _may_be_title(words_of(text, pieces[0])))):
        return None
    draft = Draft(date=read_date(year[0]))
    draft.authors, draft.et_al = read_names(head.names, short=True)
    if any(name.given for name in draft.authors):
        return None  # `Ana Lima (2017), ‘Quays’` is all that the note says of the work
    draft.put("title", title_of(words_of(text, pieces[0])))
    last = pieces[-1].end
    if pieces[0].kind == "quote" and not locator and is_body(head.names):
        draft.quoted = True
        return entry_cite(text, begin, last, head.signal, draft, "author-date")
    return Cite(
        "short", begin, last, text[begin:last], draft.reference("misc"), locator, head.signal,
        rule=RULE, confidence=SHORT[RULE],
    )  # fmt: skip


def _pieces(text: str, begin: int, end: int) -> list[Piece]:
    """The pieces of a stretch, without the stop that ends it."""
    found = [piece._replace(start=piece.start + begin, end=piece.end + begin) for piece in scan(text[begin:end])]
    return found[:-1] if found and found[-1].kind == "." else found


def _goes_on(text: str, pieces: list[Piece]) -> bool:
    """Whether the words of a sentence stand behind the title: `“Tides” is a good survey`."""
    behind = pieces[1:2]
    return bool(behind) and behind[0].kind == "text" and SENTENCE_RE.match(text, behind[0].start) is not None


SENTENCE_RE: Final = lazy.regex(r"(?:is|are|was|has|for|which|that|offers|gives|shows|argues|finds|provides)\s[a-z]")


def _names_authors(names: str) -> bool:
    return looks_like_names(names) or looks_like_organisation(names)


def _passage(text: str, pieces: list[Piece]) -> str | None:
    """The page behind the title, empty where nothing stands there; None where anything else does."""
    if len(pieces) == 1:
        return ""
    if len(pieces) != 3 or pieces[1].kind != ",":
        return None
    return read_locator(words_of(text, pieces[2])) or None


def _may_be_title(words: str) -> bool:
    return (
        words[:1].isupper() and words.count(" ") < LONGEST and not (any(map(str.isdigit, words)) or read_locator(words))
    )
