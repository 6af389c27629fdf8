"""Joins words in quotation marks with the rest of a title that they open, or amid which they stand.

    Jane Doe, “Soft” Quays: A History of Harbours (Lisbon: Quay, 1990)
    Jane Doe, “Soft” Quays and Hard Harbours, 29 Port L. Rev. 353 (2016)
    “Soft” Quays, Port Forum, May 3, 2019
    Jane Doe, Ten “Soft” Quays and What They Mean, Port Forum, May 3, 2019

Comes in: the pieces of a note. Comes out: the pieces, each such title as one. A title that is quoted as a whole has a
comma behind it (Chicago Manual 14.94); where the comma is left out, a periodical with its volume or its day follows.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_date, is_dated_bracket, is_printed, journal_at, stands_dated
from apparatus.read.note.statements.genres import GENRE_RE, THESIS_RE
from apparatus.read.note.titles.page_names import headline_of
from apparatus.read.note.words.day_patterns import YEAR_ALONE_RE
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share, foreign

MARKED: Final = group("” ", '" ', "’ ", "' ", "» ")

MARKED_RE: Final = lazy.regex(r"[“\"‘«'](?P<first>[A-ZÀ-Þ][\w-]+)(?P<second> [\w-]+)?[”\"’»']\Z")
"""One word or two, and no mark before the closing one."""
NAMED_RE: Final = lazy.regex(r"[“\"‘«'][A-ZÀ-Þ][\w-]+(?: [\w-]+){2,5}[”\"’»']\Z")
"""The name of something in a few words: `“Made in Lisbon 2025” Industrial Policies: Issues for the Parliament`."""

FARTHEST: Final = 6
"""Pieces behind the title among which its imprint stands."""


def with_marked_words(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, words in marks and the title around them as one."""
    at = 0
    while at + 1 < len(pieces):
        if pieces[at].kind == "quote" and _goes_on(text, pieces, at):
            before = at > 0 and pieces[at - 1].kind == "text" and pieces[at - 1].end == pieces[at].start - 1
            if _amid_title(text, pieces, at) if before else _opens_title(text, pieces, at):
                first = at - before
                pieces[first : at + 2] = [pieces[first]._replace(kind="text", end=pieces[at + 1].end)]
                at = first
        at += 1
    return pieces


