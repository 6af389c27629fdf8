"""Finds authors who stand family name first, parted by semicolons or before `op. cit.`, and turns them.

    Marlin, Ana; Costa, Rui. “Harbours.” Port News, April 1, 2008      Marlin, Ana. Op. cit., p. 12
    Ana Marlin; Rui Costa, “Harbours,” Port News, April 1, 2008           Marlin, Ana/Costa, Rui: “Harbours”, in: …

Comes in: a note as printed. Comes out: what is to be read for the names and for the stop behind them: what a note
prints (Chicago Manual 14.76), and before a title that stops part what a bibliography does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from apparatus.read.note.lists import COMMON_WORDS, EAST_ASIAN_SURNAMES, GIVEN_NAMES
from apparatus.read.note.names.persons import STATES
from apparatus.read.note.parted.print_patterns import BEGINS, PERSON
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_name
from apparatus.read.note.words.particles import PARTICLE
from apparatus.read.note.words.signs import Groups, either_case, group

_NO_NAME: Final = r"(?!(?:See|Compare|Contrast|But|And|Also|In|From|For|The|Following|Quoting|Citing)\s)"
FAMILY: Final = (
    rf"{_NO_NAME}(?:{PARTICLE}\s){{0,3}}"
    r"[A-ZÀ-Þ][\w’'-]{1,30}+(?:\s[A-ZÀ-Þ][\w’'-]{1,30}+)?"
)
GIVEN: Final = r"[A-ZÀ-Þ](?:\.|[\w’-]{0,20}+)(?:[\s-]?[A-ZÀ-Þ](?:\.|[\w’-]{0,20}+)){0,3}(?:\s(?:de\sla|de|da|van|von))?"
_PAIR: Final = rf"{FAMILY},\s{GIVEN}"
_JOINT: Final = r"(?:;\s(?:(?:and|&)\s)?|,?\s(?:and|&)\s|\s?/\s?)"
_CITED: Final = r"(?:[Oo]p|[Oo]b|[Ll]oc)\.?\s?[Cc]it\b"
_BOOK: Final = r"[A-ZÀ-Þ][^;“”\"()]{2,150}\([^()]{2,80}\d{4}\)"
LISTED_RE: Final = re.compile(
    rf"(?:{BEGINS}|\(|(?P<amid>(?<=[a-z])\s|(?<=[a-z],)\s))(?P<names>{_PAIR}(?:{_JOINT}{_PAIR}){{1,5}})(?=(?P<others>[,;]?\set\sal\.)?"
    rf"(?P<role>,\s(?:eds?|trans)\.)?(?P<stop>:|(?<=\.)|[.,])\s"
    rf"(?:(?P<cited>{_CITED}|[“\"‘']|{_BOOK})|[A-ZÀ-Þ](?!\.)))"
)
NATURAL_RE: Final = re.compile(
    rf"\A(?:[Ss]ee\s(?:also\s)?)?(?P<names>{PERSON}(?:;\s(?:(?:and|&)\s)?{PERSON}){{1,5}})"
    rf"(?=[.,]\s(?:[“\"‘]|{_BOOK}))"
)
CITED_RE: Final = re.compile(
    rf"{BEGINS}(?:(?P<names>{_PAIR})(?P<others>,?\set\.?\sal\.?)?(?P<stop>[,.]?)|(?:{PERSON}|[A-ZÀ-Þ][\w’'-]+)(?:\set\sal)?(?P<only>\.))\s(?={_CITED})"
)
QUICK_RE: Final = re.compile(
    r"[,;]\s(?=[A-ZÀ-Þ])(?:(?<=[^\W\d_];\s)|(?<=,\s)[A-ZÀ-Þ][\w’.\s-]{0,60}(?:(?:;|,?\s(?:and|&))\s|\s?/\s?[A-ZÀ-Þ]))"
)
"""What stands between two people of a list: quicker than the list. Marks are found faster than what stands before
them."""
PAIR_RE: Final = re.compile(rf"(?P<family>{FAMILY}),\s(?P<given>{GIVEN})\Z")
JOINT_RE: Final = re.compile(_JOINT)

LISTED: Final = group("; ", " and ", " & ", " / ", *(f"{letter}/" for letter in ".abcdefghijklmnopqrstuvwxyzäéíóúü"))
CITED: Final = group(
    *(
        f"{word}{stop}{cit}"
        for word in either_case("op", "ob", "loc")
        for stop in (".", " ", ". ", "")
        for cit in ("cit", "Cit")
    )
)
"""Of these signs a text holds some where the patterns above find anything."""


TURNED: Final = Groups(LISTED | CITED)
"""What of them it is asked for."""


def authors_turned(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such names stand, and what is read for them; `groups` are those of which the text holds signs."""
    if groups & LISTED and QUICK_RE.search(text):
        yield from _listed(text)
    for found in CITED_RE.finditer(text) if groups & CITED else ():
        if found["only"]:
            yield found.start("only"), Change(found.end("only"), ",", found.start("only"))
        elif (person := PAIR_RE.match(found["names"])) and shown(person):
            at = found.start("names")
            yield at, _before_comma(found, at, _natural(person) + (" et al." if found["others"] else ""))


