"""Columns in; the rows of the text and the notes below it, or behind it, out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from apparatus import lazy
from apparatus.adopt.pdf.columns import Column
from apparatus.adopt.pdf.sheets import Row, Run
from apparatus.read.seed.wording import part_of

SMALL = 0.96
"""How big the letters of notes are at the most, in sizes of the text."""

LABEL = lazy.regex(r"\s*[\[(]?(?P<number>\d{1,3})(?:[\])]\.?|\.(?=\s)|:(?=\s))?\s*")
"""`12`, `12.`, `[12]`, `(12)`."""

SIGNED = lazy.regex(r"\s*[*†‡§¶](?!\s?\d)")
"""How a note about the author begins."""

APART = 0.9
"""How much space there is between two rows of a note at the most, in sizes of its letters."""

LONGEST_REST = 12
"""As many rows of a note may stand on the next sheet, where no other note follows them."""

LEAP = 5
"""How many numbers of notes may be missing, which were not found."""

LISTS = ("notes", "bibliography")
"""Parts that hold notes behind the text, where they are numbered."""


@dataclass(slots=True)
class Note:
    """A note: its number as printed, and its rows."""

    number: int
    rows: list[Row] = field(default_factory=list)


@dataclass(slots=True)
class Parted:
    """What columns hold."""

    text: list[Column]
    notes: list[Note]
    head: Row | None = None
    """What stands above notes behind the text."""
    beside: list[Column] = field(default_factory=list)
    """What stands among the notes and is none: who the author is, who holds the rights."""


def part(columns: Sequence[Column], size: float) -> Parted:
    """Take the notes out of columns. `size` is that of the letters of the text."""
    made = Parted([], [])
    behind = False
    for column in columns:
        rows = column.rows
        head = None if behind or made.notes else _head_of_notes(rows)
        if head is not None:
            made.head, behind = rows[head], True
            made.text.append(column._replace(rows=rows[:head]))
            start = head + 1
        else:
            start = 0 if behind else _foot(column, size, made.notes)
            made.text.append(column._replace(rows=rows[:start]))
        left, others = _taken(rows[start:], made.notes, behind=behind)
        if left:
            made.text.append(column._replace(rows=left))
            behind = False
        if others:
            made.beside.append(column._replace(rows=others))
    return made


def _foot(column: Column, size: float, notes: Sequence[Note]) -> int:
    """Where the notes at the foot of a column begin: below a rule, with small letters, or with a raised number."""
    rows = column.rows
    awaited = notes[-1].number + 1 if notes else 1
    if column.rule is not None:
        below = next((at for at, row in enumerate(rows) if row.middle < column.rule), len(rows))
        is_rest = notes and (below > 0 or rows[0].size <= size * SMALL)
        if is_rest or any(number_of(row) in (awaited, 1) for row in rows[below : below + 1]):
            return below
    raised = next((at for at, row in enumerate(rows) if row.runs[0].raised and number_of(row) in (awaited, 1)), None)
    small = next((at for at in range(len(rows), 0, -1) if rows[at - 1].size > size * SMALL), 0)
    found = _first_note(rows, small, notes)
    starts = [at for at in (raised, found) if at is not None]
    return min(starts, default=len(rows))


def _head_of_notes(rows: Sequence[Row]) -> int | None:
    """Where the head of the notes behind the text stands, before the first of them."""
    heads = (at for at, row in enumerate(rows[:-1]) if part_of(row.text) in LISTS and number_of(rows[at + 1]) == 1)
    return next(heads, None)


def _first_note(rows: Sequence[Row], start: int, notes: Sequence[Note]) -> int | None:
    """Where the notes at the foot of a column begin, of whose small rows `start` is the first: with a number, or with
    the rest of the note of the column before."""
    awaited = notes[-1].number + 1 if notes else 1
    at = next((at for at in range(start, len(rows)) if number_of(rows[at]) in (awaited, 1)), None)
    if at is None:
        return start if notes and 0 < start < len(rows) and len(rows) - start <= LONGEST_REST else None
    goes_on = notes and start < at and all(_near(rows[one], rows[one + 1]) for one in range(start, at))
    return start if goes_on else at


def _taken(rows: Sequence[Row], notes: list[Note], *, behind: bool) -> tuple[Sequence[Row], Sequence[Row]]:
    """Add the notes of rows to `notes`. What is left: the text behind the end of a list of notes, and what stands among
    notes at the foot."""
    others: list[Row] = []
    is_note = bool(notes)
    for at, row in enumerate(rows):
        if (number := number_of(row)) is not None and _is_next(number, row, notes):
            notes.append(Note(number, [_without_label(row)]))
            is_note = True
            continue
        if behind and notes and _is_head(row, notes[-1].rows[0]):
            return rows[at:], others
        if not behind:
            is_note = is_note and not SIGNED.match(row.text) and (at == 0 or _near(rows[at - 1], row))
        (notes[-1].rows if is_note else others).append(row)
    return (), others


def _near(row: Row, below: Row) -> bool:
    """Whether no more space parts two rows than those of one note."""
    return row.bottom - below.top <= below.size * APART


def _is_head(row: Row, of_note: Row) -> bool:
    return row.size > of_note.size * 1.08 or (row.bold and not of_note.bold)


def _is_next(number: int, row: Row, notes: Sequence[Note]) -> bool:
    """Whether a number at the head of a row is that of a new note: the next one, one of the next if it is raised, or 1
    where numbers begin again."""
    last = notes[-1].number if notes else 0
    raised = row.runs[0].raised
    return number == last + 1 or bool(raised and (last < number <= last + LEAP or (number == 1 and notes)))


def number_of(row: Row) -> int | None:
    """The number with which a row begins. One that is not raised and has no mark stands before a capital."""
    found = LABEL.match(row.text)
    if found is None:
        return None
    is_plain = found[0].strip().isdigit() and not row.runs[0].raised
    return None if is_plain and row.text[found.end() :][:1].islower() else int(found["number"])


def _without_label(row: Row) -> Row:
    found = LABEL.match(row.text)
    skip = found.end() if found else 0
    runs: list[Run] = []
    for run in row.runs:
        runs.append(replace(run, text=run.text[skip:]))
        skip = max(0, skip - len(run.text))
    return replace(row, runs=tuple(run for run in runs if run.text))
