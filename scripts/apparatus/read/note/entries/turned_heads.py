"""Reads the authors at the head of a reference whose family names stand first in capitals, or before a colon.

Comes in: a reference. Comes out: the names, and where the title begins (ISO 690:2010, 5.3; DIN ISO 690).

    DENG, Zhengfei. The Village.                    HUANG, W., RIVERS, I. Unruly State.
    HALL, Ellen, Judit GOODWIN and Wei LUO. Ports.  MARSH, M. J. et al.: London’s Clock.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import COMMON_WORDS, EAST_ASIAN_SURNAMES, GIVEN_NAMES
from apparatus.read.note.names.in_capitals import LOUD
from apparatus.read.note.names.turned_print import INITIALS, ROLES, WORD, TurnedHead, printed

PRINT: Final = printed(
    rf"{LOUD}(?: {LOUD}){{0,2}}",
    rf"(?:{WORD}(?: {WORD}){{0,2}}(?: {INITIALS})?|{INITIALS})",
    r",? (?:and|&|et|und|y|a) |, |; ?| ?/ ?| [–-] ",
    roles=rf"{ROLES}|dirs?|éds?|coords?",
    bracket=r",? \(",
)
END_RE: Final = lazy.regex(r"(?:[.:]|(?<=[.:)])) (?=[\w“\"«‘(])(?![A-ZÀ-Þ]{3})")


def turned_head(text: str, at: int = 0) -> TurnedHead | None:
    """The head that begins at `at`; None where no family name stands first in capitals."""
    found = PRINT.turned.match(text, at)
    if not found or _titles(found):
        return None
    people = list(PRINT.listed(found, PRINT.at))
    names = tuple(
        Name(each["family"].replace("- ", "-"), each["given"], suffix=each["suffix"] or "") for each in people
    )
    et_al, role, _, at = PRINT.behind(text, people[-1].end())
    end = END_RE.match(text, at)
    return TurnedHead(names, et_al, role, end.end()) if end else None


def _titles(found: re.Match[str]) -> bool:
    """Whether the capitals are an institution's letters, and a title stands behind them: `OECD, American Ports: …`."""
    words = found["given"].lower().split()
    if words[0] in COURTESIES:
        return True
    known = any("." in word or (word in GIVEN_NAMES and word not in COMMON_WORDS) for word in words)
    return len(words) > 1 and not known and found["family"].capitalize() not in EAST_ASIAN_SURNAMES


COURTESIES: Final = frozenset({"mr", "mrs", "dr", "st", "sir", "lord", "lady"})
"""What stands before a name and is none."""
