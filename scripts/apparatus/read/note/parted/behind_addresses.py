"""Finds citations, and signals, that begin right behind the address of another, without a mark between.

    “Ports at a Glance,” https://quay.example/all Ana Lima, Harbours (Lisbon: Quay Press, 2001)
    “Ports at a Glance,” https://quay.example/all. & Ana Lima, Harbours (Lisbon: Quay Press, 2001)
    “Ports at a Glance,” https://quay.example/all See also Ana Lima, Harbours (Lisbon: Quay Press, 2001)
    Lima, Ana (2022). “Quays”. https://quay.example/1. Costa, Rui (2024). “Ports”. Port Review 12: 3

Comes in: a note as printed. Comes out: the semicolon, or the stop before a signal, that is to be read there (Chicago
Manual 14.57): names and what they head belong to no address.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import YEAR
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
DATED_RE: Final = lazy.regex(
    rf"\({YEAR}[a-z]?\)[^()]{{3,400}}://[^\s()]{{3,200}}[\w/](?P<stop>\.) "
    rf"(?={_WORD}, (?P<given>{_WORD}|[A-Z]\.)(?:,? [^\s()“”\"]{{1,24}}){{0,12}} \({YEAR}[a-z]?\)[.,:]? [“\"‘A-ZÀ-Þ])"
)
"""Two entries by author and date, between which stands a stop as in a list."""
JOINED_RE: Final = lazy.regex(
    rf"://\S{{3,200}}[\w/](?P<joined>\. (?:and|&))(?= (?:“|(?P<given>{_WORD})(?: [A-Z]\.)? {_WORD}, [“\"A-ZÀ-Þ]))"
)
"""`https://quay.example/all. & Ana Lima, “Harbours,”`: a stop, and what joins another work."""
LED_RE: Final = lazy.regex(r"[.”’\"] (?P<led>Available at )[A-Z]{4,6}(?P<colon>:) (?=https?://)")
"""`Available at SSRN: https://…`, an element of its own: who keeps the paper stands before its address."""


def behind_addresses_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such names begin, and what is read before them."""
    for found in NAMES_RE.finditer(text):
        given = found["given"] or found["turned"]
        if given is None or is_given_or_initial(given):
            yield put_before(found, ";", "gap")
    for found in DATED_RE.finditer(text):
        if is_given_or_initial(found["given"]):
            yield put_for(found, ";", "stop")
    for found in JOINED_RE.finditer(text):
        if found["given"] is None or is_given_or_initial(found["given"]):
            yield put_for(found, ";", "joined")
    for found in LED_RE.finditer(text):
        yield put_for(found, "", "led")
        yield put_for(found, ",", "colon")
    for found in SIGNAL_RE.finditer(text):
        yield put_before(found, ".", "gap")
