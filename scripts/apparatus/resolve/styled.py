"""The runs of a text and its styles in; the same runs, with the parts of each that are set off, out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from apparatus.model import SHOWN_STYLES, Part, Run, Style


def styled_runs(runs: Sequence[Run], styles: Sequence[Style]) -> tuple[Run, ...]:
    """A style may reach over several runs: each has its share of it."""
    shown = [style for style in styles if style.kind in SHOWN_STYLES and style.start < style.end]
    if not shown:
        return tuple(runs)
    found: list[Run] = []
    position = 0
    for run in runs:
        end = position + len(run.text)
        here = [style for style in shown if style.start < end and position < style.end]
        found.append(replace(run, parts=tuple(_parts(run.text, position, here))) if here else run)
        position = end
    return tuple(found)


def _parts(text: str, position: int, styles: Sequence[Style]) -> Iterator[Part]:
    """`styles` reach into a text that begins at `position`."""
    ends = {min(max(at - position, 0), len(text)) for style in styles for at in (style.start, style.end)}
    cuts = sorted(ends | {0, len(text)})
    for start, end in pairwise(cuts):
        over = [style for style in styles if style.start <= position + start and position + end <= style.end]
        address = next((style.address for style in over if style.kind == "link"), "")
        kinds = tuple(dict.fromkeys(style.kind for style in over if style.kind != "link"))
        yield Part(text[start:end], kinds, address)
