"""Tells an editor or a translator who is named by the surname alone, since the citation has named the author in full
before: `Ana Lima, “Quays,” in Harbours, ed. Lima and John Roe`.

Comes in: a draft. Comes out: the same, with the surname no given name beside the next person's family name.
"""

from __future__ import annotations

from dataclasses import replace

from apparatus.model import Name
from apparatus.read.note.pieces.draft import Draft


def settle_surname_again(draft: Draft) -> None:
    """Gives surnames back that were taken for given names beside a full name with *and*."""
    surnames = {author.family for author in (*draft.authors, *draft.container_authors) if author.given}
    if surnames and (draft.editors or draft.translators):
        draft.editors = _named_again(draft.editors, surnames)
        draft.translators = _named_again(draft.translators, surnames)


def _named_again(names: tuple[Name, ...], surnames: set[str]) -> tuple[Name, ...]:
    if len(names) < 2:
        return names
    return tuple(_as_surname(name, names, surnames) for name in names)


def _as_surname(name: Name, names: tuple[Name, ...], surnames: set[str]) -> Name:
    if name.literal in surnames:
        return Name(family=name.literal)
    shared = any(name.family == other.family for other in names if other is not name)
    return replace(name, family=name.given, given="", particle="") if name.given in surnames and shared else name
