"""Finds where between a title and the bracket stands who issued the work, or its series.

    *Title*, Brookings Inst. (Mar. 2019)    behind italics anything, if the bracket holds a date alone
    *Title*, NWC 1139 (Newport: …)          behind italics a series
    Title, Yale University Press (2008)     a publisher, if the bracket holds a year alone
    Title, Routledge, London (2008)
    *Title*, 1708 (Paris: …, 1989)          behind italics the year of the first edition

Comes in: the pieces from the title to the bracket. Comes out: where the title ends; the draft takes who issued it.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PUBLISHERS
from apparatus.read.note.names.organisations import is_body
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import PRINT_YEAR, YEAR
from apparatus.read.note.words.houses import NAME_RE, PRESS_RE, names_house
from apparatus.read.note.words.places import known_place, known_with_state


def without_issuer_before(
    text: str, pieces: list[Piece], at: int, modifier: int, bracket: int, draft: Draft
) -> tuple[int, int]:
    """Where the title at `at` ends, and where what follows it begins that is still to be read."""
    begins = _issuer_begins(text, pieces, at, modifier, bracket)
    if begins < modifier:
        issuer = text[pieces[begins].start : pieces[modifier - 1].end]
        draft.put("publisher" if PRESS_RE.search(issuer) else "container", issuer)
        draft.quoted = periodical_kind(issuer) is not None
        return begins, modifier
    publisher, town = _publisher_begins(text, pieces, at, modifier, bracket)
    if publisher < modifier:
        for field, first, end in (("publisher", publisher, town), ("place", town, modifier)):
            draft.put(field, text[pieces[first].start : pieces[end - 1].end].strip(" ,") if first < end else "")
        return publisher, modifier
    if modifier == bracket and _first_year_behind(text, pieces, at, bracket):
        return at + 2, modifier
    begins = _behind_italics(text, pieces, at, modifier)
    return begins, begins


def _first_year_behind(text: str, pieces: list[Piece], at: int, bracket: int) -> bool:
    """Whether the year in which a work came out first stands between its title in italics and the bracket of the
    edition: `*Harbours*, 1708 (Paris: Quay, 1989)`; a year in italics belongs to the title."""
    if not pieces[at].titled or at + 3 != bracket or pieces[at + 1].kind != ",":
        return False
    year = words_of(text, pieces[at + 2])
    edition = LAST_YEAR_RE.search(text, pieces[bracket].start, pieces[bracket].end)
    return edition is not None and ALONE_RE.match(year) is not None and int(year) < int(edition["year"])


ALONE_RE: Final = lazy.regex(rf"{PRINT_YEAR}\Z")
LAST_YEAR_RE: Final = lazy.regex(rf": [^():;]{{2,80}}, (?P<year>{PRINT_YEAR})\)\Z")


def _issuer_begins(text: str, pieces: list[Piece], at: int, modifier: int, bracket: int) -> int:
    """Where between a title in italics and a bracket that holds a date alone stands who issued the work: `*Title*,
    Brookings Inst. (Mar. 2019)`; `modifier` if nobody does."""
    if not pieces[at].titled or not at + 2 < modifier == bracket or pieces[at + 1].kind != ",":
        return modifier
    date = read_date(words_of(text, pieces[bracket])[1:-1])
    if date is None:
        return modifier
    issuer = text[pieces[at + 2].start : pieces[modifier - 1].end]
    online = any(piece.kind == "url" for piece in pieces[bracket + 1 : bracket + 3])
    known = date.month or online or PRESS_RE.search(issuer) or periodical_kind(issuer)
    return at + 2 if known and not _publishes(text, pieces[modifier - 1]) else modifier


def _publisher_begins(text: str, pieces: list[Piece], at: int, modifier: int, bracket: int) -> tuple[int, int]:
    """Where behind a title the publisher begins, and where its town, before a year in brackets: `Nudge, Yale University
    Press (2008)`, `Nudge, Routledge, New Brunswick, N.J. (2008)`; `modifier` where there is none."""
    last = modifier - 1
    none = (modifier, modifier)
    if not at + 2 <= last == bracket - 1 or not YEAR_RE.match(text, pieces[bracket].start, pieces[bracket].end):
        return none
    if not all(piece.kind == "," for piece in pieces[last - 1 : at : -2]):
        return none
    town = _town_begins(text, pieces, at, last)
    if town > at + 2 and (first := _name_begins(text, pieces, at, town - 2, placed=True)):
        return first, town
    first = _name_begins(text, pieces, at, last, placed=False)
    return (first, modifier) if first else none


def _town_begins(text: str, pieces: list[Piece], at: int, last: int) -> int:
    """Where the town begins that the piece at `last` ends, with its state or without; 0 if it names none."""
    words = words_of(text, pieces[last])
    if last > at + 2 and known_with_state(words_of(text, pieces[last - 2]), words):
        return last - 2
    return last if known_place(words) else 0


def _name_begins(text: str, pieces: list[Piece], at: int, last: int, *, placed: bool) -> int:
    """Where the publisher begins whose name the piece at `last` ends: any name before a town, else one known for a
    publisher, or a person with initials; 0 if it names none."""
    words = words_of(text, pieces[last])
    partners = text[pieces[last - 2].start : pieces[last].end] if last > at + 2 else ""
    if partners.lower() in PUBLISHERS:
        return last - 2
    if _publishes(text, pieces[last]) or FOUNDER_RE.match(words):
        return last
    named = placed and (NAME_RE.match(words) is not None or is_body(words)) and not known_place(words)
    return last if named and periodical_kind(words) is None and words.count(" ") < LONGEST_NAME else 0


LONGEST_NAME: Final = 5
FOUNDER_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’-]+ )?(?:[A-ZÀ-Þ]\. ?){1,2}[A-ZÀ-Þ][\w’-]+(?: (?:&|and) [A-ZÀ-Þ][\w’-]+)?\Z"
)
"""`W. H. Freeman`, `Alfred A. Knopf`: a house that bears its founder's name."""

YEAR_RE: Final = lazy.regex(rf"\({YEAR}\)\Z")


def _publishes(text: str, piece: Piece) -> bool:
    """Whether a piece is the name of a publisher of books."""
    return piece.kind == "text" and names_house(words_of(text, piece))


def _behind_italics(text: str, pieces: list[Piece], at: int, modifier: int) -> int:
    """Where behind a title in italics begins what is no title any more, as a series or the number of a volume (Chicago
    Manual 14.123): `*Disputing Sea Control*, NWC 1139`; `modifier` if a second title stands there, or nothing that
    begins as a series does."""
    if not pieces[at].titled or at + 2 >= modifier or pieces[at + 1].kind != ",":
        return modifier
    behind = pieces[at + 2]
    return at + 2 if behind.italic < 0 and SERIES_HEAD_RE.match(text, behind.start, behind.end) else modifier


SERIES_HEAD_RE: Final = lazy.regex(r"(?!(?:Volume|Part|Book) )[A-ZÀ-Þ]|[ivxlc]+\Z")
"""How a series begins; or a volume."""
