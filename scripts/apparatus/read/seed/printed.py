"""Markers as a file prints them, for the proof that nothing was lost: a stretch of a line, and the notes that must be
called there, in; how far the marker reaches, and how many of the notes it calls, out.

This knows the shapes of brackets and nothing of how an article was read: that the numbers are those of the notes is
what is proved.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from apparatus import lazy

DEFINITION = lazy.regex(r" {0,3}\[\^(?P<name>[^\]\s]{1,200})\]:\s*")
"""`[^name]: Text`, Markdown's footnote."""

BROKEN_DEFINITION = lazy.regex(
    r" {0,3}\\?\[(?:\^ {0,2}(?P<number>\d{1,4})[^\w\s\]]{0,2} ?\\?\](?: {0,2}[.:])?|(?P<bare>\d{1,4})\]:)\s*"
)
"""The same as programs write it that read pages: `[^2)]: Text`, `[^2] Text`, `[^ 2]. Text`, `\\[^2\\]: Text`, and
`[2]: Text`."""

ROMAN = r"(?=[ivxlc])c{0,2}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
"""A number in small Roman numerals."""

ROMAN_LABEL = lazy.regex(
    rf"\s*(?:\\?\[|<sup>|\(){{0,3}}(?P<number>{ROMAN})(?:\\?\]|</sup>|\)){{0,3}}(?:\(#[^()\s]{{1,60}}\))?[.:]?(?:\s+(?=\S)|\s*$)"
)
"""`i Text`, `ii. Text`, `[iii] Text`, `[[iv]](#ref) Text`."""

UNSEEN = lazy.regex("[\u00ad\u200b\u2060\ufeff]+")
"""Soft hyphens and spaces without width: hints for the page, and no part of a word."""

WORD = r"(?:(?:foot|end)?(?:notes?|n\.|nn\.|fn\.?|anm\.|fußnote))?"

SHAPES = tuple(
    (lazy.regex(opening, re.IGNORECASE), lazy.regex(closing, re.IGNORECASE))
    for opening, closing in (
        (r"\\?\[\\?\[?(?=[\d⁰¹²³⁴-⁹ivxlc])", r"\\?\]\\?\]?\(#[^()\s]{1,60}\)"),
        (r"\\\[", r"\\\]"),
        (r"\[\^", r"\]"),
        (rf"\[{WORD}", r"\]"),
        (rf"[(（]{WORD}", r"[)）]"),
        (r"[［〔【]", r"[］〕】]"),
        (r"\{", r"\}"),
        (r"<sup>(?:<a[^<>]{0,200}>)?\[?", r"\]?(?:</a>)?</sup>"),
        (r"\^[(\[]?", r"[)\]]?\^?"),
        (r"[\[(](?:foot|end)?(?:notes?|n\.|nn\.|fn\.?|anm\.|fußnote)", r"[\])]"),
        (r"(?:foot|end)note", ""),
        ("", ""),
    )
)
"""What stands before and after the numbers of a marker, in a text without white space."""

SEPARATOR = lazy.regex(r"[,;˒‚⁻–—-]")
SPAN = lazy.regex(r"\][-–—]\[")


def digits(text: str) -> str:
    """`¹²`, `１２` and `⑫` as `12`; any other sign as it is."""
    if text.isascii():
        return text
    return "".join(
        str(ord(char) - 0x245F) if "①" <= char <= "⑳" else str(unicodedata.digit(char)) if char.isdigit() else char
        for char in text
    )


def markers_at(text: str, at: int, printed: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where a marker that begins at a place may end, and how many of the notes, as printed, it calls then."""
    for opening, closing in SHAPES:
        opened = opening.match(text, at)
        if opened is None:
            continue
        end, count = _numbers_at(text, opened.end(), printed)
        closed = closing.match(text, end) if count else None
        if closed:
            yield closed.end(), count


def _numbers_at(text: str, at: int, printed: Sequence[str]) -> tuple[int, int]:
    count = 0
    while count < len(printed):
        size = _size(text, at, printed[count])
        if not size:
            break
        at, count = at + size, count + 1
        between = SPAN.match(text, at) or SEPARATOR.match(text, at)
        if between is None or count == len(printed):
            break
        last = next((n for n in range(len(printed) - 1, count - 1, -1) if _size(text, between.end(), printed[n])), 0)
        if not last:
            break
        ranged = between[0] not in ",;˒‚"
        at, count = between.end(), last if ranged and _ascend(printed[count - 1 : last + 1]) else count
    return at, count


def _ascend(printed: Sequence[str]) -> bool:
    return all(before.isdecimal() and after == str(int(before) + 1) for before, after in pairwise(printed))


def _size(text: str, at: int, printed: str) -> int:
    """How many characters print a number."""
    for size in {len(printed), 1}:
        if digits(text[at : at + size]) == printed:
            return size
    return 0
