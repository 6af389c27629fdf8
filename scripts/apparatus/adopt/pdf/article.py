"""A PDF in; pandoc's tree of the article in it, and what an editor should know, out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from apparatus import lazy
from apparatus.adopt.pdf.calls import with_calls
from apparatus.adopt.pdf.columns import columns_of
from apparatus.adopt.pdf.foot import Note, part
from apparatus.adopt.pdf.margins import without_margins
from apparatus.adopt.pdf.paragraphs import Paragraph, paragraphs_of
from apparatus.adopt.pdf.sheets import Row, Run, Sheet, most, sheets_of
from apparatus.adopt.tree import Node, Nodes, table_of

NUMBERED_THROUGH = (
    "the numbers of the notes begin again within the PDF; here they run through",
    "where the text names a note by its number, say in an annotation which is meant",
)

COMPARE = (
    "the text was taken out of a PDF, by where its letters stand",
    "compare it with the PDF before it is published",
)

DASHES = frozenset("—–")

ADDRESS = lazy.regex(r"(?:https?://|www\.)\S{1,300}$|^\S{1,300}/\S{1,300}$")
ADDRESS_GOES_ON = frozenset("-/_.?=&")

PIECES = lazy.regex(r"\s+|\S+")

LEAST_TEXT, FIRST_ROWS = 0.2, 8
"""How much of a PDF is text at the least, and how many rows stand above the notes of most sheets."""

TITLE_SIZE = 0.5
"""How big the letters of a title are at the least, in sizes of the biggest of a PDF."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """What was made of a PDF."""

    tree: Node
    around: list[str]
    """The words of running heads and feet."""
    notices: list[tuple[str, str]]
    """Messages, each with what to do."""


def article_in(data: bytes) -> Extracted:
    """The article of a PDF.

    Raises:
        UnreadableError: there is no text in it that could be read.
    """
    sheets, around = without_margins(sheets_of(data))
    size = _size_of(sheets)
    parted = part([column for sheet in sheets for column in columns_of(sheet)], size)
    rows = with_calls([column.rows for column in parted.text], parted.notes)
    text = [column._replace(rows=called) for column, called in zip(parted.text, rows, strict=True)]
    numbers = [note.number for note in parted.notes]
    again = numbers != sorted(set(numbers))
    labels = range(1, len(numbers) + 1) if again else numbers
    paragraphs = [*paragraphs_of(text, size), *paragraphs_of(parted.beside, size)]
    head = [_heading(Paragraph((parted.head,), "head"), 2, ())] if parted.head else []
    blocks = [*_blocks(paragraphs, labels), *head, *_notes(parted.notes, labels)]
    tree = {"pandoc-api-version": [1, 23], "meta": {}, "blocks": blocks}
    return Extracted(tree, around, [COMPARE, *([NUMBERED_THROUGH] if again else [])])


def _size_of(sheets: Sequence[Sheet]) -> float:
    """That of the letters of the text: the commonest, unless most sheets begin with bigger ones, above notes that say
    more than the text does."""
    runs = [run for sheet in sheets for row in sheet.rows for run in row.runs]
    common = most(runs)
    heads = Counter(most(run for row in _first_rows(sheet) for run in row.runs) for sheet in sheets if sheet.rows)
    above = heads.most_common(1)[0][0]
    letters = sum(len(run.text) for run in runs if run.size == above)
    return above if above > common and letters > sum(len(run.text) for run in runs) * LEAST_TEXT else common


def _first_rows(sheet: Sheet) -> Sequence[Row]:
    return sorted(sheet.rows, key=lambda row: -row.middle)[:FIRST_ROWS]


def _blocks(paragraphs: Sequence[Paragraph], labels: Sequence[int]) -> Iterator[Node]:
    title = _title([paragraph for paragraph in paragraphs if paragraph.kind == "head"])
    first = next((at for at, one in enumerate(paragraphs) if one.kind == "text" and len(one.rows) > 2), 0)
    heads = {_style(one) for one in paragraphs[first:] if one.kind == "head" and one is not title}
    styles = sorted(heads, reverse=True)
    items: Nodes = []
    for at, paragraph in enumerate(paragraphs):
        if paragraph.kind == "item":
            items.append({"t": "Plain", "c": _without_sign(list(_inlines(paragraph.rows, labels)))})
            continue
        if items:
            yield _list_of(items)
            items = []
        if paragraph is title:
            yield _heading(paragraph, 1, labels)
        elif paragraph.kind == "head" and (at >= first or _style(paragraph) in heads):
            yield _heading(paragraph, min(6, 2 + styles.index(_style(paragraph))), labels)
        else:
            yield _block(paragraph, labels)
    if items:
        yield _list_of(items)


def _list_of(items: Nodes) -> Node:
    return {"t": "BulletList", "c": [[item] for item in items]}


def _title(heads: Sequence[Paragraph]) -> Paragraph | None:
    """The biggest heading; of those that begin with the same words and are not much smaller, the longest: a cover may
    have the title without its subtitle."""
    biggest = max(heads, key=lambda head: head.size, default=None)
    if biggest is None:
        return None
    begin = biggest.words.casefold()
    alike = [
        head for head in heads if head.size >= biggest.size * TITLE_SIZE and head.words.casefold().startswith(begin)
    ]
    return max(alike, key=lambda head: len(head.words))


def _style(paragraph: Paragraph) -> tuple[int, bool]:
    return round(paragraph.size), paragraph.rows[0].bold


def _heading(paragraph: Paragraph, level: int, labels: Sequence[int]) -> Node:
    return {"t": "Header", "c": [level, ["", [], []], list(_inlines(paragraph.rows, labels, plain=True))]}


def _block(paragraph: Paragraph, labels: Sequence[int]) -> Node:
    if paragraph.kind == "table":
        return table_of([[list(_inlines([cell], labels)) for cell in line] for line in _lines_of(paragraph)])
    return {"t": "Para", "c": list(_inlines(paragraph.rows, labels))}


def _lines_of(paragraph: Paragraph) -> Iterator[list[Row]]:
    """The lines of a table, each with a cell for each column: of the line with most cells each begins one."""
    widest = max((row.cells for row in paragraph.rows), key=len)
    for row in paragraph.rows:
        line = [replace(cell, runs=()) for cell in widest]
        for cell in row.cells:
            at = min(range(len(widest)), key=lambda one: abs(widest[one].left - cell.left))
            line[at] = replace(cell, runs=(*line[at].runs, *cell.runs))
        yield line


def _without_sign(inlines: Nodes) -> Nodes:
    """The words of an item behind its bullet."""
    first = inlines[0]
    return inlines[2:] if first["t"] == "Str" and len(first["c"]) == 1 else inlines


def _notes(notes: Sequence[Note], labels: Sequence[int]) -> Iterator[Node]:
    for note, label in zip(notes, labels, strict=True):
        yield {"t": "Para", "c": [_raw(f"[^{label}]: "), *_inlines(note.rows, ())]}


def _raw(text: str) -> Node:
    return {"t": "RawInline", "c": ["markdown", text]}


def _inlines(rows: Sequence[Row], labels: Sequence[int], plain: bool = False) -> Iterator[Node]:
    """The words of rows, one line for each, but where a dash or an address goes on at the end of one; `plain` without
    emphasis."""
    for at, row in enumerate(rows):
        if at and not _joined(rows[at - 1].text.rstrip(), row.text.lstrip()):
            yield {"t": "SoftBreak"}
        for run in [*row.runs[:-1], *(replace(last, text=last.text.rstrip()) for last in row.runs[-1:])]:
            yield from _run(run, labels, plain)


def _joined(before: str, behind: str) -> bool:
    """Whether no space parts two rows: a dash between words, or an address, stands where one ends."""
    if before[-1:] in DASHES and before[-2:-1].isalnum():
        return True
    if behind[:1] in DASHES and behind[1:2].isalnum():
        return True
    return before[-1:] in ADDRESS_GOES_ON and not behind[:1].isupper() and ADDRESS.search(before) is not None


def _run(run: Run, labels: Sequence[int], plain: bool) -> Iterator[Node]:
    if run.call:
        yield _raw(f"[^{labels[run.call - 1]}]")
        return
    words = list(_words(run.text.strip()))
    if run.raised:
        words = [{"t": "Superscript", "c": words}] if words else []
    elif run.slanted and not plain and any(letter.isalpha() for letter in run.text):
        words = [{"t": "Emph", "c": words}]
    yield from [{"t": "Space"}] * run.text[:1].isspace()
    yield from words
    yield from [{"t": "Space"}] * (run.text[-1:].isspace() and bool(words))


def _words(text: str) -> Iterator[Node]:
    for piece in PIECES.findall(text):
        yield {"t": "Space"} if piece.isspace() else {"t": "Str", "c": piece}
