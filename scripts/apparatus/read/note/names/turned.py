"""Reads a name printed family name first at the head of a note, as in a bibliography."""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import PLACES, SINGLE_NAME_AUTHORS
from apparatus.read.note.names.names import looks_like_person, read_names
from apparatus.read.note.names.organisations import is_organisation
from apparatus.read.note.names.run_on_names import run_on_names
from apparatus.read.note.names.turned_families import particles_of
from apparatus.read.note.names.turned_lists import FAMILY_RE, is_initials
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.given_names import is_given_name


def turned_name(
    text: str, pieces: list[Piece], at: int, bracket: int
) -> tuple[tuple[Name, ...], int, list[Piece]] | None:
    """`Lima, Ana B. Harbours and Their Keys (…)`: a name printed family name first, as in a bibliography."""
    if pieces[at].kind != "text":
        return None
    if at + 4 < bracket and TWO_RE.match(text, pieces[at + 2].start) and is_initials(words_of(text, pieces[at + 4])):
        return None
    parted = between_commas(text, pieces, at, bracket)
    if parted:
        return *parted, pieces
    several = run_on_names(text, pieces, at, bracket)
    if several or at + 2 >= bracket or pieces[at + 1].kind != "," or pieces[at + 2].kind != "text":
        return several
    family, second = words_of(text, pieces[at]), pieces[at + 2]
    words = words_of(text, second)
    found = (
        (TURNED_RE.match(words) or LONE_RE.match(words)) if " " not in family and looks_like_person(family) else None
    )
    if not found or "and" in found["given"].split():
        return None
    if lazy.found_by(found, LONE_RE) and not is_given_name(found["given"]):
        return None
    if lazy.found_by(found, LONE_RE) and (
        text.find(family, 0, pieces[at].start) >= 0  # named before: `Eric Hobsbawm, …; Hobsbawm, Primitive Rebels (…)`
        or is_given_name(family)
        or family.lower() in SINGLE_NAME_AUTHORS
        or found["given"].lower() in TITLE_NAMES
    ):
        return None
    rest = [*pieces[: at + 2], Piece("text", second.start + found.end(), second.end), *pieces[at + 3 :]]
    return (Name(family, found["given"].strip()),), at + 2, rest


def between_commas(text: str, pieces: list[Piece], at: int, bracket: int) -> tuple[tuple[Name, ...], int] | None:
    """`Costanza-Chock, Sasha, Design Justice (…)`: a family name and a given name that no list knows, before a title of
    several words and its imprint: a title alone seldom is a list of two words and many. The names and the index of the
    title."""
    if at + 5 > bracket or any(
        pieces[at + i].kind != kind for i, kind in enumerate(("text", ",", "text", ",", "text"))
    ):
        return None
    family, given, title = (words_of(text, pieces[at + i]) for i in (0, 2, 4))
    found = GIVEN_RE.match(given)
    if not found or not FAMILY_RE.match(family) or family.lower() in PLACES:
        return None
    if is_organisation(family) or is_organisation(given):
        return None
    particle, family = particles_of(family)
    name, second = Name(family, given, particle), SECOND_RE.match(title)
    if second and at + 7 <= bracket and pieces[at + 5].kind == ",":
        return ((name, *read_names(second["name"])[0]), at + 6) if looks_like_person(second["name"]) else None
    sure = found["initials"] is not None
    long = at + 5 == bracket and (len(title.split()) > MANY or ": " in title)
    return ((name,), at + 4) if title[:1].isupper() and (sure or long) else None


GIVEN_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ]\. ?){0,2}[A-ZÀ-Þ][^\W\d_A-Z]+(?:-[^\W\d_]+)?(?P<initials>(?: [A-ZÀ-Þ]\.){1,3})?\Z"
)
SECOND_RE: Final = lazy.regex(r"(?:and|&) (?P<name>[A-ZÀ-Þ]\S* (?:[A-ZÀ-Þ]\. ?){0,2}[A-ZÀ-Þ]\S+)\Z")
MANY: Final = 2
"""Words of a title; one of more is no part of a list."""


TWO_RE: Final = lazy.regex(r"(?:[A-Z]\.[ -]?){1,4}(?:(?<= )|(?<=\.) )(?:and|&) [A-ZÀ-Þ]")
"""`I. S. and Raiser` behind a family name, before `M.`: initials, and who wrote with its bearer."""


LONE_RE: Final = lazy.regex(r"(?P<given>[A-ZÀ-Þ][\w’-]{2,20})\s(?!\S+(?:’s|s’)\s)(?=[A-ZÀ-Þ][\w’]+\s\w)")
"""`Katznelson, Ira Fear Itself`: a given name without a stop, before a title of two words or more."""

TITLE_NAMES: Final = frozenset({"virginia", "victoria", "georgia", "florence", "sydney", "charlotte", "jordan", "chad"})
"""Given names that are places as well."""

TURNED_RE: Final = lazy.regex(r"(?P<given>[A-ZÀ-Þ][\w’-]+(?:\s[A-Z]\.)+)\s(?=[A-Z])")
