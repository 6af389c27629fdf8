"""Decides what kind of work a citation states by its date and what holds or issued it, where no word says it.

Comes in: a draft. Comes out: a `Kind`, or None where the date shows none.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Kind
from apparatus.read.note.kinds.issuers import issues_papers
from apparatus.read.note.kinds.scanned import ONLINE
from apparatus.read.note.kinds.shown_kinds import CONSULTED_RE, SITE_RE
from apparatus.read.note.lists import COMPANIES, ISSUERS
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.small_names import printed_small
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.title_words import capital_share

PAGE_RE: Final = lazy.regex(r"[A-Z]?\d{1,3}(?:[-–, ]+[A-Z]?\d{1,3})*\Z")


RANGE_RE: Final = lazy.regex(r"\d{1,4}[-–]\d{1,4}\Z")
"""`Grey Room (April 1, 2011): 118–43`: the pages of an article, as programs give the day of its issue."""

PRINT_ONLY: Final = 1940
"""Before this year what has a day and a page was printed on paper."""


def by_date(draft: Draft) -> Kind | None:
    """What holds a quoted title, without an address, shows by its name and the date: what stands on a site, or is an
    institution's, is a page (14.207); what is known by the day a newspaper, by month and page a magazine (14.189)."""
    container, date = draft.get("container"), draft.date
    if date is None or draft.letter:
        return None
    if "web" in draft.said and not draft.get("archive"):
        return "web"
    if (SITE_RE.search(container) or SITE_RE.search(draft.get("publisher"))) and not draft.get("archive"):
        return "web"
    if _of_two_months(draft):
        return "magazine"
    if any(map(draft.get, ELSEWHERE)):
        return None
    if draft.accessed or not (date.year or date.month):
        return None
    if date.day and date.year < PRINT_ONLY and PAGE_RE.match(draft.locator) and _periodical_by_name(container):
        return "newspaper"  # `Texas Union, October 16, 1847, 1`
    known = date.day > 0 and container.lower().removeprefix("the ") in ISSUERS
    issued = known or issues_papers(container)
    if issued:
        if date.year < ONLINE:
            return None
        return "law" if LAW_RE.search(draft.get("title")) and LAWGIVER_RE.search(container) else "web"
    if issued is None or not _periodical_by_name(container):
        return None
    if date.day:
        return "article" if RANGE_RE.match(draft.get("pages")) and "newspaper" not in draft.said else "newspaper"
    if date.month and PAPER_RE.search(container) and _of_institutions(draft):
        return "report"  # `National Intelligence Council, “Iran,” National Intelligence Estimate, November 2007`
    printed = draft.quoted and date.year < ONLINE
    return "magazine" if date.month and (draft.issued or printed or PAGE_RE.match(draft.locator)) else None


def _of_two_months(draft: Draft) -> bool:
    """Whether the page of an issue of two months shows a magazine, though its address follows: `Port Life, July–August
    2020, 18, https://…`."""
    date = draft.date
    if date is None or not date.month or date.end_month != date.month + 1 or date.end_year:
        return False
    if any(draft.get(field) for field in ELSEWHERE if field != "url") or not PAGE_RE.match(draft.locator):
        return False
    return draft.quoted and not draft.in_book and issues_papers(draft.get("container")) is False


def in_old_newspaper(draft: Draft) -> bool:
    """Whether a day on which nothing appeared but in print, and nothing else, tells of what a piece stands in: `in
    Harbour Minerva, December 9, 1793`."""
    date, name = draft.date, draft.get("container")
    if date is None or not date.day or date.year >= PRINT_ONLY or draft.published or draft.editors:
        return False
    alone = draft.stated.keys() <= {"title", "container"} and not draft.container_authors
    if not alone or name.count(" ") >= FEW or " and " in name or KEPT_RE.search(name):
        return False
    return capital_share(name) == 1 and _periodical_by_name(name)


KEPT_RE: Final = lazy.regex(
    r"\b(?:Papers|Minutes|Letters|Records|Diar(?:y|ies)|Works|Proceedings|Debates|Journals?|Correspondence|Documents)\Z"
)
"""What else has days."""


FEW: Final = 3
"""Blanks in the name of a newspaper that nobody knows."""


