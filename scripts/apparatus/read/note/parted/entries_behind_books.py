"""Finds the entry of a dictionary or an encyclopedia that stands behind it, and reads it before.

    Ana Lima, Dictionary of Port Biography III, Part 2, “Roe, Jane” (Lisbon: Quay Press, 1959), 463–64

Comes in: a note as printed. Comes out: the entry and *in* before the book (Chicago Manual 14.232).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import NAMES, at_heads
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

HELD: Final = group("ictionary", "ncyclop", "yclopa", "yclopæ")
_WORD: Final = r"[A-ZÀ-Þ][\w’'-]*"
_NEXT: Final = rf"(?: (?:of|the|and|for|in|{_WORD}))"
ENTRY_RE: Final = lazy.regex(
    rf"{NAMES},\s(?P<book>(?=[^,;“]{{0,60}}(?:Dictionary|[Cc]yclop))(?:{_WORD}){_NEXT}{{1,9}}?)"
    r"(?P<volume>,? (?:[Vv]ol\. )?(?P<number>[IVX]{1,5}|\d{1,2}))?(?:, [Pp](?:art|t\.) \d{1,2})?"
    r"(?P<entry>, “(?P<words>[^“”]{2,80}?),?”)(?=\s\([^()]{4,100}\d{4}\))"
)


def entries_behind_books(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such an entry stands, and where it is read."""
    for found in at_heads(ENTRY_RE, text):
        begin = found.start("book")
        yield begin, Change(begin, f"“{found['words']},” in ", begin)
        if found["volume"]:
            yield put_for(found, f", vol. {found['number']}", "volume")
        yield put_for(found, "", "entry")
