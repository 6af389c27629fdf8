"""A work is the same in whatever manner a house prints it: the facts of the cases, printed in `manners.py`, are read
back."""

from __future__ import annotations

import re
from functools import cache
from typing import Final
from zlib import crc32

import pytest

from apparatus import Reference, read_note
from apparatus.model import Date
from manners import MANNERS, plain, printed
from note_cases import all_cases, read

SOME: Final = 2
"""Of so many cases one is printed."""


@cache
def works() -> tuple[Reference, ...]:
    """The works of the cases that every house can print: full names, a title without marks of its own."""
    found: dict[tuple[str, Date | None], Reference] = {}
    for case in all_cases():
        if crc32(case.note.encode()) % SOME:
            continue
        for cite in read(case.note):
            work = cite.reference
            if cite.form != "full" or not work or not 0 < len(work.authors) < 4 or work.et_al or work.editors:
                continue
            if (work.volume and work.kind != "article") or work.series or work.edition or work.translators:
                continue
            if not all(name.given and name.family[:1].isupper() and not name.suffix for name in work.authors):
                continue
            if len(work.title) < 6 or len(work.volume) > 3:
                continue
            if re.search(r"[\"“”‘.?!*]|['’](?!\w)", work.title):
                continue
            found.setdefault((work.title, work.date), work)
    return tuple(found.values())


def facts(work: Reference) -> tuple[object, ...]:
    """What every manner prints of a work."""
    held = work.container if work.kind in ("newspaper", "magazine", "web", "blog", "article") else ""
    names = tuple(plain(name.display) for name in work.authors)
    return names, plain(work.title), plain(held), work.date.year if work.date else 0


@pytest.mark.parametrize("manner", MANNERS)
def test_a_work_is_the_same_in_every_manner(manner: str) -> None:
    most = MANNERS[manner][1]
    notes = {note: work for work in works() if (note := printed(work, manner))}
    assert len(notes) > 50
    lost = []
    for note, work in notes.items():
        read = [facts(cite.reference) for cite in read_note(note) if cite.reference]
        meant = facts(work)
        if len(read) != 1 or any(word and word != found for word, found in zip(meant, read[0], strict=True)):
            lost.append(note)
    assert len(lost) <= most * len(notes), (len(lost) / len(notes), lost)
