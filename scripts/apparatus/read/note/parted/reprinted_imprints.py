"""Finds imprints without a bracket that the Manual would read otherwise: a reprint behind the first, one that names no
place, and years of a work in several volumes.

    Quays, Berlin: Kai, 1783. Reprint: Wien: Molo, 1994    Quays (Berlin: Kai, 1783; reprint, Wien: Molo, 1994)
    Quays. Berlin: Kai, 1783. Reprint, Wien: Molo, 1994    Quays. 1783. Reprint, Wien: Molo, 1994
    Quays, s.l.: n.p., 1784, pp. 19–24                     Quays (s.l.: n.p., 1784), pp. 19–24
    Quays, Wien: Molo, 2005 et sequ., vol. 3, 2006, p. 4   Quays, Wien: Molo, 2006, vol. 3, p. 4

Comes in: a note as printed. Comes out: what is to be read for them (Chicago Manual 14.114, 14.117, 14.132).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import PRINT_YEAR
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import behind_digit, group

REPRINTED: Final = group(
    *behind_digit("). Reprint", ". Repr", ", repr", "; repr", ". Nachdr", ", Nachdr"),
    *(f"{mark}{nowhere}" for mark in (" s.", " S.") for nowhere in ("l.", " l.")),
    *behind_digit(" et seq", "ff.,", "–, vol. ", "-, vol. "),
)

_TOWN: Final = r"[A-ZÀ-Þ][^:;,().“”\"\d]{2,40}(?:,\s[A-Z]{2})?"
_HOUSE: Final = r"[^\W\d_][^:;()“”\"\d]{1,60}"
AGAIN_RE: Final = lazy.regex(
    rf"(?P<comma>,\s)(?P<first>{_TOWN}):\s{_HOUSE},\s{PRINT_YEAR}"
    rf"(?P<gap>[.,;]\s(?:[Rr]epr(?:int(?:ed)?\b|\.)|[Nn]achdr(?:uck\b|\.))[:,]?\s)"
    rf"(?P<second>{_TOWN}):\s{_HOUSE},?\s{PRINT_YEAR}(?P<end>)(?![\d–-])"
)
"""The first imprint, and that of the reprint, each with its town and publisher."""
ENTRY_AGAIN_RE: Final = lazy.regex(
    rf"(?<=\.\s)(?P<first>{_TOWN}:\s{_HOUSE},\s)(?={PRINT_YEAR}\.\s[Rr]epr(?:int(?:ed)?\b|\.),?\s{_TOWN}:\s{_HOUSE},\s{PRINT_YEAR})"
)
"""The same in a bibliography, where a stop stands before the first town: its year alone is kept."""
BRACKET_AGAIN_RE: Final = lazy.regex(
    rf"\((?P<first>[^():;]{{2,50}}:\s[^():;]{{2,60}},\s){PRINT_YEAR}(?P<gap>\)[.,;]\s[Rr]eprint(?:ed)?,?\s)"
    rf"(?P<second>{_TOWN}):\s{_HOUSE},\s{PRINT_YEAR}(?P<end>)(?=[.,;]|\Z)"
)
"""The first imprint in a bracket, of which the year alone is kept, and the other behind it."""
NOWHERE_RE: Final = lazy.regex(
    rf"(?<=[\w.’”])(?P<gap>,?\s)[sS]\.\s?l\.(?::\s(?:n\.\s?p\.|s\.\s?n\.))?,\s{PRINT_YEAR}(?P<end>)(?=[.,;]|\Z)"
)
"""`s.l.: n.p., 1784`: no place and no publisher."""
OPEN_RE: Final = lazy.regex(
    rf"(?<=,\s)(?P<open>{PRINT_YEAR}(?:\set\ssequ?\.|ff\.|[–-]),\s)(?P<volume>(?:[Vv]ol|Bd|[Tt])\.\s(?:\d{{1,3}}|[IVX]{{1,6}})),"
    rf"\s(?P<year>{PRINT_YEAR})(?=[.,:;]|\Z)"
)
"""The years in which a work appears, and the volume cited with its own."""


def imprints_reprinted(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such imprints stand, and what is read for them."""
    for found in AGAIN_RE.finditer(text):
        if known_place(found["first"]) or known_place(found["second"]):
            yield put_for(found, " (", "comma")
            yield put_for(found, "; reprint, ", "gap")
            yield put_before(found, ")", "end")
    for found in ENTRY_AGAIN_RE.finditer(text):
        yield put_for(found, "", "first")
    for found in BRACKET_AGAIN_RE.finditer(text):
        yield put_for(found, "", "first")
        yield put_for(found, "; reprint, ", "gap")
        yield put_before(found, ")", "end")
    for found in NOWHERE_RE.finditer(text):
        yield put_for(found, " (", "gap")
        yield put_before(found, ")", "end")
    for found in OPEN_RE.finditer(text):
        at = found.start()
        yield at, Change(found.end(), f"{found['year']}, {found['volume']}", at)
