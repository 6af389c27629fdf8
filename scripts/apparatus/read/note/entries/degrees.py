"""Reads who granted a degree for the work of an entry, in orders that the Manual does not have (Chicago Manual 14.215).

    PhD, Quay University, 1994     Quay University, PhD thesis, 1994     Diss. University of California, Berkeley, 1994

Comes in: an element of an entry. Comes out: whether it is such a statement, with degree, school and year in the draft.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.places import known_place, known_with_state

_DEGREE: Final = (
    r"Ph\.? ?D\.?|D\.? ?Phil\.?|Ed\.?D\.?|M\.? ?A\.?|M\.? ?Phil\.?|M\.? ?Sc\.?|M\.? ?Litt\.?|LL\.? ?[DM]\.?"
)
_THESIS: Final = r"(?:[Tt]hesis|[Dd]issertation|[Dd]iss\b\.?)"
_GENRE: Final = (
    rf"(?P<genre>(?:[Uu]npub(?:lished|l?\.) )?"
    rf"(?:(?:{_DEGREE}|[Dd]octoral|[Mm]aster[’']s)(?: {_THESIS})?|{_THESIS}))"
)
THESIS_RE: Final = lazy.regex(_THESIS)
GRANTED_RE: Final = lazy.regex(
    rf"{_GENRE},? (?P<school>[A-ZÀ-Þ][^\d:;“”\"()]{{3,80}}?),? \(?(?P<year>(?:19|20)\d\d)\)?\Z"
)
SCHOOL_FIRST_RE: Final = lazy.regex(rf"(?P<school>[A-ZÀ-Þ][^\d:;“”\"()]{{3,80}}?), {_GENRE}, (?P<year>(?:19|20)\d\d)\Z")


def granted_degree(element: str, draft: Draft) -> bool:
    """Takes the degree, the school and the year; behind a title in marks only where the degree stands alone, or behind
    the school."""
    found = GRANTED_RE.match(element)
    if found and draft.quoted and THESIS_RE.search(found["genre"]):
        return False
    found = found or SCHOOL_FIRST_RE.match(element)
    if not found or draft.published or not looks_like_organisation(found["school"].partition(", ")[0], strict=True):
        return False
    school, comma, town = found["school"].rpartition(", ")
    if known_with_state(town, found["genre"]):
        return False  # `MIT Press, Cambridge, MA, 2011`
    placed = comma != "" and known_place(town)
    draft.said.add("thesis")
    draft.put("genre", found["genre"])
    draft.put("publisher", school if placed else found["school"])
    draft.put("place", town if placed else "")
    draft.date = draft.date or read_date(found["year"])
    return True
