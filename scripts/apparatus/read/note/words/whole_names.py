"""Finds organisations in whose names commas are no separators: `Department of Energy, Culture, and Finance`.

Comes in: the text of a note. Comes out: where such names stand.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import NAMES_WITH_COMMAS
from apparatus.read.note.words.patterns import ADDED, ADDITIONS
from apparatus.read.note.words.signs import group, groups_in


def whole_names(text: str) -> list[tuple[int, int]]:
    """Where organisations stand in whose names commas are no separators."""
    groups = groups_in(text)
    spans = [found.span() for found in DEPARTMENT_RE.finditer(text)] if groups & DEPARTMENT else []
    spans += [found.span() for found in ADDED_RE.finditer(text)] if groups & ADDING else []
    spans += [found.span() for found in FIELDS_RE.finditer(text)] if groups & FIELDS else []
    if not groups & WITH_COMMA:
        return spans
    named = (name for head, names in BY_HEAD.items() if head in text for name in names)
    return spans + [(at, at + len(name)) for name in named if (at := text.find(name)) >= 0]


DEPARTMENT_RE: Final = lazy.regex(
    r"(?:\b(?:Department|Ministry|Committee|Commission|Office|Bureau|Secretariat|Directorate|Division"
    r"|Subcommittee)\s(?:of|for|on)\s|\b(?:Council|Institute|Agency|Board|Centre)\sfor\s)"
    r"(?:the\s)?[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?,\s(?:[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?,\s){0,2}"
    r"(?:[A-Z][\w’-]+\s)?(?:and|&)\s[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?(?=,)"
    r"|\b(?:House of (?:Commons|Lords|Representatives)|Senate)\s(?:[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?,\s){1,3}"
    r"[A-Z][\w’-]+,?\s(?:and|&)\s(?:[A-Z][\w’-]+\s){1,3}Committee(?=,)"
    r"|\b(?:Minist[eé]rio|Ministère|Secretar[ií]a|Departamento)\s(?:de la |de los |del? |d[aoe]s? |du )"
    r"[A-ZÀ-Þ][\w’-]+(?:,\s[A-ZÀ-Þ][\w’-]+){1,3},?\s(?:e|y|et)\s[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’-]+)?(?=,)"
)
"""`Department of Energy, Culture, and Finance`."""

DEPARTMENT: Final = group(
    *(
        f"{office} {of} "
        for office in (
            "Department", "Ministry", "Committee", "Commission", "Office", "Bureau", "Secretariat", "Directorate",
            "Division", "Subcommittee",
        )
        for of in ("of", "for", "on")
    ),
    "Council for ", "Institute for ", "Agency for ", "Board for ", "Centre for ",
    "House of Commons ", "House of Lords ", "House of Representatives ", "Senate ",
    "Ministério ", "Ministerio ", "Ministère ", "Secretaria ", "Secretaría ", "Departamento ",
)  # fmt: skip

BODIES: Final = (
    "Organization", "Organisation", "Association", "Society", "Council", "Commission", "Committee", "Union", "Academy",
    "Institute", "Federation", "Fund", "Agency", "Programme", "Program", "Board", "Centre", "Center", "League",
)  # fmt: skip
FIELD_ENDS: Final = ("al", "ic", "ary", "ive")
_FIELD: Final = rf"[A-Z][a-z]{{2,14}}(?:{'|'.join(FIELD_ENDS)})"
FIELDS_RE: Final = lazy.regex(
    rf"\b(?:[A-Z][\w.]{{0,14}}\s){{0,4}}{_FIELD},\s(?:{_FIELD},\s){{0,2}}{_FIELD},?\s(?:and|&)\s{_FIELD}\s(?:{'|'.join(BODIES)})\b"
)
"""`UN Educational, Scientific, and Cultural Organization`: the fields of a body."""
FIELDS: Final = group(*(f"{end} {body}" for end in FIELD_ENDS for body in BODIES))

ADDED_RE: Final = lazy.regex(
    r"(?:\b(?:[Ee]dited|[Ee]d\.(?= and)|[Tt]rans[a-z]{0,5}\.?)(?: and (?:ed|trans|annot)[a-z]{0,5}\.?)?"
    rf"(?: from the [A-Z]\w+)?,(?: and)? )?\b{ADDED},? by (?=[A-ZÀ-Þ])"
)
"""`edited, with introduction, notes, and maps, by Jane Doe`: so it stands on the title page."""

ADDING: Final = group(*ADDITIONS)

BY_HEAD: Final[dict[str, list[str]]] = {}
for _name in sorted(NAMES_WITH_COMMAS):
    BY_HEAD.setdefault(_name.partition(",")[0] + ", ", []).append(_name)

WITH_COMMA: Final = group(*(name.partition(",")[0].rpartition(" ")[2] + ", " for name in NAMES_WITH_COMMAS))
"""The word before the first comma of such a name."""
