"""Parts an article: what stands before the text, the text, its notes, and what stands behind them.

Comes in: prepared lines. Comes out: `Parts`; every line has gone to one of them, to the ledger, or is page furniture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from apparatus.model import Furniture, Matter, Note, Problem
from apparatus.read.seed.asides import without_asides
from apparatus.read.seed.back import author_notes, read_after, split_back
from apparatus.read.seed.body import read_pieces
from apparatus.read.seed.byline import untitled
from apparatus.read.seed.forms import RAISE
from apparatus.read.seed.front import read_front
from apparatus.read.seed.head_notices import left_above, told_notices, unread_by_line
from apparatus.read.seed.lines import Line, Paragraph, has_long_lines, paragraphs
from apparatus.read.seed.notes import read_notes
from apparatus.read.seed.prepared import Prepared
from apparatus.read.seed.shapes import Piece
from apparatus.read.seed.stacked import unstack
from apparatus.read.seed.told_of import all_told_of
from apparatus.read.seed.wording import part_of


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of an article, as the file prints them."""

    authors: tuple[str, ...]
    body: list[Paragraph]
    pieces: list[Piece]
    """The body as text and headings."""
    notes: list[Note]
    matter: list[Matter]
    furniture: list[Furniture]
    problems: list[Problem]


def read_parts(page: Prepared, path: str) -> Parts:
    """Parts the lines of an article that has notes. `path` is for problems."""
    notation, names = page.notation, page.names
    drawn: list[Furniture] = []
    between, signs = page.between, drawn if notation.in_any_order else None
    links = {**between.links, **(_numbers_of(page) if notation.in_any_order else {})}
    notes, rest = read_notes(page.lines, page.labels, page.taken, links, signs)
    if notation.in_any_order:
        notes.sort(key=lambda note: note.number)
    known = {note.number for note in notes}
    before = _heading_apart(paragraphs(page.lines[: page.labels[0].index], page.taken))
    before = unstack(before, page.names.title)
    front = read_front(before, _again(before, names.title_at), names.authors)
    authors = names.authors or front.authors
    text, asides, over = without_asides(front.rest, names.title, authors)
    running, thanks = author_notes(text, front.matter, authors)
    body, back = split_back(running, known, authors)
    after = read_after(unstack(rest), names.title, path, authors)
    body += after.body
    told = () if authors else _authors_told([*front.matter, *back.matter, *after.matter])
    authors = authors or tuple(dict.fromkeys(name for name, _ in told))
    readable = [Paragraph(tuple(notation.unread(line, known) for line in part.lines), part.gap) for part in body]
    pieces, ledger = read_pieces(
        readable, _separator(page.lines), page.headings, between.captions, markdown=notation.in_any_order
    )
    return Parts(
        authors=authors,
        body=body,
        pieces=pieces,
        notes=[
            replace(note, label=notation.printed.get(note.number, ""), named=notation.in_any_order) for note in notes
        ],
        matter=[*page.lead, *front.matter, *asides, *thanks, *back.matter, *after.matter],
        furniture=[*page.ledger, *front.furniture, *over, *back.furniture, *ledger, *drawn, *after.furniture],
        problems=[
            *after.problems,
            *told_notices(told, path),
            *left_above(front.furniture, path),
            *unread_by_line(front.matter, authors, path),
        ],
    )


def _authors_told(matter: Sequence[Matter]) -> tuple[tuple[str, int], ...]:
    """The authors as texts that tell of them name them, and the lines of these."""
    of_author = (part for part in matter if part.kind == "author")
    return tuple((untitled(name), part.line) for part in of_author for name in all_told_of(part.text))


def _heading_apart(before: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs before the notes, with the heading over these apart that stands close below the text."""
    last = before[-1] if before else None
    if last is None or len(last.lines) < 2 or part_of(last.lines[-1].text.strip()) != "notes":
        return before
    return [*before[:-1], replace(last, lines=last.lines[:-1]), Paragraph(last.lines[-1:])]


def _numbers_of(page: Prepared) -> dict[str, str]:
    """The raised numbers of footnotes, by their names: a note may call another one."""
    names = {label.number: page.notation.printed.get(label.number, str(label.number)) for label in page.labels}
    return {f"^{name}": str(number).translate(RAISE) for number, name in names.items()}


def _again(parts: Sequence[Paragraph], found: Paragraph | None) -> Paragraph | None:
    """The same paragraph after page furniture was taken out; None when nothing of it is left before the notes."""
    return next((part for part in parts if found and part.line == found.line), None)


def _separator(lines: Sequence[Line]) -> str:
    """What joins the lines of a paragraph: a space where the text is wrapped, and a line end where whole paragraphs
    stand on one line, so that a line end within one is the author's, as in verse."""
    return "\n" if has_long_lines(lines, 0.1) else " "
