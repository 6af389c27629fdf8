"""Reads a list of names that have nothing but initials, as physicians and scientists print them.

    Lima A, Costa RK Jr, de Quay J      Lima, A., Costa, R. K. & Doe, J.      A. Lima, R. K. Costa

Comes in: the list. Comes out: the names, none if a part of it is no such name (NLM, Citing Medicine, 2nd ed., 1A).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.names.turned_families import particles_of
from apparatus.read.note.words.particles import PARTICLE

FAMILY: Final = rf"(?:{PARTICLE}[ -]){{0,2}}[A-ZÀ-Þ][\w’'-]{{1,30}}(?: [A-ZÀ-Þ][a-zà-ÿ’'-]{{2,30}})?"
"""A family name, with its particles and perhaps a second word."""
BARE_NAME: Final = rf"{FAMILY} (?:[A-ZÀ-Þ]{{1,3}}|[A-Z]-[A-Z])(?!\w)(?: (?:Jr|Sr|II|III)\b)?"
STOPPED_NAME: Final = rf"{FAMILY}, (?:[A-ZÀ-Þ]\.(?:[ -]?(?=[A-ZÀ-Þ]\.))?){{1,4}}"
NATURAL_NAME: Final = rf"(?:[A-ZÀ-Þ]\.(?:[ -]?(?=[A-ZÀ-Þ]\.))?){{1,3}} {FAMILY}"
BARE_RE: Final = lazy.regex(
    rf"(?P<family>{FAMILY}) (?P<given>[A-ZÀ-Þ]{{1,3}}|[A-Z]-[A-Z])(?: (?P<suffix>Jr|Sr|II|III))?\Z"
)
STOPPED_RE: Final = lazy.regex(rf"(?P<family>{FAMILY}), (?P<given>(?:[A-ZÀ-Þ]\.[ -]?){{1,4}})\Z")
NATURAL_RE: Final = lazy.regex(rf"(?P<given>(?:[A-ZÀ-Þ]\.[ -]?){{1,3}}) (?P<family>{FAMILY})\.?\Z")
PARTED_RE: Final = lazy.regex(rf", (?={FAMILY}(?: [A-ZÀ-Þ]|, [A-ZÀ-Þ]\.))|,? (?:and|&) ")

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
