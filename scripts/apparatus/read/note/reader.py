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
from apparatus.read.note.head import name_suffix, title_quote
from apparatus.read.note.signals import INNER_RE, read_signal
from apparatus.read.note.titles import looks_like_title
from apparatus.read.note.tokens import Piece, scan

JOINER_RE: Final = re.compile(r"(?:and|or|as well as|&)\s", re.I)
"""Joins the last citation of a list to the one before it."""

LONGEST: Final = 200
"""Pieces of a stretch: no citation has as many, and with a bound on them the reading stays linear."""

ATTEMPTS: Final = 16
"""How often a citation is looked for within one sentence of prose before the rest is taken as prose, for the same reason."""


def read_note(text: str) -> tuple[Cite, ...]:
    """The citations and the prose of a note. Every string can be read; what is no citation is prose.

    Each cite's text is `text[cite.start:cite.end]`; what stands between two cites is punctuation, white space, or the
    `and` that joins two citations.
    """
    cites: list[Cite] = []
    for stretch in _stretches(text, scan(text)):
        for cite in _read_stretch(text, stretch):
            _append(text, cites, cite)
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
    """Whether a question mark stands within a book's title: `Spivak, Can the Subaltern Speak? Reflections on … (New York: …)`."""
    if text[pieces[at].start - 1] not in "?!" or at + 2 >= len(pieces) or len(stretch) < 3:
        return False
    title, subtitle = stretch[-1], pieces[at + 1]
    if subtitle.end - title.start > 300:
        return False
    if title.kind != "text" or subtitle.kind != "text" or pieces[at + 2].kind not in ("bracket", ","):
        return False
    return looks_like_title(text[title.start : title.end]) and looks_like_title(text[subtitle.start : subtitle.end])


def _read_stretch(text: str, pieces: list[Piece]) -> Iterator[Cite]:
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
        split = _citation_within(text, pieces, here if here < len(pieces) else at)
        fruitless += 1
        if split is None or fruitless > ATTEMPTS:
            yield _prose(text, begin, pieces[-1].end)
            return
        yield _prose(text, begin, split)
        at = _skip_to(pieces, at, split)


def _skip_to(pieces: list[Piece], at: int, start: int) -> int:
    """The index of the piece at `start`; a piece that begins before it is cut."""
    while at < len(pieces) and (pieces[at].end <= start or pieces[at].kind == ","):
        at += 1
    if at < len(pieces) and pieces[at].start < start:
        pieces[at] = Piece(pieces[at].kind, start, pieces[at].end)
    return at


def _citation_within(text: str, pieces: list[Piece], at: int) -> int | None:
    """Where a citation may begin within prose: at a signal, at a quoted title or the names before it, behind a colon, or
    at a name behind `in` or `by`."""
    for index in range(at, len(pieces)):
        piece = pieces[index]
        if piece.kind == "text":
            found = INNER_RE.search(text, piece.start + (index == at), piece.end + 1)
            if found and found.end() < pieces[-1].end:
                return found.start()
        elif piece.kind == "quote" and index > at and title_quote(text, pieces, index) == index:
            return _names_before(text, pieces, index, at)
    return _behind_colon(text, pieces, at) or _behind_preposition(text, pieces, at)


def _names_before(text: str, pieces: list[Piece], quote: int, at: int) -> int | None:
    before = pieces[quote - 1]
    if before.kind == "text":
        if text[before.end - 1] == ":":
            return pieces[quote].start
        introduced = text[before.start : before.end].endswith(
            (" in", " from", " of", " article", " essay", " titled", " entitled")
        )
        return pieces[quote].start if introduced and _is_full(text, pieces, quote) else None
    index = quote - 2
    if before.kind != "," or index < at or pieces[index].kind != "text":
        return None
    start = name_suffix(text[pieces[index].start : pieces[index].end])
    if start < 0 or (start == 0 and index == at):
        return None
    return pieces[index].start + start


def _is_full(text: str, pieces: list[Piece], at: int) -> bool:
    read = read_citation(text, pieces, at, "", pieces[at].start)
    return read is not None and read[0].form == "full"


def _behind_preposition(text: str, pieces: list[Piece], at: int) -> int | None:
    """`… is explored in Shackelford, Jefferson’s Adoptive Son`: a short form or book that ends the sentence."""
    for index in range(max(at, len(pieces) - 8), len(pieces) - 2):
        piece = pieces[index]
        if piece.kind != "text" or pieces[index + 1].kind != ",":
            continue
        found = PREPOSITION_RE.search(text, max(piece.start, piece.end - 120), piece.end)
        if not found:
            continue
        rest = [Piece("text", found.end(), piece.end), *pieces[index + 1 :]]
        read = read_citation(text, rest, 0, "", found.end())
        if read and read[1] == len(rest) and _states_work(read[0]):
            return found.end()
    return None


PREPOSITION_RE: Final = re.compile(
    r"(?<=[a-z,])\s(?:in|by|from|is|are|include|includes)\s(?=[A-Z][^A-Z]{1,40},?\Z|[A-Z]\S+ and [A-Z]\S+\Z)"
)


def _states_work(cite: Cite) -> bool:
    """Whether a reading names an author and a title that is more than a place name, or points to a page."""
    stated = cite.reference
    if stated is None or not stated.authors or not stated.title:
        return False
    return bool(cite.locator) or cite.form == "full" or len(stated.title.split()) > 2


def _behind_colon(text: str, pieces: list[Piece], at: int) -> int | None:
    """`… in Georgia in 1915: Berg, Popular Justice`: only if names and a title follow the last colon."""
    for index in range(len(pieces) - 1, max(at, len(pieces) - 8) - 1, -1):
        piece = pieces[index]
        colon = text.rfind(": ", piece.start, piece.end) if piece.kind == "text" else -1
        if colon < 0:
            continue
        rest = [Piece("text", colon + 2, piece.end), *pieces[index + 1 :]]
        read = read_citation(text, rest, 0, "", colon + 2)
        good = read and read[1] == len(rest) and read[0].reference and read[0].reference.authors
        return colon + 2 if good and read and read[0].rule != "surname" else None
    return None


def _prose(text: str, start: int, end: int) -> Cite:
    end = start + len(text[start:end].rstrip())
    return Cite(form="prose", start=start, end=end, text=text[start:end], rule="prose", confidence=0.9)


def _append(text: str, cites: list[Cite], cite: Cite) -> None:
    """Adds a cite; prose that follows prose is one stretch, and prose keeps the stop that ends it."""
    if cite.form == "prose":
        end = cite.end
        while end < len(text) and text[end] in '.?!…”’")]»':
            end += 1
        start = cite.start
        if cites and cites[-1].form == "prose":
            start = cites.pop().start
        cite = Cite(form="prose", start=start, end=end, text=text[start:end], rule="prose", confidence=0.9)
    if cite.start < cite.end:
        cites.append(cite)
