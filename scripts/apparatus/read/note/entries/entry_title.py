"""Parts from the title of a bibliography entry what a comma or a bracket alone divides from it: series, editors, date
and edition.

Comes in: the first element of an entry and the draft. Comes out: the title; the rest goes to the draft.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import split_date

ADDRESS_RE: Final = re.compile(r"<?(?:https?:|www\.|doi|DOI)|Accessed\s")


def with_statements(element: str, draft: Draft, *, alone: bool) -> str:
    """Parts a title from a date or genre that only a comma divides from it: `The Uses of Ports, May 1912`."""
    series = SERIES_BEHIND_RE.search(element) if element[-1] == ")" else None
    if series:
        draft.put("series", series["series"])
        return element[: series.start()]
    edited = EDITED_BEHIND_RE.search(element) if not draft.editors else None
    if edited and looks_like_names(edited["names"]):
        draft.editors = read_names(edited["names"])[0]
        return element[: edited.start()]
    edition = EDITION_BEHIND_RE.search(element)
    if edition:
        draft.put("edition", edition["edition"] + ".")
        return element[: edition.start()]
    rest, date = split_date(element)
    day = date and (date.month or date.literal or (alone and not date.end_year))
    if date and rest and day and len(rest.split()) > 1:
        draft.date = date
        return rest
    return element


SERIES_BEHIND_RE: Final = re.compile(
    r"\s\((?P<series>[A-ZÀ-Þ][^()]{0,60}\b(?:Studies|Series|Library|Monographs|Perspectives)\b[^()]{0,60})\)\Z"
)
"""`Land, Law, and Lordship (Oxford Historical Monographs)`."""

EDITED_BEHIND_RE: Final = re.compile(r",\s(?:edited|compiled) by (?P<names>[A-ZÀ-Þ].{4,})\Z")
EDITION_BEHIND_RE: Final = re.compile(r",\s(?P<edition>(?:\d+(?:st|nd|rd|th)|[Rr]ev\.|[Nn]ew)\s(?:\w+\s)?ed)\.?\Z")
