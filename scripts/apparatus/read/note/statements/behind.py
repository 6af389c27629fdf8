"""Tells what stands at a place behind a title: a journal with its volume, a town and a publisher, a date, an
institution.

Comes in: the text with its pieces and the index of one, or the words alone. Comes out: what stands there, or nothing.
Chicago Manual 14.171 (volume and issue), 14.127-146 (place, publisher, date).

    journal   = name [ "," ] [ "vol." ] volume [ issue ] [ "(" date ")" ] [ pages ]
    published = town ":" publisher
    printed   = "(" ( town ":" publisher | publisher ) [ "," ] year ")"
    placed    = date | "(" date ")" | number | address
    issued    = institution "," date
"""

from __future__ import annotations

from typing import Final, NamedTuple

from apparatus import lazy
from apparatus.read.note.names.organisations import is_body
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR, YEAR_FIGURES
from apparatus.read.note.words.houses import names_house
from apparatus.read.note.words.patterns import ACCESSED_RE, ISSUE_RE

_PAGES: Final = r"[A-Za-z]?\d[\w.]*(?:\s?[-–—‑‐]+\s?[A-Za-z]?\d\w*)?(?:,\s\d+(?:[-–‑]\d+)?)*"
JOURNAL_RE: Final = lazy.regex(
    r"(?P<name>[^\W\d_][^\d;“”\"]{1,120}?)\s?[,.:]?\s(?:[Vv]ol(?:ume|\.)?\s?)?(?P<volume>[A-Z]?\d{1,4}|[IVXLC]{1,7})"
    r"(?:\s?\((?P<bracketed>[^()]{1,24})\)|[,:.]?\s?(?:[Nn](?:o|r)\.?|[Ii]ss(?:ue|\.)|#)\s?(?P<numbered>\d{1,4}(?:[-–/]\d+)?)"
    r"|\s?[:/](?P<parted>\d{1,3})(?=[:,]\s?\d)|[,.]\s(?P<plain>\d{1,3})(?=[,:]\s?(?:pp?\.?\s?)?\d+\s?[-–]"
    r"|\s\([A-Z][a-z]{2,8}\.?\s\d{4}\),\s\d))?"
    rf"(?:\s\((?P<dated>[^()]{{0,24}}{YEAR})\))?"
    rf"(?:\s?[,:.;]?\s?(?:(?:pp?|pages?|art(?:icle|\.)?)\.?\s?)?(?P<pages>{_PAGES}))?[.,]?\Z"
)
"""`Television & New Media, 20(4), 336–349`, `GeoJournal 79 (1): 1–14`."""

VOLUME_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ][^\d;“”\"()]{3,100}?|[A-Z][A-Za-z]?[A-Z]) (?:[Vv]ol\. )?"
    rf"(?P<volume>(?!{YEAR})\d{{1,4}})(?::\d{{1,3}})?\Z"
)
"""`Port Review 32`, `VfZ 32`: a journal and its volume."""

LOCAL_RE: Final = lazy.regex(r"(?P<name>[A-ZÀ-Þ][^\d;:“”\"()]{2,80}?) \([^()]{2,30}\) (?P<volume>\d{1,4})\Z")
TOWN_RE: Final = lazy.regex(r"\([A-ZÀ-Þ][^()\d:]{2,28}\) \d{1,4}\b(?! (?:vol|p|f))")
"""Where a journal appears that bears the name of another: `Isis (Chicago, Ill.) 12`."""

PUBLISHED_RE: Final = lazy.regex(
    r"(?P<place>[A-ZÀ-Þ][^\W\d_](?:[^:\d()“”.]|(?>(?<=\b[A-Za-z])\.|(?<=\bSt)\.|(?<=[a-z])\.(?=:))){0,60}?)\s?:\s(?P<publisher>[A-ZÀ-Þ][^:“”()]{1,90})\Z"
)
"""`New York, NY: Basic Books`."""

PRINTED_RE: Final = lazy.regex(
    rf"\([^()]{{2,160}}(?:\b{YEAR}(?:[-–]\d{{2,4}})?\]?|: [^():]{{2,80}}, (?:n\.\s?d\.|forthcoming|in press))\)\Z"
)
VOLUME_COUNT_RE: Final = lazy.regex(r"[Vv]ol(?:ume|\.)?\s?(?:\d{1,4}|[IVXLC]+)\Z")
PLACED_RE: Final = lazy.regex(r"\([^():]{2,60}: [^()]{2,100}\d{4}(?:[-–]\d{2,4})?\)")


def is_journal(words: str) -> bool:
    """Whether words are a journal with its volume, and its issue or date: `Ports and Quays 12, no. 2 (2016): 5–7`."""
    found = JOURNAL_RE.match(words)
    return found is not None and any(found[part] for part in ("bracketed", "numbered", "dated"))


COUNTED_RE: Final = lazy.regex(r"[A-Z][^\d:]{4,80} \d{1,3}(?:\(\d{1,3}\): (?:\d{1,4}(?:[-–]\d{1,4})?|e\d{3,9}))\Z")


