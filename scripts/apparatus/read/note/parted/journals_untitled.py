"""Finds journals that stand right behind whoever wrote there, without a title, and whose volume and day are in one
bracket.

    Ana B. Lima, Port Affairs (Vol. 35, No. 2; April 1959), p. 227      Jane Doe, Port Review (Vol. 36, 1986), pp. 28-9

Comes in: a note as printed. Comes out: the volume before the bracket, and a colon before the pages (Chicago Manual
14.171). Without an issue, it must be called as journals are: `Harbours (Vol. 2, 1986)` may be a book.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.signs import and_digit, group

UNTITLED: Final = group(*and_digit(" (Vol. ", " (vol. "))
_NAME: Final = r"(?:[A-ZÀ-Þ](?:\.|[\w’-]{1,20}) ){1,3}[A-ZÀ-Þ][\w’-]{1,20}"
UNTITLED_RE: Final = lazy.regex(
    rf"(?:\A|(?<=[.;] ))(?P<name>{_NAME}), (?P<journal>[A-ZÀ-Þ][^,;:.()“”\"\d]{{3,80}})"
    rf"(?P<open> \([Vv]ol\. (?P<volume>\d{{1,4}})(?:, [Nn]o\. (?P<issue>\d{{1,3}}))?[,;] )"
    rf"(?:{MONTH} )?{YEAR}(?P<close>\),? (?:pp?\. ?)?)(?=\d)"
)


def journals_untitled(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a bracket stands."""
    for found in UNTITLED_RE.finditer(text):
        if not are_people(found["name"]) or not (found["issue"] or periodical_kind(found["journal"]) == "article"):
            continue
        issue = f", no. {found['issue']}" if found["issue"] else ""
        yield put_for(found, f" {found['volume']}{issue} (", "open")
        yield put_for(found, "): ", "close")
