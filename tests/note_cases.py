"""Note cases: text files in which a writer says how a note should be read. `tests/cases/notes/README.md` tells the
form.

`python tests/note_cases.py` reads notes from standard input, one a line, and prints each as a case, to be corrected
by hand.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import fields
from difflib import ndiff
from functools import cache
from pathlib import Path
from typing import NamedTuple

from apparatus.model import Cite, Date, Name, Reference
from apparatus.read.note import read_note

FOLDER = Path(__file__).parent / "cases" / "notes"
LABELLED = Path(__file__).parent / "cases" / "labelled"
ENTRIES = Path(__file__).parent / "cases" / "bibliography"
PEOPLE = ("authors", "editors", "translators", "container_authors")
DATES = ("date", "original_date", "container_date", "accessed")


class Case(NamedTuple):
    name: str
    note: str
    expected: str
    place: str = ""
    """The file, and the line on which the case begins."""


def read_cases(path: Path) -> Iterator[Case]:
    """The cases of a file: a title, the note and the items expected, each closed by a line that holds a dot."""
    parts: list[str] = []
    part: list[str] = []
    closed = [0]
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line == ".":
            parts.append("\n".join(part).strip("\n"))
            part = []
            closed.append(number)
        elif not line.startswith("# ") or parts[3 * (len(parts) // 3) :]:
            part.append(line)
    assert len(parts) % 3 == 0 and not "".join(part).strip(), f"{path.name}: a case lacks its closing dot"
    for at in range(0, len(parts), 3):
        place = f"{path.parent.name}/{path.name}:{closed[at + 1]}"
        yield Case(f"{path.stem}: {parts[at].strip()}", parts[at + 1], parts[at + 2].strip(), place)


@cache
def read(note: str) -> tuple[Cite, ...]:
    """How a note is read: once, however many tests ask for it."""
    return read_note(note)


def cases_by_file(folder: Path = FOLDER) -> dict[str, list[Case]]:
    """The cases of each file by its name: a test that asks little of each case asks it of a whole file."""
    return {path.stem: list(read_cases(path)) for path in sorted(folder.glob("*.txt"))}


def all_cases(folder: Path = FOLDER) -> list[Case]:
    return [case for path in sorted(folder.glob("*.txt")) for case in read_cases(path)]


def describe(cites: tuple[Cite, ...]) -> str:
    """What was read, in the form in which a case says it."""
    return "\n".join(line for cite in cites for line in _lines(cite))


def differences(case: Case, said: str) -> str:
    """Where a case stands, and what was read otherwise than it says; nothing where all is right."""
    if said == case.expected:
        return ""
    lines = ndiff(case.expected.splitlines(), said.splitlines())
    changed = "\n".join(f"    {line}" for line in lines if line[0] in "+-")
    return f"{case.place}: {case.name.partition(': ')[2]} (- expected, + read)\n    {case.note}\n{changed}"


def _lines(cite: Cite) -> Iterator[str]:
    if cite.form == "prose":
        yield "prose"
        yield f"  text: {' '.join(cite.text.split())}"
        return
    reference = cite.reference or Reference()
    yield f"full {reference.kind}" if cite.form == "full" else ("ibid" if cite.ibid else "short")
    for name in ("signal", "locator", "refers_to_note", "alias"):
        if getattr(cite, name):
            yield f"  {name}: {getattr(cite, name)}"
    for field in fields(Reference):
        value = getattr(reference, field.name)
        if value and field.name != "kind":
            yield f"  {field.name}: {_value(field.name, value)}"


def _value(name: str, value: object) -> str:
    if name in PEOPLE:
        assert isinstance(value, tuple)
        return "; ".join(map(_name, value))
    if name in DATES:
        assert isinstance(value, Date)
        return " ".join(part for part in (value.season, value.edtf, value.literal) if part)
    return "yes" if value is True else str(value)


def _name(name: Name) -> str:
    if name.literal:
        return "{" + name.literal + "}"
    family = f"[{name.particle}] {name.family}" if name.particle else name.family
    return ", ".join(part for part in (family, name.given, name.suffix) if part)


if __name__ == "__main__":
    for number, note in enumerate(filter(None, map(str.strip, sys.stdin)), 1):
        print(f"{number}\n.\n{note}\n.\n{describe(read_note(note))}\n.\n")
