"""Rows of text in, aligned columns out, for a terminal of a hundred columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

WIDTH: Final = 100


def visible(text: str) -> str:
    """The text on one line, with characters that a terminal would obey, or that turn its direction, by their names."""
    return "".join(
        f"<U+{ord(c):04X}>" if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") else c for c in _flat(text)
    )


def _flat(text: str) -> str:
    return text.translate({ord(c): " " for c in "\t\n\r\v\f"})


def width(text: str) -> int:
    """How many columns the text takes: two for a Chinese character, none for an accent of its own."""
    if text.isascii():
        return len(text)
    return sum(_columns(c) for c in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrapped(text: str, columns: int) -> list[str]:
    """The text in lines of at most `columns`, cut at spaces where there are any; nothing is left out but the spaces at
    which it was cut."""
    lines, line, used = list[str](), "", 0
    for piece in _cuttable(text, columns):
        if used + width(piece.rstrip(" ")) > columns:
            lines.append(line.rstrip(" "))
            line, used = "", 0
        line += piece
        used += width(piece)
    return [*lines, line.rstrip(" ")]


def _cuttable(text: str, columns: int) -> Iterator[str]:
    """Words with the spaces behind them; a word that is too long is cut."""
    piece, used = "", 0
    for at, c in enumerate(text):
        piece, used = piece + c, used + _columns(c)
        if used >= columns - 1 or (c == " " and text[at + 1 : at + 2] != " "):
            yield piece
            piece, used = "", 0
    if piece:
        yield piece


def columns(rows: Sequence[Sequence[str]], widths: Sequence[int], indent: str = "") -> Iterator[str]:
    """The rows as lines. A cell that is too long goes on below itself."""
    for row in rows:
        cells = [wrapped(cell, w) for cell, w in zip(row, widths, strict=True)]
        for at in range(max(map(len, cells))):
            parts = [cell[at] if at < len(cell) else "" for cell in cells]
            padded = (part + " " * (w - width(part)) for part, w in zip(parts, widths, strict=True))
            yield (indent + "  ".join(padded)).rstrip()
