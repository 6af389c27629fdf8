"""Persons and organisations of every sort that notes name, made by chance.

Comes in: a source of chance. Comes out: `Name`s as a reader should find them, family names and particles told apart.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from apparatus.model import Name
from bench.citations import names as n
from bench.citations.grammar import chance, expand
from bench.citations.organisations import ORGANISATIONS


def person(rng: Random) -> Name:
    """One person. Three in five bear a plain given and family name."""
    makers, weights = zip(*KINDS, strict=True)
    maker: Callable[[Random], Name] = rng.choices(makers, weights)[0]
    return maker(rng)


def _plain(rng: Random) -> Name:
    given = rng.choice(n.GIVEN)
    if chance(rng, 0.3):
        given += f" {rng.choice(n.INITIALS)}."
    elif chance(rng, 0.1):
        given += f" {rng.choice(n.GIVEN)}"
    return Name(family=rng.choice(n.FAMILY), given=given)


def _initials(rng: Random) -> Name:
    letters = rng.sample(n.INITIALS, rng.choice((1, 2, 2, 3)))
    between = rng.choice(("", " ", " "))
    return Name(family=rng.choice(n.FAMILY), given=between.join(f"{letter}." for letter in letters))


def _double(rng: Random) -> Name:
    family = rng.choice(n.DOUBLE)
    given, _, last = f"{rng.choice(n.GIVEN)} {family}".rpartition(" ")
    return Name(family=last, given=given)


def _particled(rng: Random) -> Name:
    particle, family = rng.choice(n.PARTICLED)
    return Name(family=family, given=rng.choice(n.GIVEN), particle=particle)


def _capital_particled(rng: Random) -> Name:
    return Name(family=rng.choice(n.CAPITAL_PARTICLED), given=rng.choice(n.GIVEN))


def _arabic(rng: Random) -> Name:
    return Name(family=rng.choice(n.ARABIC), given=rng.choice(n.ARABIC_GIVEN))


def _spanish(rng: Random) -> Name:
    given = " ".join(rng.sample(n.SPANISH_GIVEN, rng.choice((1, 1, 2))))
    return Name(family=" ".join(rng.sample(n.SPANISH, 2)), given=given)


def _suffixed(rng: Random) -> Name:
    plain = _plain(rng)
    return Name(family=plain.family, given=plain.given, suffix=rng.choice(n.SUFFIXES))


def _chinese(rng: Random) -> Name:
    return Name(family=rng.choice(n.CHINESE), given=rng.choice(n.CHINESE_GIVEN))


def _chinese_turned(rng: Random) -> Name:
    """Printed in the Western order, as many Chinese authors do: `Feng Liu`."""
    return Name(family=rng.choice(n.CHINESE), given=rng.choice(n.CHINESE_GIVEN + n.CHINESE_SHORT), suffix="")


def _korean(rng: Random) -> Name:
    return Name(family=rng.choice(n.KOREAN), given=rng.choice(n.KOREAN_GIVEN))


def _indonesian(rng: Random) -> Name:
    given, family = rng.choice(n.INDONESIAN)
    return Name(family=family, given=given)


def _single(rng: Random) -> Name:
    return Name(literal=rng.choice(n.MONONYMS + n.NATIVE))


KINDS = (
    (_plain, 56), (_initials, 9), (_double, 3), (_particled, 5), (_capital_particled, 3), (_arabic, 2), (_spanish, 4),
    (_suffixed, 3), (_chinese, 5), (_chinese_turned, 4), (_korean, 3), (_indonesian, 2), (_single, 1),
)  # fmt: skip
"""How often each sort of name is made."""

FAMILY_FIRST_GIVEN = frozenset(n.CHINESE_GIVEN) | frozenset(n.KOREAN_GIVEN)


def printed(name: Name, family_first: bool) -> str:
    """A name in the order of a note. `family_first` is the habit of an article with Chinese and Korean names."""
    if name.literal:
        return name.literal
    if family_first and name.given in FAMILY_FIRST_GIVEN and name.family in n.CHINESE + n.KOREAN:
        return f"{name.family} {name.given}"
    return name.display


def organisation(rng: Random) -> Name:
    """An organisation, ministry, firm or body of the United Nations."""
    return Name(literal=expand(rng, ORGANISATIONS, "{organisation}"))


def family_of(name: Name) -> str:
    """What a short form calls a person: particles stay, in small letters (Chicago Manual 8.5)."""
    return name.literal or " ".join(part for part in (name.particle, name.family) if part)


def people(rng: Random, most: int = 8) -> tuple[Name, ...]:
    """One person or several, no two of one family name."""
    count = rng.choices((1, 2, 3, 4, 6, 8), (62, 20, 9, 5, 3, 1))[0]
    found: dict[str, Name] = {}
    while len(found) < min(count, most):
        made = person(rng)
        found.setdefault(family_of(made), made)
    return tuple(found.values())


def authors(rng: Random, corporate: float = 0.08) -> tuple[Name, ...]:
    """Persons, or in `corporate` of the cases an organisation."""
    return (organisation(rng),) if chance(rng, corporate) else people(rng)
