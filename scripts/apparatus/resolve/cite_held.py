"""Fills in what a piece in a book leaves to the citation of the book: `Lima, “Quays,” in Roe, Harbours, 12`, when Roe’s
Harbours is cited in full elsewhere (Chicago Manual 14.108: pieces of one book may cite it in short form).

Comes in: the works of an article. Comes out: the same, each such piece with the date, the publisher and the editors of
its book.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Kind, Reference
from apparatus.resolve.cite_match import families, family, flat, flat_title, name_fits, names_fit, title_fits
from apparatus.resolve.cite_parts import LISTED_RE, PART_RE
from apparatus.resolve.cite_works import Gathered


def fill_in_pieces(works: Iterable[Gathered], others: Sequence[Gathered]) -> None:
    """States the book of each of `works` that is a piece in a book of which it gives no more than a short form."""
    for work in works:
        work.reference = in_its_book(work.reference, others)


def in_its_book(stated: Reference, others: Iterable[Gathered]) -> Reference:
    """A citation with what one of the other works states of its book, where it gives no more than a short form of
    that."""
    if not _names_book_alone(stated):
        return stated
    books = [book for work in others if (book := in_known_book(work.reference))]
    books.sort(key=lambda book: book.date is not None)
    found = {flat_title(book.title): book for book in books if _is_in(stated, book)}
    found = found or {flat_title(book.title): book for book in books if _names_people(stated, book)}
    return filled(stated, next(iter(found.values()))) if len(found) == 1 else stated


def in_named_book(stated: Reference, named: Mapping[str, Reference]) -> Reference:
    """A citation with what is stated of the book that holds it, which goes by a short name that a note has given:
    `Lima, diary entry, 15 January 1944, in TQ, 163`; no archive goes by the name of a book."""
    held = stated.container or (stated.archive if stated.genre and not stated.archive_location else "")
    book = named.get(flat_title(held)) if held and not stated.publisher else None
    whole = in_known_book(book) if book else None
    if not whole or stated.kind not in IN_BOOKS:
        return stated
    return filled(replace(stated, kind="chapter", archive=""), whole)


IN_BOOKS: Final[frozenset[Kind]] = frozenset({"chapter", "misc", "archive"})


def new_piece(cite: Cite, works: Collection[Gathered]) -> Cite | None:
    """The full citation that a short form is, since it names another piece by the author of one in a book that is cited
    in full: `Lima, “Keys,” in Harbours, 12`, where Harbours is known from her `Quays`."""
    stated = cite.reference
    if cite.form != "short" or not stated or not (stated.title and stated.authors):
        return None
    if not stated.container:
        return _new_part(cite, stated, works)
    names, title = families(stated), flat_title(stated.title)
    theirs = [work for work in works if names_fit(names, work.names, stated.et_al)]
    whole = all(name.given for name in stated.authors)
    if not (theirs or whole) or any(title_fits(title, work.title) for work in theirs):
        return None
    authors = stated.authors if whole else theirs[0].reference.authors
    chapter = in_its_book(replace(stated, kind="chapter", authors=authors), theirs)
    if not chapter.date and whole and stated.editors:  # `Ana Lima, “Keys,” in Roe and Poe, eds., Harbours`
        chapter = in_its_book(chapter, works)
    return replace(cite, form="full", reference=chapter, confidence=0.6) if chapter.date else None


def _new_part(cite: Cite, stated: Reference, works: Iterable[Gathered]) -> Cite | None:
    """The full citation that a full name, the name of a part and a book that is cited in full are: `Ana Lima, foreword
    to Roe, Harbours, xii`."""
    part = PART_RE.search(cite.text) if stated.container_authors and all(n.given for n in stated.authors) else None
    if not part:
        return None
    named = replace(stated, kind="chapter", title=part["part"], container=stated.title)
    chapter = in_its_book(named, [work for work in works if work.reference.kind == "book"])
    return replace(cite, form="full", reference=chapter, confidence=0.6) if chapter.date else None


def piece_in_volume(cite: Cite, between: str, book: Gathered | None) -> Cite | None:
    """The full citation that a short form with a full name and a range of pages is, since it stands behind a book and
    the words tell that it is in it: `In this volume see Ana Lima, “Quays,” 127–41`; without a name, behind `especially`
    and a book of one author, and without pages, if the chapter is in quotation marks."""
    stated = cite.reference
    if not stated or not book or cite.form != "short" or not stated.title:
        return None
    held = in_known_book(book.reference)
    own = not stated.authors and ESPECIALLY_RE.search(cite.signal) and book.reference.kind == "book"
    if own and book.reference.authors and held and not cite.locator and cite.text.endswith(QUOTES):
        chapter = filled(replace(stated, kind="chapter", authors=book.reference.authors), held)
        return replace(cite, form="full", reference=chapter, confidence=0.6)
    if not RANGE_RE.match(cite.locator):
        return None
    named = stated.authors and all(name.given for name in stated.authors) and VOLUME_RE.search(between)
    if named and book.reference.kind == "article" and QUOTED_RE.search(cite.text):
        return replace(cite, form="full", reference=_of_issue(stated, cite.locator, book.reference), locator="")
    if not held or not (named or (own and book.reference.authors)) or not QUOTED_RE.search(cite.text):
        return None
    authors = stated.authors or book.reference.authors
    chapter = filled(replace(stated, kind="chapter", authors=authors, pages=cite.locator), held)
    return replace(cite, form="full", reference=chapter, locator="", confidence=0.6)


def _of_issue(piece: Reference, pages: str, other: Reference) -> Reference:
    """The piece as an article of the issue in which another stands."""
    return replace(
        piece,
        kind="article",
        container=other.container,
        series=other.series,
        volume=other.volume,
        issue=other.issue,
        date=other.date,
        pages=pages,
    )


def piece_in_ibid(cite: Cite, works: Collection[Gathered], before: Cite | None) -> Cite | None:
    """The full citation that a short form is, since it tells in which pages of the book cited just before it stands:
    `Lima, Harbours, 5; Costa, ‘Quays’, ibid., pp. 75–104`."""
    stated, other = cite.reference, before.reference if before else None
    if not stated or not other or cite.form != "short" or not (stated.authors and RANGE_RE.match(cite.locator)):
        return None
    if not stated.title or not HELD_RE.search(cite.text):
        return None
    names, title = families(other), flat_title(other.title)
    books = [w for w in works if names_fit(names, w.names, other.et_al) and title_fits(title, w.title) >= LEAST]
    held = in_known_book(books[0].reference) if len(books) == 1 else None
    if not held:
        return None
    return replace(
        cite,
        form="full",
        reference=filled(replace(stated, kind="chapter", pages=cite.locator), held),
        locator="",
        confidence=0.6,
    )


HELD_RE: Final = lazy.regex(r"[”’\"'],? (?:in )?ibid\.?, (?:at )?(?:pp\. ?)?\d")
LEAST: Final = 2
"""How well a title must fit (`title_fits`)."""
RANGE_RE: Final = lazy.regex(r"\d+[-–]\d+\Z")
VOLUME_RE: Final = lazy.regex(
    r"\b(?:this|the same|that) (?:volume|collection|book|anthology|issue)\b|\btherein\b", re.I
)
ESPECIALLY_RE: Final = lazy.regex(r"\b(?:especially|esp\.|particularly|in particular)\Z")
QUOTED_RE: Final = lazy.regex(r"[”’\"'],? \d")
QUOTES: Final = ("”", '."', ".’", "”.", '".', "’.")


def in_same_book(cite: Cite, stated: Reference, before: Gathered | None) -> Reference:
    """`Lima, “Quays,” in ibid., 12`, `Lima, “Quays,” in Roe, ibid.`: a piece in the book cited just before, or in that
    of the piece."""
    if WHOSE_IBID_RE.search(cite.text):
        book = in_known_book(before.reference) if before and _names_book_alone(stated) else None
        named = (
            book and before and (_is_in(stated, book) or _names_people(stated, book) or _names_author(stated, before))
        )
        return filled(stated, book) if book and named else stated
    if not IN_IBID_RE.search(cite.text):
        return stated
    stated = replace(stated, container="") if flat(stated.container) in ("ibid", "id") else stated
    book = in_known_book(before.reference) if before else None
    return filled(stated, book) if book and not stated.container else stated


IN_IBID_RE: Final = lazy.regex(r"\bin:? (?:ibid|id)\b", re.I)
WHOSE_IBID_RE: Final = lazy.regex(r"[”’\"'],? in:? [^“”‘\".;:]{2,80}, (?:ibid|id)\b", re.I)
"""`’ in Roe, ibid, ch 3`: whose the book is that was cited just before."""


def _names_book_alone(stated: Reference) -> bool:
    """Whether a citation is of a chapter, or of a letter, in a book of which it says no more than a title or people."""
    people = stated.kind == "chapter" and not any(name.given for name in stated.editors)
    letter = _is_letter(stated)
    named = stated.container or (people and stated.editors)
    dated = stated.date and not letter
    return bool(named and (letter or stated.kind == "chapter") and not dated and not stated.publisher)


def _is_letter(stated: Reference) -> bool:
    """Whether a piece goes by who wrote it and to whom, so that its date is its own day and no book's."""
    if " to " not in stated.title:
        return False
    dated = stated.kind == "chapter" and not stated.authors and bool(stated.date and stated.date.month)
    return stated.kind == "misc" or dated


