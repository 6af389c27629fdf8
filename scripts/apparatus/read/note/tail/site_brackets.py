"""Tells what a bracket behind a title or its container says beside place, publisher and year: the site of a page and
its day, the letters of a meeting.

Comes in: a cursor at the bracket, and what stands in it. Comes out: a judgement, or the draft filled (OSCOLA 3.4.8).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.holders import UNIVERSITY_RE
from apparatus.read.note.kinds.shown_kinds import REPORTS
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.statements.brackets import read_bracket
from apparatus.read.note.statements.date_statements import HELD_RE, YEARS_RE
from apparatus.read.note.statements.seats import imprint_ahead
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import DAY, EXACT_DAY, YEAR
from apparatus.read.note.words.locators import is_passage
from apparatus.read.note.words.patterns import ACCESSED, ACCESSED_RE
from apparatus.read.note.words.title_words import capital_share

MEETING_RE: Final = lazy.regex(r"[A-Z][A-Za-z*&/-]*[A-Z*][A-Za-z*&/ -]{0,12}\s?[’']?(?:(?:19|20)\d\d|\d\d)\Z")
"""`(TPDL 2022)`, `(CHI ’19)`: the letters by which a meeting is called."""


def field_with_bracket(cursor: Cursor, inner: str) -> str:
    """The field to whose name the bracket belongs, empty if it belongs to none: the title of proceedings goes on behind
    the letters by which the meeting is called, papers are named with their years, `box 24, Quay Papers (1936–1940),
    Port Library`, and a school with its university, `School of Port Studies (University of London)`."""
    draft = cursor.draft
    if draft.quoted and cursor.container_open and draft.get("container") and _of_periodical(cursor, inner):
        return "container"
    boxed = draft.get("archive_location")
    if "thesis" in draft.said and not draft.published and UNIVERSITY_RE.search(inner):
        school = draft.get("publisher")
        return "publisher" if school and not UNIVERSITY_RE.search(school) else ""
    if cursor.at and (draft.date or boxed) and YEARS_RE.match(inner):
        held = "archive" if draft.get("archive") else "container"
        kept = (draft.letter or boxed) and draft.get(held) and HELD_RE.search(cursor.words(cursor.at - 1))
        return held if kept else ""
    if draft.get("archive") and cursor.kind(cursor.at + 1) == "," and OFFICE_RE.match(inner):
        return "archive" if draft.get("archive").endswith(cursor.words(cursor.at - 1)) else ""
    if not (draft.in_book and cursor.container_open and cursor.kind(cursor.at + 1) in (",", "bracket")):
        return ""
    goes_on = MEETING_RE.match(inner) is not None and read_date(inner) is None and imprint_ahead(cursor)
    return "container" if goes_on else ""


OFFICE_RE: Final = lazy.regex(
    r"(?:Office|Department|Bureau|Division|Board|Ministry|Committee|Commission|Secretariat|Faculty|School|Branch|Section)"
    r" [^()\d]{3,60}\Z"
)
"""`General Records (Office of the Provost), Quay Library`: who wrote the records."""

PERIODICAL_RE: Final = lazy.regex(r"(?:The )?(?:Newsletter|Journal|Bulletin|Organ|Magazine|Review|Gazette) of ")


def _of_periodical(cursor: Cursor, inner: str) -> bool:
    """Whether a bracket belongs to the name of a periodical: whose it is, `Quays (Newsletter of the Port Institute) 16,
    no. 2`, or the years of its run before the day of an issue, `Port Reports (1896–1970), January 12, 1900`."""
    if PERIODICAL_RE.match(inner):
        return cursor.words(cursor.at + 1)[:1].isdigit()
    behind = cursor.at + 1
    behind += cursor.kind(behind) == "text" and cursor.words(behind)[0] == ":"  # `: Section B`
    comma = cursor.kind(behind) == ","
    return comma and RUN_RE.match(inner) is not None and cursor.kind(behind + 1) == "date"


RUN_RE: Final = lazy.regex(
    rf"{YEARS_RE.pattern}|(?:1[789]|20)\d\d ?[-–](?: ?(?:[Cc]urrent|[Pp]resent)(?: [Ff]ile)?)?\Z"
)
"""The years of a newspaper's run, as those who scanned it print them: `1923–1991`, `1857–Current File`, `1974–`."""


