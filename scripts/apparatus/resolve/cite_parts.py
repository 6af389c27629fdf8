"""Finds the piece in a book that a short form of the book means, where the book itself is not cited.

Comes in: flat names and a flat title of a short form, and the works cited. Comes out: the pieces whose book it names.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from apparatus import lazy
from apparatus.model import Reference
from apparatus.resolve.cite_match import family, flat, flat_title, name_fits, names_fit, nearly_fits, title_fits
from apparatus.resolve.cite_works import Gathered

NAMED: Final = ("preface", "foreword", "introduction", "afterword", "epilogue", "prologue", "postscript")
PARTS: Final = frozenset({*NAMED, "editors introduction", "translators note"})
"""Names of parts of books; a short form names the book instead."""

PART_RE: Final = lazy.regex(rf", (?P<part>{'|'.join(NAMED)}) (?:to|in) (?=[A-ZÀ-Þ“])")


def part_named(printed: str, names: tuple[str, ...], title: str, works: Iterable[Gathered]) -> list[Gathered]:
    """The parts of a book of that title that a short form, as printed, names by their genre and one of their authors:
    `Lima, introduction to Harbours, 7`."""
    found = PART_RE.search(printed)
    if not found:
        return []
    return [
        w
        for w in works
        if flat(w.reference.title) == found["part"]
        and _stands_in(title, w, 2)
        and any(name_fits(names[0], name) for name in w.names)
    ]


def names_part(printed: str) -> bool:
    """Whether a short form, as printed, names the preface or the like of a book."""
    return PART_RE.search(printed) is not None


def is_part(work: Gathered) -> bool:
    """Whether a piece is such a part of a book, and has no title of its own."""
    return flat(work.reference.title) in PARTS


def pieces_of_book(names: tuple[str, ...], title: str, works: Iterable[Gathered]) -> list[Gathered]:
    """The pieces in a book of that title that people of those names edited or wrote, or prefaced."""
    least = 2 if " " in title else 3
    return [
        w
        for w in works
        if (_stands_in(title, w, least) and _of_book(names, w))
        or ((_stands_in(title, w, 2) or nearly_fits(title, flat_title(w.reference.container))) and _by_them(names, w))
    ]


def pieces_titled(title: str, works: Iterable[Gathered]) -> list[Gathered]:
    """The pieces in a book of that title, up to its subtitle."""
    return [w for w in works if w.reference.kind in ("chapter", "conference") and _stands_in(title, w, 3)]


def books_by(people: str, works: Iterable[Gathered]) -> list[Gathered]:
    """The books that go by those surnames alone: `“The Creed,” in Roe and Poe, 32`."""
    named = tuple(map(flat, LISTED_RE.split(people)))
    return [w for w in works if w.reference.kind == "book" and _makers(w.reference) == named]


LISTED_RE: Final = lazy.regex(r",? (?:and|&) |, ")


def _makers(book: Reference) -> tuple[str, ...]:
    return tuple(family(person) for person in book.editors or book.authors or book.translators)


def _stands_in(title: str, work: Gathered, least: int) -> bool:
    """Whether a piece stands in a book of that title, or in the volume of that title of a book in several."""
    stated = work.reference
    volume = stated.volume_title or stated.series  # a Roman number before it may be no volume’s
    held = (stated.container, volume if stated.kind == "chapter" and stated.container else "")
    return any(calls(title, flat_title(book), least) for book in held if book)


def calls(title: str, book: str, least: int) -> bool:
    """Whether words fit the title of a book, which may begin with them, or they with one of several words; a single one
    may be anybody's name: `Churchill, The Gathering Storm` and a book called `Churchill`."""
    return title_fits(title, book) >= least and (" " in book or book.startswith(title))


def _of_book(names: tuple[str, ...], work: Gathered) -> bool:
    if flat(work.reference.title) in PARTS and names_fit(names, work.names, work.reference.et_al):
        return True
    people = [family(person) for person in work.reference.editors or work.reference.container_authors]
    return bool(people) and all(any(name_fits(name, person) for person in people) for name in names)


def _by_them(names: tuple[str, ...], work: Gathered) -> bool:
    """Whether all of those names wrote the book in which a piece stands: `Moore, Utopia` for a preface to `Utopia and
    Other Writings`, which has an editor as well; of a book of which nobody is named, the author of the piece did."""
    stated = work.reference
    own = stated.authors if not stated.editors else ()
    people = [family(person) for person in stated.container_authors or own]
    return bool(people) and all(any(name_fits(name, person) for person in people) for name in names)


def wholes_named(book: str, works: Iterable[Gathered]) -> list[Gathered]:
    """The works of that title, of which a short form names a part: `Lima, “Quays,” in Harbours and Keys`."""
    return [w for w in works if " " in book and title_fits(book, w.title) >= 2]


def lists_others(words: str, full: tuple[str, ...], title: str) -> bool:
    """Whether the words behind a first name are the work's other authors, without a comma before the last:
    `Berg, Roth and Smith, 12`; a title may follow."""
    others = " ".join((*full[1:-1], "and", full[-1])) if len(full) > 2 else ""
    if not others or not words.startswith(others):
        return False
    rest = words[len(others) :]
    return not rest or (rest[0] == " " and title_fits(flat_title(rest), title) > 1)
