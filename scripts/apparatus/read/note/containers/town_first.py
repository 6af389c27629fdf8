"""Takes the town that an editor supplies in square brackets off the name of a newspaper (Chicago Manual 14.193).

    [London] Sunday Times, October 30, 2016      [Philadelphia] Aurora, May 3, 1800, 2

Comes in: a draft. Comes out: the same, the town in its field.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PLACES
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.places import place_alone

TOWN_RE: Final = lazy.regex(
    r"(?:\[(?P<first>[A-ZÀ-Þ][^\[\]\d]{2,30})\] (?=[A-ZÀ-Þ])|(?<=\w) \[(?P<last>[A-ZÀ-Þ][^\[\]\d]{2,30})\]\Z)"
)


def take_town(draft: Draft) -> None:
    """Takes the town before or behind what holds a piece, or before a newspaper of which nothing but the day is
    told."""
    alone = not draft.get("container") and not draft.authors and not draft.quoted and _dated(draft)
    field = "title" if alone else "container"
    name = draft.get(field)
    if "[" not in name or draft.get("place") or draft.get("publisher") or draft.in_book:
        return
    found = TOWN_RE.match(name) or (TOWN_RE.search(name) if name[-1] == "]" else None)
    town = (found["first"] or found["last"]) if found else ""
    if not found or not place_alone(town) or (alone and not found["first"]):
        return
    if town.lower() not in PLACES and begins_with_given_name(town):
        return  # `[Ana V.A.] Lima to Roe, May 3, 1925`
    del draft.stated[field]
    draft.put("container", name[: found.start()] + name[found.end() :])
    draft.put("place", town)
    if _dated(draft) and not draft.get("volume"):
        draft.said.add("newspaper")


def _dated(draft: Draft) -> bool:
    """Whether the day is told on which a work appeared."""
    return draft.date is not None and draft.date.day > 0
