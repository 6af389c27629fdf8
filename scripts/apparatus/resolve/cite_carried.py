"""Gives a work without an author the one of the work before it, where a short form of the article names both.

    Ana Lima, The Old Harbours (Lisbon: Quay, 1983), 68; Piers of the North (Lisbon: Quay, 2002), 22 … Lima, Piers, 24

Comes in: an article whose notes were read one by one. Comes out: the same article. Alone, such a work may as well be
one that nobody signed (Chicago Manual 14.21).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from apparatus.model import Article, Cite, Kind, Name, Note, Reference
from apparatus.resolve.cite_match import BEGINS, families, family, flat_title, name_fits, title_fits

SIGNED: Final[frozenset[Kind]] = frozenset({"book", "article", "chapter", "thesis", "report", "conference", "misc"})
"""Kinds of works that people write."""

Short = tuple[str, str]
"""The first name and the title of a short form, flat."""


def with_carried(article: Article) -> Article:
    """The article, in whose notes such works have authors."""
    cites = [cite for note in article.notes for cite in note.cites]
    full = [cite.reference for cite in cites if cite.reference and cite.form == "full"]
    signed = [stated for stated in full if people(stated) and stated.title]
    shorts = {short for cite in cites if cite.form == "short" and (short := _short(cite.reference))}
    wanting = {short for short in shorts if not any(_means(short, families(work)[0], work) for work in signed)}
    return replace(article, notes=tuple(_note(note, wanting) for note in article.notes)) if wanting else article


def people(stated: Reference) -> tuple[Name, ...]:
    """Who made a work."""
    return stated.authors or stated.editors or stated.translators


def _short(stated: Reference | None) -> Short | None:
    title = flat_title(stated.title) if stated else ""
    return (families(stated)[0], title) if stated and stated.authors and title else None


def _means(short: Short, name: str, work: Reference) -> bool:
    """Whether a short form can mean a work by somebody of that name."""
    named, title = short
    least = 2 if " " in title else BEGINS
    return name_fits(named, name) and title_fits(title, flat_title(work.title)) >= least


def _note(note: Note, wanting: Collection[Short]) -> Note:
    cites: list[Cite] = []
    for cite in note.cites:
        cites.append(_cite(cite, cites, wanting))
    return replace(note, cites=tuple(cites)) if cites != list(note.cites) else note


def _cite(cite: Cite, before: Sequence[Cite], wanting: Collection[Short]) -> Cite:
    """A work as it was read, or by who wrote the one cited before it in full."""
    stated = cite.reference
    if stated is None or cite.form != "full" or people(stated) or stated.kind not in SIGNED or not stated.title:
        return cite
    last = next(
        (one.reference for one in reversed(before) if one.form == "full" and one.reference and people(one.reference)),
        None,
    )
    if not last or not last.authors or not any(_means(short, family(last.authors[0]), stated) for short in wanting):
        return cite
    return replace(cite, reference=replace(stated, authors=last.authors))
