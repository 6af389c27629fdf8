"""Finds the programme of a broadcast before the title of one of its pieces, and one that has no title but its own.

    Quay Music Hall, “Ana Looks for a Boat,” broadcast on 11 November 1948    “Ana Looks for a Boat,” Quay Music Hall, …
    Quay Music Hall, broadcast on 14 December 1942                            “Quay Music Hall,” broadcast on …

Comes in: a note as printed. Comes out: the programme behind the title, or the marks about it (Chicago Manual 14.265).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.parted.print_patterns import SITE, at_begins
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.signs import group

SENT: Final = group(
    *(
        f"{first} {done} "
        for first in (",", ", first", ",”", ',"', "”,", '",')
        for done in ("broadcast", "aired", "televised")
    )
)
_SENT: Final = rf"(?:first\s)?(?:broadcast|aired|televised)\s(?:on\s)?{EXACT_DAY}"
_MARKED: Final = r"(?:“[^“”]{3,160}[,”]{2}|\"[^\"]{3,160}(?:,\"|\",)|‘[^‘“”]{3,160}(?:,’|’,))"
_NAME: Final = rf"(?P<name>(?!(?:See|Cf|Compare|From|In)\b){SITE})"
BEFORE_RE: Final = lazy.regex(rf"(?P<show>{_NAME},\s)(?=[“\"‘])(?P<title>{_MARKED})(?=\s{_SENT})")
ALONE_RE: Final = lazy.regex(rf"{_NAME}(?P<comma>,)(?=\s{_SENT}(?:\.?\Z|;|,\son\s))")


def programmes_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a programme stands; who only speaks in a broadcast is its author."""
    for found in at_begins(BEFORE_RE, text):
        if " " in found["name"] and not are_people(found["name"]):
            yield put_for(found, "", "show")
            yield found.end("title"), Change(found.end("title"), f" {found['name']},", found.start("name"))
    for found in at_begins(ALONE_RE, text):
        if not are_people(found["name"]):
            yield put_before(found, "“", "name")
            yield put_for(found, ",”", "comma")
