"""Reads the authors at the head of an entry where a stop alone does not show their end: every name turned, the title
right behind the last initial or behind a role in brackets (ISO 690:2010, 5.3; New Hart’s Rules 18.2).

Comes in: an entry, or the names alone. Comes out: the names, and where the title begins; or None.

    Lima, A. R. and Costa, R. Harbours.          Lima, Ana P. and Costa, R. (eds.) Harbours.
    Lima, Ana; Costa, Rui; Doe, Jane. Harbours.  Lima, Ana, and Rui Costa (eds): Harbours.
    Lima, Ana, Land, Law and Ports. Lisbon: …    Lima, A., and Costa, R., Ports. 2nd ed. Lisbon: …
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final, NamedTuple

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.entries.counted_journals import COUNTED_RE
from apparatus.read.note.entries.entry_elements import elements_of
from apparatus.read.note.entries.entry_publication import STATEMENT_RES, prints
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.names.organisations import is_organisation
from apparatus.read.note.names.turned_families import particles_of
from apparatus.read.note.names.turned_print import INITIALS, WORD, TurnedHead, family_name, printed
from apparatus.read.note.words.day_patterns import PRINT_YEAR
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_name
from apparatus.read.note.words.particles import ANY_PARTICLE, PARTICLE

PRINT: Final = printed(
    family_name(ANY_PARTICLE),
    rf"(?:{WORD}(?: {WORD})?(?: {INITIALS})?|{INITIALS}|[A-Z]{{1,3}}(?=\.?(?:[ ,;:(]|\Z)))",
    r"(?:[,;]? (?:and|&) |[,;] )(?!eds?\b|and\b|&)",
    behind=rf"(?: {PARTICLE}\b)*",
)
OPENED_RE: Final = lazy.regex(r" (?=[A-ZÀ-Þ“‘'\"\d¿¡])")
ENDED_RE: Final = lazy.regex(r"[.:] (?=[A-ZÀ-Þ“‘'\"\d¿¡])")
AFTER_COMMA_RE: Final = lazy.regex(r", (?=[A-ZÀ-Þ\d][^.,]{2})(?![A-ZÀ-Þ]\.|[JS]r\b)")
WORD_RE: Final = lazy.regex(r"\S+")

LONGEST: Final = 400
"""Characters of such a list."""


class Listed(NamedTuple):
    """A list of names, and where it ends."""

    names: tuple[Name, ...]
    first: re.Pattern[str]
    last: re.Pattern[str]
    """How the first and the last are printed: family name first, or in natural order."""
    ends: tuple[int, ...]
    """Where each name ends."""

    @property
    def end(self) -> int:
        """Where the list ends."""
        return self.ends[-1]


def listed_head(entry: str, start: int = 0) -> TurnedHead | None:
    """The names that begin at `start`, and where the title begins; None where stops show it, or nothing does."""
    text = entry[: start + LONGEST]
    listed = read_list(text, start)
    if not listed:
        return None
    et_al, role, bracketed, at = PRINT.behind(text, listed.end)
    sure = role != "" and (listed.first is PRINT.turned or bracketed)
    if not sure and not _proved(listed, several=not role):
        return None
    if role and not sure and len(listed.names) == 1 and _names_follow(entry[at:]):
        return None
    end = _end(entry, at, listed, closed=role != "" or et_al)
    return TurnedHead(listed.names, et_al, role, end) if end else None


def comma_head(entry: str) -> TurnedHead | None:
    """The names of an entry where a comma alone divides them from the title, and stops part the rest: every given name
    is common or holds an initial, and what is listed behind them is the title, since the imprint follows."""
    listed = read_list(entry[:LONGEST], 0)
    if not listed or listed.first is not PRINT.turned:
        return None
    names = tuple(takewhile(_is_shown, listed.names))
    opened = AFTER_COMMA_RE.match(entry, listed.ends[len(names) - 1]) if names else None
    if not opened or not _before_imprint(entry[opened.end() :]):
        return None
    return TurnedHead(names, False, "", opened.end())


def read_list(text: str, start: int) -> Listed | None:
    """The list that begins at `start`."""
    found = PRINT.turned.match(text, start)
    if not found or begins_with_given_name(found["family"]):
        found = PRINT.natural.match(text, start) or found  # `Ana Lima, Rui Costa`
    if not found or is_organisation(found["family"]):
        return None
    read = ((_name(each), each) for each in PRINT.listed(found, _next))
    people = list(takewhile(lambda each: not each[0].literal, read))  # `National Archives and Records Administration`
    if not people:
        return None
    names, last = [name for name, _ in people], people[-1][1].re
    return Listed(tuple(names), found.re, last, tuple(each.end() for _, each in people))


def _next(text: str, at: int) -> re.Match[str] | None:
    """The name at a place; two words before a comma are a name in natural order if the first is a common given name, or
    a full name follows."""
    turned, natural = PRINT.turned.match(text, at), PRINT.natural.match(text, at)
    if turned and natural and " " in particles_of(turned["family"])[1] and not _initials(turned["given"]):
        return natural if begins_with_given_name(turned["family"]) or " " in turned["given"] else turned
    return turned or natural


def _name(found: re.Match[str]) -> Name:
    if found.re is PRINT.natural:
        people, _ = read_names(found.group())
        return people[0]
    behind = found["behind"].strip()
    particle, family = ("", found["family"]) if behind else particles_of(found["family"])
    return Name(family, found["given"], particle=behind or particle, suffix=found["suffix"] or "")


def _initials(given: str) -> bool:
    """Whether a given name is nothing but initials."""
    return given[1:2] in ("", ".") or given.isupper()


def _proved(listed: Listed, *, several: bool) -> bool:
    """Whether some given name is a common one, or holds an initial; where the first is in natural order, whether all
    do, and there are several if there must be."""
    shown = list(map(_is_shown, listed.names))
    return any(shown) if listed.first is PRINT.turned else all(shown) and len(shown) > several


def _is_shown(name: Name) -> bool:
    """Whether a given name is a common one, or holds an initial."""
    return name.given != "" and (_initials(name.given) or "." in name.given or begins_with_given_name(name.given))


def _end(entry: str, at: int, listed: Listed, *, closed: bool) -> int:
    """Where the title begins: behind a role; right behind the initials of the last name, if it is turned; or behind
    the stop or the colon that ends the list."""
    opened = OPENED_RE.match(entry, at)
    if closed:
        return opened.end() if opened else 0
    several, last = len(listed.names) > 1, listed.names[-1].given
    if opened and listed.last is PRINT.turned and entry[at - 1] == ".":
        plain = several or _initials(last)
        return opened.end() if plain and _opens_title(entry[opened.end() :], several=several) else 0
    ended = ENDED_RE.match(entry, at)
    if not ended or listed.first is not listed.last:
        return 0
    if ended.group()[0] == ":":
        return ended.end() if listed.last is PRINT.turned and all(map(_is_shown, listed.names)) else 0
    return ended.end() if several else 0


def _names_follow(rest: str) -> bool:
    """Whether names and nothing else stand behind a role, so that what stands before it is a title: `Jane Doe, ed. Rui
    Costa. Lisbon: …`."""
    elements = elements_of(rest)
    return bool(elements) and " " in elements[0] and looks_like_names(elements[0].partition(" (")[0])


def _opens_title(rest: str, *, several: bool) -> bool:
    """Whether words behind initials are a title; a single one may be what a person is called, `Quay, J. Edgar`, unless
    the imprint follows or, before a comma, several people are named."""
    found = WORD_RE.match(rest)
    if not found or found.group()[-1] not in ".,":
        return found is not None
    if is_given_name(found.group()[:-1]):
        return False
    return (several and found.group()[-1] == ",") or _before_imprint(rest)


def _before_imprint(rest: str) -> bool:
    """Whether words begin with an element that can be but the title, as it has the imprint in a bracket, or the imprint
    or an edition behind it."""
    elements = elements_of(rest)
    if len(elements) > 2 and elements[0][-1] in "?!":
        del elements[0]
    if len(elements) < 2:
        return bool(elements) and PRINTED_RE.search(elements[0]) is not None
    return prints(elements[1]) or any(pattern.match(elements[1]) for pattern in SOURCE_RES)


SOURCE_RES: Final = (*STATEMENT_RES, COUNTED_RE, lazy.regex(r"[Ii]n:? [A-ZÀ-Þ]|.{3,60}\b[Pp]aper (?:[Nn]o\.? )?\d"))
"""What tells how or where a work appeared."""

PRINTED_RE: Final = lazy.regex(rf" \([^()]*{PRINT_YEAR}\)\Z")
