"""Cuts a note into stretches and reads each as a citation or as prose.

Comes in: the text of a note. Comes out: `Cite`s in order. A semicolon or the end of a sentence ends a stretch (Chicago
Manual 14.57); within one, a signal such as `see` or names before a quoted title begin a citation after prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from apparatus.model import Cite
from apparatus.read.note.citation import read_citation
from apparatus.read.note.signals import read_signal
from apparatus.read.note.titles import looks_like_title
from apparatus.read.note.tokens import Piece, scan
from apparatus.read.note.within import citation_within

JOINER_RE: Final = re.compile(r"(?:and|or|as well as|&)\s", re.I)
"""Joins the last citation of a list to the one before it."""

LONGEST: Final = 200
"""Pieces of a stretch: no citation has as many, and with a bound on them the reading stays linear."""

ATTEMPTS: Final = 16
"""How often a citation is looked for within one sentence of prose before the rest is taken as prose, for the same
reason."""


def read_note(text: str) -> tuple[Cite, ...]:
    """The citations and the prose of a note. Every string can be read; what is no citation is prose.

    Each cite's text is `text[cite.start:cite.end]`; what stands between two cites is punctuation, white space, or the
    `and` that joins two citations.
    """
    cites: list[Cite] = []
    prose: tuple[int, int] | None = None
    for stretch in _stretches(text, scan(text)):
        for cite in _read_stretch(text, stretch):
            if isinstance(cite, tuple):
                prose = (prose or cite)[0], _with_stop(text, cite[1])
                continue
            if prose:
                cites.append(_prose(text, *prose))
                prose = None
            cites.append(cite)
    if prose:
        cites.append(_prose(text, *prose))
    return tuple(cites)


def _stretches(text: str, pieces: list[Piece]) -> Iterator[list[Piece]]:
    """The pieces between semicolons and the ends of sentences."""
    stretch: list[Piece] = []
    for at, piece in enumerate(pieces):
        if piece.kind == "." and stretch and _within_title(text, pieces, at, stretch):
            stretch.append(Piece("text", stretch[-1].start, pieces[at + 1].end))
            del stretch[-2]
            pieces[at + 1] = Piece(",", pieces[at + 1].end, pieces[at + 1].end)
        elif piece.kind in (";", ".") or len(stretch) == LONGEST:
            if stretch:
                yield stretch
            stretch = [] if piece.kind in (";", ".", ",") else [piece]
        elif stretch or piece.kind != ",":
            stretch.append(piece)
    if stretch:
        yield stretch


def _within_title(text: str, pieces: list[Piece], at: int, stretch: list[Piece]) -> bool:
    """Whether a question mark stands within a book's title: `Spivak, Can the Subaltern Speak? Reflections on … (New
    York: …)`."""
    if text[pieces[at].start - 1] not in "?!" or at + 2 >= len(pieces) or len(stretch) < 3:
        return False
    title, subtitle = stretch[-1], pieces[at + 1]
    if subtitle.end - title.start > 300:
        return False
    if title.kind != "text" or subtitle.kind != "text" or pieces[at + 2].kind not in ("bracket", ","):
        return False
    return looks_like_title(text[title.start : title.end]) and looks_like_title(text[subtitle.start : subtitle.end])


def _read_stretch(text: str, pieces: list[Piece]) -> Iterator[Cite | tuple[int, int]]:
    """Citations, and the bounds of prose, which may go on in the next stretch."""
    at = fruitless = 0
    while at < len(pieces):
        if pieces[at].kind == ",":
            at += 1
            continue
        begin = pieces[at].start
        joiner = JOINER_RE.match(text, begin, pieces[at].end + 1) if pieces[at].kind == "text" else None
        if joiner:
            begin = joiner.end()
            at = _skip_to(pieces, at, begin)
            if at == len(pieces):
                return
        signal, start = read_signal(text, begin, pieces[-1].end)
        here = _skip_to(pieces, at, start)
        read = read_citation(text, pieces, here, signal, begin) if here < len(pieces) else None
        if read:
            cite, at = read
            while at < len(pieces) and pieces[at].kind in ("bracket", "square"):  # a remark: (emphasis mine)
                cite = replace(cite, end=pieces[at].end, text=text[cite.start : pieces[at].end])
                at += 1
            yield cite
            continue
        if joiner:
            begin = joiner.start()
        split = citation_within(text, pieces, here if here < len(pieces) else at)
        fruitless += 1
        if split is None or fruitless > ATTEMPTS:
            yield begin, pieces[-1].end
            return
        yield begin, begin + len(text[begin:split].rstrip())
        at = _skip_to(pieces, at, split)


def _skip_to(pieces: list[Piece], at: int, start: int) -> int:
    """The index of the piece at `start`; a piece that begins before it is cut."""
    while at < len(pieces) and (pieces[at].end <= start or pieces[at].kind == ","):
        at += 1
    if at < len(pieces) and pieces[at].start < start:
        pieces[at] = Piece(pieces[at].kind, start, pieces[at].end)
    return at


def _with_stop(text: str, end: int) -> int:
    """Prose keeps the stop that ends it, and the mark that closes behind the stop."""
    while end < len(text) and text[end] in '.?!…”’")]»':
        end += 1
    return end


def _prose(text: str, start: int, end: int) -> Cite:
    return Cite(form="prose", start=start, end=end, text=text[start:end], rule="prose", confidence=0.9)
