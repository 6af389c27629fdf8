"""Reads bills before the parliaments of Britain and Canada (OSCOLA 2.4.4; McGill Guide 2.4).

    Harbours HL Bill (2000–01) 29, cl 4 · Harbours Bill [HL] HL Bill 12 (2006–07)
    Bill C-26, An Act to amend the Harbours Act, 1st Sess, 41st Parl, 2012, cl 3

Comes in: pieces. Comes out: a citation, or None when no bill stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, ending_with
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share

BILLS: Final = group(
    "HC Bill", "HL Bill", "SP Bill", "Bill C-", "Bill S-", "Bill C‑", " Sess, ", " Sess., ", " Bill, cl", "Bill cl "
)

_CLAUSE: Final = r"(?:,? (?P<clause>(?:cls?|s|ss|sch)\b\.? \d[\w()–-]*))?"
_YEARS: Final = r"(?:18|19|20)\d\d(?:[-–]\d{2,4})?"
BRITISH_RE: Final = lazy.regex(
    r"(?P<title>[A-ZÀ-Þ][^,;:\[\]]{2,90}?(?: \[(?:HL|Lords)\])?) (?P<house>H[CL]|SP) Bill,? "
    rf"(?:\((?P<session>{_YEARS})\),? \[?(?P<number>\d{{1,3}})\]?"
    rf"|\[?(?P<before>\d{{1,3}})\]?,? \((?P<behind>{_YEARS})\)){_CLAUSE}"
)
CANADIAN_RE: Final = lazy.regex(
    r"(?P<number>Bill (?:[CS][-‑–])?\d{1,4}), (?P<title>[A-ZÀ-Þ][^;:()]{4,200}?),"
    r" \d{1,2}(?:st|nd|rd|th) Sess(?:ion)?\.?, \d{1,2}(?:st|nd|rd|th) (?:Parl(?:iament)?|Leg(?:islature)?)\.?,"
    rf"(?: [A-Z][a-z]+(?: [A-Z][a-z]+)?,)? (?P<year>{_YEARS}){_CLAUSE}"
    r"(?: \((?:as passed|assented to|first reading|second reading|third reading)[^()]{2,60}\))?"
)
NUMBER_ALONE_RE: Final = lazy.regex(
    rf"(?P<house>H[CL]|SP) Bill,? (?P<before>\d{{1,3}}),? \((?P<behind>{_YEARS})\){_CLAUSE}"
)
"""`HL Bill 31 (2022–23), cl 110`: by nothing but its number and session."""
UNDATED_RE: Final = lazy.regex(r"(?P<title>[A-ZÀ-Þ][^,;:]{2,80} Bill),? (?P<clause>cls?\.? \d[\w()–-]*)")


def read_bill(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A bill by its house, session and number, by the number and session of Canada, or by its clause."""
    if pieces[at].kind != "text":
        return None
    start, end = pieces[at].start, pieces[-1].end
    found = (
        CANADIAN_RE.match(text, start, end)
        or NUMBER_ALONE_RE.match(text, start, end)
        or BRITISH_RE.match(text, start, end)
        or UNDATED_RE.match(text, start, end)
    )
    last = ending_with(pieces, at, found)
    stated = found.groupdict() if found else {}
    title = stated.get("title") or ""
    if not found or last < 0 or (title and capital_share(title) < SHARE):
        return None
    draft = Draft(said={"law"})
    draft.put("title", title)
    draft.put("number", _number(stated))
    draft.date = read_date(stated.get("session") or stated.get("behind") or stated.get("year") or "")
    draft.add_locator(found["clause"]) if found["clause"] else None
    closing, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(closing, found.end()), following, "full", "legal")


def _number(stated: dict[str, str | None]) -> str:
    """`HL Bill 29`, `Bill C-26`."""
    house, number = stated.get("house"), stated.get("number") or stated.get("before") or ""
    return f"{house} Bill {number}" if house else number


SHARE: Final = 0.5
"""The share of capitals in what a bill is called; `An Act to amend the Harbours Act` has few."""
