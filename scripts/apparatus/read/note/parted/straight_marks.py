"""Finds titles in straight single marks within which a semicolon stands, that would part citations; and those in
straight marks that a table has doubled; and an opening mark that stands twice.

    Rui Costa, 'Harbours; A Re-examination' (2001) 21 OJLS 59
    Rui Costa, ""Harbours of Lisbon,"" 59
    ““Harbours of Lisbon,” Quay Times, May 3, 2001

Comes in: a note as printed. Comes out: the turned marks that are to be read for the two (Chicago Manual 14.93).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, group

SINGLE: Final = group(*(f"{before} '" for before in ",.ed"), "' (", "', ", "' [")
DOUBLED: Final = group('""')
TWICE: Final = group("““", "“ “")
STRAIGHT: Final = Groups(SINGLE | DOUBLED | TWICE)
_WORDS: Final = r"(?:[^'‘’“”\"();]|(?<=\w)'(?=\w)){2,120}"
TITLE_RE: Final = lazy.regex(
    rf"(?:(?<=[,.] )|(?<=[Ss]ee )|(?<=and )|\A)(?P<opening>')(?=[A-ZÀ-Þ]){_WORDS};\s{_WORDS}(?P<closing>')"
    rf"(?=,?\s(?:[(\[]{YEAR}[)\]]|in\s[A-ZÀ-Þ]|\d{{1,3}}\s[A-ZÀ-Þ]))"
)
"""The year, the volume of a journal or a book must follow."""
DOUBLED_RE: Final = lazy.regex(
    r"(?<![\w\"“”])(?P<opening>\"\")(?=[\w'’¿¡])[^\"“”;]{2,250}(?P<closing>\"\")(?![\w\"“”])"
)

TWICE_RE: Final = lazy.regex(r"(?P<twice>“\s?“)(?=[^\s“”][^“”]{2,250}”(?![^“”]*”))")
"""A mark that no other closes behind the title."""


def straight_marks_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such marks stand, and those read for them; `groups` are those of which the text holds signs."""
    for found in DOUBLED_RE.finditer(text) if groups & DOUBLED else ():
        for name, mark in (("opening", "“"), ("closing", "”")):
            yield put_for(found, mark, name)
    for found in TWICE_RE.finditer(text) if groups & TWICE else ():
        yield put_for(found, "“", "twice")
    for found in TITLE_RE.finditer(text) if ";" in text and groups & SINGLE else ():
        for name, mark in (("opening", "‘"), ("closing", "’")):
            yield put_for(found, mark, name)
