"""A text with the places of its markers and links in, the runs that show it out.

The texts of the runs, joined, are the text again: what is shown is what was read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from apparatus import lazy
from apparatus.model import Item, Run

ADDRESS = lazy.regex(r"https?://[^\s<>\"“”]+")
"""An http(s) address up to the next space or quotation mark."""

TRAILING = ".,;:!?)]}’'"
"""Marks that end a sentence or bracket around an address and do not belong to it."""


TermLink = tuple[int, int, str]
"""Start and end of the words of a link, and the id of the term to which it leads."""


def body_runs(text: str, links: Sequence[TermLink], marks: Sequence[tuple[int, int, int]]) -> tuple[Run, ...]:
    """Runs of a block. `links` are terms as (start, end, id), `marks` are (offset, note, ref), both in order. A marker
    inside a term stands after it."""
    runs: list[Run] = []
    position = 0
    waiting = list(marks)
    for start, end, term in links:
        position = _text_and_marks(text, position, start, waiting, runs)
        runs.append(Run("term", text[start:end], term))
        position = end
    _text_and_marks(text, position, len(text), waiting, runs)
    return tuple(runs)


def _text_and_marks(text: str, start: int, end: int, waiting: list[tuple[int, int, int]], runs: list[Run]) -> int:
    """Append the text from `start` to `end` with the markers that stand in it; a marker at `end` of the whole text
    or before a link comes last."""
    while waiting and waiting[0][0] <= end:
        offset, note, ref = waiting.pop(0)
        if offset > start:
            runs.append(Run("text", text[start:offset]))
            start = offset
        runs.append(Run("mark", "", str(note), ref))
    if end > start:
        runs.append(Run("text", text[start:end]))
    return end


def note_runs(text: str, items: Iterable[Item], links: Sequence[TermLink] = ()) -> tuple[Run, ...]:
    """Runs of a note: each item that has a work is a link to it; outside of these, addresses and `links` are links as
    well."""
    runs: list[Run] = []
    position = 0
    for item in items:
        if item.work is None:
            continue
        runs += _with_links(text, position, item.start, links)
        runs.append(Run("work", text[item.start : item.end], item.work))
        position = item.end
    return (*runs, *_with_links(text, position, len(text), links))


def _with_links(text: str, start: int, end: int, links: Sequence[TermLink]) -> Iterator[Run]:
    inside = [(first - start, last - start, term) for first, last, term in links if start <= first and last <= end]
    for run in body_runs(text[start:end], inside, ()):
        yield from _with_addresses(run.text) if run.kind == "text" else [run]


def _with_addresses(text: str) -> list[Run]:
    runs: list[Run] = []
    position = 0
    for match in ADDRESS.finditer(text):
        address = match.group().rstrip(TRAILING)
        if match.start() > position:
            runs.append(Run("text", text[position : match.start()]))
        runs.append(Run("url", address, address))
        position = match.start() + len(address)
    if position < len(text):
        runs.append(Run("text", text[position:]))
    return runs
