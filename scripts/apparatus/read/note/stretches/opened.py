"""Opens the brackets in prose that hold citations.

    … as she says (Discourse of Twitter, 29)      (in Jane Doe, Harbours [Oxford: Quay Press, 1996], 12)

Comes in: the pieces of prose, and who reads what a bracket holds. Comes out: `Cite`s and the bounds of the prose around
them, in order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.in_prose.in_brackets import (
    holds_imprint,
    may_cite,
    remark_in_brackets,
    sure_in_brackets,
)
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.signals import QUOTING
from apparatus.read.note.works.dated_brackets import cites_by_date, may_cite_by_date

Read = Callable[[str], list[Cite]]
"""Reads a text by itself."""
Begun = Cite | tuple[int, int]
"""What is read first: a citation, or where prose begins and ends."""

LEAST: Final = 2
LONGEST_BRACKET: Final = 1000
"""Characters of a bracket in which citations are looked for."""


def opened(text: str, pieces: list[Piece], begin: int, end: int, within: Read | None) -> Iterator[Begun]:
    """Prose, and the citations that stand in brackets within it; `within` reads what a bracket holds, if it is to be
    opened."""
    for piece in pieces:
        if not within or piece.kind not in ("bracket", "square") or piece.end > end or piece.start < begin:
            continue
        inner = text[piece.start + 1 : piece.end - 1]
        by_date = may_cite_by_date(inner) and cites_by_date(inner, text[begin : piece.start])
        if not (LEAST < len(inner) < LONGEST_BRACKET and (by_date or may_cite(inner))):
            continue
        cites = _within_in(inner, within) if IN_RE.match(inner) else within(inner)
        quoted = text.startswith(QUOTING, piece.start) and any(cite.form == "full" for cite in cites)
        sure = all(map(sure_in_brackets, cites)) or (by_date and all(map(_short, cites)))
        if not (quoted or sure or holds_imprint(cites) or remark_in_brackets(cites)):
            continue
        if text[begin : piece.start].strip():
            yield begin, begin + len(text[begin : piece.start].rstrip())
        for cite in cites:
            start, stop = cite.start + piece.start + 1, cite.end + piece.start + 1
            yield (start, stop) if cite.form == "prose" else replace(cite, start=start, end=stop)
        begin = piece.end
    rest = text[begin:end]
    if any(map(str.isalnum, rest)):
        begin += len(rest) - len(rest.lstrip(" ,.;:)\n\t"))
        yield begin, end


def _short(cite: Cite) -> bool:
    return cite.form == "short"


IN_RE: Final = lazy.regex(r"in (?=[A-ZÀ-Þ“])")
"""`(in Jane Doe, Harbours [Oxford: Quay Press, 1996], 12)`: a preposition before what a bracket holds."""


def _within_in(inner: str, within: Read) -> list[Cite]:
    """The citations of a bracket that begins with `in`, which is the signal of the first."""
    cites = [replace(cite, start=cite.start + 3, end=cite.end + 3) for cite in within(inner[3:])]
    if cites and cites[0].form != "prose" and cites[0].start == 3 and not cites[0].signal:
        cites[0] = replace(cites[0], start=0, text=inner[: cites[0].end], signal="in")
    return cites
