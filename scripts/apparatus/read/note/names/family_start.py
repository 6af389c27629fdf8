"""Finds where the family name begins in a person's name (Chicago Manual 8.5-8.11, 16.71-16.87).

Comes in: the words of a name, given names first. Comes out: the index of the first word of the family name; particles
in small letters before it are told apart later.
"""

from __future__ import annotations

from typing import Final

from apparatus.read.note.lists import CAPITAL_PARTICLES, EAST_ASIAN_SURNAMES, PARTICLES, SPANISH_SURNAMES
from apparatus.read.note.names.double_surnames import surname_start
from apparatus.read.note.words.given_names import is_given_name


def family_start(words: list[str], *, short: bool) -> int:
    """Where the family name begins; in a `short` form particles alone may stand before it."""
    last = len(words) - 1
    if last and all(word.islower() and word in PARTICLES for word in words[:-1]):
        return 0
    at = surname_start(words)
    if at >= 0:
        at -= at > 1 and words[at - 1] in ("de", "da", "do", "dos", "das") and words[at][0].isupper()
        return at
    if last > 1 and words[-1] in DESCENDED:
        last -= 1
    at = last
    while at > 0 and (words[at - 1] in PARTICLES and words[at - 1].islower() and at - 1 > 0):
        at -= 1
    if at < last:
        if at > 2 and words[at - 2] in PARTICLES:
            return at - 2  # Pedro de Cieza de León
        doubled = at > 1 and (words[at - 1] in SPANISH_SURNAMES or words[at - 1] in CAPITAL_PARTICLES)
        return at - doubled  # Bernal Díaz del Castillo, Herbert Van de Sompel
    if short and (all(w[0].islower() or w in CAPITAL_PARTICLES for w in words[:-1]) or words[0] == "Le"):
        return 0  # Van Buren, Le Roy Ladurie
    while at > 1 and words[at - 1] in CAPITAL_PARTICLES and not _given_in_china(words[at - 1 :]):
        at -= 1
    if at == last and last >= 3 and words[last - 2] == "Le":
        return last - 2  # Emmanuel Le Roy Ladurie
    if at == last and last >= 2 and words[last - 1] in SPANISH_SURNAMES and words[last - 2 : last] not in OF_PEACE:
        at = last - 1
    if at == last and last > 1 and (_behind_initial(words) or _behind_spanish_given(words)):
        at = last - 1
    return at


OF_PEACE: Final = (["María", "Paz"], ["Maria", "Paz"])
"""Two words of one given name, of which the second is a family name as well: `María Paz Valenzuela`."""


def _given_in_china(words: list[str]) -> bool:
    """`R. Bin Wong`: before a Chinese surname no son of anybody."""
    return words[0] == "Bin" and words[1] in EAST_ASIAN_SURNAMES


SPANISH_GIVEN: Final = frozenset({
    "Adrián", "Agustín", "Alejandro", "Álvaro", "Andrés", "Ángel", "Bartolomé", "Concepción", "Cristóbal", "Enrique",
    "Enriqueta", "Fermín", "Germán", "Gonzalo", "Guillermo", "Héctor", "Hernán", "Íñigo", "Javier", "Óscar", "Tomás",
    "Víctor",
    "Jesús", "Joaquín", "Juan", "Julián", "Martín", "Nicolás", "Ramón", "Raúl", "Rubén", "Sebastián",
})  # fmt: skip
"""Given names of Spain and its old empire that no other language writes so."""


def _behind_spanish_given(words: list[str]) -> bool:
    """Whether two family names stand behind one or two given names, the first Spanish: `Joaquín Seoane Pascual`."""
    *given, first, _ = words
    spanish = len(given) < LONGEST and given[0] in SPANISH_GIVEN
    named = spanish and all(is_given_name(word) or word in UNACCENTED or word in SPANISH_GIVEN for word in given)
    return named and first.isalpha() and first[0].isupper() and not is_given_name(first)


UNACCENTED: Final = frozenset({"Jose", "Maria", "Jesus", "Angel", "Ramon"})
LONGEST: Final = 3
"""More given names than stand before two family names."""

DESCENDED: Final = frozenset({"Júnior", "Junior", "Filho", "Neto", "Sobrinho"})
"""What Portuguese families add to the name of a son, a grandson or a nephew (Chicago Manual 16.84)."""

FEWEST: Final = 4
INITIAL_LENGTH: Final = 2


def _behind_initial(words: list[str]) -> bool:
    """Whether a middle initial, which ends the given names, stands before two words: `Joe D. Tall Rope`."""
    if len(words) < FEWEST:
        return False
    initial = words[-3]
    ended = len(initial) == INITIAL_LENGTH and initial[1] == "." and len(words[0]) > INITIAL_LENGTH
    return ended and all(word.isalpha() and not is_given_name(word) for word in words[-2:])
