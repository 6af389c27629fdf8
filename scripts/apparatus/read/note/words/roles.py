"""Says what the people did whose names a role stands beside: `trans. and eds.`, `ed., trans., and introd.`

Comes in: the words of a role. Comes out: whether they edited, and whether they translated (Chicago Manual 14.103-104).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy

BOTH: Final = "ed and trans"

LED_EDITORS: Final = ("ed. ", "eds. ", "edited by ")
LED_ROLES: Final = (*LED_EDITORS, "trans. ", "translated by ")
"""What leads to the names of those who edited or translated a work, behind its title."""

_EDITING_RE: Final = lazy.regex(r"\b(?:[eé]d|comp|hrsg|hg|dir|coord|orgs?\b|a c(?:ura|\.) di|sous la)", re.I)
_TRANSLATING_RE: Final = lazy.regex(r"\btr", re.I)


def edits_by(role: str) -> bool:
    """Whether the role is an editor's, also beside another."""
    return _EDITING_RE.search(role) is not None


def translates_by(role: str) -> bool:
    """Whether it is a translator's, also beside another."""
    return _TRANSLATING_RE.search(role) is not None


def one_role(roles: str) -> str:
    """`trans` or `BOTH` where somebody translated; empty where nobody did."""
    if not translates_by(roles):
        return ""
    return BOTH if edits_by(roles) else "trans"


LONE_ROLES: Final = frozenset({"ed.", "ed", "eds.", "eds", "trans.", "trans", "editor", "translator"})
"""What somebody did for a book, as the words between two commas or in a bracket."""
