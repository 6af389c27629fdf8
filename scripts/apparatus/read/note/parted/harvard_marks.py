"""Finds what misleads in entries by author and year that stand in notes: a stop before a bracket that says in what form
a book was read, a chapter behind the year, initials without their stop, editors whom a stop alone parts, and the word
that joins the last of several entries.

    Lima, A., 2016. Harbours. [Kindle e-book]. Quay Press.      Lima, A., 2016 (Ch. 2). Harbours. Lisbon: Quay.
    Lima, A 2016. “Harbours”. Quay Centre.                      In: Costa, R. Doe, M. (eds.) Harbours. Quay Press.
    Lima, A. 2016. Harbours. Quay Press; or Costa, R. 2017. Quays. Quay Press.

Comes in: a note as printed. Comes out: no stop before the bracket; the chapter behind the publisher; the stop and the
comma that are wanting; nothing for the word (Chicago Manual 15.9).
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_behind, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, group

_FAMILY: Final = r"[A-ZÀ-Þ][a-zß-ÿ’][\w’-]{1,25}+"
_INITIALS: Final = r"[A-Z]\.(?:[ -]?[A-Z]\.){0,2}"
_AUTHOR: Final = rf"{_FAMILY},\s{_INITIALS},?\s"

READ_ON: Final = group("k]. ", "e]. ", "F]. ", "n]. ")
READ_ON_RE: Final = lazy.regex(
    r"(?P<stop>\.)\s\[(?:[A-Z][A-Za-z]{1,9} ){0,2}(?:[Ee]-?[Bb]ook|Kindle(?: edition)?|Online|PDF)\](?=\.\s[A-ZÀ-Þ])"
)

CHAPTERS: Final = group(*(f" ({word}" for word in ("Ch. ", "ch. ", "Chap. ", "chap. ", "Chapter ", "chapter ")))
CHAPTER_RE: Final = lazy.regex(
    rf"\b{_AUTHOR}{YEAR}(?P<told>\s\((?P<chapter>[Cc]h(?:apter|ap\.|\.)\s\d{{1,2}})\))"
    r"\.\s[^;]{5,300}?(?P<end>(?=\.?\s*\Z|;\s))"
)

INITIALS: Final = group(*(f" {initial} {century}" for initial in ascii_uppercase for century in ("19", "20")))
INITIAL_RE: Final = lazy.regex(
    rf"(?:\A|(?<=;\s)|(?<=;\sor\s)|(?<=;\sand\s)|(?<=[Ss]ee\s)){_FAMILY},\s(?P<initial>[A-Z])(?=\s{YEAR}\.\s[“‘\"])"
)

JOINED: Final = group("; or ", "; and ")
JOINED_RE: Final = lazy.regex(rf"(?<=;\s)(?P<joint>(?:or|and)\s)(?={_FAMILY},\s[A-Z]\.?,?\s{YEAR}\.\s)")

EDITORS: Final = group(" (eds.)", " (Eds.)", " (eds)", " (Eds)")
EDITORS_RE: Final = lazy.regex(rf"\b[Ii]n:?\s{_FAMILY},\s{_INITIALS}(?P<end>)\s{_FAMILY},\s{_INITIALS}\s\([Ee]ds\.?\)")

MARKS: Final = Groups(READ_ON | CHAPTERS | INITIALS | JOINED | EDITORS)


def harvard_marks(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where they stand, and what is read for them; `groups` are those of which the text holds signs."""
    for found in READ_ON_RE.finditer(text) if groups & READ_ON else ():
        yield put_for(found, "", "stop")
    for found in CHAPTER_RE.finditer(text) if groups & CHAPTERS else ():
        yield put_for(found, "", "told")
        yield found.end("end"), Change(found.end("end"), f", {found['chapter']}", found.start("chapter"))
    for found in INITIAL_RE.finditer(text) if groups & INITIALS else ():
        yield put_behind(found, ".", "initial")
    for found in JOINED_RE.finditer(text) if groups & JOINED else ():
        yield put_for(found, "", "joint")
    for found in EDITORS_RE.finditer(text) if groups & EDITORS else ():
        yield put_behind(found, ",", "end")
