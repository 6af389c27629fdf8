"""Puts right what only the whole citation of a work with an imprint tells: whose book it is, what shows a work of art,
which newspaper prints on a day.

Comes in: a draft with all that was read. Comes out: the same, its fields changed in place.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.containers.article_pages import range_of_article
from apparatus.read.note.lists import COMMON_WORDS
from apparatus.read.note.names.full_names import is_full_name
from apparatus.read.note.names.names import read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.settled_imprint import settle_imprint
from apparatus.read.note.titles.title_holders import without_issuer
from apparatus.read.note.words.art_words import ART
from apparatus.read.note.words.places import known_place


def settle_book(draft: Draft, *, in_journal: bool) -> None:
    """Puts right what only the whole citation tells."""
    if draft.in_book and not (draft.authors or draft.editors or draft.container_authors):
        _author_in_own_book(draft)
    if not draft.quoted and not draft.get("container"):
        settle_imprint(draft)
        if draft.published and not (draft.authors or draft.editors):
            _surname_before_word(draft)
    if draft.original and draft.get("genre") and draft.get("series"):
        _work_of_art(draft)
    if draft.date and draft.date.day and draft.get("series"):
        _printed_on_day(draft)
    if in_journal:
        range_of_article(draft)
    if draft.date and ", " in draft.get("title"):
        draft.stated["title"] = without_issuer(draft.get("title"), draft)


TWO_WORDS_RE: Final = lazy.regex(
    r"(?P<surname>[A-ZÀ-Þ][a-zß-ÿ’'-]+(?:[A-ZÀ-Þ][a-zß-ÿ]+)?), (?P<title>[A-ZÀ-Þ][\w’-]{2,})\Z"
)


def _surname_before_word(draft: Draft) -> None:
    """Parts a surname from a title of one word: `Lima, Harbours (Lisbon: Quay Press, 1969)`; neither a town nor a word
    of the language is one."""
    found = TWO_WORDS_RE.match(draft.get("title"))
    if not found or found["surname"].lower() in COMMON_WORDS or known_place(found["surname"]):
        return
    draft.authors = (Name(family=found["surname"]),)
    draft.stated["title"] = found["title"]


def _author_in_own_book(draft: Draft) -> None:
    """Takes for the author of a book a full name alone before it: `Luce Irigaray, in This Sex Which Is Not One (…)`; a
    work of reference or a collection has an entry by that name."""
    name, book = draft.get("title"), draft.get("container")
    if book and is_full_name(name) and not REFERENCE_RE.search(book):
        draft.authors = read_names(name)[0]
        draft.stated["title"] = draft.stated.pop("container")
        draft.in_book = False


REFERENCE_RE: Final = lazy.regex(
    r"\b(?:Dictionary|Encyclop\w+|Lexi[ck]on|Biograph\w*|Companion|Handbook|Guide|Catalogue?|Directory|Who’s Who"
    r"|Lives)\b"
)


def _work_of_art(draft: Draft) -> None:
    """Takes for who shows a work of art what would be a series: `The Quay at Dawn (1891), oil on canvas, Museum of
    Ports, Lisbon`."""
    if (
        not draft.get("genre").startswith(ART)
        or draft.get("container")
        or draft.get("publisher")
        or draft.get("number")
    ):
        return
    names = (draft.stated.pop("series"), draft.stated.pop("place", ""))
    draft.put("container", ", ".join(filter(None, names)))


def _printed_on_day(draft: Draft) -> None:
    """Takes for a newspaper or a site what would be a series, were there not a day instead of a publisher: `It Was
    Not. Here’s Why, The Santa Fe New Mexican (Aug. 5, 2021)`."""
    if not any(map(draft.get, ("publisher", "place", "container", "number", "volume", "edition"))):
        draft.quoted = True
        draft.put("container", draft.stated.pop("series"))
