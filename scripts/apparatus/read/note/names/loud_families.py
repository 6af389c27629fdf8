"""Tells family names of several words where a work's makers are printed in capitals behind initials, and its title is
not, as the lawyers of Spain and Italy print them: all that is no initial belongs to the family (Chicago Manual 16.83).

    J. LIMA GONZÁLEZ, El derecho de los puertos      P. CARO DE COSTA, The law of ports     A. LIMA PUGLIESE (ed.)

Comes in: a draft. Comes out: the same, the words behind the initials in the family names. In Bluebook style the title
stands in capitals as well, and the first word behind the initials may be a given name: `A. QUAY LIMA, THE PORTS`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import SPANISH_SURNAMES
from apparatus.read.note.names.in_capitals import NO_ACRONYM, as_lawyers_print
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.title_words import capital_share, foreign

GIVEN_RE: Final = lazy.regex(
    r"(?P<initials>(?:[A-ZÀ-Þ]\.[ -]?){1,4})\s?(?P<family>[A-ZÀ-Þ]{3,}(?: [A-ZÀ-Þ’'-]{2,}){0,2})\Z"
)
HEADLINE: Final = 0.9
"""So many capitals, and a title is English and set in headline style."""


def settle_loud_families(draft: Draft) -> None:
    """Gives the family names the words in capitals that were taken for given names; and knows a surname alone before a
    title in capitals, `ROE, THE NEW HARBOUR (1929)`."""
    if draft.authors and draft.date and not draft.quoted and _loud_title(draft.get("title")):
        draft.authors = tuple(_surname(name, draft.date.year, joined=len(draft.authors) > 1) for name in draft.authors)
    if draft.authors:
        draft.authors = tuple(_whole(name, draft) for name in draft.authors)
    if draft.editors:
        draft.editors = tuple(_whole(name, draft) for name in draft.editors)


def _loud_title(title: str) -> bool:
    """Whether a title stands in capitals, up to a bracket that may end it."""
    words = title.partition(" (")[0]
    return words.isupper() and len(words) >= LOUD_TITLE


LOUD_TITLE: Final = 5
"""Letters of a title in capitals that is no acronym."""


def _surname(name: Name, year: int, *, joined: bool) -> Name:
    """A word in capitals as a family name: a long one, one that is known, or any of those days when few bodies went by
    letters that could be read as a word."""
    if not name.literal or " " in name.literal:
        return name
    old = OLDEST < year < BEFORE_LETTERS and len(name.literal) >= NO_ACRONYM
    return as_lawyers_print(name, joined=joined or old)


OLDEST: Final = 1500
BEFORE_LETTERS: Final = 1945


def _whole(name: Name, draft: Draft) -> Name:
    if not name.family.isupper() or name.particle:
        return name
    found = GIVEN_RE.match(name.given)
    title = f"{draft.get('title')} {draft.get('container')}".strip()
    if not found or not title or title.isupper() or is_given_name(found["family"].partition(" ")[0]):
        return name
    foreign_word = not found["family"].isascii() or found["family"].capitalize() in SPANISH_SURNAMES
    if not (foreign_word or capital_share(title) < HEADLINE or foreign(title)):
        return name
    return replace(name, given=found["initials"].strip(), family=f"{found['family']} {name.family}")
