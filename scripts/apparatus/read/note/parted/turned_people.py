"""What the readers of bibliographic print share: a list of people of whom the first stands family name first.

    Lima, Ana, Rui Costa, and Jane Doe

Comes in: a text. Comes out: the pattern of such a list, whether it is one, and what is to be read for it (Chicago
Manual 14.21).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.lists import GIVEN_NAMES
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.parted.print_patterns import PERSON
from apparatus.read.note.parted.turned_authors import FAMILY, GIVEN, shown
from apparatus.read.note.pieces.changes import Change

PEOPLE: Final = (
    rf"(?<![A-ZÀ-Þ]\.\s)(?P<person>(?P<family>{FAMILY}),\s(?P<given>{GIVEN}))"
    rf"(?P<others>(?P<joint>(?:,\s{PERSON}){{0,6}},?)\s(?:and|&)\s{PERSON})?"
)
"""Behind an initial stands the rest of another name."""
STOP: Final = r"(?<!\b[A-ZÀ-Þ])(?P<ends>\.|(?(others)(?!)|(?<=\s[A-ZÀ-Þ]\.)(?!\s[\w.’-]+,)))"
"""The stop behind them, or an initial’s, if no name goes on: `Lima, A. Rui, Harbours`."""
JOINT_RE: Final = re.compile(r"\A(?:, (?:and|&)?|,? (?:and|&)) ?")


def may_be_turned(found: re.Match[str]) -> bool:
    """Whether the first two may be one person's names."""
    first, more, _ = found["family"].partition(" ")
    both = more and found["given"].partition(" ")[2].strip(".")[1:]  # two names in full may be two people
    if both or (more and first.lower() in GIVEN_NAMES):
        return False  # `Rui Costa, Jane Doe, and Tom Roe`
    return looks_like_person(f"{found['given']} {found['family']}")


def are_known(found: re.Match[str]) -> bool:
    """Whether the first person shows by the given name, or the others by theirs."""
    return shown(found) or (found["others"] is not None and are_people(JOINT_RE.sub("", found["others"], count=1)))


def natural_order(found: re.Match[str], stop: str = "") -> Iterator[tuple[int, Change]]:
    """What is read for the names; `stop` stands behind the first."""
    at = found.start("person")
    yield at, Change(found.end("person"), f"{found['given']} {found['family']}{stop}", at)
    if found["others"] and found["joint"] == ",":
        yield found.start("joint"), Change(found.end("joint"), "", found.start("joint"))
