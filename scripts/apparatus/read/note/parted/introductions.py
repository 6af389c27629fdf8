"""Finds who introduced a book where the bracket behind its title tells it, with the year.

    Quays (1965, with an Introduction by Jane Doe)           Quays (1965)
    Quays (with a preface by J. Doe, Quay Press, 1965)       Quays (Quay Press, 1965)
    Quays (trans. and intro. by J. Doe, 2005)                Quays (trans. by J. Doe, 2005)
    Quays (1848; with introduction by J. Doe, 1981)        Quays (1981 [1848])

Comes in: a note as printed. Comes out: what is to be read for it: nothing, as it belongs to no field (Chicago Manual
14.105).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import either_case, group

INTRODUCED: Final = group(
    *(f"{part} by " for part in either_case("introduction", "foreword", "preface", "afterword")),
    *(f"{joined} intro{end}" for joined in (" and", " &") for end in (". ", "d. ", " by ", "duced ")),
)

_PART: Final = r"(?:[Ii]ntroduction|[Ff]oreword|[Pp]reface|[Aa]fterword)"
_PERSON: Final = r"[A-ZÀ-Þ][\w.’'-]{0,30}+(?: (?:(?:de|van|von|and|&) ){0,2}[A-ZÀ-Þ][\w.’'-]{0,30}+){1,7}"
_WITH: Final = rf"(?:and )?with (?:an? |the )?(?:new )?{_PART}(?:(?: and| &) (?:[Nn]otes|{_PART}))? by {_PERSON}"
BEHIND_RE: Final = lazy.regex(rf"\([^();]{{0,160}}\b{YEAR}(?P<told>[,;] {_WITH})(?=\))")
AHEAD_RE: Final = lazy.regex(rf"\((?P<told>{_WITH}[,;] )(?=[^();]{{0,100}}\b{YEAR}\))")
FIRST_RE: Final = lazy.regex(
    rf"(?P<told>\((?P<inner>\()?(?P<year>{YEAR})(?(inner)\))[,;] {_WITH}[,;] )"
    rf"(?=(?:[^();\d]{{2,100}}, )?(?P<again>{YEAR})\))"
)
ROLES_RE: Final = lazy.regex(
    r"\((?:trans|transl|eds?|translated|edited)\b\.?(?P<told> (?:and|&) (?:intro(?:d?\.|duced)?"
    rf"|with (?:an? )?{_PART}))(?= (?:by )?[A-ZÀ-Þ])"
)


def introductions_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand, and what is read for them."""
    for pattern in (BEHIND_RE, AHEAD_RE, ROLES_RE):
        for found in pattern.finditer(text):
            yield put_for(found, "", "told")
    for found in FIRST_RE.finditer(text):
        yield put_for(found, "(", "told")
        end = found.end("again")
        yield end, Change(end, f" [{found['year']}]", found.start("year"))