def _goes_on(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a word or two in marks stand at `at`, and more words right behind them."""
    quote, rest = pieces[at], pieces[at + 1]
    if rest.kind != "text" or rest.start != quote.end + 1 or BEHIND_RE.match(text, rest.start):
        return False
    if MARKED_RE.match(text, quote.start, quote.end):
        return True
    named = NAMED_RE.match(text, quote.start, quote.end) and ": " in words_of(text, rest)
    return bool(named) and (_imprint_behind(text, pieces, at + 2) or _paper_behind(text, pieces, at + 2))


def _paper_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a paper’s series by its letters or its name, and its number, stand behind a comma at `at`."""
    return at + 1 < len(pieces) and pieces[at].kind == "," and PAPER_RE.match(text, pieces[at + 1].start) is not None


PAPER_RE: Final = lazy.regex(r"(?:[A-Z]{2,5} )?(?:[A-Z][a-z]+ ){0,3}(?:[A-Z]{1,3}-?)?\d[\w-]*\b")
"""`CRS In Focus IF10964`, `Policy Paper 12`."""


BEHIND_RE: Final = lazy.regex(
    r"(?:In|in|By|by|From|from|On|At|Ed|ed|Eds|eds|Trans|trans|Vol|vol|No|no|Paper|Blog|See|see|accessed|presented)\b"
    r"(?! (?:the|an?) [A-ZÀ-Þ])"
)
"""What stands behind a title that is quoted as a whole."""


def _opens_title(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the words in marks at `at` begin a title, and are not quoted by themselves."""
    if (at and pieces[at - 1].kind not in (",", ".", ";")) or not text[pieces[at + 1].start].isupper():
        return False
    words = words_of(text, pieces[at + 1])
    if ": " in words:
        return periodical_kind(words.partition(": ")[0]) is None and not (
            words[-1].isdigit() and periodical_kind(words)
        )
    if periodical_kind(words) or words[-1].isdigit() or _person(words):
        return False
    alone = " " not in words_of(text, pieces[at])
    return _imprint_behind(text, pieces, at + 2) or (alone and _held_behind(text, pieces, at + 2))


def _amid_title(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether words in a title's capitals stand before those in marks at `at`, behind an author or at the head of a
    note, and more of the title behind them."""
    begin = read_signal(text, pieces[at - 1].start, pieces[at - 1].end + 1)[1]
    before, rest = text[begin : pieces[at - 1].end], words_of(text, pieces[at + 1])
    if not before:
        return _opens_title(text, [*pieces[: at - 1], *pieces[at:]], at - 1)
    whole = pieces[at - 1]._replace(end=pieces[at + 1].end)
    if headline_of(text, [whole, *pieces[at + 2 : at + 8]], 0, 1):
        return True  # `Quays may close “Costa” pier, Port Times, May 3, 2019`
    last = before.rpartition(" ")[2]
    if before in JOINING:
        return _lists_before(text, pieces, at - 1) and _imprint_behind(text, pieces, at + 2)
    if not before[0].isupper() or last in LEADING or not (_headline(before) and _headline(f"{before} {rest}")):
        return False
    signed = at > 2 and pieces[at - 2].kind == "," and not _person(before)
    if not signed and (" " not in before or looks_like_names(before)):
        return False
    return _imprint_behind(text, pieces, at + 2) or _source_behind(text, pieces, at + 2)


def _headline(words: str) -> bool:
    return capital_share(words) >= HEADLINE or foreign(words)


HEADLINE: Final = 0.66
JOINING: Final = ("and", "or", "&")


def _lists_before(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the last of several words of a title's list stands at `at`: `Leather: Race, Gender, and “Sexuality”`."""
    if at < FEWEST or pieces[at - 1].kind != "," or pieces[at - 2].kind != "text" or pieces[at - 3].kind != ",":
        return False
    listed = words_of(text, pieces[at - 2])
    return listed[0].isupper() and not listed[-1].isdigit() and not _person(listed)


FEWEST: Final = 5
"""Pieces before the last of a list: an author, a part of the title at least, and a comma behind each."""

_LEADING: Final = "by from in see See to Review Chapter Part Section Discussion Translation Abstract Essay s.v. under"
LEADING: Final = frozenset(_LEADING.split())
"""What stands before the title of a piece."""


def _source_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a bracket, a date, a number or an address follows among the next pieces."""
    for piece in pieces[at : at + FARTHEST]:
        if piece.kind in ("bracket", "date", "url"):
            return True
        if piece.kind not in ("text", ",", "."):
            return False
        if piece.kind == "text" and text[piece.end - 1].isdigit():
            return True
    return False


def _person(words: str) -> bool:
    return " " in words and begins_with_given_name(words) and looks_like_names(words)


def _imprint_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether place and publisher of a book stand at `at`, or behind what belongs to it."""
    for index, piece in enumerate(pieces[at : at + FARTHEST], at):
        if piece.kind == "text" and pieces[index - 1].kind == "," and _printed_at(text, pieces, index):
            return True
        if piece.kind == "imprint" or (piece.kind == "text" and _is_genre(text, piece.start)):
            return True
        if piece.kind == "bracket":
            return is_printed(text, piece) and not is_dated_bracket(text, piece)
        if piece.kind not in ("text", ",", "square") or text.startswith(("in ", "In "), piece.start):
            return False
    return False


def _printed_at(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a known town stands at `at`, and a publisher and a year behind it: `, Lisbon, Quay Press, 2012`."""
    behind = pieces[at : at + 5]
    if [piece.kind for piece in behind[1:]] != [",", "text", ",", "text"]:
        return False
    return YEAR_ALONE_RE.match(words_of(text, behind[4])) is not None and known_place(words_of(text, behind[0]))


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


REPORTED_RE: Final = lazy.regex(
    r"\d{1,4} [A-Z][^,;“”\"()\d]{1,60} (?:\d{1,5}\b|\((?:forthcoming |[A-Z][a-z]+ )?\d{4}\))"
)
"""The volume and the name of a law review: `84 Colum. L. Rev. 1689`."""
