"""Tells a family name that lawyers print in capitals from an acronym (Bluebook 15).

Comes in: a name of one word. Comes out: the name, as a family name if it is one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import (
    ACRONYMS,
    EAST_ASIAN_SURNAMES,
    FAMILIES_IN_CAPITALS,
    ISSUERS,
    LONE_ORGANISATIONS,
    ORGANISATION_HEADS,
    ORGANISATION_HINTS,
    ORGANISATIONS_LIKE_PEOPLE,
)
from apparatus.read.note.names.family_first import initials_behind
from apparatus.read.note.words.given_names import is_given_name, joins_given_names


def as_lawyers_print(name: Name, *, joined: bool) -> Name:
    """The family name that capitals show where lawyers point back to a book: `CHEMERINSKY`, `KAYE & WARD` (Bluebook
    15), of a few letters alone if it is met often, `SMITH`; others that nothing is joined to are an acronym."""
    word = name.literal
    lowered = word.lower()
    if not (word.isalpha() and word.isupper()) or lowered in ACRONYMS or lowered in LONE_ORGANISATIONS:
        return name
    known = lowered in FAMILIES_IN_CAPITALS or (len(word) >= NO_ACRONYM and is_given_name(word))
    long = len(word) >= LONG - 1 and not word.startswith(BODIES)
    return Name(family=word) if known or joined or long or len(word) >= LONG else name


def family_in_capitals(words: list[str]) -> int:
    """Where a family name of several words begins that alone stands in capitals: `José ORTEGA SPOTTORNO`; 0 if there
    is none."""
    at = len(words)
    while at and words[at - 1].isupper() and words[at - 1].isalpha() and len(words[at - 1]) > 1:
        at -= 1
    several = 0 < at < len(words) - 1 and words[0][-1].islower()
    shouted = several and max(map(len, words[at:])) >= NO_ACRONYM
    return at if shouted else 0


def by_capitals(words: list[str], suffix: str) -> Name | None:
    """The name of which capitals show what is the family name, or the initials behind it."""
    if words[0].isupper() and (loud := loud_first(words)):
        return replace(loud, suffix=suffix)
    return (initials_behind(words, suffix) or capitals_last(words, suffix)) if words[-1].isupper() else None


def capitals_last(words: list[str], suffix: str) -> Name | None:
    """The name of somebody whose family name is several words in capitals."""
    at = family_in_capitals(words)
    if not at:
        return None
    name = at
    while name < len(words) - 1 and words[name] in LOUD_PARTICLES:
        name += 1
    return Name(" ".join(words[name:]), " ".join(words[:at]), " ".join(words[at:name]), suffix)


LOUD_PARTICLES: Final = frozenset({"VON", "VAN", "DER", "DEN", "TER", "ZU", "BIN"})
"""Particles that no family name begins with: `Anne VON HUMBOLDT`, but `Anne DU BOIS`."""


NO_ACRONYM: Final = 4

LONG: Final = 7
"""Letters of a word in capitals that is no acronym; one less, `COOTER`, if it does not begin as those of bodies do."""
BODIES: Final = ("UN", "EU", "US", "EC", "AS", "AA", "NA", "IC", "IS", "IN")
"""How the longest acronyms begin: `UNESCO`, `UNCTAD`, `EUIPO`, `ECOWAS`."""


def loud_body(text: str) -> bool:
    """Whether a body that is called as people are, or one that is known, stands in capitals: `THE WHITE HOUSE`."""
    bare = text.removeprefix("THE ").title() if text.isupper() and " " in text else ""
    return bare in ORGANISATIONS_LIKE_PEOPLE or bare.lower() in ISSUERS


def acronym(word: str) -> bool:
    """Whether a word is written in capitals throughout: `IBM`, `3GPP`, `W3C`; or but for the second letter: `DfES`."""
    if len(word) < 2 or not word.isupper():
        return OFFICE_RE.match(word) is not None
    return word.isalpha() or (len(word) > 3 and word[1:].isalpha()) or NUMBERED_RE.match(word) is not None


OFFICE_RE: Final = lazy.regex(r"(?:D[a-z]|Bo|Mo|Ho)[A-Z]{1,3}\Z")
"""A ministry, or a bank, as the British shorten it: `DfID`, `BoE`, `MoD`."""
NUMBERED_RE: Final = lazy.regex(r"(?:[A-Z]\d[A-Z]|MI\d|G-?\d{1,2})\Z")
"""Letters about a number, a service, a group of states: `W3C`, `MI5`, `G20`."""


GIVEN_BEHIND_RE: Final = lazy.regex(
    r"(?:(?:[A-ZÀ-Þ][a-zß-ÿ][\w’'-]*|[A-ZÀ-Þ]\.(?:-?[A-ZÀ-Þ]\.){0,3})(?: |\Z)){1,4}"
    r"(?:(?:de la|de|du|van|von|al-|el-) ?)?\Z"
)
LOUD: Final = r"(?:AL- ?|EL- ?|[DL][’']|[OM]c?[’']?)?[A-ZÀ-Þ]{2,}(?:[-’'][A-ZÀ-Þ]{2,})*"
"""A family name in capitals: `D’ALEMBERT`, `McKAY`, `SMITH-ROSENBERG`."""

LOUD_RE: Final = lazy.regex(rf"{LOUD}\Z")


def loud_first(words: list[str]) -> Name | None:
    """The name of somebody whose family name stands first in capitals, and no comma behind it, as French notes print
    it: `LE GOFF Jacques`, `JULIA D.`; a few letters are an acronym, unless a known given name or initials follow."""
    at = next((at for at, word in enumerate(words) if not LOUD_RE.match(word)), len(words))
    if not 0 < at < len(words) or at > LONGEST_FAMILY or not GIVEN_BEHIND_RE.match(" ".join(words[at:])):
        return None
    family, first = words[:at], words[at].lower()
    longest = max(map(len, family))
    named = longest >= NO_ACRONYM and joins_given_names(first)  # but `CLR James`
    given = first[1:2] == "." or named
    known = given or (at == 1 and family[0].capitalize() in EAST_ASIAN_SURNAMES and "-" in first)
    spelt = longest > NO_ACRONYM and not ACRONYMS.intersection(word.lower() for word in family)
    body = {word.lower() for word in words[at:]} & (ORGANISATION_HEADS | ORGANISATION_HINTS)
    if body or not (known or spelt):
        return None
    return Name(" ".join(family), " ".join(words[at:]))


LONGEST_FAMILY: Final = 3


def loud_names(text: str) -> bool:
    """Whether words are such names, joined or alone: `JULIA D. et REVEL J.`"""
    return all(loud_first(name.split()) is not None for name in JOINED_RE.split(text))


JOINED_RE: Final = lazy.regex(r" (?:et|and|&|und|y) ")
