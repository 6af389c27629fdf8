"""Takes the year that stands straight behind the authors, as in a list by author and date.

Comes in: the words before a title in quotation marks. Comes out: the names; the year goes to the draft.

    Jane Doe, 1999, “Harbours,” Port Review 12
    Jane Doe (1999), “Harbours,” Port Review 12
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.names.names import looks_like_names, looks_like_person
from apparatus.read.note.names.turned_families import is_given
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.dates import read_date

YEAR_RE: Final = re.compile(
    r"(?P<names>[^\d()]{5,200}?),?\s(?:\(?(?P<year>(?:1[5-9]|20)\d\d)\)?|\((?P<day>[^()]{8,24})\)),?\Z"
)
YEAR, LONGEST = 4, 26
"""Characters of a year, and of a day."""


def without_year(names: str, draft: Draft) -> str:
    """The names without the year behind them."""
    found = YEAR_RE.match(names)
    date = read_date(found["year"] or found["day"]) if found else None
    if not found or not date or not looks_like_names(found["names"]):
        return names
    draft.date = date
    return found["names"]


def year_of_authors(text: str, pieces: list[Piece], at: int, bracket: int) -> bool:
    """Whether a bracket holds the year of what its authors wrote, and the title in quotation marks follows."""
    start, end = pieces[bracket].start + 1, pieces[bracket].end - 1
    dated = end - start < LONGEST and text[end - 1].isdigit() and read_date(text[start:end]) is not None
    if not dated or bracket + 2 > len(pieces) - 1:
        return False
    title = pieces[bracket + 1 + (pieces[bracket + 1].kind == ",")]
    names = text[pieces[at].start : pieces[bracket].start].strip(" ,")
    first = names.partition(",")[0].partition(" and ")[0]
    whole = " " in first or end - start > YEAR or is_given(names.partition(", ")[2].partition(" and ")[0], several=True)
    return title.kind == "quote" and whole and looks_like_names(names) and looks_like_person(first)
