"""The rows of the text and the notes in; the rows, in which what calls a note is told from other figures, out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from apparatus import lazy
from apparatus.adopt.pdf.foot import Note
from apparatus.adopt.pdf.sheets import Row, Run
from apparatus.read.seed.powers import SHOWN, is_of_unit, may_be_power

NUMBERS = lazy.regex(r"[\s(\[]{0,2}\d{1,3}(?:\s?[,;]\s?\d{1,3})*[\s)\]]{0,2}")
GLUED = r"(?<=[^\W\d_]|[.,;:!?”’\"'\)\]»])(?:{})(?!\d|[.,:]\d)"


@dataclass(slots=True)
class Calls:
    """The notes in the order in which the text calls them."""

    notes: Sequence[Note]
    sure: frozenset[int] = frozenset()
    """The numbers that stand raised where no power would."""
    next: int = 0
    """The note that is awaited."""

    def place(self, number: int) -> int:
        """The place of the note that has a number, from 1: the next one that has it, or else one before; 0 for none."""
        ahead = (at for at in range(self.next, len(self.notes)) if self.notes[at].number == number)
        behind = (at for at in range(min(self.next, len(self.notes)) - 1, -1, -1) if self.notes[at].number == number)
        found = next(ahead, None)
        if found is not None:
            self.next = found + 1
            return found + 1
        return next(behind, -1) + 1


def with_calls(rows: Sequence[Sequence[Row]], notes: Sequence[Note]) -> list[list[Row]]:
    """The rows. Calls are raised figures that are numbers of notes; where there are none, figures behind a word or a
    mark that are the number which is awaited."""
    raised = _told(rows, notes, _parted)
    found = sum(bool(run.call) for part in raised for row in part for run in row.runs)
    return raised if found * 2 >= len(notes) else _told(rows, notes, _glued)


def _told(
    rows: Sequence[Sequence[Row]], notes: Sequence[Note], runs_of: Callable[[Run, Calls, str], Iterator[Run]]
) -> list[list[Row]]:
    calls = Calls(notes, frozenset(number for part in rows for row in part for number in _sure(row)))
    return [[replace(row, runs=_runs_of(row, calls, runs_of)) for row in part] for part in rows]


def _sure(row: Row) -> Iterator[int]:
    """The raised numbers of a row that are no powers."""
    before = ""
    for run in row.runs:
        if run.raised and NUMBERS.fullmatch(run.text) and not may_be_power(before):
            yield from map(int, re.findall(r"\d+", run.text))
        before = f"{before}{run.text}"[-SHOWN:]


def _runs_of(row: Row, calls: Calls, runs_of: Callable[[Run, Calls, str], Iterator[Run]]) -> tuple[Run, ...]:
    made: list[Run] = []
    before = ""
    for run in row.runs:
        made += runs_of(run, calls, before)
        before = f"{before}{run.text}"[-SHOWN:]
    return tuple(made)


def _parted(run: Run, calls: Calls, before: str) -> Iterator[Run]:
    if not run.raised or not NUMBERS.fullmatch(run.text):
        yield run
        return
    numbers = [int(number) for number in re.findall(r"\d+", run.text)]
    known = {note.number for note in calls.notes}
    if not all(number in known for number in numbers) or _is_power(numbers, calls, before):
        yield run
        return
    for number in numbers:
        yield replace(run, text="", call=calls.place(number))
    if run.text.endswith(" "):
        yield replace(run, text=" ", raised=False)


def _is_power(numbers: Sequence[int], calls: Calls, before: str) -> bool:
    """Whether a raised number belongs to the letters before it, `km²`: behind a letter alone or a number, where it is
    not the one that is awaited, or another figure calls that note."""
    awaited = calls.notes[calls.next].number if calls.next < len(calls.notes) else 0
    (number, *others), before = numbers, before[-SHOWN:]
    return not others and (
        is_of_unit(before, number) or (may_be_power(before) and (number != awaited or number in calls.sure))
    )


def _glued(run: Run, calls: Calls, before: str) -> Iterator[Run]:
    rest = run.text
    while calls.next < len(calls.notes):
        number = calls.notes[calls.next].number
        finds = re.finditer(GLUED.format(number), rest)
        found = next((one for one in finds if not is_of_unit((before + rest[: one.start()])[-SHOWN:], number)), None)
        if found is None:
            break
        calls.next += 1
        yield replace(run, text=rest[: found.start()])
        yield replace(run, text="", call=calls.next)
        before, rest = f"{before}{rest[: found.start()]}", rest[found.end() :]
    if rest:
        yield replace(run, text=rest)
