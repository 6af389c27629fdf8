"""Says how names are printed family name first, and reads a list of names of which some are.

    Lima, Ana P., and Rui Costa      LIMA, Ana, COSTA, R. (eds.)      Lima, A. R.; Costa, R. et al.

Comes in: a text, and how a house prints such names. Comes out: the names of the list, in either order, and what stands
behind them: that there are others, and their role (Chicago Manual 14.76; ISO 690:2010, 5.3; New Hart’s Rules 18.2).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from apparatus import lazy
from apparatus.model import Name

_CAPITAL: Final = r"[A-ZÀ-Þ][\w’'-]{1,30}+"
WORD: Final = r"[A-ZÀ-Þ][a-zß-ÿ’'][\w’'-]*"
"""A given name that is written out."""
INITIALS: Final = r"[A-ZÀ-Þ]\.(?:[ -]{0,2}[A-ZÀ-Þ]\.){0,3}"
_SUFFIX: Final = r"(?:,? (?P<suffix>(?:[JS]r\.?|II|III|IV)(?=[,.;: (])))?"
ROLES: Final = r"[Ee]ds?|[Ee]ditors?|[Tt]rans|[Tt]ranslators?|[Cc]omps?|[Cc]ompilers?|[Hh]rsg|[Hh]gg?"
MORE_RE: Final = lazy.regex(r",? (?:et al\b\.?|and others\b|u\. ?a\b\.?|a kol\b\.?)(?:[.,:](?=\s))?")

MOST: Final = 20
"""Names in a list."""


def family_name(particle: str) -> str:
    """The pattern of a family name of one word or two, with its particles (8.5)."""
    return rf"(?:{particle}[ -]){{0,3}}{_CAPITAL}(?: {_CAPITAL})?"


def turned(family: str, given: str) -> str:
    """The pattern of a name that is printed family name first."""
    return rf"(?P<family>{family}), (?P<given>{given})"


def in_natural_order(found: re.Match[str]) -> str:
    """Such a name as a note has it."""
    return f"{found['given']} {found['family']}"


class Print(NamedTuple):
    """How a house prints the names of a list, what stands between two, and their role."""

    turned: re.Pattern[str]
    natural: re.Pattern[str]
    between: re.Pattern[str]
    role: re.Pattern[str]

    def at(self, text: str, at: int) -> re.Match[str] | None:
        """The name that begins at `at`, in either order."""
        return self.turned.match(text, at) or self.natural.match(text, at)

    def listed(self, first: re.Match[str], at: Callable[[str, int], re.Match[str] | None]) -> Iterator[re.Match[str]]:
        """The names of a list from the first on; `at` finds the name at a place."""
        found: re.Match[str] | None = first
        for _ in range(MOST):
            if not found:
                return
            yield found
            between = self.between.match(found.string, found.end())
            found = at(found.string, between.end()) if between else None

    def behind(self, text: str, at: int) -> tuple[bool, str, bool, int]:
        """What stands at `at`, where names end: whether it says that there are others, in what role they are named,
        whether that stands in brackets, and where it ends."""
        more = MORE_RE.match(text, at)
        at = more.end() if more else at
        role = self.role.match(text, at)
        if not role:
            return more is not None, "", False, at
        return more is not None, role["role"].lower(), role["opens"] is not None, role.end()


def printed(
    family: str, given: str, between: str, *, behind: str = "", roles: str = ROLES, bracket: str = r" \("
) -> Print:
    """The print of names with these parts, and this between two; `behind` may stand behind given names that are turned,
    and `bracket` before a role."""
    return Print(
        re.compile(rf"{turned(family, given)}(?P<behind>{behind}){_SUFFIX}"),
        re.compile(rf"(?P<given>{given}) (?P<family>{family}){_SUFFIX}"),
        re.compile(between),
        re.compile(rf"(?:(?P<opens>{bracket})|,? )(?P<role>{roles})\b\.?(?(opens)\))(?:[.,:]{{0,2}}(?=\s)|\Z)"),
    )


class TurnedHead(NamedTuple):
    """The authors of a reference, and where its title begins."""

    names: tuple[Name, ...]
    et_al: bool
    role: str
    end: int
