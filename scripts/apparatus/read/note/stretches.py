"""Parts the pieces of a note into stretches, of which each holds citations or prose of its own.

Comes in: the pieces of a note. Comes out: lists of pieces. A semicolon or the end of a sentence ends a stretch (Chicago
Manual 14.57), unless a title or a citation goes on behind it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus.read.note.another import begins_another, says_behind
from apparatus.read.note.library_headings import heading_pieces
from apparatus.read.note.page_quotes import cited_before
from apparatus.read.note.stops_for_commas import address_behind, stands_for_comma
from apparatus.read.note.stops_within import name_ends
from apparatus.read.note.title_bounds import goes_on_behind_mark, title_goes_on
from apparatus.read.note.tokens import Piece

LONGEST: Final = 200
"""Pieces of a stretch: no citation has as many, and with a bound on them the reading stays linear."""

SHORT: Final = 3
"""Pieces at most before the stop behind a government: `United States. Congress. House`."""


def stretches_of(text: str, pieces: list[Piece]) -> Iterator[list[Piece]]:
    """The pieces between semicolons and the ends of sentences (Chicago Manual 14.57); `pieces` are used up."""
    stretch: list[Piece] = []
    for at, piece in enumerate(pieces):
        if stretch and len(stretch) < SHORT and (ends := heading_pieces(text, pieces, at, stretch)):
            stretch = [Piece("text", stretch[0].start, pieces[ends].end)]
            del pieces[at + 1 : ends + 1]
        elif piece.kind == "." and stretch and (ends := name_ends(text, pieces, at, stretch)):
            stretch[-1] = Piece("text", stretch[-1].start, pieces[ends].end)
            del pieces[at + 1 : ends + 1]
        elif piece.kind == "." and stretch and goes_on_behind_mark(text, pieces, at, stretch):
            stretch.append(Piece("text", stretch[-1].start, pieces[at + 1].end))
            del stretch[-2]
            pieces[at + 1] = Piece(",", pieces[at + 1].end, pieces[at + 1].end)
        elif stretch and (
            (
                piece.kind == ";"
                and (title_goes_on(text, pieces, at, stretch) or address_behind(text, pieces, at, stretch))
            )
            or (piece.kind == "." and stands_for_comma(text, pieces, at, stretch))
        ):
            stretch.append(Piece(",", piece.start, piece.end))
        elif piece.kind in (";", ".") or len(stretch) == LONGEST:
            if stretch:
                yield stretch
            stretch = [] if piece.kind in (";", ".", ",") else [piece]
        elif piece.kind == "quote" and stretch and (cited := cited_before(text, pieces, at, stretch)):
            yield cited
            stretch = [piece]
        elif (
            piece.kind == "text"
            and stretch
            and stretch[-1].kind in (",", "bracket", "quote")
            and (cut := begins_another(text, pieces, at, stretch) or says_behind(text, piece, stretch))
        ):
            yield [*stretch, Piece("text", piece.start, cut - 1)] if cut > piece.start else stretch
            stretch = [Piece("text", cut, piece.end)]
        elif stretch or piece.kind != ",":
            stretch.append(piece)
    if stretch:
        yield stretch
