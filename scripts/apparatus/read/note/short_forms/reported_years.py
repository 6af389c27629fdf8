"""Tells a report that is cited in full by the day on which its year ended from a short title.

    Annual Report of the Port Board for the Year Ended August 31, 1946, 146

Comes in: what was read as a short form. Comes out: the same, as a report of that year if the title ends with such a
day (Chicago Manual 14.220: a report may be known by its title and date alone).
"""

from __future__ import annotations

from apparatus.model import Date
from apparatus.read.note.pieces.draft import Found
from apparatus.read.note.short_forms.short_titles import YEARLY_RE


def as_yearly(found: Found) -> Found:
    """A report of the year in which its title ends, if a short form has such a title."""
    draft = found.draft
    yearly = YEARLY_RE.match(draft.get("title")) if not (draft.refers_to_note or draft.date) else None
    if not yearly:
        return found
    draft.date = Date(int(yearly["year"]))
    draft.said.add("report")
    return found._replace(form="full", rule="dated")
