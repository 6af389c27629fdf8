"""Finds an author who stands family name first in a note, as in a bibliography, and turns the name.

    Lima, Ana, Harbours and Tides, Quay Press, 1938, 3      Roe, Tom, and Ana Lima, “Keys,” Port Review 12 (2001): 3

Comes in: a note as printed. Comes out: what is to be read for the name (Chicago Manual 14.21: a note has the given name
first, a bibliography the family name).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, COMPANIES, GIVEN_NAMES, LONE_ORGANISATIONS, NEWSPAPERS, PLACES
from apparatus.read.note.names.turned_print import in_natural_order
from apparatus.read.note.parted.print_patterns import BEGINS, FURTHER, at_begins
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.given_names import joins_given_names

WORD: Final = r"[A-ZÀ-Þ][a-zß-ÿ][\w’'-]{0,28}+"
NO_INITIAL: Final = r"(?<!\b[A-ZÀ-Þ])(?<!\b[MDSJ][rst])(?<!\b(?:Mrs|Rev|Hon))"
"""The stop behind an initial or a title of courtesy ends nothing: `Ana P. Lima, Rui Costa, and Jane Doe`."""
TURNED_RE: Final = lazy.regex(
    rf"(?P<family>{WORD}),\s(?=(?P<given>(?P<first>(?:[A-ZÀ-Þ]\.\s)?{WORD})(?P<more>(?:\s(?:[A-ZÀ-Þ]\.|{WORD})){{0,2}}))"
    r"(?P<comma>,)(?=\s(?:(?P<joined>(?:and|&)\s[A-ZÀ-Þ][\w.’-]*\s[A-ZÀ-Þ])|(?!and\b|&|[JSM][rD]\b|[IV]+\b|et\b|\d))))"
)
BEGINS_RE: Final = lazy.regex(rf"{NO_INITIAL}{BEGINS}\Z")
LEAD: Final = 24
"""Characters that lead up to a citation."""
WORDS_LISTED_RE: Final = lazy.regex(
    rf"\s{WORD},\s(?:{WORD},\s){{0,4}}(?:and|&)\s|\s(?:{WORD},\s){{0,4}}{WORD}\s(?:and|&)\s{WORD},?\s[“\"‘]"
)
"""Single words up to an `and`: surnames, or what a title lists; `Lima, Raymond, Costa and Roe, “Quays”`."""
NO_FAMILIES: Final = (PLACES, COMMON_WORDS, COMPANIES, LONE_ORGANISATIONS, NEWSPAPERS)


def turned_back(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such names stand, and what is read for them."""
    for found in at_begins(TURNED_RE, text):
        if not BEGINS_RE.search(text, max(0, found.start() - LEAD), found.start()):
            continue
        if text.endswith((" v. ", " vs. "), 0, found.start()):
            continue  # `Lima v. Roe, Tom, J., dissenting`: the second party of a case
        shown = found["more"] or found["joined"] or TITLE_RE.match(text, found.end("comma"))
        if (
            not is_turned(found, shown=bool(shown))
            or WORDS_LISTED_RE.match(text, found.end("comma"))
            or _of_entry(text, found)
        ):
            continue
        end = found.end("comma") if found["joined"] else found.start("comma")
        yield found.start("family"), Change(end, in_natural_order(found), found.start("family"))


ENTRY_RE: Final = lazy.regex(rf"{FURTHER}\.\s")
BETWEEN_RE: Final = lazy.regex(rf"{WORD},\s{WORD}(?:\s[\w.-]{{1,20}}){{0,2}};\s\Z")


def _of_entry(text: str, found: re.Match[str]) -> bool:
    """Whether the names end in a stop, as those of an entry, or semicolons part them: `Roe, Tom; Lima, Ana, Ports`."""
    begin = found.start("family")
    return ENTRY_RE.match(text, found.start("comma")) is not None or (
        text[max(0, begin - 2) : begin] == "; " and BETWEEN_RE.search(text, max(0, begin - 90), begin) is not None
    )


TITLE_RE: Final = lazy.regex(r"\s(?:[“‘\"]|[A-ZÀ-Þ][\w’'-]* \w)")


def is_turned(found: re.Match[str], *, shown: bool = True, placed: bool = False) -> bool:
    """Whether the words behind a comma are given names, and the one before it nothing but a family's, or `shown` to be
    one by what stands behind the names; `placed` where it may be that of a town as well."""
    family = found["family"].lower()
    kept = NO_FAMILIES[1:] if "." in found["first"] or placed else NO_FAMILIES  # an initial stands behind no place
    if not _is_given(found["first"]) or any(family in names for names in kept):
        return False
    if family in GIVEN_NAMES and not shown:
        return False
    return all(word.endswith(".") or _is_given(word) for word in found["more"].split())


def _is_given(word: str) -> bool:
    """Whether a word is a given name, or made of such by hyphens; an initial may stand before it."""
    word = word.rpartition(". ")[2]
    return joins_given_names(word)
