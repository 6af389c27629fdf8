"""Lays lines aside that are none of the text: their places in; the lines that are left, and a ledger, out."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from apparatus.model import Furniture
from apparatus.read.seed.lines import Line


def without(lines: Sequence[Line], gone: Collection[int], reason: str) -> tuple[list[Line], list[Furniture]]:
    """The lines, blank at the places that are `gone`; and what stood there, for this `reason`."""
    left = [Line(line.number, "") if at in gone else line for at, line in enumerate(lines)]
    words = ((lines[at].number, lines[at].text.strip()) for at in sorted(gone))
    return left, [Furniture(text, number, reason) for number, text in words if text]
