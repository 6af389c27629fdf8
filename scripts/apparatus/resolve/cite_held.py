"""Fills in what a piece in a book leaves to the citation of the book: `Lima, “Quays,” in Roe, Harbours, 12`, when Roe’s
Harbours is cited in full elsewhere (Chicago Manual 14.108: pieces of one book may cite it in short form).

Comes in: the works of an article. Comes out: the same, each such piece with the date, the publisher and the editors of
its book.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from apparatus.model import Reference
from apparatus.resolve.cite_match import family, flat_title, name_fits, title_fits
from apparatus.resolve.cite_works import Gathered


def fill_in_pieces(works: Iterable[Gathered], others: Sequence[Gathered]) -> None:
    """States the book of each of `works` that is a piece in a book of which it gives no more than the short title."""
    books = [book for work in others if (book := _book_of(work.reference))]
    for work in works:
        stated = work.reference
        if stated.kind != "chapter" or not stated.container or stated.date or stated.publisher:
            continue
        found = {flat_title(book.title): book for book in books if _is_in(stated, book)}
        if len(found) == 1:
            work.reference = _filled(stated, next(iter(found.values())))


def _book_of(stated: Reference) -> Reference | None:
    """The book that a citation states in full: its own, or the one that holds it."""
    if not stated.date or not (stated.publisher or stated.place):
        return None
    if stated.kind == "book":
        return stated
    if stated.kind == "chapter" and stated.container:
        return replace(stated, title=stated.container, authors=stated.container_authors)
    return None


def _is_in(piece: Reference, book: Reference) -> bool:
    """Whether a piece names a book by its title or the chief words of it, and nobody who did not make it."""
    title = flat_title(piece.container)
    if title_fits(title, flat_title(book.title)) < (2 if " " in title else 3):
        return False
    people = [family(person) for person in (*book.authors, *book.editors)]
    named = [family(person) for person in (*piece.container_authors, *piece.editors)]
    return not people or all(any(name_fits(name, person) for person in people) for name in named)


def _filled(piece: Reference, book: Reference) -> Reference:
    """The piece with what its book states."""
    return replace(
        piece,
        container=book.title,
        date=book.date,
        publisher=book.publisher,
        place=book.place,
        editors=book.editors if book.authors or book.editors else piece.editors,
        container_authors=book.authors if book.authors and not book.editors else piece.container_authors,
    )
