"""Turns a Chinese name of two syllables that could stand in either order, where another name of the same citation is
plainly printed family name first (Chicago Manual 8.15, 16.77).

    Meng Lin, “Harbours,” in Jane Doe and Jiang Weimin, eds., Quays and Ports (…)

Comes in: a draft with authors and editors, and the citation's text. Comes out: the draft, its names turned.
"""

from __future__ import annotations

from typing import Final

from apparatus.model import Name
from apparatus.read.note.lists import EAST_ASIAN_SURNAMES
from apparatus.read.note.names.family_first import family_first, turned_too
from apparatus.read.note.pieces.draft import Draft

HARDLY_GIVEN: Final = frozenset({
    "Dai", "Duan", "Gong", "Gu", "Hou", "Kang", "Kong", "Liao", "Mao", "Meng", "Qin", "Ren", "Shao", "Xiong", "Zou",
})  # fmt: skip
"""Families whose name hardly anybody bears as a given one."""

LEAST: Final = 5
"""Letters of a given name of two syllables."""


def turn_beside(draft: Draft, said: str) -> None:
    """Turns the names, unless another is printed family name last."""
    people = (*draft.authors, *draft.editors)
    if len(people) < 2 or not any(map(_in_either_order, people)):
        return
    plain = [name for name in people if _plain(name)]
    if not plain or any(f"{name.family} {name.given}" not in said for name in plain):
        return
    draft.authors = tuple(_turned(name, said) for name in draft.authors)
    draft.editors = tuple(_turned(name, said) for name in draft.editors)


def _in_either_order(name: Name) -> bool:
    return name.given in EAST_ASIAN_SURNAMES and name.family in EAST_ASIAN_SURNAMES


def _plain(name: Name) -> bool:
    """Whether a given name of two syllables shows which is the family’s."""
    long = len(name.given) >= LEAST and name.given not in EAST_ASIAN_SURNAMES
    return long and family_first([name.family, name.given])


def _turned(name: Name, said: str) -> Name:
    if not _in_either_order(name) or f"{name.given} {name.family}" not in said:
        return name
    return Name(family=name.given, given=name.family) if name.given in HARDLY_GIVEN else turned_too(name)
