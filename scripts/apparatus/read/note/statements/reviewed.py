"""Finds the book that a review is of, where its author stands before its title or its imprint behind it.

Comes in: the pieces of a note and the one that begins with `review of`. Comes out: where the title ends and where the
periodical begins: `review of Ana Lima, The Quay: A History (Lisbon: Quay Press, 1998), in Port Review 12 (1999)`.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.name_lists import INITIALS_RE
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.roles import LED_ROLES

REVIEW_RE: Final = lazy.regex(
    r"(?:(?:(?:[Uu]ntitled|[Bb]ook|[Ff]ilm|[Ee]xhibition) review|[Rr]eview) (?:of|essay on)|[Rr]ev\. of)\s"
)

ROLES: Final = ("ed.", "eds.", "ed", "eds", "trans.", "editor", "editors", "dir.")
"""What may stand between who made a book and its title, or behind both."""

MADE_RE: Final = lazy.regex(r"(?:eds?\. |edited by |trans\. |translated by |\d+ vols|(?:\d+\w\w|rev\.) ed\b)")
"""What may stand between the title of a book and its imprint."""

NUMBERED_RE: Final = lazy.regex(r"\d\Z")
COUNTED_RE: Final = lazy.regex(r".*\d", re.S)


def reviewed(text: str, pieces: list[Piece], at: int) -> tuple[int, int]:
    """The index of the piece with which the title ends and that of the piece with which the periodical begins; zeros
    where neither an author nor an imprint shows the book."""
    named = _names_maker(REVIEW_RE.sub("", words_of(text, pieces[at]), count=1))
    last = _title_behind(text, pieces, at) if named else at
    if not last or NUMBERED_RE.search(words_of(text, pieces[last])):
        return 0, 0
    while _text_at(text, pieces, last + 2)[:1].islower() and not _text_at(text, pieces, last + 2).startswith(STARTS):
        last += 2
    behind = last + 1
    while MADE_RE.match(made := _text_at(text, pieces, behind + 1)) or (not named and made.startswith("by ")):
        behind += 2
    printed = behind < len(pieces) and _is_imprint(text, pieces[behind])
    if printed and not named and _text_at(text, pieces, behind + 2).startswith("by "):
        behind += 2
    if not printed and not (named and _known(text, pieces[at])):
        return 0, 0
    behind += printed
    behind += behind < len(pieces) and pieces[behind].kind == ","
    return (last, behind) if _is_periodical(text, pieces, behind) else (0, 0)


STARTS: Final = ("in ", *LED_ROLES, "by ", "directed by ", "rev. ed")


def _names_maker(words: str) -> bool:
    """Whether the words behind `review of` name people by more than a surname."""
    return " " in words and looks_like_names(words)


def _known(text: str, piece: Piece) -> bool:
    """Whether a given name or initials show that the words behind `review of` are no title."""
    words = REVIEW_RE.sub("", words_of(text, piece), count=1)
    return begins_with_given_name(words) or INITIALS_RE.match(words) is not None


def _title_behind(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the title behind who made the book; 0 if none stands there."""
    begin = at + 1
    if begin < len(pieces) and pieces[begin].kind == "bracket" and words_of(text, pieces[begin]).strip("()") in ROLES:
        begin += 1
    elif _text_at(text, pieces, begin + 1) in ROLES:
        begin += 2
    if begin >= len(pieces) or pieces[begin].kind != ",":
        return 0
    title = _text_at(text, pieces, begin + 1)
    return begin + 1 if title[:1].isupper() else 0


def _text_at(text: str, pieces: list[Piece], at: int) -> str:
    """The words of a piece of plain text; empty if it is none."""
    return words_of(text, pieces[at]) if at < len(pieces) and pieces[at].kind == "text" else ""


def _is_imprint(text: str, piece: Piece) -> bool:
    """Whether a bracket holds more than a year."""
    words = words_of(text, piece).strip("()")
    return piece.kind in ("bracket", "imprint") and words[-1:].isdigit() and words[:1].isalpha() and " " in words


def _is_periodical(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a name stands at `at` that its volume or the day follows."""
    words = _text_at(text, pieces, at)
    if not words.removeprefix("in ")[:1].isupper():
        return False
    behind = text[pieces[at].start : pieces[min(at + 4, len(pieces) - 1)].end]
    return COUNTED_RE.match(behind) is not None
