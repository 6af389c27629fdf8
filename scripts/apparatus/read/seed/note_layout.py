"""A note of Markdown, which may hold lists, quotations, tables and code: its paragraphs in; its words, where each of
its blocks stands in them, what is read in it, and a ledger of the signs that drew it, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter

from apparatus.model import BlockType, Cite, Furniture, NoteBlock
from apparatus.read.seed.inline import Inline, joined, read_inline
from apparatus.read.seed.items import ITEM, indent
from apparatus.read.seed.lines import AS_IT_IS, Line, Paragraph
from apparatus.read.seed.linked import read_linked
from apparatus.read.seed.prose import QUOTED
from apparatus.read.seed.shapes import Drawing, Piece, drawn, merged, plain


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The words of a note, and what stands in them."""

    inline: Inline
    blocks: tuple[NoteBlock, ...]
    """None where the note is one paragraph."""
    cites: tuple[Cite, ...]


def laid_out(paragraphs: Sequence[Paragraph], links: Mapping[str, str], ledger: list[Furniture]) -> LaidOut:
    """The note. Its blocks stand on lines of their own. Each is read by itself, and of a list each item; only
    paragraphs that follow each other are read together. Code and tables are not read."""
    how = Drawing(" ", ledger, markdown=True)
    pieces: list[Piece] = []
    for paragraph in _set_out(paragraphs):
        before = pieces[-1] if pieces else None
        pieces += drawn(paragraph, how, before) or [plain(paragraph.lines, how)]
    pieces = [replace(piece, text=piece.text.strip("\n ")) for piece in merged(pieces, how)]
    wholes: list[Inline] = []
    blocks: list[NoteBlock] = []
    cites: list[Cite] = []
    start = 0
    for type_, group in groupby((piece for piece in pieces if piece.text), key=attrgetter("type")):
        run = []
        for piece in group:
            texts = piece.text.split("\n") if type_ in ("list", "definitions") else [piece.text]
            parts = [_parted(text, type_, links) for text in texts]
            wholes.append(joined([joined(part, "") for part in parts]))
            blocks.append(NoteBlock(type_, start, start + len(wholes[-1].text)))
            if type_ == "paragraph":
                run.append(wholes[-1])
            elif type_ not in ("code", "table"):
                cites += _read([(label, words) for label, words in parts], start)
            start = blocks[-1].end + 1
        cites += _read([(Inline(""), joined(run))], start - 1 - len(joined(run).text)) if run else ()
    one = len(blocks) < 2 and all(block.type == "paragraph" for block in blocks)
    return LaidOut(joined(wholes), () if one else tuple(blocks), tuple(cites))


def _parted(text: str, type_: BlockType, links: Mapping[str, str]) -> tuple[Inline, Inline]:
    """What stands before the words of an item, and the words."""
    item = ITEM.match(text) if type_ == "list" else None
    sign = QUOTED.match(text) if type_ == "list" and not item else None
    end = item.end() - 1 if item else sign.end() if sign else indent(text)
    if type_ == "code":
        return Inline(""), Inline(text)
    return Inline(text[:end]), read_inline(text[end:], addresses_shown=True, links=links)


def _read(lines: Iterable[tuple[Inline, Inline]], start: int) -> Iterator[Cite]:
    """What is read in lines that begin in the note at `start`, each behind its label."""
    for label, words in lines:
        start += len(label.text)
        for cite in read_linked(words):
            yield replace(cite, start=cite.start + start, end=cite.end + start)
        start += len(words.text) + 1


def _set_out(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs without the spaces that make them parts of the note."""
    first, *others = paragraphs
    texts = [line.text.removeprefix(AS_IT_IS).expandtabs(4) for part in others for line in part.lines]
    inset = min((indent(text) for text in texts if text.strip()), default=0)
    return [_without_ends(first, 0), *(_without_ends(part, inset) for part in others)]


def _without_ends(paragraph: Paragraph, inset: int) -> Paragraph:
    lines = (Line(line.number, _set_in(line.text, inset).rstrip()) for line in paragraph.lines)
    return paragraph if paragraph.as_it_is else replace(paragraph, lines=tuple(lines))


def _set_in(text: str, inset: int) -> str:
    return text.expandtabs(4)[inset:] if inset else text
