"""Finds lists of people who all stand family name first, before a year or a role, and turns all but the first.

    Lima, Ana, Costa, Rui and Roe, Jane (2023). “Quays.” Port Review      Lima, Ana/Costa, Rui (2010): Quais. Paris
    Lima, Ana, Costa, Rui et al. (2021). “Quays.” Port Review             Lima, Ana; Costa, Rui (2010). “Quais.”

Comes in: a note as printed. Comes out: the names as an entry has them, only the first turned (Chicago Manual 14.76,
15.9).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import at_begins
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import is_given_name, is_given_or_initial
from apparatus.read.note.words.particles import SIGNED_PARTICLE
from apparatus.read.note.words.signs import group

LISTED: Final = group(
    *(f" ({year}" for year in ("19", "20", "n.", "forth")), *(f" ({role}" for role in ("Ed", "ed", "Hg", "Hrsg")),
    *(f". {year}" for year in ("19", "20")),
)  # fmt: skip
_FAMILY: Final = rf"(?:{SIGNED_PARTICLE}\s){{0,2}}[A-ZÀ-Þ][\w’-]{{1,24}}(?:\s[A-ZÀ-Þ][\w’-]{{1,24}})?"
_GIVEN: Final = r"[A-ZÀ-Þ][\w’-]{1,24}(?:\s(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w’-]{1,24})){0,2}"
_BETWEEN: Final = r"(?:[,;]?\s(?:and|und|&|et|y)\s|[,;]\s|\s?/\s?)"
LIST_RE: Final = lazy.regex(
    rf"(?P<first>{_FAMILY},\s{_GIVEN})(?P<others>(?:{_BETWEEN}{_FAMILY},\s{_GIVEN}){{1,24}})(?P<more>,?\set\sal\.?)?"
    rf"(?=\s\((?:{YEAR}|n\.d\.|forthcoming|[Ee]ds?\.|Hgg?\.|Hrsg\.)|\.\s{YEAR}[a-z]?\.\s)"
)
PERSON_RE: Final = lazy.regex(rf"{_BETWEEN}(?P<family>{_FAMILY}),\s(?P<given>{_GIVEN})")


def turned_lists(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such names stand, and how they are read."""
    done = 0
    for found in at_begins(LIST_RE, text):
        if found.start() < done:
            continue  # behind a semicolon of the list
        others = list(PERSON_RE.finditer(text, *found.span("others")))
        if others and others[-1].end() == found.end("others") and _are_people(found, others):
            done = found.end()
            named = [f"{other['given']} {other['family']}" for other in others]
            more = ", et al." if found["more"] else ""
            joined = ", ".join(named) if more or len(named) == 1 else f"{', '.join(named[:-1])}, and {named[-1]}"
            joint = ", and " if len(named) == 1 and not more else ", "
            yield found.start(), Change(found.end(), f"{found['first']}{joint}{joined}{more}", found.start())


def _are_people(found: re.Match[str], others: list[re.Match[str]]) -> bool:
    """Whether all given names may be such, and more of them than half are known; a known given name alone begins no
    list of family names."""
    givens = [found["first"].rpartition(", ")[2], *(other["given"] for other in others)]
    heads = [given.partition(" ")[0] for given in givens]
    known = sum(map(is_given_or_initial, heads))
    families = [other["family"] for other in others]
    return 2 * known > len(heads) and not all(map(is_given_name, families))
