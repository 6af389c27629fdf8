"""Tells whether a citation begins at a place in a sentence, since what stands there reads as one by itself.

Comes in: the pieces of a stretch, and a place in one of them. Comes out: whether a citation begins there, and which.
"""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from apparatus.model import Cite
from apparatus.read.note.citation import read_citation
from apparatus.read.note.lists import COMMON_WORDS, PLACES
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.given_names import begins_with_given_or_initial
from apparatus.read.note.words.title_words import looks_like_title

LONGEST: Final = 30
"""Pieces of a citation that are read to see whether it is one."""


def cites(text: str, pieces: list[Piece], index: int, start: int) -> bool:
    """Whether a citation with its authors begins at `start`, within piece `index`: a full one that says when the work
    appeared, or a short form with its title and page."""
    read = read_from(text, pieces, index, start)
    if read is None or read.form != "full":
        return read is not None and _short(read, person=text.endswith(BEFORE_PEOPLE, 0, start))
    return _full(read) or (text.endswith(" in ", 0, start) and _by_surname(read))


BEFORE_PEOPLE: Final = (" by ", " with ", " against ", " than ")
"""Behind these stands who does something rather than where: `is accepted by Paris, Harbours, 12`."""


def tells_where(text: str, pieces: list[Piece], index: int, start: int) -> bool:
    """Whether what begins at `start`, within piece `index`, names a periodical, with its day or volume."""
    read = read_from(text, pieces, index, start)
    stated = read.reference if read and read.form == "full" else None
    return stated is not None and bool(stated.container and stated.date) and not stated.title


def read_from(text: str, pieces: list[Piece], index: int, start: int) -> Cite | None:
    """The citation at `start`, within piece `index`, as far as its sentence goes."""
    behind = takewhile(within_sentence, pieces[index + 1 : index + LONGEST])
    read = read_citation(text, [Piece("text", start, pieces[index].end), *behind], 0, "", start)
    return read[0] if read else None


def within_sentence(piece: Piece) -> bool:
    """Whether a piece is no mark that ends a sentence or a citation."""
    return piece.kind not in (";", ".")


def _full(cite: Cite) -> bool:
    stated = cite.reference
    if stated is None or not stated.title or not (stated.date or stated.url):
        return False
    people = stated.authors or stated.editors or stated.translators
    if not people or not all(name.given[:1].isupper() for name in people):
        return False
    first, comma, _ = stated.title.partition(", ")
    told = stated.editors and not stated.authors  # `Jane Doe, ed., Ana Lima, Letters (…)`: the role shows who she is
    if not told and comma and " " in first and begins_with_given_or_initial(first) and looks_like_person(first):
        return False  # `Quay Park, Jane Doe, Harbours (…)`: the first are no author
    printed = stated.place and stated.publisher and begins_with_given_or_initial(people[0].given)
    named = looks_like_title(stated.title) or (printed and stated.title[0].isupper())
    book = cite.rule == "published" or (cite.rule == "dated" and stated.kind == "book" and stated.publisher != "")
    return cite.rule == "quoted-title" or (book and bool(named))


def _by_surname(cite: Cite) -> bool:
    """Whether a book with its whole imprint goes by its author's surname: `is in Adorno, Klangfiguren (Berlin:
    Suhrkamp, 1959)`."""
    stated = cite.reference
    if stated is None or len(stated.authors) != 1 or not (stated.place and stated.publisher and stated.date):
        return False
    name = stated.authors[0].display
    return name.isalpha() and name.lower() not in PLACES and name.lower() not in COMMON_WORDS


def _short(cite: Cite, *, person: bool) -> bool:
    stated = cite.reference
    if stated is None or not stated.title or cite.rule not in ("short", "short-title"):
        return False
    if stated.editors and not stated.authors:  # the role shows them: `is found in Lima (ed.), Harbours`
        first = stated.editors[0].display
        return " " not in first and cite.text.startswith(first)
    named = stated.authors and (person or stated.authors[0].family.lower() not in PLACES)
    return bool(named) and cite.locator[:1].isdigit()
