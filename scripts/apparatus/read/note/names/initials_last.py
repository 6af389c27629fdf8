"""Turns a name whose initials stand behind the family name, where that is as well a given name.

    Owen J, Costa T and Lloyd L, Harbours, Port Institute, 17 September 2018        Doe, J.E., and Stein M.A.

Comes in: a draft with authors and editors. Comes out: the draft, its names turned.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import EAST_ASIAN_SURNAMES
from apparatus.read.note.pieces.draft import Draft

INITIALS_RE: Final = lazy.regex(r"(?![IVX]+\Z)(?!O\Z)[A-ZÀ-Þ]{1,2}\Z|(?:[A-ZÀ-Þ]\.[ -]?){1,4}\Z")
"""`J`, `JM`, `M.A.`: no family name; but a king has a number, and `O` and `X` are names."""
FAMILY_RE: Final = lazy.regex(r"[A-ZÀ-Þ][a-zà-ÿ’'-]{1,20}\Z")


def turn_initials(draft: Draft) -> None:
    """Turns the names that end in initials."""
    if any(_ends_in_initials(name) for name in (*draft.authors, *draft.editors)):
        draft.authors = tuple(map(_turned, draft.authors))
        draft.editors = tuple(map(_turned, draft.editors))


def _ends_in_initials(name: Name) -> bool:
    family = name.family
    short = 0 < len(family) < LONGEST and family[0].isupper() and not name.literal
    if family.title() in EAST_ASIAN_SURNAMES:
        return False  # `Lina XU`
    return short and INITIALS_RE.match(family) is not None and FAMILY_RE.match(name.given) is not None


LONGEST: Final = 10
"""Letters of initials with their stops, and one more."""


def _turned(name: Name) -> Name:
    return replace(name, family=name.given, given=name.family) if _ends_in_initials(name) else name
