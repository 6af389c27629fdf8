"""The text of a bibliography in; an editor's entries, and every fault in them with its line, out.

What the grammar is, `bib_entries` says; which names there are, `bib_names`; what a value may hold, `bib_values`.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from apparatus import lazy
from apparatus.model import Entry, Problem
from apparatus.read.bib_entries import BibEntry, BibField, read_entries
from apparatus.read.bib_names import FIELDS, TYPES
from apparatus.read.bib_values import faults

KEY = lazy.regex(r"[a-z0-9-]+")


def read_curated(text: str, path: str) -> tuple[tuple[Entry, ...], list[Problem]]:
    """What an editor corrected and added. A broken entry and one whose key is taken are left out, with a problem."""
    found, problems = read_entries(text, path)
    unique = {entry.key: entry for entry in reversed(found)}
    entries = tuple(Entry(e.key, e.type, e.values, e.place) for e in reversed(unique.values()))
    return entries, sorted([*problems, *_entry_problems(found)])


def check_bib(text: str, path: str) -> list[Problem]:
    """Every fault in a bibliography."""
    return read_curated(text, path)[1]


def _entry_problems(entries: Sequence[BibEntry]) -> Iterator[Problem]:
    for entry in entries:
        yield from _type_and_key(entry)
        for item in entry.fields:
            yield from _field_problems(entry, item)
    yield from _clashes(entries)


def _type_and_key(entry: BibEntry) -> Iterator[Problem]:
    if entry.type not in TYPES:
        yield Problem(entry.place, f"entry {entry.key}: unknown type @{entry.type}", _near(entry.type, TYPES))
    if not KEY.fullmatch(entry.key):
        hint = "use letters a-z, digits and hyphens: dyson-1997-darwin"
        yield Problem(entry.place, f"entry {entry.key}: the key holds other than letters, digits and hyphens", hint)


def _field_problems(entry: BibEntry, item: BibField) -> Iterator[Problem]:
    about = f"entry {entry.key}: field {item.name}"
    if item.name not in FIELDS:
        yield Problem(item.place, f"{about} is unknown", _near(item.name, FIELDS))
    if item.place != entry.places[item.name]:
        first = entry.places[item.name].line
        yield Problem(item.place, f"{about} is given twice; first in line {first}", "keep one of the two")
    yield from (Problem(item.place, f"{about} {what}", hint) for what, hint in faults(item.name, item.value))


def _clashes(entries: Sequence[BibEntry]) -> Iterator[Problem]:
    first: dict[str, BibEntry] = {}
    for entry in entries:
        if (other := first.setdefault(entry.key.lower(), entry)) is not entry:
            message = f"entry {entry.key}: the key is taken; first in line {other.place.line}"
            yield Problem(entry.place, message, "give one of them another key, or make one entry of the two")
    for short, long in prefixes(first):
        message = f"entry {short}: the key is the beginning of the key {long}"
        yield Problem(first[short].place, message, "mkdocs-bibtex would take one for the other: lengthen it")


def prefixes(keys: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each key that another one begins with, and the first such other."""
    # Whatever begins with a key stands right behind it in sorted order.
    yield from ((a, b) for a, b in pairwise(sorted(keys)) if b.startswith(a))


def _near(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, sorted(known), n=1)
    return f"did you mean {near[0]}?" if near else "see the biblatex manual, chapter 2, for the names that there are"
