"""What stands beside an article's text in; where pages show it, and by which ids, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from apparatus.model import Around, AsideUse, MatterKind, ResolvedArticle, ResolvedMatter

SHOWN_ABOVE: frozenset[MatterKind] = frozenset({"title", "author", "date", "lead"})
"""Kinds of matter that stand over the text; the others stand under it."""

LABELS: Mapping[Around, str] = {"note": "Note", "lead": "The lead", "acknowledgements": "The acknowledgements"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the matter under its id."""

    id: str
    matter: ResolvedMatter


@dataclass(frozen=True, slots=True)
class Aside:
    """A sentence beside the text that names a term, once or more, and the way to it."""

    address: str
    fragment: str
    label: str
    pieces: tuple[tuple[str, bool], ...]
    """The sentence cut up, and whether a piece is the term."""


def lead_of(article: ResolvedArticle) -> list[Piece]:
    """The paragraphs of the lead: `lead`, `lead-2`, ..."""
    leads = [piece for piece in article.matter if piece.matter.kind == "lead"]
    return [Piece("lead" if n == 1 else f"lead-{n}", piece) for n, piece in enumerate(leads, start=1)]


def back_matter(article: ResolvedArticle) -> list[Piece]:
    """What stands under the text: `matter-1`, ..."""
    others = [piece for piece in article.matter if piece.matter.kind not in SHOWN_ABOVE]
    return [Piece(f"matter-{n}", piece) for n, piece in enumerate(others, start=1)]


class Beside:
    """The ways to what stands beside the texts of all articles."""

    def __init__(self, articles: Iterable[ResolvedArticle]) -> None:
        self.ids = {
            (article.article.slug, piece.matter.number): piece.id
            for article in articles
            for piece in (*lead_of(article), *back_matter(article))
        }

    def asides(self, uses: Iterable[AsideUse]) -> Iterator[Aside]:
        """The sentences of a term's uses, each once."""
        for (slug, part, number, sentence), found in groupby(
            uses, key=lambda use: (use.article, use.part, use.number, use.sentence)
        ):
            pieces, position = list[tuple[str, bool]](), 0
            for use in found:
                pieces += [(sentence[position : use.start], False), (sentence[use.start : use.end], True)]
                position = use.end
            pieces.append((sentence[position:], False))
            yield self._aside(slug, part, number, tuple(pieces))

    def _aside(self, slug: str, part: Around, number: int, pieces: tuple[tuple[str, bool], ...]) -> Aside:
        if part == "note":
            return Aside(f"{slug}/notes", f"note-{number}", f"{LABELS[part]} {number}", pieces)
        return Aside(f"{slug}/full", self.ids[slug, number], LABELS[part], pieces)
