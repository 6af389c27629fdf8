"""Tells a long row of people, one of whom bears a family name that names of bodies hold as well.

    Ana Lima, Rui Costa, Jane Doe, Shunyu Roe, Ofir Press & Tom Hale

Comes in: the names before the last, and the last. Comes out: whether all are people, and the one as a person.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import COMMON_WORDS, FAMILIES_TOO
from apparatus.read.note.names.organisations import is_organisation
from apparatus.read.note.words.given_names import begins_with_given_or_initial

ROW: Final = 4
"""So many names are no body's."""
PERSON_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w’'.-]{0,20}(?: [A-ZÀ-Þ][\w’'.-]{0,20}){0,2} "
    r"(?:(?:de|van|von|der|da|la|al) ){0,2}[A-ZÀ-Þ][\w’'-]{1,20}\Z"
)


def is_row_of_people(left: str, right: str) -> bool:
    """Whether four names or more are people's, half of whom at least have a known given name."""
    names = [name.strip() for name in (*left.split(","), right)]
    if len(names) < ROW or not all(map(PERSON_RE.match, names)):
        return False
    known = sum(map(begins_with_given_or_initial, names))
    amid = range(1, len(names) - 1)
    return known * 2 >= len(names) and all(
        not is_organisation(name) or (at in amid and borne_too(name)) for at, name in enumerate(names)
    )


def borne_too(name: str) -> bool:
    """Whether a given name that is no common word stands before a family name that bodies have too: `Ofir Press`."""
    given, _, family = name.partition(" ")
    return family.lower() in FAMILIES_TOO and given.lower() not in COMMON_WORDS


def among_people(names: tuple[Name, ...]) -> tuple[Name, ...]:
    """Such a name amid a row of people, as a person's."""
    bodies = [at for at, name in enumerate(names) if name.literal]
    if (
        len(names) < ROW
        or len(bodies) != 1
        or bodies[0] in (0, len(names) - 1)
        or not borne_too(names[bodies[0]].literal)
    ):
        return names
    return (*names[: bodies[0]], _person(names[bodies[0]].literal), *names[bodies[0] + 1 :])


def _person(words: str) -> Name:
    given, _, family = words.partition(" ")
    return Name(family, given)
