"""Reads a list of authors whose first is printed family name first, as in a bibliography (Chicago Manual 14.76).

Comes in: the parts of a list that `and` joins. Comes out: the names, each whole; none where the list is printed as in
notes. `Hitchcock, Tim, Adam Crymble, and Louise Falcini`, `Flowerdew, R. and Aitkin, M.`
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from apparatus.read.note.lists import GIVEN_NAMES
from apparatus.read.note.names.turned_families import compound_family, turned_family

INITIALS_RE: Final = re.compile(r"(?:[A-ZÀ-Þ](?:\.[ -]?|-(?=[A-ZÀ-Þ])|\Z| (?=[A-ZÀ-Þ]\b))){1,4}\Z")
FAMILY_RE: Final = re.compile(
    r"(?:(?:van|von|de|del|di|da) (?:der |den |la )?)?(?:[OD][’'])?[A-ZÀ-Þ][^\W\d_]+(?:[-’'][^\W\d_]+)*\Z"
)


def turned_names(halves: Sequence[str]) -> list[str]:
    """The names of a list whose first is turned; empty where it is not."""
    parts = [part.strip() for half in halves for part in half.split(",") if part.strip()]
    if len(parts) < 3 or "," not in halves[0]:
        return []
    if not (FAMILY_RE.match(parts[0]) or turned_family(parts[0], parts[1], alone=True)):
        return []
    names = _by_initials(parts)
    return names if len(names) < len(parts) else _by_given_name(parts)


def is_initials(words: str) -> bool:
    """`R. G.`, `A`: what stands for given names."""
    return INITIALS_RE.match(words) is not None


def _by_initials(parts: list[str]) -> list[str]:
    names: list[str] = []
    at = 0
    while at < len(parts):
        initials = at + 1 < len(parts) and is_initials(parts[at + 1])
        turned = initials and (FAMILY_RE.match(parts[at]) or compound_family(parts[at]))
        names.append(f"{parts[at]}, {parts[at + 1]}" if turned else parts[at])
        at += 2 if turned else 1
    return names


def _by_given_name(parts: list[str]) -> list[str]:
    """Where a given name follows the first family name, all others must be full names."""
    given, *others = parts[1:]
    known = given.partition(" ")[0].lower() in GIVEN_NAMES or turned_family(parts[0], given, alone=True)
    if not known or given.count(" ") > 1:
        return []
    if not all(" " in other for other in others) or parts[0].lower() in GIVEN_NAMES:
        return []
    return [f"{parts[0]}, {given}", *others]
