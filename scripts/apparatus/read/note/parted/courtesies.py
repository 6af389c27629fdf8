"""Finds the courtesies and orders that lawyers print about the name of a judge, a peer or a minister.

    The Rt Hon Lord Bingham, The Rule of Law      The Hon. Michael Kirby AC CMG, “Quays”

Comes in: a note as printed. Comes out: what is to be read for them: nothing, as they belong to no field (Chicago Manual
8.18, 14.75).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.parted.print_patterns import begins_in
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

_LETTERS: Final = (
    "AC", "AO", "AM", "CMG", "CBE", "OBE", "MBE", "KBE", "DBE", "KG", "QC", "KC", "SC", "PC", "FBA", "FRS", "MP",
)  # fmt: skip
COURTESIES: Final = group("Hon ", "Hon. ", "Honourable ", "Honorable ", *(f" {letters}, " for letters in _LETTERS))

COURTESY_RE: Final = re.compile(
    r"(?:The )?(?:(?:Most|R(?:igh)?t\.?) )?Hon(?:\.|ou?rable)? (?=(?:[A-ZÀ-Þ][\w’-]*\.? ){1,3}[A-ZÀ-Þ])"
)
ORDERS_RE: Final = re.compile(
    r"(?:[A-ZÀ-Þ][\w’-]*\.? ){1,3}(?:of )?[A-ZÀ-Þ][a-zß-ÿ’-]+"
    rf"(?P<orders>(?: (?:{'|'.join(_LETTERS)}))+)(?=, (?:[“‘'\"]|[A-ZÀ-Þ]))"
)


def courtesies_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where they stand."""
    for head in begins_in(text):
        courtesy = COURTESY_RE.match(text, head)
        if courtesy:
            yield head, Change(courtesy.end(), "", head)
        orders = ORDERS_RE.match(text, courtesy.end() if courtesy else head)
        if orders:
            yield put_for(orders, "", "orders")
