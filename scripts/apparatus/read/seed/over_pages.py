"""Notes that go on at the foot of the next page: lines and blocks of notes in; where the rest of such a note stands, or
that it was not found, out.

A note that closes its page without a stop goes on. Where white space sets its rest off from the text above the notes of
the next page, and the rest begins amid a sentence, that is sure, and so it is where the rest begins with an address or
what a line's end cut off from one; otherwise an editor has to look.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from apparatus import lazy
from apparatus.model import Place, Problem
from apparatus.read.seed.blocks import Block
from apparatus.read.seed.labels import NOTE_END
from apparatus.read.seed.lines import Line

AMID = lazy.regex(r"\s*(?:[a-zß-öø-ÿ)\],;]|/\S|https?:)")
"""How what goes on begins."""

JOINS = lazy.regex(r"(?:[,;]|\b(?:and|or|see|also|in|of|the|by|from|und|et|y))\Z")
"""How a note breaks off that surely goes on."""

ADDRESS = lazy.regex(r"\s*(?:/[\w.-]{4}|https?://)\S{4}")
"""How a line begins that no text begins so."""

MAX_REST = 8
"""So many lines of a note may stand behind the address in which it goes on."""

SHOWN = 50


def rests(lines: Sequence[Line], blocks: Sequence[Block], ends: Sequence[int]) -> dict[int, range]:
    """The lines in which the last note of a block goes on, by the place of the block; `ends` is where each block
    ends. Behind a note that breaks off at a comma or a word that joins, any beginning goes on."""
    found = {}
    for at, (end, after) in enumerate(pairwise((*ends, 0))):
        joins = bool(JOINS.search(lines[end - 1].text.rstrip()[-20:]))
        if after and breaks_off(lines, end) and (rest := _rest(lines, end, blocks[at + 1].labels[0].index, joins)):
            found[at] = rest
    return found


def breaks_off(lines: Sequence[Line], end: int) -> bool:
    """Whether what ends before a line has no stop."""
    return not NOTE_END.search(lines[end - 1].text.rstrip())


def _rest(lines: Sequence[Line], end: int, label: int, joins: bool) -> range | None:
    """The paragraph straight above the first note of a page, if it goes on with what was before the page, and other
    text, which is the page's own, stands above it. `joins` is whether a word or comma before the page says that."""
    stop = label
    while stop > end and not lines[stop - 1].text.strip():
        stop -= 1
    if address := next((at for at in range(stop - 1, max(end, stop - MAX_REST), -1) if _goes_on(lines, at)), 0):
        return range(address, stop)
    start = stop
    while start > end and lines[start - 1].text.strip() and not lines[start].text.startswith("\f"):
        start -= 1
    above = any(line.text.strip() and not line.text.startswith("\f") for line in lines[end:start])
    turned = any(line.text.startswith("\f") for line in lines[end:start])
    goes_on = joins or AMID.match(lines[start].text)
    return range(start, stop) if start < stop and above and turned and goes_on else None


def _goes_on(lines: Sequence[Line], at: int) -> bool:
    """Whether a line below the text of a page goes on with the address of a note."""
    return bool(ADDRESS.match(lines[at].text)) and not ADDRESS.match(lines[at - 1].text)


def broken_off(lines: Sequence[Line], blocks: Sequence[Block], ends: Sequence[int], path: str) -> Iterator[Problem]:
    """A notice for each note that closes a page without a stop and whose rest is not found, if most notes that close
    one have a stop."""
    open_ended = [at for at, end in enumerate(ends) if breaks_off(lines, end)]
    if len(open_ended) * 2 > len(ends):
        return
    found = rests(lines, blocks, ends)
    for at in open_ended:
        if at not in found and at + 1 < len(blocks):
            yield _may_go_on(lines, ends[at] - 1, blocks[at], blocks[at + 1], path)


def _may_go_on(lines: Sequence[Line], last: int, block: Block, following: Block, path: str) -> Problem:
    words = lines[last].text.strip()[-SHOWN:]
    message = f"note {block.labels[-1].number} has no stop at the end of its page: “…{words}”"
    above = lines[following.labels[0].index].number
    hint = f"if it goes on above the notes of the next page, before line {above}, move that here"
    return Problem(Place(path, lines[last].number), message, hint, "notice")
