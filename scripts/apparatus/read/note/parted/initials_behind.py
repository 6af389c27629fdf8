"""Finds people whose initials stand behind their family names without stops, as some houses of lawyers print them, and
turns the names.

    Lima, A and De Costa, R, Port Law (Oxford, Quay Press, 2007)    Lima, A, in Costa, R and Doe, J (eds), Harbour Law
    Lima, A. R. The Meaning of Quays, p. 110      Lima, A. et al., Quays      Ana Lima. The Meaning of Quays, p. 110

Comes in: a note as printed. Comes out: what is to be read for the names (Chicago Manual 14.21). One author alone before
a title is read as printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_lowercase, ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, COMPANIES
from apparatus.read.note.names.author_counts import known_by_given_name
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.organisations import is_body
from apparatus.read.note.parted.print_patterns import BEGINS, at_begins
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

_FAMILY: Final = r"(?:(?:[Vv][ao]n|[Dd][aeu]|[Dd]e[lnr]|[Ll][ae])\s){0,2}[A-ZÀ-Þ][a-zß-ÿ’][\w’-]{1,25}+"
_NAME: Final = rf"{_FAMILY},\s(?!(?:I[IV]|III|VI|[QK]C|MP|CJ|LJ|JJ)\b)[A-Z](?:-?[A-Z]){{0,2}}(?![\w.-])"
_EDITED: Final = r"\s\(eds?\.?\)"
NAMES_RE: Final = lazy.regex(
    rf"(?:{BEGINS}|\A\(|\b(?:in|[Cc]f|[a-z]{{2,12}}s,)\s)(?P<names>{_NAME}(?:(?:,\s{_NAME}){{0,4}},?\s(?P<joined>and|&)\s{_NAME})?)"
    rf"(?=(?P<edited>{_EDITED})|(?P<held>,?\sin\s{_NAME})|,\s[“‘'\"A-ZÀ-Þ])"
)
NAME_RE: Final = lazy.regex(rf"(?P<family>{_FAMILY}),\s(?P<initials>[A-Z-]+)")
INITIALS: Final = group(
    *(
        initial + behind
        for initial in ascii_uppercase
        for behind in (" and ", ", and ", " & ", ", & ", " in ", ", in ", " (ed")
    )
)
"""A quick look for such initials."""

_TITLED: Final = r"[A-ZÀ-Þ][^.:;“”\"()]{5,120}?,\s(?:pp?\.|vol\.|ch(?:ap)?\.)\s?\d"
STOPPED_RE: Final = lazy.regex(
    rf"(?P<family>(?!Hansard,){_FAMILY}),\s(?P<initials>[A-Z]\.(?:\s?[A-Z]\.){{0,3}})"
    rf"(?:\s(?P<others>et\sal\.?),(?=\s[A-ZÀ-Þ][a-zà-ÿ])|(?=\s{_TITLED}))"
)
"""`Lima, A. R. The Meaning of Quays, p. 110`, `Lima, A. et al., Quays`: one author, and the title behind the stop."""
NATURAL_RE: Final = lazy.regex(rf"(?P<name>[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’.-]+){{1,3}})(?P<stop>\.)(?=\s{_TITLED})")
ALONE: Final = group(*(f"{letter}. " for letter in ascii_uppercase), *(f"{letter}. The " for letter in ascii_lowercase))


INITIAL_RE: Final = lazy.regex(r"(?<![\w.])[A-ZÀ-Þ][a-zß-ÿ]?\. \Z")
"""`eds. A. Lima, B. Costa, Lisbon 2010`: what stands before `Lima` is an initial, and ends no citation."""


def stopped_authors(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where one author stands before the title that a passage follows, and what is read for the name and its stop."""
    for found in at_begins(STOPPED_RE, text):
        if _is_family(found) and not INITIAL_RE.search(text, max(0, found.start() - 5), found.start()):
            others = " et al." if found["others"] else ""
            turned = f"{found['initials']} {found['family']}{others},"
            yield found.start(), Change(found.end(), turned, found.start())
    natural = NATURAL_RE.match(text)
    if natural and _is_person(natural["name"]):
        yield put_for(natural, ",", "stop")


def initials_turned(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such names stand, and what is read for them."""
    for found in NAMES_RE.finditer(text):
        if not (found["joined"] or found["edited"] or found["held"]):
            continue
        if all(map(_is_family, NAME_RE.finditer(found["names"]))):
            start = found.start("names")
            turned = NAME_RE.sub(r"\g<initials> \g<family>", found["names"])
            comma = "," if (found["held"] or "").startswith(" ") else ""
            yield start, Change(found.end("names"), turned + comma, start)


def _is_person(name: str) -> bool:
    """Whether words are somebody's name, known or of no words of the language."""
    if known_by_given_name(name):
        return True
    return looks_like_person(name) and COMMON_WORDS.isdisjoint(name.lower().split()) and not is_body(name)


def _is_family(name: re.Match[str]) -> bool:
    word = name["family"].lower()
    return word not in COMMON_WORDS and word not in COMPANIES
