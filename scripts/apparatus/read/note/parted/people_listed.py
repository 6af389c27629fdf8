"""Finds people whom semicolons part, where they write, edit or translate one work; and those behind whom no comma
stands between `et al.` and the title.

    Ana Lima; Rui Costa, Harbours (Lisbon: Quay Press, 2001), 12
    Jane Doe, “Tides,” in Ana Lima; Rui Costa (eds.), Harbours (Lisbon: Quay Press, 2001), 12
    Ana Lima, Rui Costa et al. Harbours (Lisbon: Quay Press, 2001), 12

Comes in: a note as printed. Comes out: the commas and the `and` that are to be read there (Chicago Manual 14.76). The
first must show as a person by a given name or initials: a semicolon parts citations as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, EAST_ASIAN_SURNAMES, NEWSPAPERS, PLACES
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.organisations import is_organisation
from apparatus.read.note.names.persons import is_one_person
from apparatus.read.note.parted.print_patterns import LETTERS, PERSON, at_begins
from apparatus.read.note.pieces.changes import Change, put_behind, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, group

PARTED: Final = group(*(f"{letter}; " for letter in LETTERS))
OTHERS: Final = group(" et al. ")
LISTED: Final = Groups(PARTED | OTHERS)

_ROLE: Final = r",?\s\(?(?:[Ee]ds?|[Tt]rans|Hg|Hrsg|[Ee]ditors?|[Cc]ompilers?|[Cc]omps?|coords?|dirs?)\b"
WRITERS_RE: Final = lazy.regex(
    rf"{PERSON}(?:;\s(?:(?:and|&)\s)?{PERSON}){{1,6}}"
    rf"(?={_ROLE}|:?,?\s[“‘\"«„]|[,:.]\s[A-ZÀ-Þ\d][^;]{{4,300}}?{YEAR}|\s\({YEAR}\))"
)
EDITORS_RE: Final = lazy.regex(rf"\b[Ii]n:?\s(?P<names>{PERSON}(?:[;,]\s(?:(?:and|&)\s)?{PERSON}){{1,6}})(?={_ROLE})")
EDITED_RE: Final = lazy.regex(
    rf"\b(?:[Ee]ds?\.|[Tt]rans\.|by)\s(?P<names>{PERSON}(?:[;,]\s(?:(?:and|&)\s)?{PERSON}){{1,6}})(?=\s\([^()]*{YEAR}\))"
)
OTHERS_RE: Final = lazy.regex(
    rf"{PERSON}(?:,\s{PERSON}){{1,11}},?\set\sal\.(?=\s[A-ZÀ-Þ][^();“”\"]{{4,200}}\s\([^()]{{0,80}}{YEAR}\))"
)
PARTS_RE: Final = lazy.regex(r"[;,]\s(?:(?:and|&)\s)?")


def people_joined(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such names stand, and what is read between and behind them; `groups` are those of which the text holds
    signs."""
    for found in at_begins(OTHERS_RE, text) if groups & OTHERS else ():
        if _people(PARTS_RE.split(found.group().removesuffix("et al.").rstrip(", "))):
            yield put_behind(found, ",")
    if not groups & PARTED:
        return
    for found in at_begins(WRITERS_RE, text):
        before = text[: found.start()].rstrip()
        if before[-1:] not in (".", ":") or before.strip("[(.").isdigit():  # `ed. Ana Lima; Rui Costa, Quays`
            yield from _joined(text, *found.span())
    for pattern in (EDITORS_RE, EDITED_RE):
        for found in pattern.finditer(text):
            yield from _joined(text, *found.span("names"))


def _joined(text: str, start: int, end: int) -> Iterator[tuple[int, Change]]:
    """What is read between the names of a list, if all are people's and a semicolon parts them."""
    if ";" not in text[start:end] or not _people(PARTS_RE.split(text[start:end])):
        return
    parts = list(PARTS_RE.finditer(text, start, end))
    for part in parts:
        yield put_for(part, " and " if part is parts[-1] else ", ")


def _people(names: list[str]) -> bool:
    """Whether the first name is a person's, which might be a title alone, and all others could be."""
    words = names[0].split()
    shown = is_one_person(words) or (len(words) == PAIR and words[0] in EAST_ASIAN_SURNAMES)
    return shown and looks_like_person(names[0]) and all(map(_person, names[1:]))


PAIR: Final = 2


def _person(name: str) -> bool:
    """Whether nothing says that a name is another's than a person's."""
    words = name.lower().split()
    if not looks_like_person(name) or name.lower() in PLACES or name.lower() in NEWSPAPERS:
        return False
    return is_one_person(name.split()) or (COMMON_WORDS.isdisjoint(words) and not is_organisation(name))
