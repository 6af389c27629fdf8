"""Reads bills before the parliaments of Britain, Canada and the American states (OSCOLA 2.4.4; McGill Guide 2.4;
Bluebook 13.2).

    Harbours HL Bill (2000–01) 29, cl 4 · Harbours Bill [HL] HL Bill 12 (2006–07)
    Bill C-26, An Act to amend the Harbours Act, 1st Sess, 41st Parl, 2012, cl 3
    S.B. 12, 2021–2022 Leg., Reg. Sess. § 3 (Quay. 2022)

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
    "HC Bill",
    "HL Bill",
    "SP Bill",
    "Bill C-",
    "Bill S-",
    "Bill C‑",
    " Sess, ",
    " Sess., ",
    " Bill, cl",
    "Bill cl ",
    " Leg., ",
    " Leg. (",
    "Assemb., ",
    "Assemb. (",
    "Gen. Ct.",
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

_KIND: Final = r"(?:[SHAL]\.(?: ?[BFPRD]\.)?(?: ?(?:J|Con)\.)?(?: ?Res\.)?|(?:S|H|Assemb|Leg)\. (?:B|Bill)\.?)"
_BODY: Final = r"(?:Leg\.(?: Assemb\.)?|Gen\. Assemb\.|Gen\. Ct\.|Assemb\.)"
STATE_RE: Final = lazy.regex(
    rf"(?:(?P<title>[A-ZÀ-Þ][^;:()]{{4,120}}?), )?(?P<number>{_KIND} (?:No\. )?\d{{1,5}}(?:-?[A-Z])?), "
    rf"(?P<session>(?:\d{{1,3}}(?:st|nd|rd|th|d)|\d{{4}}(?:[-–]\d{{2,4}})?) {_BODY}"
    r"(?:, (?:\d{1,2}(?:st|nd|rd|th|d) )?(?:[A-Z][a-z]+\.? ){1,2}Sess\.)?)"
    r"(?:,? (?P<clause>§{1,2} ?\d[\w.()–-]{0,12}))? \((?P<state>[A-Z][\w. ]{1,20}) (?P<year>\d{4})\)"
)
"""`S. 12, 2021–2022 Leg., Reg. Sess. (Cal. 2022)`: the session and the state behind the number."""


def read_bill(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A bill by its house, session and number, by the number and session of Canada, or by its clause."""
    if pieces[at].kind != "text":
        return None
    start, end = pieces[at].start, pieces[-1].end
    found = (
        CANADIAN_RE.match(text, start, end)
        or STATE_RE.match(text, start, end)
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
    if state := stated.get("state"):
        draft.stated.update(series=stated["session"] or "", publisher=state)
    draft.date = read_date(stated.get("year") or stated.get("session") or stated.get("behind") or "")
    draft.add_locator(found["clause"]) if found["clause"] else None
    closing, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(closing, found.end()), following, "full", "legal")


def _number(stated: dict[str, str | None]) -> str:
    """`HL Bill 29`, `Bill C-26`."""
    house, number = stated.get("house"), stated.get("number") or stated.get("before") or ""
    return f"{house} Bill {number}" if house else number


SHARE: Final = 0.5
"""The share of capitals in what a bill is called; `An Act to amend the Harbours Act` has few."""
