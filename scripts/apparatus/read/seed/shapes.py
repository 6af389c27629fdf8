"""What Markdown draws with signs at the heads of lines: a paragraph in; quotations, tables, lists, definitions, code
and lines of verse out, and a ledger of the signs that drew them. The text and its notes are read by the same rules.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from apparatus import lazy
from apparatus.model import BlockType, Furniture
from apparatus.read.seed.accounting import LEADING, QUOTING
from apparatus.read.seed.formulas import formula_at
from apparatus.read.seed.items import DEEPER, ITEM, LEVEL, goes_on, in_levels, indent, item_starts
from apparatus.read.seed.lines import Line, Paragraph, as_they_are, join, paragraphs
from apparatus.read.seed.prose import QUOTED
from apparatus.read.seed.set_tables import rows_within

DEFINED = lazy.regex(r" {0,3}(?::[ \t]{1,9}|~[ \t]{2,9})(?=\S)")
"""How a definition begins below its word."""
LONGEST_TERM = 120

TABLE_RULE = lazy.regex(r"\s*\|(?:\s*:?-+:?\s*\|)+\s*")
OPEN_RULE = lazy.regex(r" {0,9}\|? {0,9}:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*")
"""The line below the head of a table: `|---|:--:|`, and `---|:--:` where no stroke stands at the edges."""

VERSE = lazy.regex(r"\s{0,3}\|(?: (?P<words>[^|]*))?")
"""`| The lamp goes out`: a line that ends where its author ended it."""

SIGNS = ("- ", "* ", "+ ", "• ")
"""Before an item that is alone; a dash may stand before the name of a speaker."""

HARD_BREAK = lazy.regex(r"(?<=\S)(?:\\|\t|  )\s*\Z")
"""How a line ends that its author ended."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A block in the making."""

    type: BlockType
    text: str
    """With its markers."""
    line: int
    after_break: bool = False
    """Whether white space or a drawn rule parts it from what is before."""
    depth: int = 0
    """Of a heading that the file marks as one, from 1, the highest, to 6; else 0."""
    inset: int = 0
    """How far its first line is set in."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """How the paragraphs of a text are drawn."""

    separator: str
    """What joins their lines."""
    ledger: list[Furniture]
    """Takes the signs that draw them."""
    markdown: bool
    """Whether the file is known to be Markdown: then its lines end and are set in for a reason."""

    def joined(self, lines: Sequence[Line]) -> str:
        """The text of lines; a hard break of Markdown (CommonMark 0.31, 6.7) stays one."""
        if not self.markdown:
            return join((line.text for line in lines), self.separator)
        groups: list[list[str]] = [[]]
        for line in lines:
            found = HARD_BREAK.search(line.text[-9:]) if line is not lines[-1] else None
            if found and found[0].startswith("\\"):
                self.ledger.append(Furniture("\\", line.number, "line break"))
            groups[-1].append(line.text.rstrip()[:-1] if found and found[0].startswith("\\") else line.text)
            groups += [[]] if found else []
        return "\n".join(join(group, self.separator) for group in groups)


def plain(lines: Sequence[Line], how: Drawing) -> Piece:
    """A paragraph of nothing but words."""
    return Piece("paragraph", how.joined(lines), lines[0].number, inset=indent(lines[0].text.expandtabs(4)))


def drawn(paragraph: Paragraph, how: Drawing, before: Piece | None) -> list[Piece]:
    """The pieces of a paragraph that is drawn with signs; none where it is not. `before` is the piece before it."""
    lines, ledger = paragraph.lines, how.ledger
    if paragraph.as_it_is:
        return [Piece("code", as_they_are(lines), paragraph.line)]
    if QUOTED.match(lines[0].text):
        return _quoted(paragraph, how)
    if lines[0].text.lstrip().startswith(("$$", "\\[", "\\begin{")) and formula_at(paragraph.text, 0):
        return [Piece("paragraph", join((line.text for line in lines), "\n"), paragraph.line)]
    if made := _table(lines, how) or _verse(lines, ledger) or _set_table(lines, how):
        return made
    if how.markdown and DEFINED.match(lines[0].text):
        return _caption_or_definition(lines, how, before)
    if how.markdown and len(lines[0].text) < LONGEST_TERM and any(DEFINED.match(line.text) for line in lines[1:]):
        return [_defined(lines, ledger)]
    starts = item_starts(lines)
    alone = lines[0].text[:1].isspace() or (how.markdown and lines[0].text.startswith(SIGNS))
    return _list_pieces(lines, starts, how) if len(starts) > 1 or (starts and alone) else []


def _quoted(paragraph: Paragraph, how: Drawing) -> list[Piece]:
    """A quotation as Markdown marks it: `>` before each line, or only before the first. A line of that sign alone parts
    its paragraphs, and so does one with more signs than the line before it: a quotation within the quotation begins
    there."""
    pieces: list[Piece] = []
    texts: list[Line] = []
    depth, inset = 0, indent(paragraph.lines[0].text.expandtabs(4))
    for line in paragraph.lines:
        mark = QUOTED.match(line.text)
        end = mark.end() if mark else 0
        before, depth = depth, line.text[:end].count(">") if mark else depth
        if depth > before:
            texts.append(Line(0, ""))
        if mark:
            how.ledger.append(Furniture(line.text[:end].strip(), line.number, QUOTING))
        texts.append(Line(line.number, line.text[end:]))
    for part in paragraphs(texts):
        starts = item_starts(part.lines)
        made = _list_pieces(part.lines, starts, how) if len(starts) > 1 else [plain(part.lines, how)]
        pieces += [
            replace(
                piece, type="quote", text=in_levels(piece.text) if piece.type == "list" else piece.text, inset=inset
            )
            for piece in made
        ]
    return pieces or [Piece("quote", "", paragraph.line)]


def _table(lines: Sequence[Line], how: Drawing) -> list[Piece]:
    """A table as GitHub's Markdown draws it (4.10): its second line parts the head from the rows. Words may stand right
    above it."""
    rule = next((at for at, line in enumerate(lines) if at and _is_rule(line.text, lines[at - 1].text)), 0)
    if rule and len(lines) > rule + 1:
        how.ledger.append(Furniture(lines[rule].text.strip(), lines[rule].number, "rule of a table"))
        rows = [lines[rule - 1], *lines[rule + 1 :]]
        table = Piece("table", "\n".join(line.text.strip() for line in rows), rows[0].number)
        return [plain(lines[: rule - 1], how), table] if rule > 1 else [table]
    return []


def _set_table(lines: Sequence[Line], how: Drawing) -> list[Piece]:
    """A table whose cells tabs or wide spaces part; words may stand above and below it."""
    start, rows = rows_within(lines)
    if not rows or item_starts(lines):
        return []
    end = start + len(rows)
    table = Piece("table", "\n".join(rows), lines[start].number)
    before = [plain(lines[:start], how)] if start else []
    return [*before, table, *([plain(lines[end:], how)] if end < len(lines) else [])]


def _is_rule(text: str, above: str) -> bool:
    if TABLE_RULE.fullmatch(text):
        return "|" in above
    return "|" in above and OPEN_RULE.fullmatch(text) is not None


def _verse(lines: Sequence[Line], ledger: list[Furniture]) -> list[Piece]:
    """Lines of verse; rows that no line parts from a head stay as they are."""
    if len(lines) < 2 or not all(line.text.lstrip().startswith(("|", "+-", "+=")) for line in lines):
        return []
    found = [VERSE.fullmatch(line.text) for line in lines]
    if not all(found):
        return [Piece("list", "\n".join(line.text.strip() for line in lines), lines[0].number)]
    ledger += [Furniture("|", line.number, LEADING) for line in lines]
    words = "\n".join((match["words"] or "").rstrip() for match in found if match)
    return [Piece("paragraph", words, lines[0].number)]


def _caption_or_definition(lines: Sequence[Line], how: Drawing, before: Piece | None) -> list[Piece]:
    """`: Text` below a table is its caption, below a short line the meaning of the word in it."""
    first, *others = lines
    if before is not None and before.type in ("table", "code"):
        sign = DEFINED.match(first.text)
        end = sign.end() if sign else 0
        how.ledger.append(Furniture(first.text[:end].strip(), first.number, LEADING))
        return [plain([Line(first.number, first.text[end:]), *others], how)]
    if before is None or not (before.type == "definitions" or _is_term(before)):
        return []
    return [_defined(lines, how.ledger)]


def _is_term(piece: Piece) -> bool:
    may_be = piece.type in ("paragraph", "heading") and not piece.depth and len(piece.text) < LONGEST_TERM
    return may_be and not piece.text.rstrip().endswith((".", ":", ";", "!", "?", "]"))


def _defined(lines: Sequence[Line], ledger: list[Furniture]) -> Piece:
    """A word and what it means, each on a line of its own, the meaning set in."""
    groups: list[list[Line]] = [[]]
    for line in lines:
        if found := DEFINED.match(line.text):
            ledger.append(Furniture(line.text[: found.end()].strip(), line.number, LEADING))
            groups.append([Line(line.number, line.text[found.end() :])])
        else:
            groups[-1].append(line)
    word, *meanings = groups
    terms = [line.text.strip() for line in word]
    told = [LEVEL + join((line.text for line in group), " ") for group in meanings]
    return Piece("definitions", "\n".join([*terms, *told]), lines[0].number)


def _list_pieces(lines: Sequence[Line], starts: Sequence[int], how: Drawing) -> list[Piece]:
    found = [plain(lines[: starts[0]], how)] if starts[0] else []
    ends = [*starts[1:], len(lines)]
    items = (
        lines[start].text[: indent(lines[start].text)] + join(line.text for line in lines[start:end])
        for start, end in zip(starts, ends, strict=True)
    )
    return [*found, Piece("list", "\n".join(items), lines[starts[0]].number)]


def merged(pieces: Sequence[Piece], how: Drawing) -> list[Piece]:
    """Items that blank lines part are one list: neighbours whose numbers go on, or whose signs are alike. In a file of
    Markdown a paragraph that is set in below an item is of the item, and one below a definition of that; so is a
    quotation, which keeps its sign."""
    found: list[Piece] = []
    at = 0
    while at < len(pieces):
        if pieces[at].type == "definitions":
            first = found.pop() if pieces[at].text.startswith(LEVEL) and found else None
            end, text = _definitions(pieces, at, [first.text] if first else [])
            found.append(replace(first or pieces[at], type="definitions", text=text))
            at = end
            continue
        end, items = _list_end(pieces, at, how)
        if end - at > 1 or pieces[at].type == "list":
            text = in_levels("\n".join(items))
            found.append(Piece("list", text, pieces[at].line, pieces[at].after_break))
        else:
            found.append(pieces[at])
        at = end
    return found


def _list_end(pieces: Sequence[Piece], at: int, how: Drawing) -> tuple[int, list[str]]:
    """Where a list ends, and its lines."""
    end = at
    items: list[str] = []
    lines: list[str] = []
    while end < len(pieces) and pieces[end].type in ("list", "paragraph", "quote"):
        piece = pieces[end]
        within = how.markdown and items and piece.inset >= indent(items[-1]) + DEEPER
        texts = piece.text.split("\n") if piece.type == "list" else [" " * piece.inset * how.markdown + piece.text]
        if piece.type != "quote" and ITEM.match(texts[0]) and (not items or goes_on(items, texts[0])):
            items += texts
        elif within and piece.type == "paragraph":
            texts = [" " * piece.inset + text for text in piece.text.split("\n")]
        elif within and piece.type == "quote" and (sign := _sign_of_quotation(piece, how.ledger)):
            texts = [f"{' ' * piece.inset}{sign} {piece.text}"]
        else:
            break
        lines += texts
        end += 1
    return max(end, at + 1), lines or [pieces[at].text]


def _sign_of_quotation(piece: Piece, ledger: list[Furniture]) -> str:
    """The sign before a quotation of one line within an item, taken back from the ledger."""
    if "\n" in piece.text:
        return ""
    part = next((part for part in ledger if part.line == piece.line and part.reason == QUOTING), None)
    if part is None:
        return ""
    ledger.remove(part)
    return part.text


def _definitions(pieces: Sequence[Piece], at: int, texts: list[str]) -> tuple[int, str]:
    """Where a list of definitions ends, and its text. `texts` holds the first word, where a blank line parts it from
    what it means."""
    while at < len(pieces):
        piece = pieces[at]
        word = at + 1 < len(pieces) and pieces[at + 1].type == "definitions" and pieces[at + 1].text.startswith(LEVEL)
        if piece.type == "definitions" or (_is_term(piece) and not piece.inset and word):
            texts.append(piece.text)
        elif piece.type == "paragraph" and piece.inset >= DEEPER:
            texts.append(LEVEL + piece.text)
        else:
            break
        at += 1
    return at, "\n".join(texts)
