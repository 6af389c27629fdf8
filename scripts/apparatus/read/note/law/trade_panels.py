"""Reads what panels and the Appellate Body of the World Trade Organization decided, which its symbol shows (OSCOLA 4.6;
WTO citation guide).

    Appellate Body Report, Lisbon – Quays, WT/DS12/AB/R, adopted 3 May 2001, para. 12
    WTO, Lisbon: Measures Affecting Quays, Report of the Panel (3 May 2000) WT/DS12/R [12]

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None where no such report stands there.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, ending_with
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.signs import and_digit, group

DISPUTES: Final = group(*and_digit("WT/DS"), "Appellate Body Report", "Panel Report")

_DAY: Final = rf"(?:{EXACT_DAY}|\d{{4}})"
_BODY: Final = r"(?:Panel|Appellate Body|Arbitrators?)"
BODIES: Final = ("Panel Report", "Appellate Body Report")
REPORT_RE: Final = lazy.regex(
    rf"(?:(?P<author>WTO|World Trade Organi[sz]ation)[,:]? )?"
    rf"(?:(?:WTO )?(?P<before>{_BODY} (?:Reports?|Award|Decision)), )?"
    r"(?P<title>[A-ZÀ-Þ][^;“”\"()\d]{1,80}?(?: ?[–—] ?| - |: )[A-ZÀ-Þ][^;\"()]{2,160}?"
    r"(?: \([A-Za-z][^;“”\"()\d]{2,40}\))?)"
    rf"(?:, (?P<behind>(?:Final )?(?:Reports? (?:of|by) the {_BODY}|{_BODY} Reports?)))?"
    r"(?:, (?:at )?(?P<where>(?:¶¶? ?|paras?\.? )\d[\d.]*(?:[-–][\d.]*\d)?))?"
    rf"(?: \((?P<made>{_DAY})\))?,? (?:WTO Docs?\.? |WT Docs?\.? )?"
    r"(?P<number>WT/DS\d{1,4}(?:/[\w/.]*\w)?(?:, (?:WT/)?DS\d{1,4}/[\w/.]*\w)*)"
    r"(?:(?:,| and) (?:Corr|Add|Rev)\.\s?\d)*"
    rf"(?:,? \(?(?:(?:adopted|circulated|issued)(?: on)? )?(?P<day>{_DAY})\)?)?"
)
"""The name of a dispute has a dash or a colon between the state and the matter."""


GATT_RE: Final = lazy.regex(
    rf"(?P<before>GATT {_BODY} Report|Report of the GATT {_BODY}), (?P<title>[A-ZÀ-Þ][^;“”\"]{{3,160}}?), "
    r"(?P<number>L/\d{3,5}|DS\d{1,3}/R|ADP/\d{1,3}|SCM/\d{1,3})(?: (?P<fate>\(unadopted\)))?"
    rf"(?:,? \(?(?:(?:adopted|circulated|issued|unadopted)(?: on)? )?(?P<day>{_DAY})\)?)?"
    r"(?:,? (?:GATT )?(?P<collected>BISD) \(?(?P<volume>\d{1,2}S|\d{1,2}th Supp\.)\)?(?:/| at "
    r"| )(?P<page>\d{1,4})(?: \(\d{4}\))?)?"
)
"""`GATT Panel Report, Lisbon—Quays, L/6304, adopted 22 March 1988, BISD 35S/98`: before there was a court of trade."""


AGAIN_RE: Final = lazy.regex(
    rf"(?P<title>{_BODY} Reports?, [A-ZÀ-Þ][A-Za-z .]{{1,40}}(?: ?[–—] ?| - )[A-ZÀ-Þ][^;,“”\"()\d]{{2,80}}?"
    r"(?: \((?!n \d)[A-Za-z][^;“”\"()\d]{2,40}\))?)"
    r"(?: \(n (?P<note>\d{1,4})\)|, (?:supra|above) n(?:ote|\.)? ?(?P<supra>\d{1,4}))?,? (?:at )?"
    r"(?P<where>(?:paras?|n|fn|footnotes?|p|pp|s|sec)\b\.? ?\d[\d.]*(?:[-–]\d[\d.]*)?(?: and \d[\d.]*)?)"
)
"""`Appellate Body Report, Lisbon – Quays, para. 12`: a report again, without its symbol."""


def _again(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A report that is cited again."""
    found = AGAIN_RE.match(text, pieces[at].start, pieces[-1].end)
    last = ending_with(pieces, at, found)
    locator = read_locator(found["where"]) if found else ""
    if not found or last < 0 or not locator:
        return None
    draft = Draft()
    draft.put("title", found["title"])
    draft.add_locator(locator)
    draft.refers_to_note = int(found["note"] or found["supra"] or 0)
    return Found(draft, found.end(), last + 1, "short", "short")


def _older(text: str, pieces: list[Piece], at: int, found: re.Match[str]) -> Found | None:
    """A report under the General Agreement."""
    last = ending_with(pieces, at, found)
    if last < 0:
        return None
    draft = Draft(said={"report"}, date=read_date(found["day"] or ""))
    draft.stated.update(title=found["title"], number=found["number"], genre=found["before"])
    for field, name in (("container", "collected"), ("volume", "volume"), ("pages", "page")):
        draft.put(field, found[name] or "")
    end, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, found.end()), following, "full", "legal")


def read_trade_report(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The report; a passage may follow."""
    found = REPORT_RE.match(text, pieces[at].start, pieces[-1].end) if pieces[at].kind == "text" else None
    last = ending_with(pieces, at, found)
    older = GATT_RE.match(text, pieces[at].start, pieces[-1].end) if not found and "GATT" in text else None
    if older:
        return _older(text, pieces, at, older)
    if not found and pieces[at].kind == "text" and text.startswith(BODIES, pieces[at].start):
        return _again(text, pieces, at)
    if not found or last < 0:
        return None
    draft = Draft(said={"report"}, date=read_date(found["made"] or found["day"] or ""))
    draft.authors = (Name(literal=found["author"]),) if found["author"] else ()
    draft.stated.update(title=found["title"], number=found["number"])
    draft.add_locator(found["where"]) if found["where"] else None
    draft.put("genre", found["behind"] or found["before"] or "")
    end, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, found.end()), following, "full", "legal")
