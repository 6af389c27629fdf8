"""Tells whether words that are read for marks of other houses have come out as the source's own.

    Port Review 12(3) (2001)      is read as Port Review 12, no. 3 (2001): `no.` may stand in no title
    Ana Lima; Rui Costa, Quays    is read as Ana Lima and Rui Costa, Quays: no more may `and`

Comes in: a citation in its printed places, and the words that were put in. Comes out: whether a field of it holds one
of them oftener than is printed there, which would alter the source.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.pieces.changes import Change

FIELDS: Final = ("title", "container", "publisher", "place", "series", "archive")
"""What is given as printed."""

WORD_RE: Final = lazy.regex(r"[^\W\d_]{2,}")
"""A letter alone is what is left of a shortened word: `n.s.` for `(ns)`."""


def words_put_in(printed: str, changes: Mapping[int, Change]) -> frozenset[str]:
    """The words that are read where others, or none, are printed."""
    put: set[str] = set()
    for start, (end, stands, _) in changes.items():
        if any(map(str.isalpha, stands)):
            put |= set(WORD_RE.findall(stands)) - set(WORD_RE.findall(printed[start:end]))
    return frozenset(put)


def altered(note: str, cites: Iterable[Cite], put: frozenset[str]) -> bool:
    """Whether a citation of a note holds a word that was put in oftener than it is printed there; a name that the note
    prints elsewhere may stand for what is left out: `Quay Times, July 31, 1914, 3; August 6, 1914, 5`."""
    return any(
        _altered(value, cite.text) and value not in note
        for cite in cites
        if cite.reference
        for value in (getattr(cite.reference, name) for name in FIELDS)
        if not put.isdisjoint(WORD_RE.findall(value))
    )


def _altered(value: str, printed: str) -> bool:
    """Whether words hold one oftener than it is printed."""
    words, stand = WORD_RE.findall(value), WORD_RE.findall(printed)
    return any(words.count(word) > stand.count(word) for word in words)
