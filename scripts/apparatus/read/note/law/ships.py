"""Reads cases that are called by the name of a ship in quotation marks, which no parties lead.

    M/V “Lima” (No. 2) (Panama v. Italy), Judgment, ITLOS Reports 1999, p. 10
    ‘Rui Costa’ Incident (Italy v India), Provisional Measures, ITLOS Case No 12, Order of 24 August 2015

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None when none of them stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.law.legal import close
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.signs import group

NAMED: Final = group(*(f"{mark} {word}" for mark in "”’\"'" for word in ("(", "Case (", "Incident (", "Arbitration (")))

SHIP_RE: Final = lazy.regex(
    r"(?P<title>(?:The )?(?:(?:M\.?/?[VT]\.?|S\.?/?S\.?|F/V) )?[“‘\"'][A-ZÀ-Þ][^“”‘’\"']{2,40}[”’\"']"
    r"(?: \([Nn]o\.? ?\d\))?(?: (?:Case|Incident|Arbitration))?"
    r" \([A-ZÀ-Þ][^();]{2,60}(?: v\.? |/)[A-ZÀ-Þ][^();]{2,60}\)),? "
    r"(?=(?:Judge?ment|Order|Prompt Release|Provisional|Merits|Prelim|Award|Jurisdiction|Advisory|ITLOS|P\.?C)"
    r"|[\[(]?(?:19|20)\d\d\b)"
)


def read_ship(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The case, and where it is printed."""
    found = SHIP_RE.match(text, pieces[at].start, pieces[-1].end)
    first = next((i for i in range(at, len(pieces)) if found and pieces[i].start == found.end()), -1)
    if not found or first < 0:
        return None
    draft = Draft(said={"law"})
    draft.put("title", found["title"])
    return close(text, pieces, first, draft)
