"""Finds where between a title and the bracket stands who issued the work, or its series.

    *Title*, Brookings Inst. (Mar. 2019)    behind italics anything, if the bracket holds a date alone
    *Title*, NWC 1139 (Newport: …)          behind italics a series
    Title, Yale University Press (2008)     a publisher, if the bracket holds a year alone
    Title, Routledge, London (2008)

Comes in: the pieces from the title to the bracket. Comes out: where the title ends; the draft takes who issued it.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.houses import PRESS_RE, names_house
from apparatus.read.note.words.places import known_place


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
    begins = _publisher_begins(text, pieces, at, modifier, bracket)
    if begins < modifier:
        for index in range(begins, modifier, 2):
            words = words_of(text, pieces[index])
            draft.put("place" if known_place(words) else "publisher", words)
        return begins, modifier
    begins = _behind_italics(text, pieces, at, modifier)
    return begins, begins


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


def _publisher_begins(text: str, pieces: list[Piece], at: int, modifier: int, bracket: int) -> int:
    """Where behind a title stand a publisher, or publisher and place, before a year in brackets: `Nudge, Yale
    University Press (2008)`; `modifier` if none does."""
    last = modifier - 1
    if not at + 2 <= last == bracket - 1 or not YEAR_RE.match(text, pieces[bracket].start, pieces[bracket].end):
        return modifier
    before = pieces[last - 2] if last - 2 > at and pieces[last - 1].kind == pieces[last - 3].kind == "," else None
    placed = before is not None and before.kind == "text" and known_place(words_of(text, before))
    if _publishes(text, pieces[last]) and pieces[last - 1].kind == ",":
        return last - 2 if placed else last
    if before and known_place(words_of(text, pieces[last])) and _publishes(text, before):
        return last - 2
    return modifier


YEAR_RE: Final = re.compile(r"\((?:1[5-9]|20)\d\d\)\Z")


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


SERIES_HEAD_RE: Final = re.compile(r"(?!(?:Volume|Part|Book) )[A-ZÀ-Þ]|[ivxlc]+\Z")
"""How a series begins; or a volume."""