def read_site_and_day(cursor: Cursor, inner: str) -> bool:
    """Reads a bracket; a name and a day in it before an address are the site and the day of a page, as British lawyers
    print them: `‘Harbours’ (Quay Blog, 25 September 2019) <https://…>` (OSCOLA 3.4.8)."""
    draft = cursor.draft
    if not draft.authors and TOLD_RE.match(inner):
        return False  # who said the words before it is not named
    addressed = _addressed(cursor)
    site = (SITE_RE if ": " in inner else DOMAIN_RE).match(inner) if addressed and draft.quoted else None
    if site and not draft.get("container"):
        draft.put("container", site["site"])
        draft.date = draft.date or read_date(site["day"])
        return True
    titled = TITLED_RE.match(inner) if draft.get("url") and not draft.get("title") else None
    if titled:
        draft.put("container", titled["site"] or titled["there"])
        draft.put("title", titled["title"].rstrip(","))
        draft.quoted = True
        draft.date = draft.date or read_date(titled["day"])
        return True
    if not read_bracket(inner, draft, square=cursor.kind(cursor.at) == "square"):
        return False
    held = draft.stated.keys() & {"container", "genre", "number", "series", "place"}
    page = draft.quoted and not draft.in_book and not held and draft.date is not None and draft.date.day
    if page and addressed and draft.get("publisher"):
        draft.stated["container"] = draft.stated.pop("publisher")
        draft.published = False
    return True


TITLED_RE: Final = lazy.regex(
    r"(?:(?P<site>[A-ZÀ-Þ][^“”\",;:]{1,60}), )?[“\"](?P<title>[^“”\"]{3,250})[”\"],? "
    rf"(?:(?P<there>[A-ZÀ-Þ][^“”\",;:]{{1,60}}), )?(?P<day>{DAY}|{YEAR})\Z"
)
"""`https://… (Port News, “Smart Quays,” 3 May 2020)`: what stands at an address, told behind it."""
TOLD_RE: Final = lazy.regex(
    r"(?:(?:[Aa]uthor|[Pp]ersonal|[Tt]elephone|[Ee]-?mail) )?interview(?: (?:by|with) [^,]{3,40})?, [A-ZÀ-Þ\d]"
)
"""`(interview, Cape Town, 3 March 2023)` behind what somebody said."""

SITE_RE: Final = lazy.regex(rf"(?P<site>[A-Z]{{2,8}}: [A-Z][a-z]+[!?]?), (?P<day>{EXACT_DAY})\Z")
"""`EJIL: Talk!, 3 May 2012`: a blog whose name has a colon."""
DOMAIN_RE: Final = lazy.regex(
    rf"(?P<site>(?:[A-Za-z][\w-]*\.){{1,3}}(?:com|org|net|gov|edu|int|info|eu|uk)),? (?P<day>{YEAR}|{EXACT_DAY})\Z"
)
"""`Quaysociety.org.uk 2020`: a site by its address, and the year."""
AVAILABLE: Final = (
    "(http",
    "(www.",
    "(<http",
    "(available at http",
    "(available at www",
    "(available at: http",
    "(available from http",
)


def _addressed(cursor: Cursor) -> bool:
    """Whether the address follows, behind a comma, the day of a visit or in a bracket of its own."""
    behind = cursor.kind(cursor.at + 1)
    if behind == ",":
        ahead = range(cursor.at + 3, min(cursor.at + 7, len(cursor.pieces)))
        visited = cursor.groups & ACCESSED and ACCESSED_RE.match(cursor.next_text(cursor.at + 1))
        return cursor.kind(cursor.at + 2) == "url" or bool(
            visited and any(cursor.pieces[at].kind == "url" for at in ahead)
        )
    return behind == "url" or (
        behind == "bracket" and cursor.text.startswith(AVAILABLE, cursor.pieces[cursor.at + 1].start)
    )


def names_issuer(cursor: Cursor, inner: str) -> bool:
    """Whether a bracket behind what the work is names the body that issued it, and no day: `Harbours, technical report
    (Commission on Ports), accessed …`, as biblatex prints what has no date."""
    draft = cursor.draft
    genre = draft.get("genre")
    behind = genre.endswith(REPORTS) and cursor.at > 0 and cursor.words(cursor.at - 1) == genre
    return behind and not draft.get("publisher") and looks_like_organisation(inner, strict=True)


def names_passage(cursor: Cursor, inner: str) -> bool:
    """Whether a bracket behind a page says which passage stands there, as all editions count it: `p. 83 (§41: Addition
    2)`, `83 (bk. 2, chap. 3)`."""
    located = cursor.draft.locator
    if not located or cursor.kind(cursor.at - 1) != "text" or not cursor.words(cursor.at - 1).endswith(located):
        return False
    return is_passage(inner)


def names_site(cursor: Cursor, inner: str) -> bool:
    """Whether a bracket between a title and its address names the site: `‘Harbours’ (Quay Blog) <https://…>`."""
    draft = cursor.draft
    held = draft.in_book or draft.get("container") or cursor.kind(cursor.at) == "square"
    told = len(inner.split()) > LONGEST_NAME and capital_share(inner) < 0.5
    return draft.quoted and not (held or told) and inner[:1].isupper() and _addressed(cursor)


LONGEST_NAME: Final = 3
"""Words of a site in small letters; more say what a title means: `‘Der Hafen’ (What can be seen of the harbour)`."""
