"""Finds words that tell for what a work is cited, or of which edition a page is, where a comma or nothing parts them.

    Ana B. Lima, Quay Behaviour, on bounded tides under storms      Lima, Quay Behaviour, p. 187 of the Lisbon edition

Comes in: a note as printed. Comes out: the semicolon that is to be read, or that nothing is read for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.author_counts import known_by_given_name
from apparatus.read.note.names.name_lists import by_initials
from apparatus.read.note.parted.print_patterns import PERSON
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import Groups, behind_digit, group
from apparatus.read.note.words.title_words import capital_share

ON: Final = group(", on ")
EDITION: Final = group(*behind_digit(" of my ", " of the "))
TOLD: Final = Groups(ON | EDITION)
ON_RE: Final = lazy.regex(
    rf"(?:\A|(?<=;\s)|(?<=;\sand\s)|(?<=[Ss]ee\s)|(?<=[Ss]ee\salso\s))(?P<name>{PERSON}),\s"
    r"(?P<title>[A-ZÀ-Þ][\w’'-]*(?:\s[\w’'&-]+){1,9})(?P<comma>,)(?=\son\s(?!p\b|pp\b|page)[a-z])"
)
EDITION_RE: Final = lazy.regex(r"(?<=\d)(?P<told>\sof\s(?:the|my)\s(?:[A-ZÀ-Þ][\w’-]*\s){0,3}edition)(?=[.,;]|\s*\Z)")
HEADLINE: Final = 0.7


def cited_for(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand; `groups` are those of which the text holds signs."""
    for found in ON_RE.finditer(text) if groups & ON else ():
        known = known_by_given_name(found["name"]) or by_initials(found["name"])
        if known and capital_share(found["title"]) >= HEADLINE:
            yield put_for(found, ";", "comma")
    for found in EDITION_RE.finditer(text) if groups & EDITION else ():
        yield put_for(found, "", "told")
