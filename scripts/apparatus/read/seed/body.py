"""The body: paragraphs in; blocks (paragraphs, headings, lists, quotations) with their note markers out."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

from apparatus.model import Block, BlockType, Furniture, Mark
from apparatus.read.seed.accounting import LEADING, QUOTING
from apparatus.read.seed.compare import squeeze
from apparatus.read.seed.ids import Ids, slug
from apparatus.read.seed.inline import NONE, Inline, read_inline
from apparatus.read.seed.items import ITEM, follows, goes_on, in_levels, indent, item_starts
from apparatus.read.seed.lines import Line, Paragraph, join, paragraphs
from apparatus.read.seed.marks import take_marks
from apparatus.read.seed.prose import HEADING_MARK, OF_HEADING, PAIRS, QUOTED, bare_text, is_heading, wholly_quoted
from apparatus.read.seed.wording import BODY_HEADINGS

DEFINED = re.compile(r" {0,3}:(?:[ \t]{2,4}|\t)(?=\S)")
"""How a definition begins below its word."""

TABLE_RULE = re.compile(r"\s*\|(?:\s*:?-+:?\s*\|)+\s*")
"""The line below the head of a table: `|---|:--:|`."""

DRAWN_BREAK = "drawn break"

RULE = re.compile(r"\s*(?:[*_–—-]\s*){3,80}|\s*\\?\*\s*\\?\*\s*|\s*[⁂§]\s*|\s*(?:#\s*){3,80}")
"""A break between parts, drawn with signs: `* * *`, `* *`, `---`."""


MARKED = 2
"""Where as many headings are marked as such, a line without a mark is none."""

STRONG = re.compile(r"\s*(?P<mark>\*\*|__)(?P<text>[^\s*_][^*_]{0,140})(?P=mark)\s*")
"""A heading that is only set in bold, as in texts of word processors."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A block in the making."""

    type: BlockType
    text: str
    """With its markers."""
    line: int
    after_break: bool = False
    """Whether white space or a drawn rule parts it from what is before."""
    as_it_is: bool = False
    """Whether nothing in it is Markdown."""
    depth: int = 0
    """Of a heading that the file marks as one, from 1, the highest, to 6; else 0."""


def read_pieces(
    parts: Sequence[Paragraph],
    separator: str,
    headings: Container[int] = (),
    code: Container[int] = (),
    captions: Container[int] = (),
) -> tuple[list[Piece], list[Furniture]]:
    """Paragraphs to pieces, in order; drawn rules and heading marks go to the ledger. `headings` are the numbers of
    lines that the file draws a line under, `code` those of lines that are shown as they are, `captions` those of what
    pictures are called, which looks like a heading."""
    pieces: list[Piece] = []
    ledger: list[Furniture] = []
    breaks = _breaks(parts)
    marked = sum(HEADING_MARK.match(part.text) is not None for part in parts) >= MARKED
    bold = not marked and sum(STRONG.fullmatch(part.text) is not None for part in parts) >= MARKED
    after_rule = False
    for at, paragraph in enumerate(parts):
        if len(paragraph.lines) == 1 and RULE.fullmatch(paragraph.text):
            ledger.append(Furniture(paragraph.text, paragraph.line, DRAWN_BREAK))
            after_rule = True
            continue
        following = parts[at + 1 : at + 3]
        if paragraph.line in code:
            text = "\n".join(line.text for line in paragraph.lines)
            found = [Piece("paragraph", text, paragraph.line, as_it_is=True)]
        elif paragraph.line in captions:
            found = [Piece("paragraph", paragraph.text, paragraph.line)]
        elif paragraph.line in headings and len(paragraph.lines) == 1:
            found = [Piece("heading", paragraph.text, paragraph.line)]
        else:
            found = _pieces_of(paragraph, following, separator, pieces[-1] if pieces else None, ledger)
            if marked and found[0].type == "heading" and not _may_be_unmarked(paragraph.text):
                found = [replace(found[0], type="paragraph")]
            elif bold and found[0].type == "paragraph" and _is_bold_heading(paragraph, following):
                found = [replace(found[0], type="heading")]
        first = found[0]
        found[0] = replace(first, after_break=bool(pieces) and (after_rule or at in breaks))
        after_rule = False
        pieces.extend(found)
    return _merge_lists(pieces), ledger


def _may_be_unmarked(text: str) -> bool:
    """Whether a line can be a heading in a text that marks its headings: another kind of mark may show it."""
    return bool(HEADING_MARK.match(text)) or squeeze(bare_text(text)) in BODY_HEADINGS


def _is_bold_heading(paragraph: Paragraph, following: Sequence[Paragraph]) -> bool:
    bold = STRONG.fullmatch(paragraph.text)
    return bold is not None and is_heading(Paragraph((Line(paragraph.line, bold["text"]),)), following)


def _breaks(parts: Sequence[Paragraph]) -> set[int]:
    """Where three blank lines or more stand in a text whose paragraphs are otherwise parted by one."""
    wide = {at for at, paragraph in enumerate(parts) if at and paragraph.gap >= 3}
    usual = sum(paragraph.gap == 1 for paragraph in parts[1:])
    return wide if usual * 10 >= (len(parts) - 1) * 8 else set()


