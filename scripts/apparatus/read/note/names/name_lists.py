"""Tells names in a list from the title behind it, where print gives no comma or one too many (Chicago Manual 14.76).

Comes in: the words between two commas. Comes out: a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, HEADS_OF_TITLES, PLACES
from apparatus.read.note.names.names import looks_like_names, looks_like_person
from apparatus.read.note.names.regnal import RANKS, as_peer
from apparatus.read.note.names.turned_lists import is_initials
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_name, joins_given_names
from apparatus.read.note.words.patterns import ROLE_RE

AND_START_RE: Final = lazy.regex(r"(?:and|AND|&)\s")

CREDIT_RE: Final = lazy.regex(
    r"(?:with (?:(?:an? |the )?[a-z]{4,15}(?: [a-z]{4,15})? by )|as told to )[A-ZÀ-Þ][^,;:]{2,60}\Z"
)
"""`with an essay by Jane Doe`, `as told to Jane Doe` between the author and the title."""

_PARTICLES: Final = r"(?:(?:van|von|der|den|de|du|da|di) ){0,2}"
INITIALS_RE: Final = lazy.regex(
    rf"(?:[A-Z]\.[ -]?){{1,3}}[A-ZÀ-Þ]|[A-Z](?:-?[A-Z]){{0,2}} {_PARTICLES}(?:[OD][’'][A-ZÀ-Þ]|[A-ZÀ-Þ][a-zà-ÿ])"
)
"""`P. Porter`, and as British lawyers print it, `HLA Hart`."""

INITIALS_LAST_RE: Final = lazy.regex(
    r"(?:[a-z]{2,3} (?:[a-z]{2,3} )?)?[A-ZÀ-Þ][\w’-]*[a-zß-ÿ](?: [A-ZÀ-Þ][\w’-]*[a-zß-ÿ])?"
    r" [A-Z](?:-?[A-Z]){0,2}(?: [JS]r\.?)?\Z"
)
"""`Roe P`, `de la Cruz DA`: the family name first, as physicians and Australian lawyers print it."""


INITIAL_A_RE: Final = lazy.regex(
    rf"A(?: [A-Z])? {_PARTICLES}(?P<name>(?:Ma?c|[OD][’'])?[A-ZÀ-Þ][a-zà-ÿ’'-]+)(?: et al\.?)?\Z"
)


def initial_a(words: str) -> bool:
    """Whether a capital A is an initial without a stop, and no article: `A Nussbaum`, but `A Vindication`."""
    found = INITIAL_A_RE.match(words) if words.startswith("A ") else None
    return found is not None and found["name"].lower() not in HEADS_OF_TITLES


def by_initials(name: str) -> bool:
    """Whether initials stand before a family name or behind it."""
    if name.startswith("A "):
        return initial_a(name)
    return INITIALS_RE.match(name) is not None or INITIALS_LAST_RE.match(name) is not None


def in_full(name: str) -> bool:
    """Whether a person stands with initials or a common given name, beside whom nobody is named by surname alone."""
    return by_initials(name) or (" " in name and begins_with_given_name(name))


def last_two(words: str, following: str) -> bool:
    """Whether words are the last two names of a list without a comma before its `and`, as the British print it: `Albert
    Dzur, Ian Loader and Richard Sparks`; unless a role follows, both must have a given name that is known or
    initials, or one of them before what is no place or series; so must those that nobody knows, and that are no words
    of the language."""
    both = words.split(" and ")
    if len(both) != 2 or not all(" " in name for name in both) or not looks_like_names(words):
        return False
    if PREPOSITION_RE.search(words):
        return False  # `PLA Joint Quays and Implications for Tides`
    if ROLE_RE.match(following):
        return True
    known = sum(
        joins_given_names(name.partition(" ")[0])
        or by_initials(name)
        or PARTICLED_RE.search(name) is not None
        or (name[0] in RANKS and as_peer(name) is not None)
        for name in both
    )
    if known:
        return known == 2 or not _about_book(following)
    lowered = [word.lower() for name in both for word in name.split()]
    plain = not any(word in COMMON_WORDS or word in PLACES for word in lowered)
    return plain and len(lowered) == FULL and not _about_book(following) and following[:1].isupper()


PREPOSITION_RE: Final = lazy.regex(r" (?:for|on|in|to|at|with|against) [A-ZÀ-Þ]")
"""What nobody's name has."""

FULL: Final = 4
"""Words of two people’s names."""


SERIES_RE: Final = lazy.regex(
    r"(?:Studies|Series|Library|Classics|Lives|Texts|Writers|Essays) (?:in|on|of) |.* (?:Series|Library)\Z"
)


def _about_book(words: str) -> bool:
    """Whether a place or a series shows that the two names before it are the title of a book on these people."""
    return words.lower() in PLACES or SERIES_RE.match(words) is not None


PARTICLED_RE: Final = lazy.regex(r"[ -](?:van|von|de|der|den|della?|di|du|la|le|bin|ibn) (?:[a-z]{2,3} )?[A-ZÀ-Þ]")
"""`Boekhoff-van der Voort`: what no title holds."""


def initials_first(words: str) -> bool:
    """`P. and R. Porter`, `P.`: initials behind a family name, and who wrote with its bearer."""
    initials, _, others = words.partition(" and ")
    return is_initials(initials) and (not others or (" " in others and looks_like_names(others)))


JOINT_RE: Final = lazy.regex(r",? (?:and|&) ")


def initials_behind(words: list[str]) -> int:
    """How many parts between commas are family names with the stopped initials behind each: `Gill, I.S. and Raiser,
    M.`; 0 if the first is none."""
    at = 0
    while at + 2 < len(words) and looks_like_person(AND_START_RE.sub("", words[at], count=1)):
        if not (words[at + 1].endswith(".") and is_initials(words[at + 1])):
            break
        at += 2
    if not at or at + 2 < len(words):
        initials, *others = JOINT_RE.split(words[at + 1]) if at + 3 < len(words) else ("",)
        joined = len(others) == 1 and looks_like_person(others[0]) and initials.endswith(".")
        if joined and is_initials(initials) and is_initials(words[at + 2]):
            return at + 3
    return at


def turned_list(words: list[str]) -> int:
    """`Gray, Jonathan, Cornel Sandvoss, and C. Lee Harrington, Fandom`: full names follow the turned one."""
    for at in range(2, len(words) - 1):
        joined = AND_START_RE.match(words[at])
        name = words[at][joined.end() :] if joined else words[at]
        if " and " in name and last_two(name, words[at + 1]):
            return at + 1
        if " " not in name or not looks_like_person(name):
            return 0
        if joined:
            return at + 1
    return 0


def given_and_another(words: str) -> bool:
    """`Jane and Richard Roe` behind a family name: `Lima, Jane and Richard Roe, Harbours`."""
    given, _, other = words.partition(" and ")
    return is_given_name(given) and " " in other and looks_like_person(other)


def unjoined(words: list[str], role: str) -> bool:
    """Whether the parts between commas are full names, of which no `and` joins the last to the others: `Sven Dupré,
    Christoph Lüthy`. The last has a common given name or initials, as have half of them: it might be a title. Before
    the `role` of one person, all have: the one before the last might be the title."""
    if not all(" " in name and looks_like_person(name) for name in words):
        return False
    known = [begins_with_given_name(name) or INITIALS_RE.match(name) is not None for name in words]
    if role and "s" not in role.lower().removeprefix("(trans"):
        return all(known)
    return known[-1] and sum(known) * 2 >= len(known)
