"""Reads the journal of an article whose title has no marks, by its volume, its issue and its pages (Chicago Manual
14.171; New Hart’s Rules 18.4; MLA Handbook, 9th ed., 5.48).

    Port Review 12, no. 3 (1994): 12–34     Port Review, Vol. 12, No. 3 (May 1994), pp. 12–34
    Port Review 12.3 (1994): 12–34          Port Review, 12 (3), 1994, pp. 12–34
    Port Review, 12(3):12–34, May 1994      Port Review, 12(3), May 1994

Comes in: an element of an entry. Comes out: whether it is such a journal, with what it states in the draft.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.places import known_place

_MONTHS: Final = r"[A-Z][a-z]{2,8}\.?(?:[-–/ ][A-Z][a-z]{2,8}\.?)?"
_PAGES: Final = r"(?:pp?\. ?)?(?P<{}>[A-Za-z]?\d{{1,5}}[-–][A-Za-z]?\d{{1,5}})"
_PARTS: Final = r"(?:Vols?|Volumes?|Nos?|Parts?|Bd|Chap|Chapter|Book|Tome|Section|Issue)\b"
_COUNT: Final = r"\d{1,4}(?:[-–/]\d{1,4})?"

COUNTED_RE: Final = lazy.regex(
    rf"(?P<name>(?!{_PARTS})[A-ZÀ-Þ][^\d;“”\"()]{{2,110}}?(?: \([A-Z]{{2,8}}\))?),? (?:[Vv]ol(?:ume|\.)? ?)?"
    rf"(?P<volume>(?!{YEAR}\b)\d{{1,4}}|[IVXLC]{{1,7}})"
    rf"(?: ?\((?P<bracketed>(?!{YEAR}\)){_COUNT})\)|[.:/](?P<parted>{_COUNT})"
    rf"|,? (?:[Nn]os?\.?|[Ii]ssue|[Nn]r\.?|#) ?(?P<numbered>{_COUNT}))?"
    rf"(?:,? \((?P<dated>(?:{_MONTHS} )?(?:\d{{1,2}},? )?{YEAR})\)(?:(?:[:,] ?| ){_PAGES.format('behind')})?"
    rf"|, (?P<year>(?:{_MONTHS} )?{YEAR})[,:] {_PAGES.format('last')}"
    rf"|[:,] ?{_PAGES.format('between')}(?:, (?P<last_year>(?:{_MONTHS} )?{YEAR})| \((?P<last_dated>{YEAR})\))"
    rf"|(?<=\)), (?P<year_alone>(?:{_MONTHS} )?{YEAR}))\.?\Z"
)


def counted_journal(element: str, draft: Draft) -> bool:
    """Takes the journal, its volume and issue, the date and the pages; a year alone tells no journal from a series."""
    found = COUNTED_RE.match(element)
    if not found or not counts(found):
        return False
    if draft.quoted and not (found["bracketed"] and found["year"]):
        return False  # behind a title in marks other journals are read too
    draft.quoted = True
    draft.said.add("article")
    draft.put("container", found["name"].strip(" ,"))
    draft.put("volume", found["volume"])
    draft.put("issue", _first(found, "bracketed", "parted", "numbered"))
    draft.put("pages", _first(found, "behind", "last", "between"))
    draft.date = draft.date or read_date(_first(found, "dated", "year", "last_year", "last_dated", "year_alone"))
    return True


def counts(found: re.Match[str]) -> bool:
    """Whether pages or an issue stand beside the volume, and the name is neither a series nor an imprint."""
    name = found["name"].strip(" ,")
    shown = _first(found, "behind", "last", "between") or _first(found, "bracketed", "parted", "numbered")
    return (
        shown != ""
        and not name.startswith(("In ", "in ", "In:", "in:"))
        and name[-3:].lower() != "no."
        and not _prints(name)
    )


def _prints(name: str) -> bool:
    """Whether words are a publisher, or begin with the town of one."""
    return known_place(name.partition(":")[0]) or (": " in name and is_house(name.partition(": ")[2]))


def _first(found: re.Match[str], *groups: str) -> str:
    return next(filter(None, map(found.group, groups)), "")
