"""Reads the series in which an institution issues its papers, with the number of the paper (Chicago Manual 14.220).

    NBER Working Paper 8467 · Africa Briefing No. 198 · SWP Comment 2023/C 12 · WT/DS363/AB/R

Comes in: a cursor and the words at it. Comes out: whether they are a series and its number; then the draft is filled.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.journal_names import registered
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.numbered import report_number
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR, YEAR_ALONE_RE, YEAR_FIGURES
from apparatus.read.note.words.looks import Ended
from apparatus.read.note.words.named_kinds import PAPER, PAPER_OF_SERIES, PAPER_SORT
from apparatus.read.note.words.patterns import COUNTED_SERIES_RE, ISSUE_RE, JOURNAL_TAIL_RE, NUMBERED_RE

BARE_NUMBER_RE: Final = lazy.regex(
    r"\d{3,6}/\d{2}(?:\d\d)?\Z|[A-Z][A-Za-z ]{1,30} \[\d{4}\] [Nn]o\. \d{1,4}\Z"
    r"|[A-Z]{2,8}(?:[-–][A-Z]{2,8}){0,3}[-–](?:19|20)\d\d(?:[-–][A-Z])?[-–]\d{3,6}\Z"
)
"""`11406/22`: the number of a document of the Council of the European Union; `Guofa [2015] No. 28`: a Chinese one;
`EPA-HQ-OAR-2021-0317`: a docket."""

STATE_PAPER_RE: Final = lazy.regex(
    r"(?:Special )?(?:National|Presidential|Homeland|Interagency) (?:[A-Z]\w+ ){0,3}"
    r"(?:Estimate|Directive|Memorandum|Memorandum No\.|Assessment|Finding)[ -][\d/.-]{1,12}\Z"
)
"""`National Intelligence Estimate 11-3/8-79`."""

ISSUER_SYMBOL_RE: Final = lazy.regex(r"[A-Z]{2,8}(?:\.[A-Z]{2,8}){0,2}(?:/[A-Z\d][\w.()-]{0,12}){1,5}\Z")
"""`WT/DS363/AB/R`, `GOV/2023/57`: how an international organisation numbers its documents (14.305)."""


def is_symbol(draft: Draft, words: str) -> bool:
    """Whether words are the symbol of an organisation's document, rather than a shelf mark."""
    if words[-1].isdigit() and STATE_PAPER_RE.match(words) and not draft.get("number"):
        return True
    if "/" not in words or draft.get("number"):
        return False
    if "treaty" not in draft.said and not any(name.literal for name in draft.authors):
        return False
    return any(map(str.isdigit, words)) and ISSUER_SYMBOL_RE.match(words) is not None


_NAMED: Final = ("Report", "Brief", "Note", "Paper", "Memo", "Memorandum", "Backgrounder", "Sheet", "sheet")
SERIES_NAME_RE: Final = Ended(
    (*_NAMED, *(f"{name}s" for name in _NAMED)),
    lazy.regex(
        rf"\b(?:{PAPER_SORT}\s{PAPER}|Policy Brief Report|Economic {PAPER}"
        r"|(?:[A-Z]{2,8}(?: (?:Data|Issue|Policy|Issues|Background|Research))?|Cent(?:er|re)"
        r"|Institute|Programme|Program|Commission) (?:Report|Paper|Brief|Memo)"
        r"|Backgrounder|Fact ?[Ss]heet)s?\Z"
    ),
)
"""`CSET Policy Brief`: what stands before the institution that issued a report."""


OWN_SERIES_RE: Final = lazy.regex(rf"(?:[A-Z][\w’&-]* ){{0,5}}(?:{PAPER_OF_SERIES}|Flagship {PAPER}s?)\Z")
"""`World Economic Outlook Special Report` between a title and its publisher."""

PAPER_RE: Final = lazy.regex(
    r"\s(?:[Bb]riefing|[Rr]eport|[Bb]rief|Memo|[Pp]aper|Note|Insight|Viewpoint|Comment|Advisory)s?"
    r"(?: (?:on|in) (?:[A-Z]\w++ ?){1,3}| for Congress)?\Z"
)
"""How the name of a series of papers ends when a number follows: `Africa Briefing`."""

COUNTED_RE: Final = lazy.regex(r",? (?:[Nn]o\. |[Nn][°º] ?|№ ?)(?P<number>(?=\w*\d)\w{1,8}(?:-[A-Z]{1,4})?)\Z")
"""`Adelphi Books no. 460`, `Special Dispatch No. 21` between a title and its publisher."""

YEARLY_RE: Final = lazy.regex(r"(?P<name>[A-Z][\w -]{2,40}) (?P<number>\d{4}/[A-Z]{1,2} \d{1,3})\Z")
"""`SWP Comment 2023/C 12`: a series that numbers its papers by the year."""


RANGED_RE: Final = lazy.regex(r":\s?\d{1,4}[-–]\d")
"""The pages of an article behind the year: `Port Papers 34–35 (1980): 45–75` is a journal."""


OF_CONGRESS_RE: Final = lazy.regex(
    r"(?P<name>(?:(?:CRS|Congressional Research Service) )?(?:In Focus|Insight|Legal Sidebar))"
    r"(?: No\.)? (?P<number>(?:IF|IN|LSB)\d{4,5})\Z"
)
"""`CRS In Focus IF12345`: what the service that does research for Congress issues beside its reports."""


def for_congress(draft: Draft, words: str) -> bool:
    """Takes the series and the number of such a paper."""
    found = OF_CONGRESS_RE.match(words) if words[0] in "CIL" else None
    if found:
        draft.put("series", found["name"])
        draft.put("number", found["number"])
    return found is not None


