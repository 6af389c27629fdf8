"""Tells what the people of a short form did, where print says it behind their names (Chicago Manual 14.31).

    Doe, ed., Harbours, 12          Doe and Roe, eds., Harbours, 12
    Doe (trans.), Harbours, 12      Doe ed., Harbours, 12

Comes in: the words between the commas of a short form. Comes out: the names and the role as parts of their own, and the
people as editors or translators.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PLACES, PUBLISHERS
from apparatus.read.note.names.names import looks_like_names, looks_like_person, read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.short_forms.repeats import points_back
from apparatus.read.note.short_forms.short_beside import SURNAMES_RE, full_names, name_list
from apparatus.read.note.short_forms.short_titles import small_title, title_part
from apparatus.read.note.words.locators import read_locator

_EDITOR: Final = r"(?:[Ee]ds?\b\.?|[Ee]ditors?|[Hh]rsg\b\.?|[Hh]g\b\.|[Cc]omps?\.|[Cc]ompilers?)"
_TRANSLATOR: Final = r"(?:[Tt]rans\.?|[Tt]rans?ls?\.|[Tt]rs?\.|[Tt]ranslators?)"
ROLE_RE: Final = lazy.regex(rf"\(?(?:{_EDITOR}|{_TRANSLATOR})(?: (?:and|&) (?:{_EDITOR}|{_TRANSLATOR}))?\)?\Z")
"""What stands alone between commas, or in brackets behind names."""

UNPARTED_RE: Final = lazy.regex(r"(?P<names>[A-ZÀ-Þ].{1,80}) (?P<role>[Ee]ds?\.|[Ee]ds|[Tt]rans\.)\Z")
"""`Doe ed.`: the comma is wanting."""

EDITIONS: Final = (
    PLACES | PUBLISHERS | {"loeb", "arden", "folger", "riverside", "variorum", "critical", "signet", "pléiade"}
)
"""`Oxford ed.`: whose edition it is, and nobody who edited it."""

FARTHEST: Final = 8
"""Parts between the first name and the role."""


def role_apart(words: list[str]) -> str:
    """The role that stands behind the names of a short form, which are one part then; empty if none does."""
    unparted = UNPARTED_RE.match(words[0])
    if unparted and _are_names([unparted["names"]]) and unparted["names"].lower() not in EDITIONS:
        if len(words) < 2 or not title_part(words[1], first=True) or read_locator(words[1]):
            return ""
        words[0] = unparted["names"]
        return unparted["role"]
    at = next((at for at, word in enumerate(words[:FARTHEST]) if at and ROLE_RE.match(word)), 0)
    if not at or at + 1 == len(words) or not _are_names(words[:at]):
        return ""
    behind = words[at + 1]
    role = words[at]
    titled = title_part(behind, first=True) or (role in ("ed", "eds") and small_title(", ".join(words[:at]), behind))
    if not (titled or read_locator(behind) or points_back(behind)):
        return ""
    words[: at + 1] = [", ".join(words[:at])]
    return role


def _are_names(words: list[str]) -> bool:
    """Whether parts are people: several only if a word joins them."""
    if len(words) > 1:
        return name_list(words) or full_names(words) or _surnames_listed(words)
    return SURNAMES_RE.match(words[0]) is not None or looks_like_names(words[0])


def _surnames_listed(words: list[str]) -> bool:
    """`Doe, Roe and Poe`, no comma before the last."""
    last = words[-1].split(" and ")
    return len(last) > 1 and all(map(looks_like_person, (*words[:-1], *last)))


def put_people(names: str, role: str, draft: Draft) -> None:
    """Puts the names where they belong: authors, or editors, translators or both."""
    people, draft.et_al = read_names(names, short=True)
    translated, edited = re.search(_TRANSLATOR, role), re.search(_EDITOR, role)
    draft.translators = people if translated else draft.translators
    draft.editors = people if edited else draft.editors
    draft.authors = () if translated or edited else people


def before_colon(title: str) -> tuple[str, str]:
    """Names and title, where a German note parts them by a colon: `Doe: Die Kais, S. 12`."""
    names, colon, rest = title.partition(": ")
    if not colon or not (SURNAMES_RE.match(names) or looks_like_person(names)):
        return "", title
    return names, rest
