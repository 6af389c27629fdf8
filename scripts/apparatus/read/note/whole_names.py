"""Finds organisations in whose names commas are no separators: `Department of Energy, Culture, and Finance`.

Comes in: the text of a note. Comes out: where such names stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from apparatus.read.note.lists import NAMES_WITH_COMMAS


def whole_names(text: str) -> list[tuple[int, int]]:
    """Where organisations stand in whose names commas are no separators."""
    several = " and " in text or " & " in text or "nist" in text
    spans = [found.span() for found in DEPARTMENT_RE.finditer(text)] if several and _holds(text, DEPARTMENTS) else []
    if not _holds(text, COMMA_SIGNS):
        return spans
    return spans + [(at, at + len(name)) for name in NAMES_WITH_COMMAS if (at := text.find(name)) >= 0]


def _holds(text: str, signs: Iterable[str]) -> bool:
    for sign in signs:  # noqa: SIM110 - a generator takes three times as long
        if sign in text:
            return True
    return False


DEPARTMENTS: Final = ("ment", "inist", "ecretar", "ommi", "Off", "Bureau", "Secretariat", "Directorate", "Division")
"""A quick look: signs of the heads of `DEPARTMENT_RE`."""


DEPARTMENT_RE: Final = re.compile(
    r"\b(?:Department|Ministry|Committee|Commission|Office|Bureau|Secretariat|Directorate|Division"
    r"|Subcommittee)\s(?:of|for|on)\s"
    r"(?:the\s)?[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?,\s(?:[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?,\s){0,2}"
    r"(?:[A-Z][\w’-]+\s)?(?:and|&)\s[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?(?=,)"
    r"|\b(?:Minist[eé]rio|Ministère|Secretar[ií]a|Departamento)\s(?:de la |de los |del? |d[aoe]s? |du )"
    r"[A-ZÀ-Þ][\w’-]+(?:,\s[A-ZÀ-Þ][\w’-]+){1,3},?\s(?:e|y|et)\s[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’-]+)?(?=,)"
)
"""`Department of Energy, Culture, and Finance`."""

COMMA_SIGNS: Final = frozenset(name.partition(",")[0].rpartition(" ")[2] + ", " for name in NAMES_WITH_COMMAS)
"""A quick look: the word before the first comma of such a name."""
