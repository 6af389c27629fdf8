"""Reads the gazette of the United States where its name stands before its volume or page (Chicago Manual 14.302).

Comes in: words of a citation. Comes out: whether they name the gazette or its volume; the draft is filled.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.records import GAZETTES
from apparatus.read.note.words.patterns import VOLUME_RE

GAZETTE_RE: Final = re.compile(
    r"(?P<name>Fed\. ?Reg\.|Federal Register)"
    r"(?:,? (?:[Vv]ol(?:ume|\.) )?(?P<volume>\d{1,3})|,? (?P<page>\d{4,6}(?:-\d{4})?))?\Z"
)
"""`Federal Register 60`, `Fed. Reg. 45151` (14.302)."""


def put_gazette(words: str, draft: Draft) -> bool:
    """Takes the gazette of the United States where its name stands before its volume or page."""
    volume = VOLUME_RE.match(words) if words[0] in "Vv" and draft.get("container") in GAZETTES else None
    if volume:
        draft.put("volume", volume["number"])
        return True
    found = GAZETTE_RE.match(words) if words[0] == "F" and not draft.get("container") else None
    if not found:
        return False
    draft.put("container", found["name"])
    draft.put("volume", found["volume"] or "")
    draft.put("pages", found["page"] or "")
    draft.said.add("law")
    return True
