"""Turns the names of authors whose work has a Chinese or Japanese title: they are cited with the family name first
(Chicago Manual 8.15-16, 16.77-80).

Comes in: a draft with authors and a title. Comes out: the names turned, when the title is romanised Chinese or Japanese
and the name could stand in either order: `Qian Mu, Guoshi dagang`, `Ueno Chizuko, Nashonarizumu to jendā`.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import EAST_ASIAN_SURNAMES, EAST_ASIAN_SURNAMES_MOSTLY
from apparatus.read.note.names.family_first import MORAE_ENDS, MORAE_RE, ends_as_family, family_first
from apparatus.read.note.names.family_start import OF_PEACE
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.title_words import is_pinyin, romanised

MACRONS: Final = frozenset("āīūēōâîûêô")
"""The marks of long vowels; some print a circumflex."""
PARTICLES: Final = frozenset({"no", "to", "ni", "wo", "ga", "wa", "kara", "toshite"})
SCRIPT_RE: Final = lazy.regex(r"[\u3040-\u9fff]")


def turn_names(draft: Draft, said: str) -> None:
    """Turns the authors' names where the title says that they are printed family name first, but not behind which their
    own script stands in what is `said`; of a Spanish title's, two names behind initials or a given name are both the
    family's."""
    title = draft.get("title")
    doubled = any(map(_may_be_spanish, draft.authors))
    if doubled and (_in_spanish(words := title.lower().split()) or _from_spain(words, draft.get("place"))):
        draft.authors = tuple(map(_spanish, draft.authors))
        return
    people = draft.authors or draft.editors
    if not (any(map(_in_either_order, people)) or all(map(_japanese_name, people))):
        return
    if not said.isascii() and any(_in_own_script(name, said) for name in people):
        return
    first = title.partition(" ")[0].lower().strip(",:'‘’“”").replace("-", "").replace("’", "")
    if not ((first[-1:] in MORAE_ENDS and MORAE_RE.match(first)) or is_pinyin(first)):
        return
    if not title.isascii():
        title = SCRIPT_RE.sub("", title)
    words = title.replace("-", " ").replace("’", "").split()
    if not 1 < len(words) < 16:
        return
    if _japanese(words) and ("no" in words or not romanised(words)):
        if all(map(_japanese_name, people)):
            people = tuple(name if _shown(name) else _turned(name) for name in people)
    elif romanised(words):
        people = tuple(map(_chinese, people))
    if draft.authors:
        draft.authors = people
    else:
        draft.editors = people


def _shown(name: Name) -> bool:
    """Whether the words of a name show which is the family’s, whatever the title is."""
    return ends_as_family(name.family) or family_first([name.family, name.given])


def _in_own_script(name: Name, said: str) -> bool:
    """Whether the characters of a name stand behind its letters, which then keep their order: `Yoshimi Jun 吉見順`."""
    _, found, behind = said.partition(f"{name.family} {name.given}")
    return found != "" and SCRIPT_RE.match(behind.lstrip(" ([")) is not None


def _in_spanish(words: list[str]) -> bool:
    return not SPANISH_WORDS.isdisjoint(words) and ENGLISH_WORDS.isdisjoint(words)


def _from_spain(words: list[str], place: str) -> bool:
    """Whether a book whose title holds no English word appeared where Spanish is spoken."""
    return place in SPANISH_TOWNS and not ROMANCE_WORDS.isdisjoint(words) and ENGLISH_WORDS.isdisjoint(words)


SPANISH_TOWNS: Final = frozenset({
    "Madrid", "Barcelona", "Sevilla", "Zaragoza", "Salamanca", "Valladolid", "Bilbao", "Murcia", "Alicante", "Cádiz",
    "Buenos Aires", "Bogotá", "Montevideo", "Caracas", "Santiago de Chile", "Ciudad de México", "México", "Quito",
})  # fmt: skip
ROMANCE_WORDS: Final = frozenset({"la", "las", "de", "del", "en", "una", "un", "para", "por", "con"})
ENGLISH_WORDS: Final = frozenset({"the", "and", "of"})
SPANISH_WORDS: Final = frozenset(
    {"el", "los", "las", "y", "españa", "española", "español", "españoles", "según", "desde"}
)
"""Words of no other language's titles."""

SPANISH_RE: Final = lazy.regex(r"(?P<given>(?:[A-Z]\.[ -]?){1,3})(?P<first>[A-ZÀ-Þ][a-zà-ÿ]+)\Z")


GIVEN_RE: Final = lazy.regex(r"(?P<given>[A-ZÀ-Þ][a-zà-ÿ]+) (?P<first>[A-ZÀ-Þ][a-zà-ÿ]{2,})\Z")


def _may_be_spanish(name: Name) -> bool:
    """Whether one of the given names may be the first of two family names."""
    if name.given[1:2] == ".":
        return SPANISH_RE.match(name.given) is not None
    found = GIVEN_RE.match(name.given) if name.given.split() not in OF_PEACE else None
    return found is not None and is_given_name(found["given"]) and not is_given_name(found["first"])


def _spanish(name: Name) -> Name:
    """`E. Rabasa Díaz`, `Alessandra Basso Ortiz`: the first of two family names was read as a given one."""
    found = SPANISH_RE.match(name.given) or (GIVEN_RE.match(name.given) if _may_be_spanish(name) else None)
    if not found or is_given_name(found["first"]) or name.particle:
        return name
    return Name(f"{found['first']} {name.family}", found["given"].strip(), suffix=name.suffix)


def _chinese(name: Name) -> Name:
    return _turned(name) if _in_either_order(name) else name


def _in_either_order(name: Name) -> bool:
    """Whether the first of two Chinese names may be the family's."""
    families = name.given in EAST_ASIAN_SURNAMES_MOSTLY or name.family not in EAST_ASIAN_SURNAMES_MOSTLY
    return name.given in EAST_ASIAN_SURNAMES and families


def _turned(name: Name) -> Name:
    return Name(family=name.given, given=name.family)


def _japanese(words: list[str]) -> bool:
    """Whether all words are made of morae, and a particle or a long vowel is among them."""
    bare = [word.strip(",:;.?!“”()'‘’").lower() for word in words]
    if not all(word and MORAE_RE.match(word) for word in bare):
        return False
    return not PARTICLES.isdisjoint(bare) or any(char in MACRONS for word in bare for char in word)


def _japanese_name(name: Name) -> bool:
    if name.given[-1:] not in MORAE_ENDS or name.family[-1:] not in MORAE_ENDS or name.particle or name.suffix:
        return False
    return MORAE_RE.match(name.given.lower()) is not None and MORAE_RE.match(name.family.lower()) is not None
