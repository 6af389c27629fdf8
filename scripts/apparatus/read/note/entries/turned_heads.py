"""Reads the authors at the head of a reference whose family names stand first in capitals, or before a colon.

Comes in: a reference. Comes out: the names, and where the title begins (ISO 690:2010, 5.3; DIN ISO 690).

    DENG, Zhengfei. The Village.                    HUANG, W., RIVERS, I. Unruly State.
    HALL, Ellen, Judit GOODWIN and Wei LUO. Ports.  MARSH, M. J. et al.: London’s Clock.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from apparatus.model import Name
from apparatus.read.note.lists import COMMON_WORDS, EAST_ASIAN_SURNAMES, GIVEN_NAMES
from apparatus.read.note.names.in_capitals import LOUD

_FAMILY: Final = rf"{LOUD}(?: {LOUD}){{0,2}}"
_INITIALS: Final = r"[A-ZÀ-Þ]\.(?:[ -]?[A-ZÀ-Þ]\.){0,3}"
_WORD: Final = r"[A-ZÀ-Þ][a-zß-ÿ’'][\w’'-]*"
_GIVEN: Final = rf"(?:{_WORD}(?: {_WORD}){{0,2}}(?: {_INITIALS})?|{_INITIALS})"
_SUFFIX: Final = r"(?:,? (?P<suffix>[JS]r\.?|II|III|IV)(?=[.,: ]))?"

TURNED_RE: Final = re.compile(rf"(?P<family>{_FAMILY}), (?P<given>{_GIVEN}){_SUFFIX}")
NATURAL_RE: Final = re.compile(rf"(?P<given>{_GIVEN}) (?P<family>{_FAMILY}){_SUFFIX}")
BETWEEN_RE: Final = re.compile(r",? (?:and|&|et|und|y|a) |, |; ?| ?/ ?| [–-] ")
MORE_RE: Final = re.compile(r",? (?:et al\.?|and others|u\. ?a\.?|a kol\.?)(?=[,.: ])")
ROLE_RE: Final = re.compile(r",? \(?(?P<role>eds?|dirs?|[Hh]rsg|[Hh]gg?|[ée]ds?|coords?|trans)\b\.?\)?")
END_RE: Final = re.compile(r"(?:[.:]|(?<=[.)])) (?=[\w“\"«‘(])(?![A-ZÀ-Þ]{3})")

MOST: Final = 12
"""Names in a list."""


class TurnedHead(NamedTuple):
    """The authors of a reference, and where its title begins."""

    names: tuple[Name, ...]
    et_al: bool
    role: str
    end: int


def turned_head(text: str, at: int = 0) -> TurnedHead | None:
    """The head that begins at `at`; None where no family name stands first in capitals."""
    found = TURNED_RE.match(text, at)
    if found and _titles(found):
        return None
    names: list[Name] = []
    while found and len(names) < MOST:
        names.append(Name(found["family"].replace("- ", "-"), found["given"], suffix=found["suffix"] or ""))
        at = found.end()
        between = BETWEEN_RE.match(text, at)
        found = _next(text, between.end()) if between else None
    if not names:
        return None
    more = MORE_RE.match(text, at)
    at = more.end() if more else at
    role = ROLE_RE.match(text, at)
    at = role.end() if role else at
    end = END_RE.match(text, at)
    return TurnedHead(tuple(names), more is not None, role["role"].lower() if role else "", end.end()) if end else None


def _titles(found: re.Match[str]) -> bool:
    """Whether the capitals are an institution's letters, and a title stands behind them: `OECD, American Ports: …`."""
    words = found["given"].lower().split()
    if words[0] in COURTESIES:
        return True
    known = any("." in word or (word in GIVEN_NAMES and word not in COMMON_WORDS) for word in words)
    return len(words) > 1 and not known and found["family"].capitalize() not in EAST_ASIAN_SURNAMES


COURTESIES: Final = frozenset({"mr", "mrs", "dr", "st", "sir", "lord", "lady"})
"""What stands before a name and is none."""


def _next(text: str, at: int) -> re.Match[str] | None:
    return TURNED_RE.match(text, at) or NATURAL_RE.match(text, at)