def in_known_book(stated: Reference) -> Reference | None:
    """The book that a citation states in full: its own, or the one that holds it; without its year where that of a
    letter in it alone is known. Lawyers print no publisher, but who edited it."""
    if not stated.date or not (stated.publisher or stated.place or stated.editors):
        return None
    if stated.kind == "book":
        return stated
    if stated.kind in ("chapter", "misc") and stated.container:
        date = stated.container_date or (stated.date if stated.kind == "chapter" and not _is_letter(stated) else None)
        return replace(stated, title=stated.container, authors=stated.container_authors, date=date)
    return None


def _is_in(piece: Reference, book: Reference) -> bool:
    """Whether a piece names a book by its title or the chief words of it, and nobody who did not make it."""
    title = flat_title(piece.container)
    if not title or title_fits(title, flat_title(book.title)) < (2 if " " in title else 3):
        return False
    people = [family(person) for person in (*book.authors, *book.editors)]
    named = [family(person) for person in (*piece.container_authors, *piece.editors)]
    return not people or all(any(name_fits(name, person) for person in people) for name in named)


def _names_people(piece: Reference, book: Reference) -> bool:
    """Whether nothing but the surnames of those whom the book goes by tell it: `in Roe and Poe, 12`."""
    listed = LISTED_RE.split(piece.container) if piece.container else ()
    named = tuple(map(flat, listed)) or tuple(map(family, piece.editors))
    return named == tuple(family(person) for person in book.authors or book.editors)


def _names_author(piece: Reference, before: Gathered) -> bool:
    """Whether the people named are the authors of the piece before, who made the book as well: `Roe, ‘Ports’ in
    Harbours (…); Lima, ‘Quays’ in Roe, ibid`."""
    return bool(piece.editors) and tuple(map(family, piece.editors)) == before.names


def filled(piece: Reference, book: Reference) -> Reference:
    """The piece with what its book states."""
    return replace(
        piece,
        container=book.title,
        date=piece.date or book.date,
        container_date=book.date if piece.date and book.date and piece.date.year < book.date.year else None,
        publisher=book.publisher,
        place=book.place,
        editors=book.editors if book.authors or book.editors else piece.editors,
        container_authors=book.authors if book.authors and not book.editors else piece.container_authors,
    )
