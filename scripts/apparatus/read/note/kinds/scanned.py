"""Tells a book and a yearly report by themselves, at whatever address a copy can be seen (Chicago Manual 14.161).

    Jane Doe, The Value of the Isle (1862), https://archive.org/details/…
    Tenth Annual Report of the Board of Ports, 1918, https://…

Comes in: a draft that nothing but its date or address places. Comes out: a `Kind`, or None.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Kind
from apparatus.read.note.pieces.draft import Draft

YEARLY_RE: Final = lazy.regex(
    r"(?:[^:]{3,80}: )?(?:The )?(?:[A-Z][a-z]+(?:-[A-Za-z][a-z]+)? |\d{1,3}(?:st|nd|d|rd|th) |\d{4} )?"
    r"(?:Annual|Biennial|Triennial|Quarterly) Reports?(?:\Z|,? (?:of|to|for|on|from|by|and|\d{4}\b))"
)
"""`Tenth Annual Report of the Board of Ports`, `Annual Report 2021`."""

SCANS: Final = (
    "archive.org/details/", "archive.org/stream/", "hathitrust.org", "books.google.", "gallica.bnf.fr", "gutenberg.org",
    "biodiversitylibrary.org/", "digitale-sammlungen.de", "e-rara.ch", "wellcomecollection.org",
)  # fmt: skip
"""Where books are scanned or set again."""

ONLINE: Final = 1990
"""Since then there have been sites: what is older and stands at an address is a copy."""
ELSEWHERE: Final = ("container", "publisher", "series", "number", "volume", "issue", "genre", "archive", "event")


def is_yearly(title: str) -> bool:
    """Whether a title is that of a report on a year or the like."""
    return "Report" in title and YEARLY_RE.match(title) is not None


def kind_of_scan(draft: Draft) -> Kind | None:
    """`report` for what calls itself a yearly one, `book` for what somebody wrote before there were sites and a library
    of scans shows; None if something else says where or what the work is."""
    stated, date = draft.stated, draft.date
    if "title" not in stated:
        return None
    if not draft.letter and is_yearly(stated["title"]):
        return None if any(map(draft.get, ELSEWHERE)) else "report"
    if "url" not in stated or date is None or not date.is_year or date.year >= ONLINE:
        return None
    named = any(name.given and name.family for name in draft.authors or draft.editors)
    scanned = named and any(site in stated["url"] for site in SCANS)
    return "book" if scanned and not any(map(draft.get, ELSEWHERE)) else None