def _listed(text: str) -> Iterator[tuple[int, Change]]:
    """The lists of names: as in a note before `op. cit.`, a title in quotation marks and one with its imprint in
    brackets."""
    for found in LISTED_RE.finditer(text):
        people = _people(found)
        titled = found["stop"] == ":" and TITLED_RE.search(found["names"])
        if len(people) < LEAST or titled or (found["amid"] and not found["cited"]):
            continue  # within a sentence no entry begins
        at = people[0][0]
        names = [_natural(person) for _, person in people]
        sure = found["cited"] or found["stop"] == ":" or "/" in found["names"]
        if sure and not found["others"]:
            yield at, _before_comma(found, at, f"{_joined(names)}{found['role'] or ''}")
        elif found["others"]:
            yield at, Change(found.end("others"), f"{', '.join(names)}, et al.", at)
        else:
            stop = "." if found.end("stop") == found.end("names") else ""  # that of an initial, which ends no name now
            yield at, Change(found.end("names"), _joined([f"{people[0][1].group()},", *names[1:]]) + stop, at)
    natural = NATURAL_RE.match(text)
    names = JOINT_RE.split(natural["names"]) if natural else []
    if natural and all(map(begins_with_given_name, names)):
        yield natural.start("names"), Change(natural.end("names"), _joined(names), natural.start("names"))


def _before_comma(found: re.Match[str], at: int, names: str) -> Change:
    """What is read for names before a comma, which is that of the note where it prints one."""
    if found["stop"] == ",":
        return Change(found.start("stop"), names, at)
    return Change(found.end("stop"), f"{names},", at)


TITLED_RE: Final = re.compile(r"\b[A-ZÀ-Þ]\. [A-ZÀ-Þ][\w’-]{2,20}\Z")
"""`Lima, A. and Roe, T. Quays: A History`: before the colon a title, and a stop behind the names."""
LEAST: Final = 2
"""People of a list."""


def _joined(names: Sequence[str]) -> str:
    """Names with commas between them and `and` before the last; a comma may stand behind the first."""
    *others, last = names
    several = "," if len(others) > 1 and not others[-1].endswith(",") else ""
    return f"{', '.join(others).replace(',,', ',')}{several} and {last}"


def _people(found: re.Match[str]) -> list[tuple[int, re.Match[str]]]:
    """The people of a list, each with the place of the name; short forms may stand before them: `Roe, Quays; Marlin,
    Ana; Costa, Rui`."""
    people: list[tuple[int, re.Match[str]]] = []
    begin = found.start("names")
    for pair in JOINT_RE.split(found["names"]):
        begin = found.string.index(pair, begin)
        person = PAIR_RE.match(pair)
        if person and shown(person):
            people.append((begin, person))
        elif people:
            return []
        begin += len(pair)
    return people


def _natural(person: re.Match[str]) -> str:
    return f"{person['given']} {person['family']}"


def shown(person: re.Match[str]) -> bool:
    """Whether a pair of words shows itself to be a name: by a known given name, initials, or a family of East Asia."""
    family, _, more = person["family"].partition(" ")
    if more and is_given_name(family):
        return False  # `Rui Costa, Q.C. and Jane Doe, J.D.`
    if person["given"] in STATES:
        return False  # `Quays, U.S. PORT COMM’N`
    first = person["given"].replace(".", " ").split()[0]
    if len(first) == 1 or first.lower().partition("-")[0] in GIVEN_NAMES:
        return True
    return person["family"] in EAST_ASIAN_SURNAMES and first.lower() not in COMMON_WORDS
