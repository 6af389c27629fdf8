"""Parts the day of a talk, a letter or a speech from what it is, where a preposition stands for the comma (Chicago
Manual 14.211-14, 14.229).

    Interview with Ana Lima on July 31, 2019        Ana Lima, email to author, on 3 July 2019

Comes in: the pieces of a note. Comes out: the pieces, such a day apart and without its preposition.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.titles.descriptions import DOCUMENT_RE
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.signs import group

DAYS: Final = group(" on ", *(f" in {month.capitalize()} " for month in MONTHS))
TALK_RE: Final = lazy.regex(
    r"(?!(?:the|this|that|these|in|an?|my|our|his|her|their|during|after|see|for)\b)(?:[\w’'-]+ ){0,3}?"
    r"(?:interviews?|conversations?|correspondence|communications?|e-?mails?|letters?|messages?|discussions?|calls?"
    r"|speech|address|remarks|testimony|lecture|talk)\b"
    r"(?: (?:with|by|to|from|of|between|given|delivered|at)\b|(?= on\b|\Z))",
    re.I,
)
"""How what is said or sent is described, at the head of a note or behind a name."""

WHEN_RE: Final = lazy.regex(
    r"(?<!\S)(?:on (?P<day>\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})|in (?P<month>[A-Z][a-z]{2,8} \d{4}))\Z"
)
LONGEST_DAY: Final = 24
"""Characters of a day with its preposition."""

FARTHEST: Final = 5
"""Pieces between the talk and its day."""


def with_talks_dated(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, the days of talks apart."""
    kept: list[Piece] = []
    for at, piece in enumerate(pieces):
        when = _day(text, pieces, at) if piece.kind == "text" else 0
        if not when or not _of_talk(text, pieces, at):
            kept.append(piece)
            continue
        end = piece.start + len(text[piece.start : when].rstrip()[: -len("on")].rstrip())
        if end > piece.start:
            kept += piece._replace(end=end), Piece(",", end, end)
        if when < piece.end:
            kept.append(piece._replace(start=when))
    return kept


def _day(text: str, pieces: list[Piece], at: int) -> int:
    """Where the day begins that ends the words at `at` or stands right behind them, a preposition before it; 0 if none
    does."""
    piece = pieces[at]
    following = pieces[at + 1].kind if at + 1 < len(pieces) else "."
    if following == "date":
        return pieces[at + 1].start if f" {words_of(text, piece)}".endswith(" on") else 0
    if following not in (",", ".", ";", "bracket") or not text[piece.end - 4 : piece.end].isdigit():
        return 0
    found = WHEN_RE.search(text, max(piece.start, piece.end - LONGEST_DAY), piece.end)
    part = "day" if found and found["day"] else "month"
    return found.start(part) if found and read_date(found[part]) else 0


def _of_talk(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the words at `at`, or some shortly before them, describe what is said or sent."""
    if SHOWN_RE.match(text, pieces[at].start):
        return False
    for piece in reversed(pieces[max(0, at - FARTHEST) : at + 1]):
        if piece.kind not in ("text", ","):
            return False
        if piece.kind != "text":
            continue
        start = read_signal(text, piece.start, piece.end)[1]
        if TALK_RE.match(text, start, piece.end) or DOCUMENT_RE.match(text, start, piece.end):
            return True
    return False


SHOWN_RE: Final = lazy.regex(r"(?:streamed|broadcast|posted|published|recorded|uploaded)\b")
"""When a talk could be heard: its day is not parted from that."""
