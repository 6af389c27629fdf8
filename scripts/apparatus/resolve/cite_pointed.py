"""Leads a piece to its book where no more is told of that than whose it is and where it was cited: `Lima, ‘Quays’, in
Roe and Poe, supra note 4, at 19`.

Comes in: the citation of a piece, and the works of the notes before it. Comes out: the citation with what is known of
the book.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Name, Reference
from apparatus.resolve.cite_held import filled, in_known_book
from apparatus.resolve.cite_match import families, family, flat, flat_title, name_fits, names_fit, title_fits
from apparatus.resolve.cite_parts import LISTED_RE
from apparatus.resolve.cite_works import Gathered

ByNote = Callable[[], Mapping[int, Sequence[Gathered]]]
"""What gathers the works that stand in a note, by its number; few notes ask for them."""

POINTED_RE: Final = lazy.regex(
    r"[”’\"'],? in:? (?P<book>[^“”‘\"]{0,120}?)(?:, ?| ?\(| )"
    r"(?:(?:(?:op|loc)\.? ?cit\.?,? ?\(?)?(?:(?:supra|above),? ?)?(?:at )?(?:notes?|nn?|fn|footnote)\.? ?"
    r"(?P<note>\d{1,4})\b|(?:op|loc)\.? ?cit\b)"
)
"""`’, in Roe and Poe, supra note 4`, `’ in Roe (n 4)`, `’, in Roe, op. cit.`: where the book was cited."""


def in_pointed_book(cite: Cite, stated: Reference, by_note: ByNote) -> Reference:
    """A chapter with what is known of the book that it names by its makers, its title or no more than the note in which
    it stands."""
    found = POINTED_RE.search(cite.text) if stated.kind == "chapter" and not (stated.date or stated.publisher) else None
    if not found:
        return stated
    note = int(found["note"] or 0)
    noted = by_note()
    works = noted.get(note, ()) if note else [work for works in noted.values() for work in works]
    books = [
        book for work in works if (book := _dated_book(work.reference)) and _is_meant(stated, book, alone=bool(note))
    ]
    titles = {flat_title(book.title): book for book in books}
    return filled(stated, next(iter(titles.values()))) if len(titles) == 1 else stated


def piece_pointed(cite: Cite, works: Collection[Gathered], by_note: ByNote) -> Cite | None:
    """The full citation that a surname and a title are, since the piece stands in a book cited before and has not been
    cited itself."""
    stated = cite.reference
    if cite.form != "short" or not stated or stated.container:
        return None
    if not (stated.title and stated.authors and stated.editors):
        return None
    names, title = families(stated), flat_title(stated.title)
    if any(title_fits(title, work.title) and names_fit(names, work.names, stated.et_al) for work in works):
        return None
    chapter = in_pointed_book(cite, replace(stated, kind="chapter"), by_note)
    return replace(cite, form="full", reference=chapter, confidence=0.6) if chapter.container else None


def _dated_book(stated: Reference) -> Reference | None:
    """The book that a citation states, or that holds the piece which it states."""
    return in_known_book(stated) or (stated if stated.kind in ("book", "report") and stated.date else None)


def _is_meant(piece: Reference, book: Reference, *, alone: bool) -> bool:
    """Whether a book is by those whom a piece names as its makers, or bears the title; where nobody is named, the
    note may tell it `alone`."""
    makers = tuple(family(person) for person in book.editors or book.authors or book.translators)
    if not (piece.container or piece.editors or piece.container_authors):
        return alone
    if piece.container and title_fits(flat_title(piece.container), flat_title(book.title)) > 1:
        return True
    named = _named(piece.editors or piece.container_authors) or tuple(map(flat, LISTED_RE.split(piece.container)))
    return bool(makers) and all(any(name_fits(name, maker) for maker in makers) for name in named)


def _named(people: Sequence[Name]) -> tuple[str, ...]:
    return tuple(map(family, people))
