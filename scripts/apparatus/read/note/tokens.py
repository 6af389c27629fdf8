"""Cuts a note into the pieces that its punctuation shows.

Comes in: the text of a note. Comes out: a flat list of `Piece`s in order: quotations, brackets, addresses, full dates,
the plain text between them, and the separators at the top level. What stands inside quotation marks or brackets is one
piece, so that a comma in a title separates nothing.

    note      = { text | quotation | bracket | url | date | comma | semicolon | stop }
    quotation = “ … ” | " … " | „ … “ | « … » | ‘ … ’       may hold anything, itself included
    bracket   = ( … ) | [ … ]
    stop      = a full stop, question or exclamation mark that ends a sentence

One pass finds the marks, one pairs them (`pairs`), one builds the pieces: linear in the length.
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from apparatus.read.note.lists import MONTHS
from apparatus.read.note.pairs import Mark, pair_marks
from apparatus.read.note.sentences import CLOSING_RE, ends_sentence, separator_inside

Kind = Literal["text", "quote", "bracket", "square", "url", "date", ",", ";", "."]


class Piece(NamedTuple):
    """A stretch of a note: `text[start:end]`."""

    kind: Kind
    start: int
    end: int


MARK_RE: Final = re.compile(r"[“„«”»\"()\[\]‘,;]|[.?!…]++")
"""Everything that can bound a piece."""

URL_SIGN_RE: Final = re.compile(r"://|www\.|10\.\d{4}|\.(?:com|org|net|edu|gov|int|info|eu|uk|de|fr|cn)\b", re.ASCII)
"""Whether a note may hold an address at all; most do not, and are spared the search."""

URL_RE: Final = re.compile(
    r"(?:\bhttps?://|\bwww\.|\bdoi:\s?10\.|\b10\.\d{4,9}/)"
    r"(?:[^\s<>\"“”()\[\]]|\([^\s<>\"“”()]*+\))+(?<![.,;:’'])"
    r"|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|org|net|edu|gov|int|info|eu|uk|de|fr|cn)"
    r"(?:/(?:[^\s<>\"“”()\[\]]*(?<![.,;:’']))?)?(?![\w@-])(?!\.\w)"
)
"""An address, without the punctuation behind it; a bracket belongs to it only if it is closed (RFC 3986, appendix
C)."""

_MONTH: Final = "|".join(sorted((month.capitalize() for month in MONTHS), key=len, reverse=True))
MONTH_DAY_RE: Final = re.compile(rf"\b(?:{_MONTH})\.?\s\d{{1,2}}(?:st|nd|rd|th)?\Z")
YEAR_RE: Final = re.compile(r",\s\d{4}\b")
"""`January 3` and `, 2021`: in the American order a comma stands within the date (Chicago Manual 6.38)."""

SUFFIX_RE: Final = re.compile(
    r",\s?(?:Ltd|Inc|LLC|L\.L\.C|LLP|L\.P|Jr|Sr|II|III|IV|Esq|M\.?D|Ph\.?D|S\.A|GmbH|N\.V|Co|PLC)\b\.?(?!\w)"
)
"""A comma that belongs to a name: `Co., Ltd`, `Davis, Jr.`"""


def scan(text: str) -> list[Piece]:
    """The pieces of `text`, in order. White space between pieces belongs to none."""
    marks: list[Mark] = [(text[at.start()], at.start(), at.end()) for at in MARK_RE.finditer(text)]
    if URL_SIGN_RE.search(text):
        marks = _with_addresses(marks, [match.span() for match in URL_RE.finditer(text)])
    return _Builder(text).build(marks, pair_marks(text, marks))


def _with_addresses(marks: list[Mark], spans: list[tuple[int, int]]) -> list[Mark]:
    """Puts each address in place of the marks within it."""
    merged: list[Mark] = []
    at = 0
    for start, end in spans:
        while at < len(marks) and marks[at][1] < start:
            merged.append(marks[at])
            at += 1
        merged.append(("url", start, end))
        while at < len(marks) and marks[at][1] < end:
            at += 1
    return merged + marks[at:]


def within_word(text: str, start: int, close: int) -> bool:
    """Whether a bracket belongs to the words around it: `COM(2020) 65`, `Regulation (EU) 2016/679`."""
    if close - start > 14:
        return False
    inner = text[start + 1 : close - 1]
    if text[start - 1 : start].isalnum():
        return not any(c in ",: " for c in inner)
    return inner.isupper() and inner.isalpha() and len(inner) < 7 and text[close : close + 2].strip().isalnum()


class _Builder:
    """Makes pieces out of marks; `done` is how far the text has been given to pieces."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.pieces: list[Piece] = []
        self.done = 0

    def build(self, marks: list[Mark], pairs: dict[int, int]) -> list[Piece]:
        for mark, start, end in marks:
            if start < self.done:
                continue
            close = pairs.get(start)
            if close and not (mark == "(" and within_word(self.text, start, close)):
                self._enclosed(mark, start, close)
            elif mark == ",":
                self._comma(start, end)
            elif mark == ";":
                self._add(";", start, end)
            elif mark == "url":
                self._add("url", start, end)
            elif mark in ".?!…" and ends_sentence(self.text, start, end):
                close = CLOSING_RE.match(self.text, end).end()  # type: ignore[union-attr]
                self._flush(start if mark == "." else close)
                self.pieces.append(Piece(".", end, close))
                self.done = close
        self._flush(len(self.text))
        return self.pieces

    def _flush(self, to: int) -> None:
        """The text before `to` that no piece holds yet."""
        run = self.text[self.done : to]
        bare = run.strip()
        if bare:
            start = self.done + run.index(bare[0])
            self.pieces.append(Piece("text", start, start + len(bare)))

    def _add(self, kind: Kind, start: int, end: int) -> None:
        self._flush(start)
        self.pieces.append(Piece(kind, start, end))
        self.done = end

    def _enclosed(self, mark: str, start: int, close: int) -> None:
        if mark in "([":
            self._add("bracket" if mark == "(" else "square", start, close)
            return
        self._add("quote", start, close)
        separator = separator_inside(self.text, start, close)
        if separator:
            self.pieces.append(Piece(separator, close, close))

    def _comma(self, start: int, end: int) -> None:
        text = self.text
        year = YEAR_RE.match(text, start)
        day = MONTH_DAY_RE.search(text, max(self.done, start - 20), start) if year else None
        if year and day:
            self._add("date", day.start(), year.end())
        elif not (text[end : end + 1].isdigit() and text[start - 1 : start].isdigit()) and not SUFFIX_RE.match(
            text, start
        ):
            self._add(",", start, end)
