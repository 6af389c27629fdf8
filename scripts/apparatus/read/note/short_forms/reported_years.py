"""Tells a report that is cited in full by the day on which its year ended from a short title.

    Annual Report of the Port Board for the Year Ended August 31, 1946, 146
    Port Agency Outlook, 2006

Comes in: what was read as a short form. Comes out: the same, as a report of that year if the title ends with such a
day, or is what appears once a year (Chicago Manual 14.220: a report may be known by its title and date alone).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.note.pieces.draft import Found
from apparatus.read.note.short_forms.short_titles import YEARLY_RE

YEARLY_NAME_RE: Final = lazy.regex(
    r"[a-z)] (?:Outlook|Year ?[Bb]ook|Fact ?[Bb]ook|Almanac|Data ?[Bb]ook|Statistical Abstract)\Z"
)
"""How that is called which appears once a year: `Port Agency Outlook`."""


def names_yearly(words: list[str], stop: int) -> bool:
    """Whether nothing but such a name and its year stands there, perhaps before a page: `Port Agency Outlook, 2006`."""
    return stop == 1 and len(words) > 1 and words[1].isdigit() and YEARLY_NAME_RE.search(words[0]) is not None


def as_yearly(found: Found) -> Found:
    """A report of the year in which its title ends, if a short form has such a title."""
    draft = found.draft
    if draft.date and not draft.authors and YEARLY_NAME_RE.search(draft.get("title")):
        draft.said.add("report")
        return found._replace(form="full", rule="dated")
    yearly = YEARLY_RE.match(draft.get("title")) if not (draft.refers_to_note or draft.date) else None
    if not yearly:
        return found
    draft.date = Date(int(yearly["year"]))
    draft.said.add("report")
    return found._replace(form="full", rule="dated")
