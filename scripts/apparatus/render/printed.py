"""An edition in; how the note that cites a work first sets off what it prints of it, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from apparatus.model import Edition, Part, Run
from apparatus.render.rows import runs_between

SHOWN = frozenset({"em", "strong", "sup", "sub"})


def printed_parts(edition: Edition) -> dict[str, tuple[Part, ...]]:
    """The citation of each work, by its key, as the note prints it; only of those that hold emphasis or the like."""
    found: dict[str, tuple[Part, ...]] = {}
    for article in edition.articles:
        for note in article.notes:
            for item in note.items:
                if item.kind != "full" or not item.work or item.work in found:
                    continue
                if edition.works[item.work].printed == item.text and any(run.parts for run in note.runs):
                    found[item.work] = tuple(_parts(runs_between(note.runs, item.start, item.end)))
    return {key: parts for key, parts in found.items() if any(SHOWN & {*part.kinds} for part in parts)}


def _parts(runs: Iterable[Run]) -> Iterator[Part]:
    for run in runs:
        yield from run.parts or (Part(run.text),)
