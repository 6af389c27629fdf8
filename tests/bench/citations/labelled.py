"""Scores the reader on notes that people labelled before it had read them (`tests/cases/labelled/`).

Comes in: cases as `tests/cases/notes/README.md` tells them, which need not all be read right. Comes out: `Figures`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cache

from apparatus.read.note import read_note
from apparatus.read.note.confidence import NONE
from apparatus.read.note.telltales import TELLTALES
from bench.citations.score import ALL_RIGHT, fold
from note_cases import Case, describe

YEAR = re.compile(r"\d{4}|n\.d\.|forthcoming")


@dataclass(frozen=True, slots=True)
class Labelled:
    """An item of a note: what it is, and its fields."""

    what: str
    """`full book`, `short`, `ibid`, `prose`."""
    fields: tuple[tuple[str, str], ...]

    def get(self, name: str) -> str:
        """A field, empty where the item does not state it; the year is a part of the date."""
        if name != "year":
            return dict(self.fields).get(name, "")
        found = YEAR.search(self.get("date"))
        return found.group() if found else self.get("date")

    @property
    def is_full(self) -> bool:
        return self.what.startswith("full")


@dataclass(slots=True)
class Figures:
    """Counts over any number of notes."""

    notes: int = 0
    full: int = 0
    all_right: int = 0
    """Full citations with authors, title, container and year right."""
    short: int = 0
    short_right: int = 0
    """Short forms and ibid. found as such, with every field right; what they resolve to is not asked here."""
    items: int = 0
    kinds: int = 0
    """Items found with the right kind, prose among them."""
    extra: int = 0
    """Items read where none stands."""
    right: int = 0
    read: int = 0
    stated: int = 0
    """Fields of full citations."""
    failures: list[tuple[Case, tuple[Labelled, ...], tuple[Labelled, ...]]] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """Over all fields of full citations."""
        return 2 * self.right / ((self.read + self.stated) or 1)


def labelled_figures(cases: Iterable[Case]) -> Figures:
    """Reads the note of each case, and compares it with the items expected."""
    figures = Figures()
    for case in cases:
        meant, read = items_of(case.expected), items_of(describe(read_note(case.note)))
        pairs = aligned(meant, read)
        figures.notes += 1
        figures.items += len(meant)
        figures.extra += len(read) - sum(other is not None for _, other in pairs)
        for one, other in pairs:
            _count(figures, one, other)
        if meant != read:
            figures.failures.append((case, meant, read))
    return figures


def telltale_counts(cases: Iterable[Case]) -> Mapping[str, tuple[int, int]]:
    """How many full citations show a telltale as read, and how many of those are right in authors, title, container
    and year; `none` for those without any."""
    seen: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for case in cases:
        cites = read_note(case.note)
        read = items_of(describe(cites))
        matched = {id(other) for one, other in aligned(items_of(case.expected), read) if other and _same(one, other)}
        for cite, item in zip(cites, read, strict=True):
            if cite.form == "full":
                seen.update(cite.telltales or (NONE,))
                right.update((cite.telltales or (NONE,)) if id(item) in matched else ())
    return {name: (seen[name], right[name]) for name in (NONE, *TELLTALES)}


TELLTALES_HEAD = """\
# A telltale (read/note/telltales.py; `none`: without any), how many readings of full citations showed it, and how many
# of those were right in authors, title, container and year. Counted in notes of printed works that were labelled by
# hand before they were read for the first time (the notes are not kept here; `author-date` in lists that others
# labelled), by: python tests/bench/citations_bench.py --telltales FILE …"""


def telltales_text(counts: Mapping[str, tuple[int, int]]) -> str:
    """The list `telltales.txt` of the reader."""
    return "\n".join([TELLTALES_HEAD, *(f"{name} {seen} {right}" for name, (seen, right) in counts.items()), ""])


def items_of(text: str) -> tuple[Labelled, ...]:
    """The items of a case's third part."""
    items: list[tuple[str, list[tuple[str, str]]]] = []
    for line in text.splitlines():
        if line.startswith("  "):
            name, _, value = line.strip().partition(": ")
            items[-1][1].append((name, fold(value)))
        elif line.strip():
            items.append((line.strip(), []))
    return tuple(Labelled(what, tuple(fields)) for what, fields in items)


def _count(figures: Figures, meant: Labelled, read: Labelled | None) -> None:
    figures.kinds += read is not None and read.what == meant.what
    if meant.is_full:
        found = read if read and read.is_full else None
        figures.full += 1
        figures.all_right += found is not None and _same(meant, found)
        figures.stated += len(meant.fields)
        figures.read += len(found.fields) if found else 0
        figures.right += len(set(meant.fields) & set(found.fields)) if found else 0
    elif meant.what != "prose":
        figures.short += 1
        figures.short_right += meant == read


def _same(meant: Labelled, read: Labelled) -> bool:
    """Whether authors, title, container and year of a full citation are right."""
    return meant.is_full and read.is_full and all(meant.get(name) == read.get(name) for name in ALL_RIGHT)


def aligned(meant: Sequence[Labelled], read: Sequence[Labelled]) -> list[tuple[Labelled, Labelled | None]]:
    """Each item meant with the one read that is most like it, in the order of both."""

    @cache
    def best(i: int, j: int) -> tuple[float, tuple[int, ...]]:
        """How alike what is left can be made, and the partners: an index, or -1 for none."""
        if i == len(meant):
            return 0.0, ()
        ways = [(best(i + 1, j)[0], (-1, *best(i + 1, j)[1]))]
        for at in range(j, len(read)):
            alike, partners = best(i + 1, at + 1)
            ways.append((alike + _likeness(meant[i], read[at]), (at, *partners)))
        return max(ways)

    return [(one, read[at] if at >= 0 else None) for one, at in zip(meant, best(0, 0)[1], strict=True)]


ENOUGH = 0.8
"""What a pair must have in common to be one: items less alike are better left alone."""


@cache
def _likeness(one: Labelled, other: Labelled) -> float:
    words = [item.get("title") or item.get("text") or item.get("archive") for item in (one, other)]
    same = len(set(one.fields) & set(other.fields)) / (len(one.fields) or 1)
    return 3 * SequenceMatcher(None, *words).ratio() + same + (one.what == other.what) - ENOUGH


def figures_text(figures: Figures) -> str:
    """The figures, a line each."""
    rows = (
        ("notes; full citations", f"{figures.notes:,}; {figures.full:,}"),
        ("authors, title, container and year right", f"{figures.all_right / (figures.full or 1):.1%}"),
        ("items found with the right kind", f"{figures.kinds / (figures.items or 1):.1%}"),
        ("items read where none stands", f"{figures.extra}"),
        ("field F1", f"{figures.f1:.3f}"),
        ("short forms found, every field right", f"{figures.short_right} of {figures.short}"),
    )
    return "\n".join(f"{name:42}{value:>12}" for name, value in rows)


def failures_shown(figures: Figures) -> str:
    """Each note that was not read as labelled, with the items that differ."""
    lines: list[str] = []
    for case, meant, read in figures.failures:
        lines.append(f"\n{case.name}\n{case.note}")
        lines += [f"  meant {item.what} {dict(item.fields)}" for item in meant if item not in read]
        lines += [f"  read  {item.what} {dict(item.fields)}" for item in read if item not in meant]
    return "\n".join(lines)
