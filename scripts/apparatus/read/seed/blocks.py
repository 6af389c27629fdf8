"""Notes in several places: labels and markers in; blocks of notes, each with the markers that it serves, out.

Notes stand at the end of the article, of each part or of each page, and their numbers go on or begin again. What
makes a run of labels a block is that the markers since the block before it call them. So every run is weighed against
the markers before it, and the heaviest sequence of blocks is taken. Where the numbers begin again and all notes stand
at the end, the markers are cut where they begin again, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from apparatus.read.seed.forms import Token
from apparatus.read.seed.labels import LABELS, Label

MAX_RUNS = 400
"""More runs of ascending numbers than this are those of a table or a list of laws."""

MAX_LEAP = 3
"""As many numbers may lack between two notes of a block."""


@dataclass(frozen=True, slots=True)
class Block:
    """Notes that stand together, and the markers that call them."""

    labels: tuple[Label, ...]
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Parted:
    """The blocks of an article, and how much speaks for them: notes that are called, less what is left over."""

    blocks: tuple[Block, ...]
    value: float


def part(labels: Sequence[Label], tokens: Sequence[Token], start: int) -> Parted:
    """The heaviest way to see the notes in several blocks; `start` is the line at which running text begins."""
    if not tokens:
        return Parted((), 0)
    ways = [Parted((), 0.0)]
    for style in LABELS:
        of_style = [label for label in labels if label.style == style and label.index >= start]
        runs = _runs(of_style, tokens)
        if 1 < len(runs) <= MAX_RUNS:
            ways += [_between(runs, tokens), _at_end(runs, tokens)]
    return max(ways, key=lambda way: way.value)


def _runs(labels: Sequence[Label], tokens: Sequence[Token]) -> list[list[Label]]:
    """Ascending labels that no marker of a later note parts. Close below a line that ends amid a sentence, as at the
    foot of a page, a label is a note's if the text above has the marker of the next number. What goes on from the end
    of an earlier run leaves no numbers out in this one, which may be a list."""
    places: dict[int, list[int]] = {}
    for token in tokens:
        for number in token.numbers:
            places.setdefault(number, []).append(token.index)
    runs: list[list[Label]] = []
    ended: set[int] = set()
    for label in labels:
        last = runs[-1][-1] if runs else None
        step = label.number - last.number if last else 0
        leaps = step > 1 and label.number - 1 in ended
        called = last is not None and any(last.index < at < label.index for at in places.get(label.number, ()))
        next_called = called and step == 1 and label.begins
        if 0 < step <= MAX_LEAP and not (called or leaps):
            runs[-1].append(label)
        elif label.opens or label.likely or label.number == 1 or next_called:
            ended |= {runs[-1][-1].number} if runs else set()
            runs.append([label])
    return runs


def _between(runs: Sequence[list[Label]], tokens: Sequence[Token]) -> Parted:
    """Blocks each of which comes after its own markers."""
    starts = [run[0].index for run in runs]
    pending = [[token for token in tokens if low < token.index < high] for low, high in _spans(starts, runs)]
    best: list[tuple[float, int]] = []
    for at, run in enumerate(runs):
        numbers = {label.number for label in run}
        met: set[int] = set()
        unmet = 0
        found = (float("-inf"), -1)
        for before in range(at - 1, -2, -1):
            for token in pending[before + 1]:
                met.update(number for number in token.numbers if number in numbers)
                unmet += not any(number in numbers for number in token.numbers)
            value = len(met) - unmet - (len(numbers) - len(met)) + (best[before][0] if before >= 0 else 0)
            found = max(found, (value, before))
        best.append(found)
    value, at = max((value, at) for at, (value, _) in enumerate(best))
    after = [token for token in tokens if token.index > runs[at][-1].index]
    blocks: list[Block] = []
    while at >= 0:
        before = best[at][1]
        held = [token for group in pending[before + 1 : at + 1] for token in group]
        blocks.append(Block(tuple(runs[at]), tuple(held)))
        at = before
    return Parted(tuple(blocks[::-1]), value - len(after))


def _spans(starts: Sequence[int], runs: Sequence[list[Label]]) -> list[tuple[int, int]]:
    """The lines before each run, back to the last label of the run before it."""
    return [(-1, starts[0]), *((before[-1].index, start) for before, start in zip(runs, starts[1:], strict=False))]


def _at_end(runs: Sequence[list[Label]], tokens: Sequence[Token]) -> Parted:
    """Blocks that all stand after the last marker, each beginning with note 1, for as many parts of the text."""
    groups: list[list[Token]] = []
    for token in tokens:
        if not groups or (token.numbers[0] == 1 and groups[-1][-1].numbers[-1] > 1):
            groups.append([])
        groups[-1].append(token)
    last = tokens[-1].index
    closing = [run for run in runs if run[0].index > last and run[0].number == 1]
    if len(groups) != len(closing) or len(groups) < 2:
        return Parted((), 0.0)
    value = 0.0
    for run, group in zip(closing, groups, strict=True):
        numbers = {label.number for label in run}
        called = {number for token in group for number in token.numbers}
        value += 2 * len(numbers & called) - len(numbers) - len(called - numbers)
    return Parted(tuple(Block(tuple(run), tuple(group)) for run, group in zip(closing, groups, strict=True)), value)


def begin_again(blocks: Sequence[Block]) -> bool:
    """Whether the numbers of a later block do not go on from those of the one before it."""
    return any(after.labels[0].number <= before.labels[-1].number for before, after in pairwise(blocks))
