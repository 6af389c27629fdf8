"""Finds where a document is kept, and its day, where other words and marks part them than commas (Chicago Manual
14.222).

    Lima to Roe, August 1, 1914, 9 p.m. (National Archives, RG 59)          …, August 1, 1914, National Archives, RG 59
    Lima to Roe, August 1, 1914. (Port Archives. War 1914–1918; File 4)     …, Port Archives, War 1914–1918, File 4
    Reminiscences of Ana Lima, 1952, 57, in the Quay Collection             …, 57, Quay Collection
    Entry for May 3, 1820, Lima Diary, Quay Library                         Entry, May 3, 1820, …
    “Quays,” May 3, 1950, copy in box 12, Lima Papers                       …, May 3, 1950, box 12, Lima Papers

Comes in: a note as printed. Comes out: commas for such words and marks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import DAY, YEAR
from apparatus.read.note.words.named_kinds import KEEPER
from apparatus.read.note.words.shelf_marks import MARK_RE
from apparatus.read.note.words.signs import behind_digit, either_case, group

KEPT: Final = group(
    *behind_digit(" (", ". (", ", in the ", ", copy in ", ", copies in "),
    *behind_digit(" in ", "a in ", "b in ", " enclosed ", " attached "),
    "m (",
    "m. (",
    *either_case(*(f"entry {word} " for word in ("for", "of", "dated", "on"))),
)
KEPT_RE: Final = lazy.regex(
    rf"\b(?:to|from|with)\s[A-ZÀ-Þ][^;“”]{{2,120}}{YEAR}(?P<opens>(?:,\s\d{{1,2}}(?::\d\d)?\s?[ap]\.?m)?\.?\s\()"
    r"(?P<kept>[A-ZÀ-Þ][^();]{2,80}),\s(?P<mark>[^();]{2,80})(?P<closes>\)\.?)(?=\Z)"
)
LEVELS_RE: Final = lazy.regex(
    rf"\b(?:to|from|with)\s[A-ZÀ-Þ][^;“”]{{2,120}}{YEAR}(?P<opens>(?:,\s\d{{1,2}}(?::\d\d)?\s?[ap]\.?m)?\.?\s\()"
    rf"(?P<kept>[A-ZÀ-Þ](?:[\w’'-]+\s){{0,6}}[\w’'-]*\b{KEEPER})(?P<first>[,.;])\s(?P<levels>[^()“”]{{3,240}})"
    r"(?P<closes>\)\.?)(?=\Z)"
)
"""`Lima to Roe, August 1, 1914. (Port Ministry Archives. War 1914–1918; File 4, Vol. 489)`: an archive, and its levels,
however they are parted."""
MARK_WITHIN_RE: Final = lazy.regex(r"(?<=[a-z\d])(?P<mark>[;.])\s(?=[A-ZÀ-Þ]\w{2,})")

IN_RE: Final = lazy.regex(
    r"(?<=\d)(?P<words>,\sin\sthe\s)(?=[A-ZÀ-Þ][^,;.()“”]{3,60}\s(?:Collections?|Archives?|Papers|Library)(?:[,;]|\.?\Z))"
)
COPY_RE: Final = lazy.regex(r"(?<=\d)(?P<words>,\scop(?:y|ies)\sin\s)(?=(?:box|folder|file|reel|carton|RG)\s[\w“])")
FILED_RE: Final = lazy.regex(r"[a-z)]/ ?\d[\w.-]{0,12}(?P<words>\sin\s)(?=[A-ZÀ-Þ])")
"""`026 Quays/66 in Central Decimal Files`."""
ENCLOSED_RE: Final = lazy.regex(r"(?<=\d\d)(?P<words>\s)(?=(?:enclosed|attached)\s(?:in|with|to)\s[A-ZÀ-Þ])")
ENTRY_RE: Final = lazy.regex(rf"(?:\A|(?<=[;.:]\s)|(?<=[Ss]ee\s))[Ee]ntry(?P<words>\s(?:for|of|dated|on)\s)(?={DAY})")


def kept_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """A comma for what opens such a bracket, and nothing for what closes it; a comma for such words."""
    for found in KEPT_RE.finditer(text):
        if MARK_RE.match(found["mark"]):
            yield put_for(found, ", ", "opens")
            yield put_for(found, "", "closes")
    for found in LEVELS_RE.finditer(text):
        yield put_for(found, ", ", "opens")
        yield put_for(found, ",", "first")
        for mark in MARK_WITHIN_RE.finditer(text, *found.span("levels")):
            yield put_for(mark, ",", "mark")
        yield put_for(found, "", "closes")
    for pattern in (IN_RE, COPY_RE, ENTRY_RE, FILED_RE, ENCLOSED_RE):
        for found in pattern.finditer(text):
            yield put_for(found, ", ", "words")
