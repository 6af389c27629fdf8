"""What the readers of bibliographic print share: a list of people of whom the first, or all,
stand family name first.

    Lima, Ana, Rui Costa, and Jane Doe      Lima, Ana, Costa, Rui and Doe, Jane

Comes in: a text. Comes out: the pattern of such a list, whether it is one, and what is to be read for it (Chicago
Manual 14.21).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, EAST_ASIAN_SURNAMES
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.persons import STATES
from apparatus.read.note.names.turned_print import family_name, in_natural_order, turned
from apparatus.read.note.parted.print_patterns import PERSON
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.given_names import is_given_name, is_given_or_initial
from apparatus.read.note.words.particles import PARTICLE

_FAMILY: Final = (
    rf"(?!(?:See|Compare|Contrast|But|And|Also|In|From|For|The|Following|Quoting|Citing) ){family_name(PARTICLE)}"
)
_WORD: Final = r"[A-ZÀ-Þ](?:\.|[\w’-]{0,20}+)"
_GIVEN: Final = rf"{_WORD}(?:[ -]?{_WORD}){{0,3}}(?: (?:de la|de|da|van|von))?"
TURNED_NAME: Final = rf"{_FAMILY}, {_GIVEN}"
TURNED_RE: Final = lazy.regex(turned(_FAMILY, _GIVEN))
PEOPLE: Final = (
    rf"(?<![A-ZÀ-Þ]\. )(?P<person>{turned(_FAMILY, _GIVEN)})"
    rf"(?:(?P<pairs>(?:, {TURNED_NAME}){{0,5}},? (?:and|&) {TURNED_NAME})"
    rf"|(?P<others>(?P<joint>(?:,\s{PERSON}){{0,12}},?) (?:and|&) {PERSON})"
    rf"|(?P<company>(?:,\s{PERSON}){{1,12}})(?=,?\set\sal\b))?"
)
"""Behind an initial stands the rest of another name."""
STOP: Final = r"(?<!\b[A-ZÀ-Þ])(?P<ends>\.|(?(others)(?!)|(?<=\b[A-ZÀ-Þ]\.)(?!\s[\w.’-]+,)))"
"""The stop behind them, or an initial’s, if no name goes on: `Lima, A. Rui, Harbours`."""
JOINT_RE: Final = lazy.regex(r"\A(?:, (?:and|&)?|,? (?:and|&)) ?")


def may_be_turned(found: re.Match[str]) -> bool:
    """Whether the first two may be one person's names."""
    first, more, _ = found["family"].partition(" ")
    both = more and found["given"].partition(" ")[2].strip(".")[1:]  # two names in full may be two people
    if both or (more and is_given_name(first)):
        return False  # `Rui Costa, Jane Doe, and Tom Roe`
    return looks_like_person(in_natural_order(found))


def shown(person: re.Match[str]) -> bool:
    """Whether a pair of words shows itself to be a name: by a known given name, initials, or a family of East Asia."""
    family, _, more = person["family"].partition(" ")
    if more and is_given_name(family):
        return False  # `Rui Costa, Q.C. and Jane Doe, J.D.`
    if person["given"] in STATES:
        return False  # `Quays, U.S. PORT COMM’N`
    first = person["given"].replace(".", " ").split()[0]
    if len(first) == 1 or is_given_name(first.partition("-")[0]):
        return True
    return person["family"] in EAST_ASIAN_SURNAMES and first.lower() not in COMMON_WORDS


def are_known(found: re.Match[str]) -> bool:
    """Whether the first person shows by the given name, or the others by theirs; where all are turned, all must but
    one."""
    if found["pairs"]:
        unknown = [pair for pair in (found, *TURNED_RE.finditer(found["pairs"])) if not shown(pair)]
        return len(unknown) < LEAST and all(map(may_be_person, unknown))
    if shown(found):
        return True
    listed = found["others"] or found["company"]
    others = listed is not None and are_people(JOINT_RE.sub("", listed, count=1))
    return others and may_be_person(found)


LEAST: Final = 2


def are_turned(found: re.Match[str]) -> bool:
    """Whether a list of people is one whose first, or all, stand family name first."""
    return may_be_turned(found) and are_known(found)


def may_be_person(pair: re.Match[str]) -> bool:
    """Whether a pair of words that no list knows may be somebody's names, as those beside it are: `Olsen, Odd Arne`.
    A full name in natural order may stand before a title: `Rui Costa, Harbours: A History`."""
    words = in_natural_order(pair)
    if pair["family"].partition(" ")[2] and pair["family"][0].isupper():
        return False
    return COMMON_WORDS.isdisjoint(words.lower().split()) and looks_like_person(words)


def given_behind(found: re.Match[str]) -> bool:
    """Whether given names stand behind the first comma: one that shows, or two that are nobody's whole name; `Doe, Roe,
    and Ana Lima` are three, and so are `Doe, Tom Roe, and Ana Lima`."""
    first, _, more = found["given"].partition(" ")
    if not more:
        return shown(found)
    return not is_given_name(first) or is_given_or_initial(more.rpartition(" ")[2])


def natural_order(found: re.Match[str], stop: str = "") -> Iterator[tuple[int, Change]]:
    """What is read for the names; `stop` stands behind the last that is turned."""
    at = found.start("person")
    first = "" if found["pairs"] else stop
    yield at, Change(found.end("person"), in_natural_order(found) + first, at)
    if found["pairs"]:
        people = map(in_natural_order, TURNED_RE.finditer(found["pairs"]))
        at = found.start("pairs")
        yield at, Change(found.end("pairs"), joined(["", *people]) + stop, at)
    if found["others"] and found["joint"] == ",":
        yield put_for(found, "", "joint")


def joined(names: Sequence[str]) -> str:
    """Names with commas between them and `and` before the last; a comma may stand behind the first."""
    *others, last = names
    several = "," if len(others) > 1 and not others[-1].endswith(",") else ""
    return f"{', '.join(others).replace(',,', ',')}{several} and {last}"
