"""Tells a town and its publisher from the container for which they were read.

Comes in: a citation without quotation marks or brackets, as read so far. Comes out: the same, with place and publisher
for what proves to be no container (Chicago Manual 14.127-146; the parts stand between commas).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.places import known_place

PRINTED_RE: Final = re.compile(
    r"(?P<place>[A-ZÀ-Þ][\w’.-]+(?: [A-ZÀ-Þ][\w’.-]+){0,2}(?:, [A-ZÀ-Þ][\w.]+)?)\s?: "
    r"(?P<publisher>[A-ZÀ-Þ][^:;“”]{1,80})\Z"
)
ELSEWHERE: Final = frozenset(
    {"url", "doi", "volume", "issue", "pages", "number", "archive", "publisher", "place", "genre"}
)
"""What a book that is stated so briefly has not."""


def imprint_for_container(draft: Draft) -> None:
    """`Jane Doe, Keepers of Quays, Ashland: Origin Press, 1959`: an author, a year alone, a town that no list holds."""
    held = draft.get("container")
    if ": " not in held or draft.date is None or draft.date.month or draft.date.season or draft.date.end_year:
        return
    if not any(name.given for name in draft.authors) or not ELSEWHERE.isdisjoint(draft.stated):
        return
    found = PRINTED_RE.match(held)
    if not found or periodical_kind(found["place"]) or draft.said or draft.accessed:
        return
    place, publisher = found["place"], found["publisher"]
    if known_place(publisher):
        place, publisher = publisher, place
    del draft.stated["container"]
    draft.put("place", place)
    draft.put("publisher", publisher)
    draft.published = True
