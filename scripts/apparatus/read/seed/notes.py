"""The notes: labels and lines in; numbered notes, and the paragraphs that follow the last of them, out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from apparatus import lazy
from apparatus.model import Furniture, Note, Place, Problem
from apparatus.read.seed.inline import read_inline
from apparatus.read.seed.labels import NOTE_END, Label
from apparatus.read.seed.lines import AS_IT_IS, Line, Paragraph, join, paragraphs
from apparatus.read.seed.linked import read_linked
from apparatus.read.seed.note_layout import LaidOut, laid_out
from apparatus.read.seed.wording import part_of

GOES_ON = lazy.regex(r"[^\W\d_A-Z]|https?://|www\.")
"""How a paragraph after the last note begins when it is a part of it."""


FEW = 2
"""From more notes it can be told whether each is one line."""

FOOT_LINES, SHORT = 4, 60
"""The foot of a site has as many lines, and most of them are shorter."""


def read_notes(
    lines: Sequence[Line],
    labels: Sequence[Label],
    taken: frozenset[int],
    links: Mapping[str, str],
    ledger: list[Furniture] | None = None,
) -> tuple[list[Note], list[Paragraph]]:
    """Cuts the lines at the labels. Everything between two labels is the earlier one's note, blank lines and all;
    the last note ends at a blank line unless the next paragraph goes on in the middle of a sentence or is indented.
    `links` are addresses that stand elsewhere, by their labels. With a `ledger`, which takes the signs that draw them,
    notes hold lists, quotations and tables of Markdown."""
    notes: list[Note] = []
    rest: list[Paragraph] = []
    ends = [label.index for label in labels[1:]] + [len(lines)]
    one_a_line = len(labels) > FEW
    for label, end in zip(labels, ends, strict=True):
        first = Line(lines[label.index].number, lines[label.index].text[label.end :])
        blocks = paragraphs([first, *lines[label.index + 1 : end]], taken)
        if not first.text.strip():
            blocks = [Paragraph((first, *blocks[0].lines)), *blocks[1:]] if blocks else [Paragraph((first,))]
        if end == len(lines):
            blocks, rest = _end_last(_without_foot(blocks) if one_a_line else blocks)
        one_a_line = one_a_line and len(blocks) == 1 and len(blocks[0].lines) == 1
        if ledger is None:
            text = join((block.text.strip() for block in blocks), "\n").strip()
            inline = read_inline(text, addresses_shown=True, links=links)
            made = LaidOut(inline, (), read_linked(inline))
        else:
            made = laid_out(blocks, links, ledger)
        words, styles = made.inline.text, made.inline.styles
        notes.append(Note(label.number, words, first.number, made.cites, styles=styles, blocks=made.blocks))
    return notes, rest


def _without_foot(blocks: Sequence[Paragraph]) -> list[Paragraph]:
    """The last note, where each note before it is one line: the foot of a site that stands close below it is none of
    it."""
    (first, *below), others = blocks[0].lines, blocks[1:]
    short = sum(len(line.text) < SHORT and not NOTE_END.search(line.text) for line in below)
    if len(below) < FOOT_LINES or 2 * short <= len(below) or not NOTE_END.search(first.text):
        return list(blocks)
    return [Paragraph((first,)), *(Paragraph((line,)) for line in below), *others]


def _end_last(blocks: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Paragraph]]:
    head, *others = blocks
    for at, line in enumerate(head.lines[1:], 1):
        if part_of(line.text):
            return [Paragraph(head.lines[:at])], [Paragraph(head.lines[at : at + 1]), *_rest(head, at + 1), *others]
    end = 0
    while end < len(others) and (
        GOES_ON.match(others[end].text)
        or (others[end].lines[0].text.removeprefix(AS_IT_IS)[:2].isspace() and not part_of(others[end].text))
    ):
        end += 1
    return [head, *others[:end]], list(others[end:])


def _rest(paragraph: Paragraph, start: int) -> list[Paragraph]:
    return [Paragraph(paragraph.lines[start:])] if start < len(paragraph.lines) else []


def check_numbers(notes: Sequence[Note], path: str) -> list[Problem]:
    """Says which notes are numbered twice, out of order, empty, or lacking."""
    problems: list[Problem] = []
    first_at: dict[int, int] = {}
    before = 0
    for note in notes:
        place, shown = Place(path, note.line), note.label or note.number
        if note.number in first_at:
            message = f"note {shown} is numbered twice; first in line {first_at[note.number]}"
            problems.append(Problem(place, message, "number the notes in one sequence"))
        elif note.number < before:
            message = f"note {note.number} stands after note {before}"
            problems.append(Problem(place, message, "put the notes in the order of their numbers"))
        if not note.text:
            problems.append(Problem(place, f"note {shown} is empty", "write its text after the number"))
        first_at.setdefault(note.number, note.line)
        before = max(before, note.number)
    return problems
