"""Finds where a citation begins within a sentence of prose.

Comes in: the pieces of a stretch that does not begin with a citation. Comes out: a position in the text, or None.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.model import Cite
from apparatus.read.note.citation import read_citation
from apparatus.read.note.head import name_suffix, title_quote
from apparatus.read.note.signals import INNER_RE
from apparatus.read.note.tokens import Piece


def citation_within(text: str, pieces: list[Piece], at: int) -> int | None:
    """Where a citation may begin within prose: at a signal, at a quoted title or the names before it, behind a colon,
    or at a name behind `in` or `by`."""
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
