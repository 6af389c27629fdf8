"""Reads the gazettes of the United States and the European Union where their names stand before the volume, the number
or the page (Chicago Manual 14.302).

Comes in: words of a citation. Comes out: whether they name the gazette or its volume; the draft is filled.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.records import GAZETTES, OFFICIAL_JOURNAL_RE, part_of_journal
from apparatus.read.note.words.patterns import VOLUME_RE

GAZETTE_RE: Final = lazy.regex(
    r"(?P<name>Fed\. ?Reg\.|Federal Register)"
    r"(?:,? (?:[Vv]ol(?:ume|\.) )?(?P<volume>\d{1,3})(?:: ?(?P<first>\d{4,6}(?:[-–]\d{1,6})?))?"
    r"|,? (?P<page>\d{4,6}(?:-\d{4})?))?\Z"
)
"""`Federal Register 60`, `Federal Register 90:30089`, `Fed. Reg. 45151` (14.302)."""


def _put_part(words: str, draft: Draft) -> bool:
    """Takes the number of the Official Journal behind its name, also without a comma: what stands in it is a law, or
    a treaty by its title."""
    journal = draft.get("container")
    named = OFFICIAL_JOURNAL_RE.match(words) if words[0] == "O" and not journal else None
    if not (named["part"] if named else part_of_journal(words, journal)):
        return False
    draft.put("container", named["name"] if named else "")
    draft.put("number", (named["part"] if named else words).removeprefix("No. "))
    draft.said.add("treaty" if TREATY_RE.search(draft.get("title")) else "law")
    return True


TREATY_RE: Final = lazy.regex(r"\b(?:Treaty|Charter|Convention|Protocol|Agreement)\b")


def put_gazette(words: str, draft: Draft) -> bool:
    """Takes the gazette of the United States where its name stands before its volume or page, or the number of the
    Official Journal of the European Union."""
    if words[0] in "LCNO" and _put_part(words, draft):
        return True
    volume = VOLUME_RE.match(words) if words[0] in "Vv" and draft.get("container") in GAZETTES else None
    if volume:
        draft.put("volume", volume["number"])
        return True
    found = GAZETTE_RE.match(words) if words[0] == "F" and not draft.get("container") else None
    if not found:
        return False
    draft.put("container", found["name"])
    draft.put("volume", found["volume"] or "")
    draft.put("pages", found["page"] or found["first"] or "")
    draft.said.add("law")
    return True
