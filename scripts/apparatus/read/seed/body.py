"""The body: paragraphs in; blocks (paragraphs, headings, lists, quotations and the like) with their markers out."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from apparatus import lazy
from apparatus.model import Block, Furniture, Mark
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.ids import Ids, slug
from apparatus.read.seed.inline import NONE, Inline, read_inline
from apparatus.read.seed.items import ITEM, follows, indent
from apparatus.read.seed.lines import Line, Paragraph
from apparatus.read.seed.marks import take_marks
from apparatus.read.seed.prose import (
    HEADING_MARK,
    OF_HEADING,
    PAIRS,
    bare_text,
    is_heading,
    is_prose,
    may_head,
    wholly_quoted,
)
from apparatus.read.seed.shapes import Drawing, Piece, drawn, merged, plain
from apparatus.read.seed.wording import BODY_HEADINGS

DRAWN_BREAK = "drawn break"

RULE = lazy.regex(r"\s*(?:[*_–—-]\s*){3,80}|\s*\\?\*\s*\\?\*\s*|\s*[⁂§•◆❖❦×]\s*|\s*(?:#\s*){3,80}")
"""A break between parts, drawn with signs: `* * *`, `* *`, `---`."""


SET_IN = 3
"""Spaces before the lines of a quotation, at least."""

HTML_HEADING = lazy.regex(
    r"\s*(?P<open><h(?P<level>[1-6])\b[^<>]{0,200}>)(?P<text>.{1,200}?)(?P<close></h[1-6]>)\s*", re.I
)
"""A heading that Markdown writes as HTML."""

YEAR = lazy.regex(r"(?:1[5-9]|20)\d\d")
YEARS = 2
"""As many years alone on their lines, each later than the one above, are the headings of a chronicle."""

MARKED = 2
"""Where as many headings are marked as such, a line without a mark is none."""

STRONG = lazy.regex(r"\s*(?P<mark>\*{2,3}|__)(?P<text>[^\s*_][^*_]{0,140})(?P=mark)\s*")
"""A heading that is only set in bold, as in texts of word processors."""


def read_pieces(
    parts: Sequence[Paragraph],
    separator: str,
    headings: Container[int] = (),
    captions: Container[int] = (),
    *,
    markdown: bool = False,
) -> tuple[list[Piece], list[Furniture]]:
    """Paragraphs to pieces, in order; drawn rules and heading marks go to the ledger. `headings` are the numbers of
    lines that the file draws a line under, `captions` those of what pictures are called, which looks like a heading.
    `markdown` is whether the file is known to be Markdown."""
    pieces: list[Piece] = []
    ledger: list[Furniture] = []
    breaks = _breaks(parts)
    marked = sum(HEADING_MARK.match(part.text) is not None for part in parts) >= MARKED
    how = Drawing(separator, ledger, markdown or marked)
    bold = not marked and sum(STRONG.fullmatch(part.text) is not None for part in parts) >= MARKED
    after_rule = False
    years = _years(parts)
    for at, paragraph in enumerate(parts):
        if len(paragraph.lines) == 1 and RULE.fullmatch(paragraph.text):
            ledger.append(Furniture(paragraph.text, paragraph.line, DRAWN_BREAK))
            after_rule = True
            continue
        following = parts[at + 1 : at + 3]
        if paragraph.line in captions and not paragraph.as_it_is:
            found = [Piece("paragraph", paragraph.text, paragraph.line)]
        elif (paragraph.line in headings or at in years) and len(paragraph.lines) == 1 and not paragraph.as_it_is:
            found = [Piece("heading", paragraph.text, paragraph.line)]
        else:
            found = _pieces_of(paragraph, following, how, pieces[-1] if pieces else None)
            if marked and found[0].type == "heading" and not _may_be_unmarked(paragraph.text):
                found = [replace(found[0], type="paragraph")]
            elif bold and found[0].type == "paragraph" and _is_bold_heading(paragraph, following):
                found = [replace(found[0], type="heading")]
        first = found[0]
        found[0] = replace(first, after_break=bool(pieces) and (after_rule or at in breaks))
        after_rule = False
        pieces.extend(found)
    return merged(pieces, how), ledger


def _years(parts: Sequence[Paragraph]) -> set[int]:
    """Where years alone stand over text, each later than the one above."""
    found = [at for at, part in enumerate(parts[:-1]) if len(part.text) == 4 and YEAR.fullmatch(part.text)]
    ascend = all(parts[above].text < parts[below].text for above, below in pairwise(found))
    return set(found) if len(found) >= YEARS and ascend and all(b - a > 1 for a, b in pairwise(found)) else set()


def _may_be_unmarked(text: str) -> bool:
    """Whether a line can be a heading in a text that marks its headings: another kind of mark may show it."""
    return bool(HEADING_MARK.match(text) or HTML_HEADING.fullmatch(text)) or squeeze(bare_text(text)) in BODY_HEADINGS


def _is_bold_heading(paragraph: Paragraph, following: Sequence[Paragraph]) -> bool:
    bold = STRONG.fullmatch(paragraph.text)
    return bold is not None and is_heading(Paragraph((Line(paragraph.line, bold["text"]),)), following)


def _breaks(parts: Sequence[Paragraph]) -> set[int]:
    """Where three blank lines or more stand in a text whose paragraphs are otherwise parted by one."""
    wide = {at for at, paragraph in enumerate(parts) if at and paragraph.gap >= 3}
    usual = sum(paragraph.gap == 1 for paragraph in parts[1:])
    return wide if usual * 10 >= (len(parts) - 1) * 8 else set()


def _pieces_of(paragraph: Paragraph, following: Sequence[Paragraph], how: Drawing, before: Piece | None) -> list[Piece]:
    mark = HEADING_MARK.match(paragraph.text)
    if mark and len(paragraph.lines) == 1:
        how.ledger.append(Furniture(mark["mark"], paragraph.line, OF_HEADING))
        return [Piece("heading", paragraph.text[mark.end() :], paragraph.line, depth=len(mark["mark"]))]
    if (tagged := HTML_HEADING.fullmatch(paragraph.text)) and len(paragraph.lines) == 1:
        how.ledger.extend(Furniture(tagged[name], paragraph.line, OF_HEADING) for name in ("open", "close"))
        return [Piece("heading", tagged["text"], paragraph.line, depth=int(tagged["level"]))]
    if made := drawn(paragraph, how, before):
        return made
    piece = plain(paragraph.lines, how)
    heads = is_heading(paragraph, following) or _is_over_heading(paragraph, before, following)
    if heads and not _is_item(piece.text, before, following):
        return [replace(piece, type="heading")]
    if before and (_is_quote(piece.text, before, following) or _is_set_in(paragraph, before, following, how)):
        return [replace(piece, type="quote")]
    return [piece]


def _is_over_heading(paragraph: Paragraph, before: Piece | None, following: Sequence[Paragraph]) -> bool:
    """Whether one short line stands between running text and a heading: it is the heading of the level above."""
    if len(paragraph.lines) > 1 or before is None or before.type == "heading" or len(following) < 2:
        return False
    return is_prose(before.text) and may_head(paragraph.text) and is_heading(following[0], following[1:])


def _is_item(text: str, before: Piece | None, following: Sequence[Paragraph]) -> bool:
    """Whether a numbered line has the number before or after it as its neighbour: then both are items of a list."""
    item = ITEM.match(text)
    after = ITEM.match(following[0].text) if following else None
    if item is None or (before and follows(before.text.rsplit("\n", 1)[-1], item)):
        return item is not None
    return after is not None and follows(text, after)


def _is_quote(text: str, before: Piece, following: Sequence[Paragraph]) -> bool:
    """A quotation is introduced by a colon and stands wholly in quotation marks. Of one in several paragraphs each
    is opened and only the last closed (Chicago Manual 13.32)."""
    continued = before.type == "quote" and not wholly_quoted(before.text)
    if not continued and not bare_text(before.text).endswith(":"):
        return False
    if wholly_quoted(text):
        return True
    bare = bare_text(text)
    opened = bare[:1] in "“„«" and PAIRS.get(bare[:1], "") not in bare[1:]
    return bool(bare) and opened and bool(following) and following[0].text.lstrip()[:1] == bare[0]


def _is_set_in(paragraph: Paragraph, before: Piece, following: Sequence[Paragraph], how: Drawing) -> bool:
    """A quotation of plain text stands behind a colon, each of its lines set in further than the texts around it
    (Chicago Manual 13.9)."""
    if how.markdown or not following or not bare_text(before.text).endswith(":"):
        return False
    least = min(_inset(line) for line in paragraph.lines)
    return (
        least >= SET_IN and before.inset < least and _inset(following[0].lines[0]) < least and is_prose(paragraph.text)
    )


def _inset(line: Line) -> int:
    return indent(line.text.expandtabs(4))


def make_block(piece: Piece, ids: Ids, known: Container[int], links: Mapping[str, str] = NONE) -> Block:
    """A piece to a block: markers out, id given."""
    text, marks = take_marks(piece.text, known)
    name = ids.give("h-" if piece.type == "heading" else "p-", slug(text, 4), text)
    inline = Inline(text) if piece.type == "code" else read_inline(text, links=links)
    marks = tuple(Mark(mark.note, inline.moved(mark.offset)) for mark in marks)
    return Block(name, piece.type, inline.text, piece.line, marks, styles=inline.styles)
