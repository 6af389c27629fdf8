"""Finds citations, and signals, that begin right behind the address of another, without a mark between.

    “Ports at a Glance,” https://quay.example/all Ana Lima, Harbours (Lisbon: Quay Press, 2001)
    “Ports at a Glance,” https://quay.example/all See also Ana Lima, Harbours (Lisbon: Quay Press, 2001)

Comes in: a note as printed. Comes out: the semicolon, or the stop before a signal, that is to be read there (Chicago
Manual 14.57): names and what they head belong to no address.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before
from apparatus.read.note.words.given_names import is_given_or_initial
from apparatus.read.note.words.signs import group

ADDRESSES: Final = group("://")
_WORD: Final = r"[A-ZÀ-Þ][\w’-]{1,20}"
NAMES_RE: Final = lazy.regex(
    rf"://\S{{3,200}}[\w/](?P<gap>) (?:{_WORD}, (?:[“\"]|(?P<turned>{_WORD}|[A-Z]\.)(?: [A-Z]\.)?[.,] )"
    rf"|(?P<given>{_WORD})(?: [A-Z]\.)? {_WORD}, [“\"A-ZÀ-Þ])"
)
SIGNAL_RE: Final = lazy.regex(
    r"://\S{3,200}[\w/]>?(?P<gap>) (?:See(?:,? (?:also|e\.g\.,?|for example,?))?|Cf\.|Compare"
    r"|For (?:more|further|another)\b) ?[A-Za-zÀ-Þ“\"]"
)


def behind_addresses_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such names begin, and what is read before them."""
    for found in NAMES_RE.finditer(text):
        given = found["given"] or found["turned"]
        if given is None or is_given_or_initial(given):
            yield put_before(found, ";", "gap")
    for found in SIGNAL_RE.finditer(text):
        yield put_before(found, ".", "gap")
