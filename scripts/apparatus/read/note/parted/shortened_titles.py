"""Finds what prints letters or lists documents, by its shortened title, where no comma parts it from its volume, or the
volume from the number of a piece in it.

    Corr. Lima vol. 4, pp. 191–2                          Corr. Lima, vol. 4, pp. 191–2
    Lima to Costa, 30 January 1805, Corr. Lima vol. 10 no. 8298

Comes in: a note as printed. Comes out: the commas that are to be read there (Chicago Manual 14.59).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.shortened import PRINTED_PAPERS
from apparatus.read.note.words.signs import group

SHORTENED: Final = group(*(f"{word}. " for word in PRINTED_PAPERS.split("|")))
TITLE_RE: Final = lazy.regex(
    rf"(?:\A|(?<=[.;,(]\s)|(?<=[Ss]ee\s)|(?<=[Ss]ee\salso\s))(?:{PRINTED_PAPERS})\.(?:\s(?:[A-ZÀ-Þ][\w’]*\.?|of|the)){{1,4}}"
    r"(?P<gap>\s)vols?\.\s?(?:\d{1,3}|[ivxlIVXL]{1,7})(?=[.,;\s]|\Z)(?P<number>\s(?=nos?\b\.?\s?\d))?"
)


def shortened_titles_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such titles stand."""
    for found in TITLE_RE.finditer(text):
        yield put_for(found, ", ", "gap")
        if found["number"]:
            yield put_for(found, ", ", "number")
