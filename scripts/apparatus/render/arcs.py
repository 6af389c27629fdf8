"""Terms and what is named beside them in; a drawing of which share sentences, as arcs between their names, out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from apparatus.model import Neighbour, Term

ROW = 28.0
"""In units of the drawing, like all lengths here."""
GLYPH, WIDEST = 8.0, 130.0
"""How much room a letter of a name has, and how far an arc may reach: together they fit a phone."""


@dataclass(frozen=True, slots=True)
class Arc:
    """Two terms that share sentences."""

    path: str
    """In the words of SVG."""
    sentences: int
    name: str
    """`A and B: 3 sentences`."""

    @property
    def weight(self) -> int:
        """How broad the arc is drawn: 1 to 5."""
        return min(self.sentences, 5)


@dataclass(frozen=True, slots=True)
class Row:
    """A term and its height in the drawing."""

    term: Term
    y: float


@dataclass(frozen=True, slots=True)
class Arcs:
    """The drawing."""

    rows: tuple[Row, ...]
    arcs: tuple[Arc, ...]
    start: float
    width: float
    height: float


def arcs_of(terms: Sequence[Term], neighbours: Mapping[str, Sequence[Neighbour]]) -> Arcs | None:
    """The drawing of those `terms` that stand in a sentence with another of them; None if none does."""
    pairs = list(_pairs(terms, neighbours))
    joined = {term.id for one, two, _ in pairs for term in (one, two)}
    rows = [Row(term, ROW * index + ROW / 2) for index, term in enumerate(t for t in terms if t.id in joined)]
    at = {row.term.id: row.y for row in rows}
    if not pairs:
        return None
    start = GLYPH * max(len(row.term.term) for row in rows) + ROW / 2
    paths = [_path(start, at[one.id], at[two.id]) for one, two, _ in pairs]
    arcs = tuple(
        Arc(path, count, f"{one.term} and {two.term}: {count} {_noun(count)}")
        for path, (one, two, count) in zip(paths, pairs, strict=True)
    )
    farthest = max(_reach(at[one.id], at[two.id]) for one, two, _ in pairs)
    return Arcs(tuple(rows), arcs, start, start + farthest + ROW / 2, ROW * len(rows))


def _pairs(terms: Sequence[Term], neighbours: Mapping[str, Sequence[Neighbour]]) -> Iterator[tuple[Term, Term, int]]:
    for index, term in enumerate(terms):
        shared = {near.term: near.sentences for near in neighbours.get(term.id, ())}
        yield from ((term, other, shared[other.id]) for other in terms[index + 1 :] if other.id in shared)


def _noun(count: int) -> str:
    return "sentence" if count == 1 else "sentences"


def _reach(top: float, bottom: float) -> float:
    return min((bottom - top) / 2, WIDEST)


def _path(start: float, top: float, bottom: float) -> str:
    return f"M{start:g} {top:g}A{_reach(top, bottom):g} {(bottom - top) / 2:g} 0 0 1 {start:g} {bottom:g}"
