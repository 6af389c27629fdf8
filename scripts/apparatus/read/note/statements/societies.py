"""Reads the series of the societies that print records, with its number, in the bracket of an imprint.

    (Port Record Society, 3rd ser., xii, London, 1901)      (Quay Society Publications, 12; 1901)

Comes in: the words of a bracket without the year. Comes out: what is left of them, the series and the number in the
draft (Chicago Manual 14.123-26).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft

COUNTED: Final = r"\d{1,3}(?:[-–]\d{1,3})?|[ivxlc]{1,8}|[IVXLC]{1,8}"
SOCIETY_RE: Final = lazy.regex(
    r"(?P<series>(?:(?:[A-ZÀ-Þ][\w’'&.-]*|of|the|and|for)\s){1,7}(?:Society|Soc\.|Club)"
    r"(?: (?:Occasional |Record )?(?:Publications|Series))?"
    r"(?:,\s(?:\d\w\w|[Nn]ew|[Oo]ld|[Oo]rdinary|[Ee]xtra|[Ss]econd|[Tt]hird|[Ff]irst)\s[Ss]er(?:\.|ies))?)"
    rf",\s(?:vols?\.?\s|nos?\.\s)?(?P<number>{COUNTED})(?:[,;]\s|\Z)"
)


def without_society(inner: str, draft: Draft) -> str:
    """The words of a bracket without the society's series at their head."""
    found = SOCIETY_RE.match(inner)
    if not found or draft.quoted or draft.get("series") or draft.get("number"):
        return inner
    draft.put("series", found["series"])
    draft.put("number", found["number"])
    return inner[found.end() :]
