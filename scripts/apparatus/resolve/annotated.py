"""The runs of a paragraph and the stretches that are annotated in; the same runs, with the places where annotations are
called, out.

Stretches may overlap. Only plain text is cut at their ends: a link that one of them touches is annotated as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from apparatus.model import Run

Stretch = tuple[int, int, str, int]
"""Start and end in the text, and the id and number of the annotation."""


def annotated_runs(runs: Sequence[Run], stretches: Sequence[Stretch]) -> tuple[Run, ...]:
    """An annotation is called after its last word and the note markers that stand there."""
    if not stretches:
        return tuple(runs)
    waiting = sorted(stretches, key=lambda stretch: (stretch[1], stretch[0]))
    found: list[Run] = []
    position = 0
    for run in runs:
        for piece in _pieces(run, position, stretches):
            if piece.text:
                found += _called(waiting, position)
            end = position + len(piece.text)
            touched = any(start < end and position < stop for start, stop, *_ in stretches)
            found.append(replace(piece, annotated=True) if piece.text and touched else piece)
            position = end
    return (*found, *_called(waiting, position))


def _pieces(run: Run, position: int, stretches: Sequence[Stretch]) -> Iterator[Run]:
    if run.kind != "text":
        yield run
        return
    end = position + len(run.text)
    cuts = sorted({at for start, stop, *_ in stretches for at in (start, stop) if position < at < end})
    for start, stop in zip([position, *cuts], [*cuts, end], strict=True):
        yield replace(run, text=run.text[start - position : stop - position])


def _called(waiting: list[Stretch], position: int) -> Iterator[Run]:
    while waiting and waiting[0][1] <= position:
        _, _, target, number = waiting.pop(0)
        yield Run("annotation", "", target, number)