def in_newspaper(draft: Draft) -> bool:
    """Whether a section, a page with the letter of one, or what a piece is shows that a name nobody knows is a
    newspaper's: `Decrypt, May 3, 2020, A1`, `sec. World News`, `op-ed`; or its town, if nothing was online then: `The
    Day Book (Chicago), August 12, 1914, https://…`."""
    date = draft.date
    if date is None or not date.month or draft.published or draft.in_book or draft.get("publisher"):
        return False
    if not _periodical_by_name(draft.get("container")):
        return False
    told = draft.get("section") or draft.get("edition").lower().endswith(PRINTED_BY_DAY)
    paged = SECTION_PAGE_RE.match(draft.locator)
    printed = draft.quoted and date.day and date.year < PRINT_ONLY and draft.get("place") and draft.get("url")
    return bool(told or (date.day and paged) or printed or draft.get("genre").lower() in PIECES)


SECTION_PAGE_RE: Final = lazy.regex(r"[A-H]-?\d{1,2}\b")
PRINTED_BY_DAY: Final = ("late edition", "early edition", "morning edition", "evening edition", "final edition")
PIECES: Final = frozenset({"op-ed", "editorial", "letter to the editor"})
"""What stands in newspapers."""


def by_day(draft: Draft) -> bool:
    """Whether what counts no volumes, but its days by the thousand, is a newspaper: `no. 3013, 6 March 1955`."""
    dated = draft.date is not None and draft.date.day > 0
    return dated and not draft.get("volume") and DAYS_RE.match(draft.get("issue")) is not None


def asked(draft: Draft) -> bool:
    """Whether a title says that somebody was asked, and who broadcast or keeps it stands in the bracket instead of a
    publisher with its town: `Film interview of Ana Lima (Quay Broadcasting Company, 1955)`."""
    title = draft.get("title")
    if "nterview " not in title or draft.authors or draft.editors or any(map(draft.get, OF_BOOKS)):
        return False
    return ASKED_RE.match(title) is not None and not is_house(draft.get("publisher"))


ASKED_RE: Final = lazy.regex(
    r"(?:(?:Film(?:ed)?|Radio|Television|TV|Video|Recorded|Broadcast|Oral[- ]history|Telephone|Phone) )?"
    r"[Ii]nterview (?:with|of|by) [A-ZÀ-Þ]"
)
OF_BOOKS: Final = ("place", "edition", "volume")
DAYS_RE: Final = lazy.regex(r"\d{1,2}[.,]?\d{3}\Z")
"""How a newspaper counts its days: `3013`, `12,345`."""


def by_issuer(draft: Draft) -> Kind | None:
    """What an institution states as its own and of a month is a page of its site (14.207-208)."""
    if draft.letter or not draft.authors or not draft.date or not draft.date.month or draft.date.year < ONLINE:
        return None
    if any(map(draft.get, ELSEWHERE)):
        return None
    return "web" if _of_institutions(draft) or (draft.quoted and draft.date.day and _of_companies(draft)) else None


def _of_institutions(draft: Draft) -> bool:
    """Whether institutions and nobody else are the authors."""
    return bool(draft.authors) and all(looks_like_organisation(name.literal, strict=True) for name in draft.authors)


def _of_companies(draft: Draft) -> bool:
    """The same of companies: `Siemens, “Time for Quays,” May 17, 2018`; what has no day may be a paper of theirs."""
    return all(name.literal.lower() in COMPANIES for name in draft.authors)


def _periodical_by_name(name: str) -> bool:
    """Whether the name of a periodical may be so: a few words without commas and numbers."""
    lettered = name[:1].isupper() or (name != "" and printed_small(name))
    named = lettered and not CONSULTED_RE.search(name) and not PUNCTUATED_RE.search(VERSION_RE.sub("", name))
    return named and len(name.split()) <= LONGEST_NAME


PAPER_RE: Final = lazy.regex(r" (?:Estimate|Assessment|Report|Survey|Study|Evaluation|Profile|Paper|Briefing)s?\Z")
"""What an institution calls its papers."""

ELSEWHERE: Final = ("url", "genre", "series", "archive", "publisher")
"""Fields that say where a work is, or what, apart from its container."""

LAW_RE: Final = lazy.regex(
    r"\b(?:Law|Act|Code)(?: of (?:\d{4}|[A-Z][^,:]{2,60}))?(?: \d{4})?\Z|(?:Law|Act|Decree) (?:on|No\.) |[法例]\Z"
)
LAWGIVER_RE: Final = lazy.regex(r"\b(?:Congress|Parliament|Duma|State Council|Standing Committee|Assembly|Senate)\b")

VERSION_RE: Final = lazy.regex(r" \d\.\d\Z")
"""`Business 2.0`: the number is a part of the name."""

PUNCTUATED_RE: Final = lazy.regex(r"(?<![A-Z]{3})\d|[,:;()]")
LONGEST_NAME: Final = 7
