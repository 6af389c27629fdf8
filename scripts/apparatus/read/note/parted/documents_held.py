"""Finds the semicolon that parts a document from where it lies, or from where it is printed.

    Letter from Lima to Costa, 22 June 1918; TNA, FO 371/512
    Lima to Costa, 22 June 1918; Quay Library, Add. MS 46280, fol. 12
    Speech by Lima at the Quay Congress in March 1919; Port Review, no. 11 (1989): 160

Comes in: a note as printed. Comes out: commas (Chicago Manual 14.222).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.unpublished.repositories import REPOSITORY_RE
from apparatus.read.note.words.day_patterns import DAY
from apparatus.read.note.words.shelf_marks import CLASS_RE, MARK_RE, STRICT_RE
from apparatus.read.note.words.signs import group

_SORTS: Final = (
    "Letter", "Telegram", "Cable", "Despatch", "Dispatch", "Memorandum", "Memo", "Minute", "Minutes", "Protocol",
    "Protocols", "Report", "Speech", "Address", "Record", "Resolution", "Decree", "Transcript", "Circular", "Petition",
    "Testimony", "Deposition",
)  # fmt: skip
SENT: Final = group(*(f"{sort} {word} " for sort in _SORTS for word in ("of", "from", "by", "to", "on")), " to ")
_SORT: Final = rf"(?:{'|'.join(_SORTS)}) (?:of|from|by|to|on) [^.;:,()“”\"]{{3,140}}"
_SENDER: Final = r"[A-ZÀ-Þ][^.;:,()“”\"]{1,50} to (?:the )?[A-ZÀ-Þ][^;:()“”\"]{1,60}"
_DAYS: Final = rf"(?:,? (?:on |of |in |dated )?{DAY}| \d{{4}})"
DOCUMENT_RE: Final = lazy.regex(
    rf"(?:\A|(?<=[;.(] )|(?<=[a-z] )|(?<=\())(?:{_SORT}{_DAYS}?|{_SENDER}{_DAYS})(?P<semicolon>;) "
    r"(?:(?P<printed>[A-ZÀ-Þ][^.,;:()“”\"]{3,80},? (?:no\. |vol\. )?\d{1,4},? \((?:[^()\d]{3,20} )?\d{4}\)[:,] ?\d)"
    r"|(?P<keeper>[A-ZÀ-Þ][\w.’ -]{1,60}), (?P<mark>[^,;:()“”\"]{2,40}?)(?=[,;:]|\.?\Z|\. ))"
)
"""A document, with or without its day, and behind the semicolon nothing but a keeper and a mark, or a journal and an
issue of it."""


def documents_held_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a semicolon stands."""
    for found in DOCUMENT_RE.finditer(text):
        if found["printed"] or _keeps(found["keeper"], found["mark"]):
            yield put_for(found, ",", "semicolon")


def _keeps(keeper: str, mark: str) -> bool:
    """Whether the words name an archive and a mark in it: `TNA`, `FO 371/512`; `Quay Library`, `MS 12`."""
    known = REPOSITORY_RE.match(keeper) is not None
    if not known and not (keeper.isupper() and keeper.isalpha()):
        return False
    return any(pattern.match(mark) for pattern in (MARK_RE, STRICT_RE, *((CLASS_RE,) if known else ())))
