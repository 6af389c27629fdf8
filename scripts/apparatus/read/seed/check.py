"""Markers against notes: a body and its notes in; what points to nothing, or is pointed to by nothing, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from apparatus.model import Note, Place, Problem
from apparatus.read.seed.labels import MARKER, NO_YEAR, numbers_in
from apparatus.read.seed.lines import Line


def check_markers(body: Iterable[Line], elsewhere: Iterable[str], notes: Sequence[Note], path: str) -> list[Problem]:
    """A marker without a note and a note without a marker, each with its place.

    `elsewhere` are texts outside the body (title, acknowledgements): a marker in them counts as one.
    """
    known = {note.number for note in notes}
    called = {number for text in elsewhere for _, number in _markers(text)}
    problems: list[Problem] = []
    for line in body:
        for column, number in _markers(line.text):
            called.add(number)
            if number not in known and number < NO_YEAR:
                place = Place(path, line.number, column)
                hint = f"the notes end with {max(known)}" if number > max(known) else "add the note or mend the number"
                problems.append(Problem(place, f"the marker [{number}] has no note", hint))
    for note in notes:
        if note.number not in called:
            message, hint = f"note {note.number} has no marker in the text", f"put [{note.number}] where it belongs"
            problems.append(Problem(Place(path, note.line), message, hint))
    return problems


def _markers(text: str) -> Iterator[tuple[int, int]]:
    for match in MARKER.finditer(text):
        for number in numbers_in(match["numbers"]):
            yield match.start() + 1, number
