"""Tells towns from publishers where a bracket holds one name that no list knows: `(Bodenheim, 1998)`.

Comes in: an article whose notes were read one by one. Comes out: the same, in which such a name is what nearly all
other imprints of one name in the article are: historians name the town alone, others the publisher (Chicago Manual
14.127-128, 14.133).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from apparatus.model import LONE_IMPRINT, Article, Cite, Kind, Note, Reference

PRINTED: Final[frozenset[Kind]] = frozenset({"book", "chapter", "conference"})
"""Kinds of works whose imprint is a town and a publisher."""
LEAST: Final = 3
"""Imprints that show a manner."""
MANY: Final = 4
"""How many of one manner stand beside each of the other at least."""


def with_imprints(article: Article) -> Article:
    """The article; as printed where it does not keep to one manner."""
    cites = [*(cite for note in article.notes for cite in note.cites), *article.bibliography]
    if not any(LONE_IMPRINT in cite.telltales for cite in cites):
        return article
    known = [stated for cite in cites if LONE_IMPRINT not in cite.telltales for stated in _of_one_name(cite)]
    towns = sum(stated.place != "" for stated in known)
    houses = len(known) - towns
    if max(towns, houses) < LEAST or max(towns, houses) < MANY * min(towns, houses):
        return article
    notes = tuple(_note(note, town=towns > houses) for note in article.notes)
    return replace(
        article, notes=notes, bibliography=tuple(_cite(cite, town=towns > houses) for cite in article.bibliography)
    )


def _of_one_name(cite: Cite) -> Iterator[Reference]:
    """The work, if its imprint names a town or a publisher, and not both."""
    stated = cite.reference
    if stated and cite.form == "full" and stated.kind in PRINTED and (stated.place != "") != (stated.publisher != ""):
        yield stated


def _note(note: Note, *, town: bool) -> Note:
    cites = tuple(_cite(cite, town=town) for cite in note.cites)
    return replace(note, cites=cites) if cites != note.cites else note


def _cite(cite: Cite, *, town: bool) -> Cite:
    """A citation with what it leaves open as a town, or as a publisher."""
    for stated in _of_one_name(cite) if LONE_IMPRINT in cite.telltales else ():
        name = stated.place or stated.publisher
        return replace(cite, reference=replace(stated, place=name if town else "", publisher="" if town else name))
    return cite