def counted_without_year(words: str) -> bool:
    """Whether words are a journal with volume, issue and pages, whose year the note leaves out: `Port Review 6(5): 12`,
    `Port Review 6(5): e1234`."""
    return "): " in words[-16:] and COUNTED_RE.match(words) is not None


class Journal(NamedTuple):
    """A journal and its volume; `behind` is the index of the bracket with its date."""

    name: str
    volume: str
    behind: int


def journal_at(text: str, pieces: list[Piece], at: int, start: int = -1) -> Journal | None:
    """The journal whose volume ends the piece at `at`, from `start` in it, if a date in brackets follows, or an issue
    and a date: `Port Review 32, no. 4 (2016)`."""
    if at + 1 >= len(pieces) or pieces[at].kind != "text":
        return None
    begin = max(start, pieces[at].start)
    behind = at + 1
    if pieces[behind].kind == "bracket" and TOWN_RE.match(text, pieces[behind].start):
        behind += 2  # `The Port Review (London) 32 (2016)`
        if behind >= len(pieces):
            return None
    found = VOLUME_RE.match(text, begin, pieces[behind - 1].end)
    if behind > at + 1:
        found = LOCAL_RE.match(text, begin, pieces[behind - 1].end)
    if not found:
        return None
    if pieces[behind].kind == "," and behind + 2 < len(pieces) and ISSUE_RE.match(words_of(text, pieces[behind + 1])):
        behind += 2
    dated = pieces[behind].kind == "bracket" and _ends_dated(words_of(text, pieces[behind])[1:-1])
    return Journal(found["name"].rstrip(","), found["volume"], behind) if dated else None


def _ends_dated(words: str) -> bool:
    """Whether a bracket ends in a year, and holds no publisher."""
    return (words[-4:].isdigit() and ": " not in words) or read_date(words) is not None


def is_date(text: str, piece: Piece) -> bool:
    """Whether a piece is a date."""
    return piece.kind == "date" or (piece.kind == "text" and read_date(words_of(text, piece)) is not None)


def is_day(text: str, piece: Piece) -> bool:
    """Whether a piece is a date with a month or a day: a lone year could be the number of something."""
    return piece.end - piece.start > YEAR_FIGURES and is_date(text, piece)


def is_dated_bracket(text: str, piece: Piece) -> bool:
    """Whether a bracket holds a date and nothing else."""
    return piece.kind == "bracket" and read_date(words_of(text, piece)[1:-1]) is not None


def is_printed(text: str, piece: Piece) -> bool:
    """Whether a bracket ends in a year, as that of a publisher does."""
    return piece.kind == "bracket" and PRINTED_RE.match(text, piece.start, piece.end) is not None


def is_placed(text: str, piece: Piece) -> bool:
    """Whether a bracket holds a town, a publisher and a year."""
    return PLACED_RE.match(text, piece.start) is not None


def names_press(text: str, piece: Piece) -> bool:
    """Whether a bracket holds a publisher and a year, with a town or without."""
    return is_printed(text, piece) and ", " in words_of(text, piece) and not is_dated_bracket(text, piece)


def stands_dated(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a date, a number or an address stands at `at`, or behind the comma or stop there."""
    if at < len(pieces) and pieces[at].kind == "bracket":
        return is_dated_bracket(text, pieces[at])
    at += at < len(pieces) and pieces[at].kind in (",", ".")
    if at >= len(pieces):
        return False
    piece = pieces[at]
    return piece.kind == "url" or is_date(text, piece) or (piece.kind == "text" and _is_number(words_of(text, piece)))


def _is_number(words: str) -> bool:
    """`no. 4`, `vol. 12`."""
    return ISSUE_RE.match(words) is not None or VOLUME_COUNT_RE.match(words) is not None


def house_at(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a publisher stands at `at`, and a bare year behind it."""
    if at + 2 >= len(pieces) or pieces[at].kind != "text" or pieces[at + 1].kind != ",":
        return False
    year = words_of(text, pieces[at + 2])
    return len(year) == YEAR_FIGURES and year.isdigit() and names_house(words_of(text, pieces[at]))


def institution_at(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether an institution stands at `at`, and a year or a day behind it."""
    if at + 2 >= len(pieces) or pieces[at].kind != "text" or pieces[at + 1].kind != ",":
        return False
    words = words_of(text, pieces[at])
    return is_body(words) and is_date(text, pieces[at + 2])


def visit_ahead(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the day of a visit, and behind a comma the address, stand at `at`: `accessed May 3, 2020, https://…`."""
    last = at + (2 if pieces[at + 1 : at + 2] and pieces[at + 1].kind == "date" else 1)
    if pieces[at].kind != "text" or last + 1 >= len(pieces) or pieces[last + 1].kind != "url":
        return False
    found = ACCESSED_RE.match(text, pieces[at].start, pieces[at].end)
    dated = found and (last > at + 1 or read_date(text[found.end() : pieces[at].end].strip()))
    return pieces[last].kind == "," and bool(dated)
