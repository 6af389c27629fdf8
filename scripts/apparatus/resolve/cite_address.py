"""Tells works by their addresses: what stands at one and is called by a title, or by its beginning, is one work.

    “Quays and the Keys of Old Harbours,” https://port.example/quays-keys-old-harbours, 3 May 2020
    “Quays and the Keys,” https://port.example/quays-keys-old-harbours, 2020

Comes in: what two citations state. Comes out: whether they are of one work, and the fuller of two statements.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Date, Reference
from apparatus.resolve.cite_match import BEGINS, dates_agree, families, flat, flat_title, names_fit, title_fits

SCHEME_RE: Final = lazy.regex(r"\A[a-z]+://(?:www\.)?", re.IGNORECASE)
TRACKED_RE: Final = lazy.regex(r"[?&]utm_[^#]*|#.*")
"""What an address says of the reader who copied it, or of a place on the page."""

NAMING: Final = 3
"""Words of a title in an address that is no other work's."""


def addresses_of(reference: Reference) -> tuple[str, ...]:
    """Where a work stands, in one form of each address."""
    doi = f"doi:{reference.doi.lower()}" if reference.doi else ""
    return tuple(filter(None, (doi, bare(reference.url))))


def bare(url: str) -> str:
    """An address without what may differ between two forms of it."""
    return TRACKED_RE.sub("", SCHEME_RE.sub("", url)).rstrip("/").lower()


def at_same_address(one: Reference, other: Reference) -> bool:
    """Whether two references that give one address are of one work: nobody else wrote it, and one title is the other
    or its beginning. With two dates they are only if the address tells the title, so that it is no yearly report's."""
    here, there = flat_title(one.title), flat_title(other.title)
    if title_fits(here, there) < BEGINS or not _by_same(one, other):
        return False
    return dates_agree(one.date, other.date) or _tells_title(one, min(here, there, key=len))


def _by_same(one: Reference, other: Reference) -> bool:
    here, there = families(one), families(other)
    return not (here and there) or bool(
        names_fit(here, there, one.et_al) or names_fit(there, here, other.et_al) or here == there
    )


def _tells_title(reference: Reference, title: str) -> bool:
    """Whether the path of an address holds words of a title in their order."""
    path = flat(bare(reference.url).partition("/")[2].replace("/", " ")).split()
    words = [word for word in title.replace(":", "").split() if word in path]
    return len(words) >= NAMING and words == sorted(words, key=path.index)


def with_fuller_title(one: Reference, other: Reference) -> Reference:
    """`one`, with the title of `other` where that goes on."""
    goes_on = len(flat_title(other.title)) > len(flat_title(one.title))
    return replace(one, title=other.title) if goes_on else one


def with_finer_date(one: Reference, other: Reference) -> Reference:
    """`one`, with the date of `other` where that says the month or the day as well."""
    if not one.date or not other.date or one.date.year != other.date.year or not dates_agree(one.date, other.date):
        return one
    return replace(one, date=other.date) if _fineness(other.date) > _fineness(one.date) else one


def _fineness(date: Date) -> int:
    """3 for a day, 2 for a month or a season, 1 for a year; a range is no less than any of them."""
    if date.is_range:
        return 3
    return bool(date.year) + bool(date.month or date.season) + bool(date.month and date.day)
