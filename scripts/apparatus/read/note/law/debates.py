"""Reads what parliaments print of their debates, as lawyers of Britain and the Commonwealth cite them (OSCOLA 3.3;
Australian Guide to Legal Citation 7.5; McGill Guide 2.5; New Zealand Law Style Guide 5.3).

    HC Deb 3 May 1999, vol 389, col 97 · HC Deb vol 389 cols 97–98 (3 May 1999) · SP OR 3 May 1999, col 97
    Victoria, Parliamentary Debates, Legislative Assembly, 3 May 1999, 97 (Ana Lima, Minister for Ports)
    House of Commons Debates, 39th Parl, 2nd Sess, No 12 (3 May 1999) at 97 · (3 May 1999) 577 NZPD 97

Comes in: pieces. Comes out: a citation, or None when no debates stand there.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import VOLUME_RE
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.speakers import PER

DEBATES: Final = group(
    "HC Deb", "HL Deb", "il Deb", "ad Deb", "Debates", "HC Hansard", "HL Hansard", "Hansard HC",
    "Hansard HL", "SP OR ", "ttee Deb",
    "NZPD", "PBC Deb", "Official Report", ", Hansard, ",
)  # fmt: skip

_HOUSE: Final = (
    r"(?:House of (?:Commons|Lords|Representatives|Assembly)|(?:National|Legislative|Constituent|Federal) Assembly"
    r"|(?:Legislative|National|Federal) Council|Senate|Seanad(?: Éireann)?|Dáil(?: Éireann)?|Lok Sabha|Rajya Sabha)"
)
HOUSE_RE: Final = lazy.regex(rf"{_HOUSE}\Z")
_COLUMNS: Final = r"(?:[Cc]olumns?|cols?|cc?)\b\.? ?[A-Z]{0,3}\d{1,5}[A-Z]{0,2}(?:[-–][A-Z]{0,3}\d{1,5}[A-Z]{0,2})?"
HEAD_RE: Final = lazy.regex(
    rf"(?P<title>(?:Hansard )?(?:H[CL]|H\. ?[CL]\.) Deb(?:ates?)?\b\.?|PBC Deb|H[CL] Hansard|Hansard H[CL]"
    r"|(?:Dáil|Seanad) Deb(?:ates)?\b\.?|SP OR"
    r"|(?:Public Bill|Standing|Grand|General|Delegated Legislation) Committee (?:[A-H] )?Deb(?:ates)?\b\.?"
    rf"|{_HOUSE} (?:Debates|Official Report)|Official Report"
    rf"|(?:(?!Hansard|The)[A-Z][a-z]{{2,12}} )?Parliamentary Debates|Debates of the {_HOUSE})"
    r"(?: \((?:\d{1,2}(?:st|nd|rd|th) [Ss]er(?:ies|\.)|Bill \d{1,3})\))?"
    rf"(?:,? (?P<day>{EXACT_DAY}))?(?:,? vol\.? (?P<volume>\w{{1,6}}))?(?:,? (?P<columns>{_COLUMNS}))?"
    rf"(?:,? (?P<last>{EXACT_DAY}))?\Z"
)
COLUMNS_RE: Final = lazy.regex(rf"{_COLUMNS}\Z")
OTHERS_RE: Final = lazy.regex(rf"(?P<columns>{_COLUMNS}) (?=and H[CL] Deb)")
"""`col 3 and HL Deb 5 May 1999`: the debates of the other house follow."""
SESSION_RE: Final = lazy.regex(
    r"\d{1,2}(?:st|nd|rd|th) (?:Parl(?:iament)?|Sess(?:ion)?|Leg(?:islature)?)\.?\Z|\d{1,2}-\d\Z|Official Report\Z"
)
"""`39th Parl`, `2nd Sess`, `39-2`: of which parliament and session the debates are."""
NUMBER_RE: Final = lazy.regex(r"[Nn]os?\.? (?P<number>\d{1,4}[A-Z]?)\Z")
SERIES_RE: Final = lazy.regex(r"\d{1,2}(?:st|nd|rd|th|d) [Ss]er(?:ies|\.)?\Z")
SPEAKER_RE: Final = lazy.regex(r"\([A-ZÀ-Þ][^()\d]{3,100}\)\Z")
BARE_PAGE_RE: Final = lazy.regex(r"(?:at |pp?\.? )?(?P<page>\d{1,5}(?:[-–]\d{1,5})?)\Z")
COUNTED_RE: Final = lazy.regex(
    rf"(?P<volume>\d{{1,4}}) (?P<title>NZPD) (?P<page>\d{{1,5}}(?:[-–]\d{{1,5}})?)(?: {PER})?\Z"
)
LAND_RE: Final = lazy.regex(r"(?!Hansard\b)(?:Commonwealth|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}|UK|NSW)\Z")


OWNER_RE: Final = lazy.regex(
    rf"(?:{_HOUSE}|(?:Scottish|Welsh) Parliament"
    r"|(?:Northern Ireland|National) Assembly(?: for Wales)?|Senedd|House of Keys)\Z"
)
"""Whose debates they are, before their name."""
OFFICIAL_RE: Final = lazy.regex(r"(?P<title>Official Report|Hansard)(?P<day>)(?P<last>)(?P<volume>)(?P<columns>)\Z")
"""`House of Commons, Official Report, 3 May 1999, column 97`: Hansard by the name on its cover."""


def read_debates(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Debates by their house or parliament, day, volume and column or page."""
    if pieces[at].kind == "bracket":
        return _by_day(text, pieces, at)
    if pieces[at].kind != "text":
        return None
    head = HEAD_RE.match(text, pieces[at].start, pieces[at].end)
    owned = None if head else _owned(text, pieces, at)
    found = head or owned
    if found is None:
        return None
    draft = Draft(said={"law"}, date=read_date(found["day"] or found["last"] or ""))
    draft.put("title", found["title"])
    draft.put("volume", found["volume"] or "")
    draft.locator = found["columns"] or ""
    if owned:
        draft.authors = (Name(literal=words_of(text, pieces[at])),)
        at += 2
    index, end = _statements(text, pieces, at + 1, draft)
    last, following = read_tail(text, pieces, index, draft)
    if not draft.date or not (draft.locator or (draft.date.day and draft.get("volume"))) or draft.published:
        return None  # a book on debates
    if found["title"].endswith("Report") and not draft.locator.startswith("c"):
        return None  # of an inquiry
    end = last if following > index else max(end, pieces[at].end)
    return Found(draft, end, following, "full", "document")