def read_numbered(cursor: Cursor, words: str) -> bool:
    """Takes a series with its number: `NBER Working Paper 8467`."""
    draft = cursor.draft
    if for_congress(draft, words):
        return True
    yearly = YEARLY_RE.match(words) if "/" in words else None
    if yearly:
        draft.put("series", yearly["name"])
        draft.put("number", yearly["number"])
        draft.said.add("report")
        return True
    head, _, last = words.rpartition(" ")
    if head and head[0].isupper() and "-" in last and report_number(last) and not JOURNAL_TAIL_RE.match(last):
        draft.put("series", head)
        draft.put("number", last)
        draft.said.add("report")
        return True
    numbered = NUMBERED_RE.search(words)
    counted = COUNTED_RE.search(words) if draft.until and "o. " in words else None
    papers = counted and (SERIES_NAME_RE.search(words[: counted.start()]) or PAPER_RE.search(words[: counted.start()]))
    if counted and not papers and cursor.kind(cursor.at + 1) == "bracket":
        draft.put("series", words[: counted.start()])
        draft.put("number", counted["number"])
        return True
    if not numbered or cursor.kind(cursor.at + 1) not in ("bracket", ",", ""):
        return False
    if draft.container_authors and draft.in_book and not draft.get("container") and YEAR_ALONE_RE.match(last):
        return False  # `in World Bank, World Development Report 1999`
    name = _before_number(words, numbered)
    if not (draft.quoted or draft.loose or SERIES_NAME_RE.search(name) or PAPER_RE.search(name)):
        return False
    if _is_volume(cursor, name, numbered["number"]):
        return False
    draft.put("number", numbered["number"])
    draft.put("series", name)
    return True


def _is_volume(cursor: Cursor, name: str, number: str) -> bool:
    """Whether what follows shows that a number is that of a volume or an issue, and the name a journal’s."""
    following = cursor.next_text(cursor.at + 1)
    paper = SERIES_NAME_RE.search(name) or PAPER_RE.search(name)
    ranged = cursor.kind(cursor.at + 2) == "text" and RANGED_RE.match(cursor.words(cursor.at + 2)) is not None
    double = number if ranged or not paper else ""
    single = re.split(r"[-–/]", double)[0] or number  # `Port Review No. 49/50 (2006)` is a journal
    if _year_bracket(cursor, single) or ISSUE_RE.match(following.partition(": ")[0]):
        return True
    if following.isdigit() and len(following) < YEAR_FIGURES and not paper:
        return True  # `Population Bulletin 55, 3, summer 2001`: volume and issue
    if not paper and "." not in name and single.isdigit() and registered(cursor):
        return True  # `Art Bulletin 13, https://doi.org/…`
    # `Madras Fisheries Bulletin XVI, 1–188`
    return RANGE_RE.match(following) is not None and not SERIES_NAME_RE.search(name)


def _before_number(words: str, numbered: re.Match[str]) -> str:
    """The name of a series without the word or the sign before its number: `Working Paper Number 12`."""
    return NUMBER_MARK_RE.sub("", words[: numbered.start("number")].rstrip(" ,#")).rstrip(" ,")


NUMBER_MARK_RE: Final = lazy.regex(r"(?:No\.|no\.|Nr\.|\bNo|\b[Nn]umber)\Z")

RANGE_RE: Final = lazy.regex(rf"(?!{YEAR}[-–])\d{{1,4}}[-–]\d{{1,4}}\Z")


def counted_paper(cursor: Cursor, words: str) -> bool:
    """Takes a series and its number behind the institution that issues it: `Quay Institute, Occasional Paper 12`."""
    held = cursor.draft.get("container")
    numbered = NUMBERED_RE.search(words) if looks_like_organisation(held, strict=True) else None
    name = _before_number(words, numbered) if numbered else ""
    bare = name.removesuffix(" Series")
    if not (name and (bare != name or SERIES_NAME_RE.search(bare) or PAPER_RE.search(f" {bare}"))):
        return False
    return read_numbered(cursor, words)


FARTHEST_DATE: Final = 6
"""Pieces behind a series within which the date stands: an institution, its town, commas."""


def series_beside(cursor: Cursor, words: str, *, behind: bool) -> bool:
    """Takes a numbered series of any name beside the institution that issues it, before the date: `Quay Institute,
    Harbour Perspectives 12, May 2005`, `Harbour Perspectives 12, Quay Institute, 2005`."""
    found = COUNTED_SERIES_RE.match(words) if words[-1].isdigit() and not periodical_kind(words) else None
    house = cursor.draft.get("container") if behind else cursor.next_text(cursor.at + 1)
    if not found or not looks_like_organisation(house, strict=True) or periodical_kind(found["name"]):
        return False
    at = cursor.at + (1 if behind else 3)
    dated = any(
        _dates(cursor, index) for index in range(at + 1, at + FARTHEST_DATE, 2) if cursor.kind(index - 1) == ","
    )
    if not dated:
        return False
    cursor.draft.put("series", found["name"])
    cursor.draft.put("number", found["number"])
    return True


def _dates(cursor: Cursor, at: int) -> bool:
    return cursor.kind(at) in ("text", "date") and read_date(cursor.words(at)) is not None


def _year_bracket(cursor: Cursor, number: str) -> bool:
    """Whether a bare year in brackets follows a bare number: then the number is a journal's volume."""
    at = cursor.at + 1
    return number.isdigit() and cursor.kind(at) == "bracket" and read_date(cursor.words(at)[1:-1]) is not None
