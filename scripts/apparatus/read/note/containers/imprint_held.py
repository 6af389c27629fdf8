"""Tells a town and its publisher from the container for which they were read.

Comes in: a citation without quotation marks or brackets, as read so far. Comes out: the same, with place and publisher
for what proves to be no container (Chicago Manual 14.127-146; the parts stand between commas).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.seats import ISSUED_RE
from apparatus.read.note.words.houses import PARTNERS
from apparatus.read.note.words.places import known_place, may_be_town, town_with_state

PRINTED_RE: Final = lazy.regex(
    r"(?P<place>[A-ZÀ-Þ][\w’.-]+(?: [A-ZÀ-Þ][\w’.-]+){0,2}(?:, [A-ZÀ-Þ][\w.]+)?)\s?: "
    r"(?P<publisher>[A-ZÀ-Þ][^:;“”]{1,80})\Z"
)
FIRM_RE: Final = lazy.regex(
    r"(?P<place>)(?P<publisher>[A-ZÀ-Þ][\w’.-]+(?:(?:, [A-ZÀ-Þ][\w’-]+)? (?:&|and) [A-ZÀ-Þ][\w’.-]+\.?)?"
    r"|[A-ZÀ-Þ][\w’-]+, [A-ZÀ-Þ][\w’-]+)\Z"
)
"""`Emecé`, `Allyn and Bacon`, `Farrar, Straus and Giroux`: the partners of a house."""

TOWN_LAST_RE: Final = lazy.regex(
    r"(?P<publisher>[A-ZÀ-Þ][\w’&.-]*(?: [A-ZÀ-Þ&][\w’.-]*| and| of| et| y){0,4}), "
    r"(?P<place>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?)\Z"
)
"""`Aufbau, Carlton`: a publisher and its town, whether or not a list holds them."""

ADDRESS: Final = frozenset({"url", "doi"})
ELSEWHERE: Final = frozenset({"volume", "issue", "pages", "number", "archive", "publisher", "place", "genre"})
"""What a book that is stated so briefly has not, nor an address, but behind an edition."""


def imprint_for_container(draft: Draft) -> None:
    """`Jane Doe, Keepers of Quays, Ashland: Origin Press, 1959`, `…, Allyn and Bacon, 1959`: an author, a year alone,
    and a town that no list holds, or partners."""
    held = draft.get("container")
    issued = ISSUED_RE.match(held) if held and ", " in held and draft.date else None
    if issued and town_with_state(*issued["place"].partition(", ")[::2]) and not draft.get("place"):
        draft.stated.pop("container")  # `Hyde Park, NY: Harbour Institute`
        draft.stated.update(place=issued["place"], publisher=issued["publisher"])
        draft.published = True
        return
    if not held or draft.date is None or draft.date.month or draft.date.season or draft.date.end_year:
        return
    if not any(name.given for name in draft.authors) or not ELSEWHERE.isdisjoint(draft.stated):
        return
    if not (draft.get("edition") or ADDRESS.isdisjoint(draft.stated)):
        return
    if draft.said or draft.accessed:
        return
    found = PRINTED_RE.match(held) or _before_town(held) or FIRM_RE.match(held)
    if not found or periodical_kind(found["place"] or held):
        return
    place, publisher = found["place"] or "", found["publisher"]
    if known_place(publisher):
        place, publisher = publisher, place
    del draft.stated["container"]
    for name, words in (("place", place), ("publisher", publisher)):
        if words:
            draft.put(name, words)
    draft.published = True


def _before_town(held: str) -> re.Match[str] | None:
    """A publisher and its town."""
    found = TOWN_LAST_RE.match(held)
    return found if found and may_be_town(found["place"]) and found["place"] not in PARTNERS else None
