"""Joins words in quotation marks with the rest of a title that they open.

    Jane Doe, “Soft” Quays: A History of Harbours (Lisbon: Quay, 1990)
    Jane Doe, “Soft” Quays and Hard Harbours, 29 Port L. Rev. 353 (2016)
    “Soft” Quays, Port Forum, May 3, 2019

Comes in: the pieces of a note. Comes out: the pieces, each such title as one. A title that is quoted as a whole has a
comma behind it (Chicago Manual 14.94); where the comma is left out, a periodical with its volume or its day follows.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.lists import GIVEN_NAMES
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_date, is_dated_bracket, is_printed, journal_at, stands_dated
from apparatus.read.note.statements.genres import GENRE_RE, THESIS_RE
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.signs import group

MARKED: Final = group("” ", '" ', "’ ", "' ", "» ")

MARKED_RE: Final = re.compile(r"[“\"‘«'](?P<first>[A-ZÀ-Þ][\w-]+)(?P<second> [\w-]+)?[”\"’»']\Z")
"""One word or two, and no mark before the closing one."""

GOES_ON_RE: Final = re.compile(
    r" (?!In\b|By\b|From\b|On\b|At\b|Ed\b|Eds\b|Trans\b|Vol\b|No\b|Paper\b|Blog\b|See\b)[A-ZÀ-Þ]"
)

FARTHEST: Final = 6
"""Pieces behind the title among which its imprint stands."""


def with_marked_heads(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, words in marks and the title that they open as one."""
    at = 0
    while at + 1 < len(pieces):
        if pieces[at].kind == "quote" and _opens_title(text, pieces, at):
            first = at - 1 if at and _signal_before(text, pieces[at - 1]) else at
            pieces[first : at + 2] = [Piece("text", pieces[first].start, pieces[at + 1].end)]
        at += 1
    return pieces


def _signal_before(text: str, piece: Piece) -> bool:
    return piece.kind == "text" and read_signal(text, piece.start, piece.end + 1)[1] > piece.end


def _opens_title(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the words in marks at `at` are not quoted by themselves."""
    quote, rest = pieces[at], pieces[at + 1]
    if rest.kind != "text" or rest.start != quote.end + 1 or not GOES_ON_RE.match(text, quote.end):
        return False
    marked = MARKED_RE.match(text, quote.start, quote.end)
    if not marked or (at and pieces[at - 1].kind not in (",", ".", ";") and not _signal_before(text, pieces[at - 1])):
        return False
    words = words_of(text, rest)
    if ": " in words:
        return periodical_kind(words.partition(": ")[0]) is None and not (
            words[-1].isdigit() and periodical_kind(words)
        )
    if periodical_kind(words) or words[-1].isdigit() or _person(words):
        return False
    return _imprint_behind(text, pieces, at + 2) or (not marked["second"] and _held_behind(text, pieces, at + 2))


def _person(words: str) -> bool:
    return " " in words and words.partition(" ")[0].lower() in GIVEN_NAMES and looks_like_names(words)


def _imprint_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether place and publisher of a book stand at `at`, or behind what belongs to it."""
    for piece in pieces[at : at + FARTHEST]:
        if piece.kind == "imprint" or (piece.kind == "text" and _is_genre(text, piece.start)):
            return True
        if piece.kind == "bracket":
            return is_printed(text, piece) and not is_dated_bracket(text, piece)
        if piece.kind not in ("text", ",") or text.startswith(("in ", "In "), piece.start):
            return False
    return False


def _is_genre(text: str, at: int) -> bool:
    return GENRE_RE.match(text, at) is not None or THESIS_RE.match(text, at) is not None


def _held_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a comma at `at` parts the title from what holds it: a name with its volume, its day or its address."""
    if at < len(pieces) and pieces[at].kind == "bracket" and not is_dated_bracket(text, pieces[at]):
        at += 1
    if at + 2 >= len(pieces) or pieces[at].kind != "," or pieces[at + 1].kind != "text":
        return False
    if journal_at(text, pieces, at + 1) is not None or REPORTED_RE.match(text, pieces[at + 1].start):
        return True
    held = words_of(text, pieces[at + 1])
    named = held[0].isupper() and not (known_place(held) or is_date(text, pieces[at + 1]) or _person(held))
    return periodical_kind(held) is not None or (named and stands_dated(text, pieces, at + 2))


REPORTED_RE: Final = re.compile(
    r"\d{1,4} [A-Z][^,;“”\"()\d]{1,60} (?:\d{1,5}\b|\((?:forthcoming |[A-Z][a-z]+ )?\d{4}\))"
)
"""The volume and the name of a law review: `84 Colum. L. Rev. 1689`."""
