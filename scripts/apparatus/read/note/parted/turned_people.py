"""What the readers of bibliographic print share: a list of people of whom the first, or all,
stand family name first.

    Lima, Ana, Rui Costa, and Jane Doe      Lima, Ana, Costa, Rui and Doe, Jane

Comes in: a text. Comes out: the pattern of such a list, whether it is one, and what is to be read for it (Chicago
Manual 14.21).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.lists import COMMON_WORDS
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.parted.print_patterns import PERSON
from apparatus.read.note.parted.turned_authors import FAMILY, GIVEN, shown
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.given_names import is_given_name

_PAIR: Final = rf"{FAMILY},\s{GIVEN}"
PEOPLE: Final = (
    rf"(?<![A-ZÀ-Þ]\.\s)(?P<person>(?P<family>{FAMILY}),\s(?P<given>{GIVEN}))"
    rf"(?:(?P<pairs>(?:,\s{_PAIR}){{0,5}},?\s(?:and|&)\s{_PAIR})"
    rf"|(?P<others>(?P<joint>(?:,\s{PERSON}){{0,6}},?)\s(?:and|&)\s{PERSON}))?"
)
"""Behind an initial stands the rest of another name."""
STOP: Final = r"(?<!\b[A-ZÀ-Þ])(?P<ends>\.|(?(others)(?!)|(?<=\s[A-ZÀ-Þ]\.)(?!\s[\w.’-]+,)))"
"""The stop behind them, or an initial’s, if no name goes on: `Lima, A. Rui, Harbours`."""
JOINT_RE: Final = re.compile(r"\A(?:, (?:and|&)?|,? (?:and|&)) ?")


PAIR_RE: Final = re.compile(rf"(?:,\s|\s)(?:(?:and|&)\s)?(?P<family>{FAMILY}),\s(?P<given>{GIVEN})")


def may_be_turned(found: re.Match[str]) -> bool:
    """Whether the first two may be one person's names."""
    first, more, _ = found["family"].partition(" ")
    both = more and found["given"].partition(" ")[2].strip(".")[1:]  # two names in full may be two people
    if both or (more and is_given_name(first)):
        return False  # `Rui Costa, Jane Doe, and Tom Roe`
    return looks_like_person(f"{found['given']} {found['family']}")


def are_known(found: re.Match[str]) -> bool:
    """Whether the first person shows by the given name, or the others by theirs; where all are turned, all must but
    one."""
    if found["pairs"]:
        unknown = [pair for pair in PAIR_RE.finditer(found["pairs"]) if not shown(pair)]
        return shown(found) and len(unknown) < LEAST and all(map(_may_be_person, unknown))
    return shown(found) or (found["others"] is not None and are_people(JOINT_RE.sub("", found["others"], count=1)))


LEAST: Final = 2


def _may_be_person(pair: re.Match[str]) -> bool:
    """Whether a pair of words that no list knows may be somebody's names, as those beside it are: `Olsen, Odd Arne`."""
    words = f"{pair['given']} {pair['family']}"
    return COMMON_WORDS.isdisjoint(words.lower().split()) and looks_like_person(words)


def natural_order(found: re.Match[str], stop: str = "") -> Iterator[tuple[int, Change]]:
    """What is read for the names; `stop` stands behind the last that is turned."""
    at = found.start("person")
    first = "" if found["pairs"] else stop
    yield at, Change(found.end("person"), f"{found['given']} {found['family']}{first}", at)
    if found["pairs"]:
        people = [f"{pair['given']} {pair['family']}" for pair in PAIR_RE.finditer(found["pairs"])]
        listed = f", {', '.join(people[:-1])}," if people[1:] else ""
        at = found.start("pairs")
        yield at, Change(found.end("pairs"), f"{listed} and {people[-1]}{stop}", at)
    if found["others"] and found["joint"] == ",":
        yield found.start("joint"), Change(found.end("joint"), "", found.start("joint"))
