"""Finds titles that American lawyers print without marks before a book to which a note points back.

    Ana Lima, Have Ports Grown?, in PORT POLICY, supra note 1, at 9

Comes in: a note as printed. Comes out: the marks that are to be read around the title (Bluebook 15.5.1, 4.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import NAMES, at_heads
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.signs import and_digit, group

HELD: Final = group(*and_digit("supra note ", "supra n. "))
_TITLE: Final = r"[A-ZÀ-Þ][^“”\";()‘]{6,200}?"
HELD_RE: Final = lazy.regex(
    rf"{NAMES}(?:,?\s[JS]r\.)?,\s(?P<title>{_TITLE})(?P<comma>,)(?=\sin\s[A-ZÀ-Þ][^,;“”\"()]{{2,90}},\ssupra\s(?:note|n\.)\s\d)"
)


def held_again_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a title begins and ends."""
    for found in at_heads(HELD_RE, text):
        at, end = found.start("title"), found.start("comma")
        yield at, Change(at, "“", at)
        yield end, Change(end + 1, ",”", end)
