"""Reads the count of an issue that stands in one bracket with its date, and the volume before an imprint.

    Port Review (Vol. 12, No. 3, July 2001)      Port Review 12 (3, July 2001)      Harbours (vol. 2, Lisbon, 1981)

Comes in: what stands between the brackets. Comes out: volume, issue and date in the draft (Chicago Manual 14.171).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR

HEADS: Final = frozenset("VvNnIi#0123456789")
"""With what such a bracket begins."""

_NUMBER: Final = rf"(?!{YEAR}(?:\Z|[-–/]))\d{{1,4}}(?:[-–/]\d{{1,4}})?"
_VOLUME: Final = rf"[Vv](?:ol(?:ume|s)?)?\b\.? ?(?P<volume>{_NUMBER}|[IVXLC]{{1,7}})"
COUNTED_RE: Final = lazy.regex(
    rf"(?:{_VOLUME}(?:[,;] | (?=[Nn#Ii])|(?=[:.(]\d)|\Z))?"
    rf"(?:(?P<sign>(?:[Nn]os?|[Nn]r|[Nn]umber|[Ii]ss(?:ue)?)\b\.? ?|#|[:.(])?(?P<issue>{_NUMBER})\)?(?:[,;:] |\Z))?"
    r"(?P<date>.*\d{4}(?:[-–/]\d\d)?)?\Z"
)
MONTH_RE: Final = lazy.regex(rf"(?:0?[1-9]|1[0-2]) (?={YEAR}\Z)")
"""`Port Review 32 (10 1979)`: the month in figures."""
VOLUME_RE: Final = lazy.regex(rf"{_VOLUME}[,;:] (?=[A-ZÀ-Þ])")


def issue_in_bracket(inner: str, draft: Draft) -> bool:
    """Whether a bracket counts a volume or an issue, and dates it. A number without a sign is an issue behind the
    volume of a journal; no issue is read but behind the name of a journal or series."""
    if draft.get("volume") and draft.get("container") and MONTH_RE.match(inner):
        draft.date = draft.date or read_date(inner.replace(" ", "/"))
        return True
    found = COUNTED_RE.match(inner)
    if not found or not (found["volume"] or found["issue"]):
        return False
    date = read_date(found["date"]) if found["date"] else None
    if not date and (found["date"] or not (found["volume"] and found["issue"])):
        return False
    field = "issue" if draft.get("container") else "number"
    if found["issue"] and (draft.get(field) or draft.in_book or not (draft.get("container") or draft.get("series"))):
        return False
    if draft.get("volume") if found["volume"] else not (found["sign"] or draft.get("volume")):
        return False
    draft.put("volume", found["volume"] or "")
    draft.put(field, found["issue"] or "")
    draft.date = draft.date or date
    draft.published = draft.published or not (draft.quoted or draft.get("container"))
    return True


def without_volume(inner: str, draft: Draft) -> str:
    """The imprint in a bracket without the volume before it."""
    found = VOLUME_RE.match(inner)
    if not found or draft.get("volume"):
        return inner
    draft.put("volume", found["volume"])
    return inner[found.end() :]
