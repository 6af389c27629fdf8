"""Cuts a note into the pieces that its punctuation shows.

Comes in: the text of a note. Comes out: a flat list of `Piece`s in order: quotations, brackets, addresses, full dates,
the plain text between them, and the separators at the top level. What stands inside quotation marks or brackets is one
piece, so that a comma in a title separates nothing.

    note      = { text | quotation | bracket | url | date | comma | semicolon | stop }
    quotation = “ … ” | " … " | „ … “ | « … »          may hold anything, itself included
    bracket   = ( … ) | [ … ]
    stop      = a full stop, question or exclamation mark that ends a sentence

A mark of opening without its partner ends at the next semicolon, the next opening mark or the end of the note,
whichever comes first. One pass finds the marks, one pairs them, one builds the pieces: linear in the length.
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from apparatus.read.note.lists import ABBREVIATIONS, MONTHS

Kind = Literal["text", "quote", "bracket", "square", "url", "date", ",", ";", "."]


class Piece(NamedTuple):
    """A stretch of a note: `text[start:end]`."""

    kind: Kind
    start: int
    end: int


_MONTH: Final = "(?:" + "|".join(sorted((m.capitalize() for m in MONTHS), key=len, reverse=True)) + ")"

_MARKS: Final = (
    rf"(?P<date>\b{_MONTH}\.?\ \d{{1,2}}(?:st|nd|rd|th)?,\ \d{{4}}\b)"
    r"|(?P<open>[“„«])|(?P<close>[”»])|(?P<straight>\")|(?P<left>[(\[])|(?P<right>[)\]])|(?P<single>‘)"
    r"|(?P<comma>,)|(?P<semicolon>;)|(?P<stop>[.?!…]++)"
)

MARK_RE: Final = re.compile(_MARKS)
"""Everything that can bound a piece."""

_URL: Final = (
    r"(?P<url>(?:\bhttps?://|\bwww\.|\bdoi:\s?10\.|\b10\.\d{4,9}/)"
    r"(?:[^\s<>\"“”()\[\]]|\([^\s<>\"“”()]*+\))+(?<![.,;:’'])"
    r"|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|org|net|edu|gov|int|info|eu|uk|de|fr|cn)(?:/(?:[^\s<>\"“”()\[\]]*(?<![.,;:’']))?)?(?![\w@-])(?!\.\w))"
)

MARK_OR_URL_RE: Final = re.compile(_URL + "|" + _MARKS)
"""The same with addresses, whose own punctuation bounds nothing. Slower, so used only where a note may hold one."""

URL_SIGN_RE: Final = re.compile(r"://|www\.|10\.\d{4}|\.(?:com|org|net|edu|gov|int|info|eu|uk|de|fr|cn)\b", re.ASCII)
"""Whether a note may hold an address at all."""

SUFFIX_RE: Final = re.compile(
    r",\s?(?:Ltd|Inc|LLC|L\.L\.C|LLP|L\.P|Jr|Sr|II|III|IV|Esq|M\.?D|Ph\.?D|S\.A|GmbH|N\.V|Co|PLC)\b\.?(?!\w)"
)
"""A comma that belongs to a name: `Co., Ltd`, `Davis, Jr.`"""

AFTER_STOP_RE: Final = re.compile(r"[’'”\")\]]{0,3}+\s++[“\"‘'(\[]{0,2}+(\w)")
"""What may follow the end of a sentence; the group is the first letter of the next."""

CLOSING_RE: Final = re.compile(r"[’'”\")\]]{0,3}")
WORD_BEFORE_RE: Final = re.compile(r"[^\s(\[“\"‘—–]{1,24}\Z")

_DEPTH: Final = 40
"""Openings nested deeper than this are plain characters: no note has them, and it keeps the pairing linear."""


def scan(text: str) -> list[Piece]:
    """The pieces of `text`, in order. White space between pieces belongs to none."""
    pattern = MARK_OR_URL_RE if URL_SIGN_RE.search(text) else MARK_RE
    marks = [(m.lastgroup or "", m.start(), m.end()) for m in pattern.finditer(text)]
    return _build(text, marks, _pair(text, marks))


def _pair(text: str, marks: list[tuple[str, int, int]]) -> dict[int, int]:
    """Where each opening mark's partner ends, by the opening mark's position."""
    pairs: dict[int, int] = {}
    stack: list[tuple[str, int]] = []
    lost: list[int] = []
    for kind, start, end in marks:
        if kind == "straight":
            kind = "open" if _opens(text, start) else "close"
        if kind == "open":
            if text[start] == "“" and stack and stack[-1][0] == "quote" and text[stack[-1][1]] == "„":
                kind = "close"
            elif len(stack) < _DEPTH:
                stack.append(("quote", start))
                continue
        if kind == "left" and len(stack) < _DEPTH:
            stack.append((text[start], start))
        elif kind == "close" and any(k == "quote" for k, _ in stack):
            while stack[-1][0] != "quote":
                stack.pop()
            pairs[stack.pop()[1]] = end
        elif kind == "right":
            _close_bracket(stack, "(" if text[start] == ")" else "[", end, pairs)
        elif kind == "single" and not stack:
            close = _single_close(text, start)
            if close:
                pairs[start] = close
    lost = [start for kind, start in stack if kind == "quote"]
    if lost:
        _close_lost(text, marks, lost, pairs)
    return pairs


def _close_bracket(stack: list[tuple[str, int]], opening: str, end: int, pairs: dict[int, int]) -> None:
    """Pairs a closing bracket with the nearest opening one, but never across a quotation mark."""
    for depth in range(len(stack) - 1, -1, -1):
        kind, start = stack[depth]
        if kind == "quote":
            return
        if kind == opening:
            del stack[depth:]
            pairs[start] = end
            return


def _opens(text: str, at: int) -> bool:
    """Whether a straight quotation mark opens: a space or bracket before it and none after."""
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return (before.isspace() or before in "([—–-/‘“【") and not after.isspace()


SINGLE_CLOSE_RE: Final = re.compile(r"(?<=[,.?!\w…])’(?=[,.;:)]|\s*\Z|\s+[(]|\s+in\s|\s+[A-Z])|[;“”\"‘]")


def _single_close(text: str, start: int) -> int:
    """Where a title between single quotation marks (British style) ends; 0 if it does not look like one."""
    before = text[:start].rstrip()[-1:] if start < 400 else text[start - 20 : start].rstrip()[-1:]
    if before and before not in ",;.:(" and not text[max(0, start - 4) : start].lower().endswith(("see ", "cf. ")):
        return 0
    found = SINGLE_CLOSE_RE.search(text, start + 1, start + 400)
    return found.end() if found and found.group() == "’" else 0


def _close_lost(text: str, marks: list[tuple[str, int, int]], lost: list[int], pairs: dict[int, int]) -> None:
    """Gives each opening quotation mark without partner an end (see the top of this file)."""
    bounds = [start for kind, start, _ in marks if kind in ("semicolon", "open", "straight")] + [len(text)]
    at = 0
    for start in lost:
        while bounds[at] <= start and at < len(bounds) - 1:
            at += 1
        bound = bounds[at]
        pages = LAST_PAGES_RE.search(text, max(start + 1, bound - 20), bound)
        pairs[start] = pages.start() + 1 if pages else max(start + 1, bound)


LAST_PAGES_RE: Final = re.compile(r",\s\d[\d–-]{0,9}\.?\s?\Z")
"""Page numbers behind a title whose closing mark is missing."""


def _build(text: str, marks: list[tuple[str, int, int]], pairs: dict[int, int]) -> list[Piece]:
    pieces: list[Piece] = []
    done = 0

    def flush(to: int) -> None:
        run = text[done:to]
        bare = run.strip()
        if bare:
            start = done + len(run) - len(run.lstrip())
            pieces.append(Piece("text", start, start + len(bare)))

    for kind, start, end in marks:
        if start < done:
            continue
        close = pairs.get(start)
        if close:
            flush(start)
            kind_out: Kind = "quote" if kind not in ("left",) else ("bracket" if text[start] == "(" else "square")
            pieces.append(Piece(kind_out, start, close))
            done = close
            if kind_out == "quote":
                separator = _separator_inside(text, start, close)
                if separator:
                    pieces.append(Piece(separator, close, close))
        elif kind in ("url", "date"):
            flush(start)
            pieces.append(Piece("url" if kind == "url" else "date", start, end))
            done = end
        elif kind == "comma" and not _inside_word(text, start):
            flush(start)
            pieces.append(Piece(",", start, end))
            done = end
        elif kind == "semicolon":
            flush(start)
            pieces.append(Piece(";", start, end))
            done = end
        elif kind == "stop" and ends_sentence(text, start, end):
            close = CLOSING_RE.match(text, end).end()  # type: ignore[union-attr]
            flush(start if text[start] == "." else close)
            pieces.append(Piece(".", end, close))
            done = close
    flush(len(text))
    return pieces


def _inside_word(text: str, at: int) -> bool:
    """Whether a comma stands in a number (`1,000`) or a name (`Co., Ltd`)."""
    if text[at + 1 : at + 2].isdigit() and text[at - 1 : at].isdigit():
        return True
    return SUFFIX_RE.match(text, at) is not None


def _separator_inside(text: str, start: int, end: int) -> Literal[",", ".", ""]:
    """The separator that stands before a closing quotation mark but belongs to the sentence around (Chicago Manual 6.9)."""
    last = text[max(start + 1, end - 4) : end].rstrip("”\"’'»“ ")[-1:]
    if last == ",":
        return ","
    if last not in (".", "…"):
        return ""
    rest = text[end : end + 3]
    return "." if not rest.strip() or (rest[0].isspace() and (rest[1].isupper() or rest[1] in '“"[(')) else ""


def ends_sentence(text: str, start: int, end: int) -> bool:
    """Whether the stops at `start` end a sentence: not after an abbreviation, an initial or before a small letter."""
    if end == len(text):
        return True
    after = AFTER_STOP_RE.match(text, end)
    if after is None:
        return not text[end : end + 4].strip() or (text[end] in '”"’' and not text[end + 1 : end + 3].strip())
    first = after.group(1)
    if text[start] in "?!":
        return first.isupper() and text[after.start(1) - 1] != "("
    if not (first.isupper() or first.isdigit() or not first.isascii()):
        return False
    found = WORD_BEFORE_RE.search(text, max(0, start - 24), start)
    word = found.group() if found else ""
    if not word or end - start > 1:
        return True
    if _SIGNAL_NEXT_RE.match(text, after.start(1)) and word.lower() not in ("but", "e.g"):
        return True
    if word.lower() in ABBREVIATIONS:
        return False
    initial = (len(word) == 1 and word.isupper()) or (
        len(word) <= 7 and "." in word and word.replace(".", "").isalpha()
    )
    return not initial and not (len(word) > 2 and word[-2] == "-" and word[-1].isupper())


_SIGNAL_NEXT_RE: Final = re.compile(r"(?:See|Cf|Compare|Quoted|Cited|Ibid)\b")
