"""Reads a list of names that have nothing but initials, as physicians and scientists print them.

    Lima A, Costa RK Jr, de Quay J      Lima, A., Costa, R. K. & Doe, J.      A. Lima, R. K. Costa

Comes in: the list. Comes out: the names, none if a part of it is no such name (NLM, Citing Medicine, 2nd ed., 1A).
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.names.turned_families import particles_of
from apparatus.read.note.words.particles import SIGNED_PARTICLE

FAMILY: Final = rf"(?:{SIGNED_PARTICLE}[ -]){{0,2}}[A-ZÀ-Þ][\w’'-]{{1,30}}(?: [A-ZÀ-Þ][a-zà-ÿ’'-]{{2,30}})?"
"""A family name, with its particles and perhaps a second word."""
_BARE: Final = r"(?:[A-ZÀ-Þ]{1,3}(?:-[A-Z])?|[A-ZÀ-Þ](?: [A-ZÀ-Þ]){1,2})(?!\w)"
BARE_NAME: Final = rf"{FAMILY} {_BARE}(?: (?:Jr|Sr|II|III)\b)?"
STOPPED_NAME: Final = rf"{FAMILY}, (?:[A-ZÀ-Þ]\.(?:[ -]?(?=[A-ZÀ-Þ]\.))?){{1,4}}"
NATURAL_NAME: Final = rf"(?:[A-ZÀ-Þ]\.(?:[ -]?(?=[A-ZÀ-Þ]\.))?){{1,3}} {FAMILY}"
BARE_RE: Final = lazy.regex(rf"(?P<family>{FAMILY}) (?P<given>{_BARE})(?: (?P<suffix>Jr|Sr|II|III))?\Z")
STOPPED_RE: Final = lazy.regex(rf"(?P<family>{FAMILY}), (?P<given>(?:[A-ZÀ-Þ]\.[ -]?){{1,4}})\Z")
NATURAL_RE: Final = lazy.regex(rf"(?P<given>(?:[A-ZÀ-Þ]\.[ -]?){{1,3}}) (?P<family>{FAMILY})\.?\Z")
PARTED_RE: Final = lazy.regex(rf", (?={FAMILY}(?: [A-ZÀ-Þ]|, [A-ZÀ-Þ]\.))|,? (?:and|&) ")

_PARTED: Final = r"(?:[;,] (?:(?:and|&) )?| (?:and|&) )"
LISTED_RE: Final = lazy.regex(
    rf"(?P<names>{STOPPED_NAME}(?:{_PARTED}(?:{STOPPED_NAME}|{NATURAL_NAME}(?=[;,:. ]))){{0,40}})"
    r"(?P<more>[;,]? et al\.?)?[:,]? (?=[A-ZÀ-Þ0-9“])"
)
NATURAL_LIST_RE: Final = lazy.regex(
    rf"(?P<names>{NATURAL_NAME}(?:{_PARTED}{NATURAL_NAME}){{0,40}})(?P<more>[;,]? et al\.?)?, (?=[A-ZÀ-Þ0-9])"
)
BETWEEN_RE: Final = lazy.regex(rf"(?P<name>{STOPPED_NAME}|{NATURAL_NAME})(?:{_PARTED}|\Z)")


class ListedNames(NamedTuple):
    """A list of names at the head of an entry."""

    names: tuple[Name, ...]
    et_al: bool
    colon: bool
    """Whether a colon ends it."""
    natural: bool
    """Whether the initials stand first in each."""
    end: int
    """Where the title begins."""


def listed_by_initials(entry: str, start: int = 0) -> ListedNames | None:
    """The list at `start`, the family name first in each name or in all but some; None if there is none."""
    found = LISTED_RE.match(entry, start) or NATURAL_LIST_RE.match(entry, start)
    if not found:
        return None
    natural = FIRST_RE.match(entry, start) is not None
    people = tuple(name for each in BETWEEN_RE.finditer(found["names"]) for name in people_by_initials(each["name"]))
    return ListedNames(people, found["more"] is not None, entry[found.end() - 2] == ":", natural, found.end())


COMMAS_RE: Final = lazy.regex(r",? (?:and|&) |, ")
FIRST_RE: Final = lazy.regex(r"[A-ZÀ-Þ]\.")
"""Initials first: every comma parts two names."""


def people_by_initials(names: str) -> tuple[Name, ...]:
    """The people of a list; none if a part of it is no name with initials."""
    people = []
    parted = COMMAS_RE if FIRST_RE.match(names) else PARTED_RE
    for part in parted.split(re.sub(r",? et al\.?\Z", "", names)):
        found = BARE_RE.match(part) or STOPPED_RE.match(part) or NATURAL_RE.match(part)
        if not found:
            return ()
        suffix = found.groupdict().get("suffix") or ""
        particle, family = particles_of(found["family"])
        people.append(Name(family, found["given"].strip(), particle=particle, suffix=suffix))
    return tuple(people)
