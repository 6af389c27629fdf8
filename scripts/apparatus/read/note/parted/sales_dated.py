"""Finds the catalogue of a sale that its auction house, the town and the day show, and reads town and day in a bracket.

    Sotheby’s, Lisbon, The Lima Collection, May 16, 1990        Sotheby’s, The Lima Collection (Lisbon, May 16, 1990)
    Christie’s, The Lima Collection, Lisbon, 16 May 1990         Christie’s, The Lima Collection (Lisbon, 16 May 1990)

Comes in: a note as printed. Comes out: what is to be read there (Chicago Manual 14.236).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_behind, put_for
from apparatus.read.note.words.alternatives import alternatives
from apparatus.read.note.words.day_patterns import DAY
from apparatus.read.note.words.houses import AUCTION_HOUSES
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import group

SOLD: Final = group(*(f"{house}, " for house in AUCTION_HOUSES))
_TOWN: Final = r"[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?"
SALE_RE: Final = lazy.regex(
    rf"(?:\A|[;.] |\b[Ss]ee (?:also )?)(?:{alternatives(AUCTION_HOUSES)})(?P<before>, (?P<town1>{_TOWN}))?"
    rf", (?=[A-ZÀ-Þ])[^;.()“”\"\d]{{8,160}}?(?P<behind>, (?P<town2>{_TOWN}))?(?P<comma>, )(?:{DAY})(?P<end>)"
    r"(?=,? (?:lots? |pp?\. ?|no\. )?\d|[;.]|\Z)"
)


def sales_dated(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a catalogue stands: a town stands before its title, or behind it."""
    for found in SALE_RE.finditer(text):
        part = "before" if found["town1"] and known_place(found["town1"]) else "behind"
        town = found["town1"] if part == "before" else found["town2"]
        if not town or not known_place(town):
            continue
        yield put_for(found, "", part)
        yield put_for(found, f" ({town}, ", "comma")
        yield put_behind(found, ")", "end")
