"""Finds in one pass which telling letters a text holds, so that most readers need not be asked about it.

Comes in: groups of signs, made by the modules that ask; then a text. Comes out: the groups of which the text holds a
sign. A look saves time and decides nothing: whatever a pattern matches holds one of its signs (`tests/test_looks.py`).

The pass is the one of Aho and Corasick ("Efficient String Matching", Communications of the ACM 18, 1975): it takes as
long for a thousand signs as for one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache, reduce
from operator import itemgetter, or_
from typing import Final, NewType, TypeVar

from ahocorasick import Automaton

T = TypeVar("T")
Groups = NewType("Groups", int)
"""A set of groups, one bit each."""

ANY: Final = Groups(1)
"""The group that every text holds."""

UNPRINTABLE: Final = Groups(2)
"""The group of texts with a character that is not printed as one, or white space that is no space."""

_GROUPS_OF: Final[dict[str, int]] = {}
"""Each sign, and the groups to which it belongs."""

_made: list[int] = [ANY, UNPRINTABLE]
"""The groups so far."""


def group(*signs: str) -> Groups:
    """A new group. White space of any kind in a text counts as one space in a sign."""
    made = 1 << len(_made)
    _made.append(made)
    for sign in signs:
        _GROUPS_OF[sign] = _GROUPS_OF.get(sign, 0) | made
    _automaton.cache_clear()
    return Groups(made)


def chosen_by(table: Sequence[tuple[T, Groups]]) -> Callable[[int], tuple[T, ...]]:
    """What chooses from a table those to ask about a text that holds signs of some groups, in the order of the
    table."""
    asked_for = reduce(or_, (signs for _, signs in table))

    def chosen(groups: int) -> tuple[T, ...]:
        return tuple(asked for asked, signs in table if groups & signs)

    remembered = lru_cache(maxsize=1024)(chosen)  # mypyc does not compile a function within one that is decorated

    def choose(groups: int) -> tuple[T, ...]:
        return remembered(groups & asked_for)

    return choose


def either_case(*signs: str) -> tuple[str, ...]:
    """Each sign in small letters, in capitals, and with capitals at the heads of its words."""
    return tuple({form for sign in signs for form in (sign.lower(), sign.upper(), sign.capitalize(), sign.title())})


def and_digit(*before: str) -> tuple[str, ...]:
    """Each of the signs with any digit behind it."""
    return tuple(sign + digit for sign in before for digit in "0123456789")


def behind_digit(*behind: str) -> tuple[str, ...]:
    """Each of the signs with any digit before it."""
    return tuple(digit + sign for sign in behind for digit in "0123456789")


@lru_cache(maxsize=1)
def _automaton() -> tuple[Automaton, list[int]]:
    """The automaton, which gives a place for each sign, and at each place the groups to which such a sign belongs:
    small numbers are told apart five times as fast as sets of hundreds of groups."""
    automaton = Automaton()
    places: dict[int, int] = {}
    for sign, groups in _GROUPS_OF.items():
        automaton.add_word(sign, places.setdefault(groups, len(places)))
    automaton.make_automaton()
    return automaton, list(places)


def spaced(text: str) -> str:
    """The text with single spaces for white space of any kind, and one at either end, as the signs have them."""
    return f" {text if text.isprintable() else ' '.join(text.split())} "


@lru_cache(maxsize=64)
def groups_in(text: str) -> int:
    """The groups of which `text` holds a sign: `groups_in(text) & group` says whether to ask."""
    found: int = ANY if text.isprintable() else ANY | UNPRINTABLE
    automaton, groups_at = _automaton()
    for place in set(map(itemgetter(1), automaton.iter(spaced(text)))):
        found |= groups_at[place]
    return found
