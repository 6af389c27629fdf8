"""Markers against notes: a body and its notes in; what points to nothing, or is pointed to by nothing, out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from apparatus.model import Note, Place, Problem
from apparatus.read.seed.labels import MARKER, NO_YEAR, numbers_in
from apparatus.read.seed.lines import Paragraph


def check_markers(
    body: Iterable[Paragraph],
    elsewhere: Iterable[str],
    notes: Sequence[Note],
    path: str,
    shown: Callable[[int], str] = "[{}]".format,
) -> list[Problem]:
    """A marker without a note and a note without a marker, each with its place.

    `elsewhere` are texts outside the body (title, acknowledgements): a marker in them counts as one. `shown` gives the
    marker of a number as the article prints it.
    """
    known = {note.number for note in notes}
    last = max(known)
    called = {number for text in elsewhere for number in _numbers(text)}
    problems: list[Problem] = []
    for paragraph in body:
        for place, number in _placed(paragraph, path):
            called.add(number)
            if number not in known and number < NO_YEAR:
                hint = f"the notes end with {last}" if number > last else "add the note or mend the number"
                problems.append(Problem(place, f"the marker {shown(number)} has no note", hint))
    for note in notes:
        if note.number not in called:
            message, hint = (
                f"note {note.label or note.number} has no marker in the text",
                f"put {shown(note.number)} where it belongs",
            )
            problems.append(Problem(Place(path, note.line), message, hint))
    return problems


def _numbers(text: str) -> Iterator[int]:
    for match in MARKER.finditer(text):
        yield from numbers_in(match["numbers"])


def _placed(paragraph: Paragraph, path: str) -> Iterator[tuple[Place, int]]:
    """Each number in a marker, with its place; where a line end breaks a marker, the place is the paragraph's."""
    found = list(MARKER.finditer(paragraph.text))
    places = [
        Place(path, line.number, match.start() + 1) for line in paragraph.lines for match in MARKER.finditer(line.text)
    ]
    if len(places) != len(found):
        places = [Place(path, paragraph.line)] * len(found)
    for place, match in zip(places, found, strict=True):
        for number in numbers_in(match["numbers"]):
            yield place, number
