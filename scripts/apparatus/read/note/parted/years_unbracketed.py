"""Finds the year that no mark parts from the authors before it, whose initials have no stops, or from a body.

    Lima, A & Costa, R 2020, Cities and quays, Quay Press, Lisbon      Lima, A 2020, ‘Quays’, Port Review, vol. 2
    Department of Ports 2018, A strategy for quays, Port Press, Lisbon

Comes in: a note as printed. Comes out: a bracket around the year, as entries by author and date have it (Chicago
Manual 15.9; the Australian Government Style Manual, author–date).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.parted.print_patterns import at_begins, at_heads, goes_on
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.particles import SIGNED_PARTICLE
from apparatus.read.note.words.signs import behind_digit, group

_FAMILY: Final = rf"(?:{SIGNED_PARTICLE}\s){{0,2}}[A-ZÀ-Þ][\w’'-]{{1,24}}(?:\s[A-ZÀ-Þ][\w’'-]{{1,24}})?"
_PERSON: Final = rf"{_FAMILY},?\s(?:[A-ZÀ-Þ](?:\.?[ -]?[A-ZÀ-Þ]){{0,3}}\.?)(?![\w’])"
_YEAR: Final = r"(?P<year>(?:19|20)\d\d[a-z]?|n\.d\.)(?=,\s[A-ZÀ-Þ‘“'\"])"
PEOPLE_RE: Final = lazy.regex(
    rf"(?={_FAMILY}[,\s])(?:{_PERSON}(?:,\s{_PERSON}){{0,8}}(?:,?\s(?:&|and)\s{_PERSON})?(?:,?\set\sal\.?)?)"
    rf"(?P<role>\s\([Ee]ds?\.?\))?\s{_YEAR}(?!,\s[A-ZÀ-Þ][\w&. -]{{0,40}},\s\d{{1,4}}[A-Z]?,\s[A-Z]?\d)"
)
"""A title stands behind the year: `Lima, A. et al. 2005, Port J., 2, 188` has none."""
_NAMED: Final = rf"{_FAMILY},\s[A-ZÀ-Þ][a-zà-ÿ’-]{{1,20}}(?:\s[A-ZÀ-Þ]\.?)?"
NAMED_RE: Final = lazy.regex(rf"(?P<names>{_NAMED}(?:,\s{_NAMED}){{0,5}}(?:,?\s(?:&|and)\s{_NAMED})?)\s{_YEAR}")
GIVEN_RE: Final = lazy.regex(rf"{_FAMILY},\s(?P<given>[A-ZÀ-Þ][a-zà-ÿ’-]+)")
BODY_RE: Final = lazy.regex(
    rf"(?P<name>[A-ZÀ-Þ][\w’&.-]*(?:\s(?:of|for|and|the|on|in|&|[A-ZÀ-Þ][\w’&-]*)){{0,9}})(?:\s\((?P<other>[A-ZÀ-Þ][^();:\d]{{1,60}})\))?\s{_YEAR}"
    r",\s(?P<behind>[^,;]{2,200})"
)
INITIAL_RE: Final = lazy.regex(r"(?<=[ -][A-ZÀ-Þ])(?=[, ]|\Z)")
"""Where the stop of an initial is left out; before a role it shows that the family name stands first."""
LAW_RE: Final = lazy.regex(r"(?:Acts?|Year|Code|Law|Order|Bill|Statutes?|Regulations?| of)\Z|\A[A-Z]{2,8}\Z")
"""`Quay Act 2000`, `NJW 2000`: the year is of what was made then."""
DATED: Final = group(*behind_digit(", "), "n.d., ")


def years_unbracketed(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a year stands."""
    for found in at_begins(PEOPLE_RE, text):
        if found["role"]:
            begin, end = found.start(), found.start("role")
            yield begin, Change(end, INITIAL_RE.sub(".", text[begin:end]), begin)
        yield _bracketed(found.span("year"), found["year"])
    for found in at_begins(NAMED_RE, text):
        if all(is_given_name(person["given"]) for person in GIVEN_RE.finditer(found["names"])):
            yield _bracketed(found.span("year"), found["year"])
    for found in at_heads(BODY_RE, text):
        if goes_on(text, found.start()):
            continue  # `in J. Doe, ed. Port Yearbook 2000, Quay Centre`
        known = any(looks_like_organisation(name, strict=True) for name in (found["name"], found["other"] or ""))
        if known and not LAW_RE.search(found["name"]) and not read_locator(found["behind"].rstrip(". ")):
            yield _bracketed(found.span("year"), found["year"])


def _bracketed(span: tuple[int, int], year: str) -> tuple[int, Change]:
    """A year in a bracket, for that as printed."""
    begin, end = span
    return begin, Change(end, f"({year})", begin)
