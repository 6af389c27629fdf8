"""Knows a family name of several words that is printed before the given name (Chicago Manual 8.9-11, 16.71-74).

Comes in: the words before a comma and those behind it. Comes out: whether they are one person's.

    De Landa, Manuel      García Canclini, Néstor      van der Leeuw, Sander
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PARTICLES, PLACES, SPANISH_SURNAMES
from apparatus.read.note.names.organisations import is_organisation
from apparatus.read.note.words.given_names import is_given_name

INITIALS_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ]\.[ -]?){1,3}\Z")
NAME_RE: Final = lazy.regex(r"(?:[OD][’'])?[A-ZÀ-Þ][^\W\d_]*(?:[-’'][^\W\d_]+)*\Z|St\.\Z")
MOST: Final = 4
"""Words of such a name."""


def turned_family(family: str, given: str, *, alone: bool = False) -> bool:
    """Whether a family name of several words stands before a comma, since nothing but given names stands behind it.
    With `alone`, nothing but names stands there: then a particle shows that any word behind the comma is a given name.
    """
    if not compound_family(family) or not given[:1].isupper():
        return False
    first = family.partition(" ")[0]
    led = first in PARTICLES or first in LEADING
    return is_given(given, several=led or first in SPANISH_SURNAMES) or (
        alone and led and NAME_RE.match(given) is not None
    )


def compound_family(words: str) -> bool:
    """Whether words may be a family name of several words: they begin with a particle, or with no given name."""
    first, *others = words.split() or [""]
    if not others or len(others) >= MOST or is_organisation(words):
        return False
    if not all(NAME_RE.match(word) or word in PARTICLES for word in (first, *others)) or others[-1] in PARTICLES:
        return False
    return first in PARTICLES or first in LEADING or first in SPANISH_SURNAMES or not is_given_name(first)


LEADING: Final = frozenset({
    "Lo", "La", "Le", "De", "Di", "Da", "Del", "Della", "Van", "Von", "Vander", "St.", "Ibn", "Abu", "Abou", "Bin",
    "El",
})  # fmt: skip
"""Particles with a capital, which are no given names."""


def is_given(words: str, *, several: bool) -> bool:
    """Whether words are a given name alone, or initials: `Manuel`, `Luuk J.`, `M. A.`; with `several`, two given names
    as well, `María Elena`, which elsewhere may be somebody's whole name."""
    if INITIALS_RE.match(words):
        return True
    first, *others = words.split() or [""]
    if not is_given_name(first) or words.lower() in PLACES or len(others) >= MOST - 1:
        return False
    return all(INITIALS_RE.match(other) or (several and is_given_name(other)) for other in others)


def particles_of(family: str) -> tuple[str, str]:
    """The particles in small letters that begin a family name, and the rest of it: `van der`, `Leeuw`."""
    words = family.split()
    small = 0
    while small < len(words) - 1 and words[small].islower() and words[small] in PARTICLES:
        small += 1
    return " ".join(words[:small]), " ".join(words[small:])
