"""Tells whether words before a bracket with a year alone are the title of a work, though no quotation marks show it.

Comes in: a citation as read so far. Comes out: whether capitals, another language, who stands before the words, or a
page behind the year, show a title.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.named_before import names_person
from apparatus.read.note.names.organisations import has_head, looks_like_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.roles import edits_by, translates_by
from apparatus.read.note.words.title_words import (
    capital_share,
    foreign,
    sentence_like,
)

MOSTLY: Final = 0.8
"""The share of capitals that shows a title by itself."""


SHORTEST_SENTENCE: Final = 8


SEVERAL: Final = 4
"""Words of a title that are no office: `Jane Doe, Governor of Kent (1999)`."""


INITIALS_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ]\.[ -]?)+\Z")


SUBTITLE_RE: Final = lazy.regex(r"\A[A-ZÀ-Þ][\w’,-]*(?: [\w’,-]+){0,7}: \w")


LEAST: Final = 0.1
"""The share of capitals below which words are hardly a title, though they may have been set in small letters."""


def shows_title(text: str, pieces: list[Piece], index: int, role: str, title: str, draft: Draft) -> bool:
    """Whether capitals or another language show a title, or one in small letters stands between those who wrote it and
    its year."""
    if capital_share(title) >= MOSTLY or foreign(title):
        return True
    if _as_lawyers_cite(draft, text, pieces, index) or _by_surname(draft) or _paged(draft, title):
        return True
    return draft.original and (_by_editors(draft, role, title) or _by_initials(draft, title))


def _paged(draft: Draft, title: str) -> bool:
    """Whether people with given names stand before some words and a page behind the year: `Viktor Shklovskii, Khod
    konia (1928), 16`."""
    named = draft.authors and all(name.given[:1].isupper() for name in draft.authors)
    short = title[:1].isupper() and 0 < title.count(" ") < SHORTEST_SENTENCE and not sentence_like(title)
    return bool(named) and short and draft.locator[:1].isdigit()


def _as_lawyers_cite(draft: Draft, text: str, pieces: list[Piece], index: int) -> bool:
    """Whether an author's full name, a title of several words and one year are all that there is, but for a page behind
    them, as British lawyers cite a book whose italics are lost: `Jane Doe, The making of a harbour (1999) 12`."""
    title, date = draft.get("title"), draft.date
    if not draft.original or date is None or date.end_year or len(title.split()) < SEVERAL or sentence_like(title):
        return False
    if index < len(pieces) and pieces[index].kind not in ("bracket", "square"):
        return False
    people = draft.authors or draft.editors
    body = len(people) == 1 and (
        has_head(people[0].literal)
        or (draft.get("url") != "" and looks_like_organisation(people[0].literal, strict=True))
    )
    return body or (bool(people) and all(name.given and names_person(name.display) for name in people))


def _by_surname(draft: Draft) -> bool:
    """Whether a surname, a few words and a year stand before a page: `Glanvill, Saducismus triumphatus (1681), 169`."""
    title = draft.get("title")
    lone = len(draft.authors) == 1 and " " not in draft.authors[0].display
    few = len(title.split()) <= 2 * SEVERAL and title[:1].isupper() and not sentence_like(title)
    return lone and few and draft.original and draft.locator[:1].isdigit()


def _by_editors(draft: Draft, role: str, title: str) -> bool:
    """Whether it says that those before a title edited or translated it: `J. Roe and J. Doe (eds.), A quiet people
    (1980)`."""
    stated = (draft.editors and edits_by(role)) or (draft.translators and translates_by(role))
    return bool(stated) and not draft.authors and title[:1].isupper()


def _by_initials(draft: Draft, title: str) -> bool:
    """Whether people with initials stand before a title that has a subtitle, or a page behind its year: `A. Lima, Quays
    and keepers (1980), p. 12`."""
    named = bool(draft.authors) and all(INITIALS_RE.match(name.given) for name in draft.authors)
    if not named or not title[:1].isupper() or capital_share(title) < LEAST:
        return False
    return SUBTITLE_RE.search(title) is not None or (draft.locator != "" and not sentence_like(title))
