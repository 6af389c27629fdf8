"""Notes that stand in several places brought together: lines and blocks in; lines with all notes in one place out."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from apparatus.model import Furniture
from apparatus.read.seed.blocks import Block
from apparatus.read.seed.body import RULE
from apparatus.read.seed.labels import MARKER, NOTE_END, Label
from apparatus.read.seed.lines import AS_IT_IS, Line
from apparatus.read.seed.over_pages import rests
from apparatus.read.seed.prose import bare_text
from apparatus.read.seed.rewriting import Notation
from apparatus.read.seed.wording import FOOT, part_of

MOVED = -1
"""The number of a line that stands where notes were: a sentence that they interrupt goes on behind it."""

MAX_HEADING = 120

FAR_IN = 12
"""No line of a note is set in by as much."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The lines in another order, each with its number in the file."""

    lines: tuple[Line, ...]
    labels: tuple[Label, ...]
    taken: frozenset[int]
    ledger: tuple[Furniture, ...]


def in_one_place(
    written: Notation, blocks: Sequence[Block], given: Mapping[int, int], printed: Mapping[int, str], end: int = 0
) -> Notation:
    """The same notation with all notes in one place; `printed` is the number of each that the article prints. `end` is
    where the last note ends, if the text goes on behind it."""
    together = gather(written.lines, blocks, given, end)
    return replace(
        written,
        lines=together.lines,
        labels=together.labels,
        printed=printed,
        taken=together.taken,
        ledger=together.ledger,
    )


def gather(lines: Sequence[Line], blocks: Sequence[Block], given: Mapping[int, int], end: int = 0) -> Gathered:
    """Moves every block before the last one; `given` is the number of each note, by the index of its line. With `end`,
    what stands from there on is text as well."""
    moved: list[int] = []
    headings: list[int] = []
    rest = rests(lines, blocks, [end_of(lines, block, given) for block in blocks])
    for at, block in enumerate(blocks):
        before = end_of(lines, blocks[at - 1], given) if at else 0
        follows = bool(at and block.tokens) and all(token.index < before for token in block.tokens)
        headings += _headings(lines, before, block.labels[0].index, follows)
        if at + 1 < len(blocks):
            moved += [*range(block.labels[0].index, end_of(lines, block, given)), *rest.get(at, ())]
    last = blocks[-1].labels[0].index
    end = end or len(lines)
    behind = [_BLANK, *range(end, len(lines)), _BLANK] if end < len(lines) else []
    headings = [at for at in headings if at not in moved]
    order = [*_body(lines, last, {*moved, *headings}), *behind, *moved, *range(last, end)]
    ends = {label.index: label.end for block in blocks for label in block.labels}
    labels = tuple(
        Label(at, given[index], "bracket", ends[index], True, True) for at, index in enumerate(order) if index in given
    )
    standing = {_BLANK: Line(0, ""), _GONE: Line(MOVED, "")}
    written = tuple(standing.get(index) or lines[index] for index in order)
    ledger = tuple(Furniture(lines[at].text.strip(), lines[at].number, "heading over notes") for at in headings)
    return Gathered(written, labels, frozenset({MOVED}), ledger)


_BLANK, _GONE = -1, -2
"""Stand in the order of the lines for a blank line, and for the place of notes."""


def _body(lines: Sequence[Line], end: int, gone: set[int]) -> list[int]:
    """The lines of the text without notes, and where notes were one blank line at most."""
    order: list[int] = []
    for index in range(end):
        if index in gone:
            if order and order[-1] != _GONE:
                order += [_GONE] if order[-1] == _BLANK or not lines[order[-1]].text.strip() else [_BLANK, _GONE]
        elif lines[index].text.strip() or not order or order[-1] != _GONE:
            order.append(index)
    return order


def end_of(lines: Sequence[Line], block: Block, labels: Collection[int]) -> int:
    """Behind the last note of a block: at a blank line, unless indented text that is no page number comes after it, at
    another note, or where a page ends. `labels` are the lines at which notes begin."""
    at = block.labels[-1].index + 1
    while at < len(lines) and at not in labels and not lines[at].text.startswith("\f"):
        if _is_page_number(lines, at):
            return at
        if not lines[at].text.strip():
            following = next((n for n in range(at, min(at + 3, len(lines))) if lines[n].text.strip()), at)
            behind = lines[following].text.removeprefix(AS_IT_IS)
            if not behind.startswith(("  ", "\t", "http")) or behind.strip().isdecimal() or FOOT.match(behind):
                return at
            at = following
        at += 1
    return at


def _is_page_number(lines: Sequence[Line], at: int) -> bool:
    """Whether a number far in stands alone where the page ends."""
    text = lines[at].text
    ends = at + 1 == len(lines) or lines[at + 1].text.startswith("\f")
    return ends and text.startswith(" " * FAR_IN) and text.strip().isdecimal()


def _headings(lines: Sequence[Line], before: int, first: int, follows: bool) -> list[int]:
    """What stands over a block and is no text: `Notes`, a drawn line, the title of the part whose notes follow."""
    written = [at for at in range(max(before, first - 12), first) if lines[at].text.strip()]
    if follows and len(written) <= 3 and all(len(lines[at].text) <= MAX_HEADING for at in written):
        return written
    for count in (1, 2):
        over = written[-count:]
        if len(over) == count and _is_over_notes(lines[over[0]].text) and _may_head(lines[over[-1]].text):
            return over
    return []


def _may_head(text: str) -> bool:
    """Whether a line over notes can be their heading: below a drawn line, the last sentence of the text is none, nor
    is what calls a note."""
    return len(text) <= MAX_HEADING and not NOTE_END.search(bare_text(text).rstrip("*_")) and not MARKER.search(text)


def is_headed(lines: Sequence[Line], block: Block) -> bool:
    """Whether a heading such as `Notes`, or a drawn line, stands over a block."""
    return bool(_headings(lines, 0, block.labels[0].index, False))


def _is_over_notes(text: str) -> bool:
    return len(text) <= 40 and (part_of(text) in ("notes", "bibliography") or bool(RULE.fullmatch(text)))