def _owned(text: str, pieces: list[Piece], at: int) -> re.Match[str] | None:
    """`Victoria, Parliamentary Debates`: whose parliament it is, before the debates."""
    if [piece.kind for piece in pieces[at : at + 3]] != ["text", ",", "text"]:
        return None
    if OWNER_RE.match(text, pieces[at].start, pieces[at].end):
        return OFFICIAL_RE.match(text, pieces[at + 2].start, pieces[at + 2].end)
    if not LAND_RE.match(text, pieces[at].start, pieces[at].end):
        return None
    return HEAD_RE.match(text, pieces[at + 2].start, pieces[at + 2].end)


def _by_day(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`(3 May 1999) 577 NZPD 97`."""
    day = read_date(words_of(text, pieces[at])[1:-1])
    named = at + 1 < len(pieces) and pieces[at + 1].kind == "text" and day is not None
    found = COUNTED_RE.match(text, pieces[at + 1].start, pieces[at + 1].end) if named else None
    if not found:
        return None
    draft = Draft(said={"law"}, date=day)
    draft.stated.update(title=found["title"], volume=found["volume"])
    draft.add_locator(found["page"])
    return Found(draft, pieces[at + 1].end, at + 2, "full", "document")


def _statements(text: str, pieces: list[Piece], index: int, draft: Draft) -> tuple[int, int]:
    """Takes what stands behind the name of the debates; the index behind it, and where its text ends."""
    end = pieces[index - 1].end
    while index < len(pieces):
        joined = OTHERS_RE.match(text, pieces[index].start, pieces[index].end)
        if joined:
            draft.add_locator(joined["columns"])
            pieces[index] = pieces[index]._replace(start=joined.end())
            return index, joined.end("columns")
        if pieces[index].kind != "," and not _take(text, pieces, index, draft):
            break
        end = pieces[index].end if pieces[index].kind != "," else end
        index += 1
    return index, end


def _take(text: str, pieces: list[Piece], index: int, draft: Draft) -> bool:
    """Takes one statement; whether there was one."""
    words = words_of(text, pieces[index])
    if pieces[index].kind in ("bracket", "date"):
        date = read_date(words.strip("()"))
        draft.date = draft.date or date
        return date is not None or SPEAKER_RE.match(words) is not None
    if pieces[index].kind != "text":
        return False
    counted, _, pinned = words.partition(" at ")
    if pinned and VOLUME_RE.match(counted) and read_locator(pinned):  # `vol 70 at col 12`
        words = counted
        draft.add_locator(read_locator(pinned))
    volume, number, page = VOLUME_RE.match(words), NUMBER_RE.match(words), BARE_PAGE_RE.match(words)
    if volume:
        draft.put("volume", volume["number"])
        draft.add_locator(volume["page"] or "") if volume["page"] else None
    elif number:
        draft.put("number", number["number"])
    elif HOUSE_RE.match(words):
        draft.put("publisher", words)
    elif SERIES_RE.match(words):
        draft.put("series", words)
    elif read_date(words) and not words.isdigit():
        draft.date = draft.date or read_date(words)
    elif COLUMNS_RE.match(words):
        draft.add_locator(words)
    elif page and not SESSION_RE.match(words):
        draft.add_locator(page["page"])
    elif not SESSION_RE.match(words):
        locator = read_locator(words)
        draft.add_locator(locator) if locator else None
        return locator != ""
    return True
