"""Sections: blocks and an editor's titles in; the article's sections out.

A section begins at a heading, at a paragraph for which the editor gives a title, or at a break that the page shows and
does not name. What stands before the first of these carries the article's title.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import count, groupby

from apparatus import lazy
from apparatus.model import Block, GivenTitle, Problem, Section
from apparatus.read.seed.body import make_block
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.ids import RESERVED, Ids, address
from apparatus.read.seed.inline import NONE
from apparatus.read.seed.levels import levels
from apparatus.read.seed.shapes import Piece

OPENING = "opening"
"""The address of what stands before the first title."""

DEEPEST = 6
"""No heading of Markdown is deeper."""

OPENING_WORDS = 6
"""As many opening words name a section that follows an unnamed break."""


ITALIC = lazy.regex(r"\s*([*_])(?![*_\s])[^*_]+\1\s*")
"""A paragraph that is wholly in italics, and calls no note behind them."""

TAIL_WORDS = 60
"""A part is longer."""


def make_sections(
    pieces: Sequence[Piece],
    title: str,
    given: Sequence[GivenTitle],
    known: Container[int],
    links: Mapping[str, str] = NONE,
) -> tuple[tuple[Section, ...], list[Problem]]:
    """Blocks with ids, in sections with titles and ids; an editor's title whose anchor fails is a problem."""
    ids = Ids()
    blocks = _numbered(make_block(piece, ids, known, links) for piece in pieces)
    anchors, problems = _anchor(blocks, given)
    names = Ids(RESERVED)
    sections: list[Section] = []
    spans = _spans(pieces, anchors)
    for start, end in spans:
        held = tuple(blocks[start:end])
        if start in anchors:
            name, editorial = anchors[start], True
        elif held[0].type == "heading":
            name, editorial = " ".join(held[0].text.split()), False
        else:
            name, editorial = (_opening(held[0].text) if start else title), False
        named = start or start in anchors or held[0].type == "heading"
        where = names.give("", address(name) if named else OPENING, name)
        sections.append(Section(where, name, editorial, held))
    depths = [0 if start in anchors else pieces[start].depth for start, _ in spans]
    deep = levels(depths, [section.title for section in sections])
    return tuple(replace(one, level=level) for one, level in zip(sections, deep, strict=True)), problems


def _numbered(blocks: Iterable[Block]) -> list[Block]:
    numbers = count(1)
    return [block if block.type == "heading" else replace(block, number=next(numbers)) for block in blocks]


def _spans(pieces: Sequence[Piece], anchors: Container[int]) -> list[tuple[int, int]]:
    """Where sections begin and end. A heading right after a heading belongs to it: no section is only a title. One that
    is deeper than such a heading opens none either, or it would stand above it."""
    if not pieces:
        return []
    starts = [0]
    openers, least = _openers(pieces)
    for at in range(1, len(pieces)):
        if pieces[at].type == "heading":
            opens = at in openers and pieces[at].depth <= least
        else:
            opens = pieces[at].after_break and pieces[at - 1].type != "heading" and not _is_tail(pieces[at:])
        if opens or at in anchors:
            starts.append(at)
    return list(zip(starts, [*starts[1:], len(pieces)], strict=True))


def _is_tail(pieces: Sequence[Piece]) -> bool:
    """Whether all that is left behind a break is a few words in italics, as on the views of the authors: no part."""
    words = sum(len(piece.text.split()) for piece in pieces)
    return words < TAIL_WORDS and all(piece.type == "paragraph" and ITALIC.fullmatch(piece.text) for piece in pieces)


def _openers(pieces: Sequence[Piece]) -> tuple[set[int], int]:
    """Of headings that follow each other, the one that may open a section: the first of the highest, since what is
    deeper belongs to what is before. With the least depth of a heading that opens none for being deeper than it."""
    openers: set[int] = set()
    least = DEEPEST
    for is_heading, run in groupby(range(len(pieces)), lambda at: pieces[at].type == "heading"):
        if not is_heading:
            continue
        found = list(run)
        opener = min(found, key=lambda at: pieces[at].depth) if all(pieces[at].depth for at in found) else found[0]
        opener = opener if found[0] else 0
        openers.add(opener)
        least = min([least, *(d for at in found if (d := pieces[at].depth) > (pieces[opener].depth or DEEPEST))])
    return openers, least


def _opening(text: str) -> str:
    words = text.split()
    return " ".join(words[:OPENING_WORDS]).rstrip(",;:.–—") + ("…" if len(words) > OPENING_WORDS else "")


def _anchor(blocks: Sequence[Block], given: Sequence[GivenTitle]) -> tuple[dict[int, str], list[Problem]]:
    """Finds the block that each given title belongs to, by its opening words."""
    anchors: dict[int, str] = {}
    problems: list[Problem] = []
    for title in given:
        key = squeeze(title.opening)
        found = [
            at for at, block in enumerate(blocks) if key and squeeze(block.text[: 4 * len(key) + 40]).startswith(key)
        ]
        if len(found) == 1 and found[0] not in anchors:
            anchors[found[0]] = title.title
            continue
        if not found:
            message, hint = "no paragraph begins with", "copy the first words of the paragraph that opens the section"
        elif len(found) > 1:
            lines = ", ".join(str(blocks[at].line) for at in found[:5])
            message, hint = f"{len(found)} paragraphs (lines {lines}) begin with", "give more of the opening words"
        else:
            message, hint = "another section already opens with", "keep one title for the paragraph"
        problems.append(Problem(title.place, f"{message} “{title.opening}”", hint))
    return anchors, problems
