"""Parts the pieces of a note into stretches, of which each holds citations or prose of its own.

Comes in: the pieces of a note. Comes out: lists of pieces. A semicolon or the end of a sentence ends a stretch (Chicago
Manual 14.57), unless a title or a citation goes on behind it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.in_prose.another import begins_another, letter_behind, says_behind
from apparatus.read.note.in_prose.in_brackets import compares
from apparatus.read.note.in_prose.next_cited import next_cited
from apparatus.read.note.in_prose.page_quotes import cited_before
from apparatus.read.note.names.library_headings import heading_pieces
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.stretches.stops_for_commas import address_behind, keeper_behind, stands_for_comma
from apparatus.read.note.stretches.stops_within import name_ends
from apparatus.read.note.titles.title_bounds import goes_on_behind_mark, second_title, title_goes_on
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.patterns import ROLE_RE

LONGEST: Final = 200
"""Pieces of a stretch: no citation has as many, and with a bound on them the reading stays linear."""

SHORT: Final = 3
"""Pieces at most before the stop behind a government: `United States. Congress. House`."""


def stretches_of(text: str, pieces: list[Piece]) -> Iterator[list[Piece]]:
    """The pieces between semicolons and the ends of sentences (Chicago Manual 14.57); `pieces` are used up."""
    stretch: list[Piece] = []
    for at, piece in enumerate(pieces):
        kind, size = piece.kind, len(stretch)
        if not size:
            if kind not in SEPARATORS:
                stretch.append(piece)
        elif (
            size < SHORT
            and (kind == "." or text.startswith(". ", piece.start))
            and (ends := heading_pieces(text, pieces, at, stretch))
        ):
            stretch = [Piece("text", stretch[0].start, pieces[ends].end)]
            del pieces[at + 1 : ends + 1]
        elif kind == "," and size < LONGEST:
            stretch.append(piece)
        elif kind == "." or kind == ";":
            if not _goes_on(text, pieces, at, stretch):
                yield stretch
                stretch = []
        elif size == LONGEST:
            yield stretch
            stretch = [piece] if kind != "," else []
        elif kind == "bracket" and compares(text, piece):
            yield stretch
            yield [piece]
            stretch = []
        elif kind == "quote" and (cited := cited_before(text, pieces, at, stretch)):
            yield cited
            stretch = [piece]
        elif kind == "text" and stretch[-1].kind in BEFORE_ANOTHER and (cut := _cut(text, pieces, at, stretch)):
            yield [*stretch, Piece("text", piece.start, cut - 1)] if cut > piece.start else stretch
            stretch = [Piece("text", cut, piece.end)]
        else:
            stretch.append(piece)
    if stretch:
        yield stretch


def _cut(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> int:
    """Where within a piece a stretch ends, since another citation, or what somebody says, begins; 0 if nowhere."""
    return (
        begins_another(text, pieces, at, stretch)
        or says_behind(text, pieces[at], stretch)
        or next_cited(text, pieces, at, stretch)
        or letter_behind(text, pieces, at)
    )


SEPARATORS: Final = frozenset({",", ";", "."})
BEFORE_ANOTHER: Final = frozenset({",", "bracket", "quote"})
"""Behind these, another citation may begin without a semicolon."""


VOLUME_RE: Final = lazy.regex(r"\s(?:[Vv]ol(?:ume|\.) \d|\d{1,4}, [Nn]o\. \d)")
"""`Journal of Urban History; Volume 38`: a semicolon between a journal and its volume."""


def _volume_behind(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a semicolon parts the journal of a quoted title from its volume."""
    if len(stretch) < 2 or stretch[-1].kind != "text" or VOLUME_RE.match(text, pieces[at].end) is None:
        return False
    titled = "quote" in (stretch[-2].kind, stretch[-3].kind if len(stretch) > 2 else "")
    return titled and text[stretch[-1].start].isupper() and not text[stretch[-1].end - 1].isdigit()


def _edited_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether who edited the book stands behind the mark in which its title ends: `in Why Ports? Ana Lima, ed. (…)`."""
    words = text[pieces[at + 1].start : pieces[at + 1].end]
    role = at + 2 + (pieces[at + 2].kind == ",")
    if role >= len(pieces) or not ROLE_RE.match(text, pieces[role].start, pieces[role].end):
        return False
    return begins_with_given_name(words) and looks_like_names(words)


def _goes_on(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a stretch goes on behind the semicolon or stop at `at`, which is then taken into it."""
    if at + 1 == len(pieces):
        return False
    piece = pieces[at]
    if piece.kind == ";" and (ends := second_title(text, pieces, at, stretch)):
        stretch[-1] = stretch[-1]._replace(end=pieces[ends].end)
        del pieces[at + 1 : ends + 1]
    elif piece.kind == ";":
        goes_on = title_goes_on(text, pieces, at, stretch) or address_behind(text, pieces, at, stretch)
        goes_on = goes_on or keeper_behind(text, pieces, at, stretch)
        if not (goes_on or _volume_behind(text, pieces, at, stretch)):
            return False
        stretch.append(Piece(",", piece.start, piece.end))
    elif ends := name_ends(text, pieces, at, stretch):
        stretch[-1] = Piece("text", stretch[-1].start, pieces[ends].end)
        del pieces[at + 1 : ends + 1]
    elif goes_on_behind_mark(text, pieces, at, stretch):
        if stretch[-1].titled or _edited_behind(text, pieces, at):
            # `*Will It Work?* Live Science (…)`: with its italics the title ends
            stretch.append(Piece(",", piece.start, piece.end))
            return True
        stretch[-1] = Piece("text", stretch[-1].start, pieces[at + 1].end)
        del pieces[at + 1]
    elif stands_for_comma(text, pieces, at, stretch):
        stretch.append(Piece(",", piece.start, piece.end))
    else:
        return False
    return True