def _pieces_of(
    paragraph: Paragraph, following: Sequence[Paragraph], separator: str, before: Piece | None, ledger: list[Furniture]
) -> list[Piece]:
    mark = HEADING_MARK.match(paragraph.text)
    if mark and len(paragraph.lines) == 1:
        ledger.append(Furniture(mark["mark"], paragraph.line, OF_HEADING))
        return [Piece("heading", paragraph.text[mark.end() :], paragraph.line, depth=len(mark["mark"]))]
    if all(QUOTED.match(line.text) for line in paragraph.lines):
        return _quoted(paragraph, separator, ledger)
    if len(paragraph.lines) > 1 and all(line.text.lstrip().startswith(("|", "+-", "+=")) for line in paragraph.lines):
        return [_table(paragraph, ledger)]
    if any(map(DEFINED.match, (line.text for line in paragraph.lines[1:]))):
        return _defined(paragraph, separator, ledger)
    starts = item_starts(paragraph.lines)
    if len(starts) > 1 or (starts and paragraph.lines[0].text[:1].isspace()):
        return _list_pieces(paragraph, starts, separator)
    text = join((line.text for line in paragraph.lines), separator)
    if is_heading(paragraph, following) and not _is_item(text, before, following):
        return [Piece("heading", text, paragraph.line)]
    if before and _is_quote(text, before, following):
        return [Piece("quote", text, paragraph.line)]
    return [Piece("paragraph", text, paragraph.line)]


def _defined(paragraph: Paragraph, separator: str, ledger: list[Furniture]) -> list[Piece]:
    """A word and what it means, as some kinds of Markdown set it: `:   Text` below the word."""
    groups: list[list[Line]] = [[]]
    for line in paragraph.lines:
        if found := DEFINED.match(line.text):
            ledger.append(Furniture(":", line.number, LEADING))
            groups.append([Line(line.number, line.text[found.end() :])])
        else:
            groups[-1].append(line)
    return [
        Piece("paragraph", join((line.text for line in group), separator), group[0].number) for group in groups if group
    ]


def _table(paragraph: Paragraph, ledger: list[Furniture]) -> Piece:
    """A table as GitHub's Markdown draws it (4.10), if its second line parts the head from the rows."""
    head, rule, *rows = paragraph.lines
    drawn = TABLE_RULE.fullmatch(rule.text) is not None and bool(rows)
    if drawn:
        ledger.append(Furniture(rule.text.strip(), rule.number, "rule of a table"))
    lines = [head, *rows] if drawn else paragraph.lines
    return Piece("table" if drawn else "list", "\n".join(line.text.strip() for line in lines), paragraph.line)


def _quoted(paragraph: Paragraph, separator: str, ledger: list[Furniture]) -> list[Piece]:
    """A quotation as Markdown marks it: `>` before each line. A line of that sign alone parts its paragraphs, and
    so does one with more signs than the line before it: a quotation within the quotation begins there."""
    pieces: list[Piece] = []
    texts: list[Line] = []
    depth = 0
    for line in paragraph.lines:
        mark = QUOTED.match(line.text)
        end = mark.end() if mark else 0
        before, depth = depth, line.text[:end].count(">")
        if depth > before:
            texts.append(Line(0, ""))
        ledger.append(Furniture(line.text[:end].strip(), line.number, QUOTING))
        texts.append(Line(line.number, line.text[end:]))
    for part in paragraphs(texts):
        pieces.append(Piece("quote", join((line.text for line in part.lines), separator), part.line))
    return pieces or [Piece("quote", "", paragraph.line)]


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


def _list_pieces(paragraph: Paragraph, starts: Sequence[int], separator: str) -> list[Piece]:
    lines = paragraph.lines
    found = []
    if starts[0]:
        lead_in = join((line.text for line in lines[: starts[0]]), separator)
        found.append(Piece("paragraph", lead_in, paragraph.line))
    ends = [*starts[1:], len(lines)]
    items = (
        lines[start].text[: indent(lines[start].text)] + join(line.text for line in lines[start:end])
        for start, end in zip(starts, ends, strict=True)
    )
    return [*found, Piece("list", "\n".join(items), lines[starts[0]].number)]


def _merge_lists(pieces: Sequence[Piece]) -> list[Piece]:
    """Items that blank lines part are one list: neighbours whose numbers go on, or whose signs are alike."""
    merged: list[Piece] = []
    at = 0
    while at < len(pieces):
        end = _list_end(pieces, at)
        if end - at > 1 or pieces[at].type == "list":
            text = in_levels("\n".join(piece.text for piece in pieces[at:end]))
            merged.append(Piece("list", text, pieces[at].line, pieces[at].after_break))
        else:
            merged.append(pieces[at])
        at = end
    return merged


def _list_end(pieces: Sequence[Piece], at: int) -> int:
    end = at
    items: list[str] = []
    while end < len(pieces) and pieces[end].type in ("list", "paragraph"):
        lines = pieces[end].text.split("\n") if pieces[end].type == "list" else [pieces[end].text]
        if not ITEM.match(lines[0]) or (items and not goes_on(items, lines[0])):
            break
        items += lines
        end += 1
    return max(end, at + 1)


def make_block(piece: Piece, ids: Ids, known: Container[int], links: Mapping[str, str] = NONE) -> Block:
    """A piece to a block: markers out, id given."""
    text, marks = take_marks(piece.text, known)
    name = ids.give("h-" if piece.type == "heading" else "p-", slug(text, 4), text)
    inline = Inline(text) if piece.as_it_is else read_inline(text, links=links)
    marks = tuple(Mark(mark.note, inline.moved(mark.offset)) for mark in marks)
    return Block(name, piece.type, inline.text, piece.line, marks, styles=inline.styles)
