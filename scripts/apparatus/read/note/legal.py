"""Reads cases, statutes, bills and what else lawyers cite by volume, reporter and page (Chicago Manual 14.269-305).

case     Brown v. Board of Education, 347 U.S. 483, 495 (1954)
statute  National Environmental Policy Act, 42 U.S.C. § 4321 (1969)
act      Civil Rights Act of 1964, Pub. L. No. 88-352, 78 Stat. 241
bill     H.R. 2135, 90th Cong. (1967)
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.dates import read_date
from apparatus.read.note.draft import Draft, Found
from apparatus.read.note.head import words_of
from apparatus.read.note.tail import read_tail
from apparatus.read.note.titles import capital_share
from apparatus.read.note.tokens import Piece

SIGNS: Final = (" v. ", " v ", "§", "U.S.", "Stat.", "Pub", "Cong.", "F.", "C.F.R", "UNTS", "U.N.T.S", "]")
"""Most notes hold none of these and need no closer look."""

SIGN_RE: Final = re.compile(
    r"\sv\.?\s[A-Z]|U\.?\s?S\.?\s?C\b|\bStat\.?\s\d|Pub\. ?L\.|§|\bCong\.|\bF\. ?(?:2d|3d|4th|Supp)"
    r"|\d\sU\. ?S\.\s\d|\bC\.?F\.?R\b|\bI\.C\.J\b|\bUNTS\b|\bU\.N\.T\.S\b|\[\d{4}\]\s(?:\d+\s)?[A-Z]{2,}"
)
"""Whether a stretch may hold a legal citation at all."""

REPORTER_RE: Final = re.compile(
    r"(?P<volume>\d{1,4})\s(?P<reporter>[A-Z][\w.’'& ]{0,30}?\.?(?:\s?[23]d|\s?4th)?)\s(?:§{1,2}\s?|art\. )?"
    r"(?P<page>\d[\w.()–-]{0,20})(?P<many>(?:[,–-]\s?\d[\w()]{0,8})*+)\Z"
)
"""`347 U.S. 483`, `42 U.S.C. § 4321`, `78 Stat. 241`."""

NUMBER_RE: Final = re.compile(
    r"(?:Pub\. ?L\.(?: No\.)?|Public Law|P\.L\.|H\. ?R\.|S\.|(?:H\.|S\.) ?(?:J\. ?)?Res\.|Exec\. Order No\."
    r"|Executive Order|No\.)\s?\d[\d–-]{0,12}\Z"
)
CONGRESS_RE: Final = re.compile(r"\d{1,3}(?:st|nd|rd|th|d) Cong(?:\.|ress)\Z|(?:1st|2nd|2d|3rd|3d) [Ss]ess(?:\.|ion)\Z")
NEUTRAL_RE: Final = re.compile(r"\[(?P<year>\d{4})\]\s(?P<number>(?:\d{1,3}\s)?[A-Z][\w.() ]{1,30}\d{1,5})\Z")
"""`[2003] UKHL 12`."""

COURT_RE: Final = re.compile(r"(?P<court>[A-Z0-9][\w. ]{1,40}?)\s(?P<year>\d{4})\Z")
"""`(D.C. Cir. 1971)`."""


def read_legal(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A case, statute or bill: a name, if any, and then where it is printed."""
    start, end = pieces[at].start, pieces[-1].end
    if pieces[at].kind not in ("text", "square") or not any(text.find(sign, start, end) >= 0 for sign in SIGNS):
        return None
    if not SIGN_RE.search(text, start, end):
        return None
    first = at
    while first < len(pieces) and pieces[first].kind in ("text", ",", "square"):
        if pieces[first].kind == "text" and _printed(text, pieces, first, Draft()):
            break
        first += 1
    else:
        return None
    draft = Draft(said={"law"})
    title = text[pieces[at].start : pieces[first].start].strip(" ,") if first > at else ""
    if title and (capital_share(title) < 0.6 or len(title) > 160):
        return None
    draft.put("title", title)
    index = first
    while index < len(pieces) and (pieces[index].kind == "," or _printed(text, pieces, index, draft)):
        index += 1
    end, following = read_tail(text, pieces, index, draft)
    return Found(
        draft, max(end, pieces[index - 1].end if pieces[index - 1].kind != "," else end), following, "full", "legal"
    )


def _printed(text: str, pieces: list[Piece], index: int, draft: Draft) -> bool:
    """Takes one statement of where the law is printed."""
    words = words_of(text, pieces[index])
    if pieces[index].kind == "bracket":
        court = COURT_RE.match(words[1:-1])
        if court:
            draft.put("publisher", court["court"])
            draft.date = draft.date or read_date(court["year"])
        return court is not None
    if pieces[index].kind != "text":
        return False
    found = REPORTER_RE.match(words)
    if found:
        if not draft.get("container"):
            draft.stated.update(
                volume=found["volume"], container=found["reporter"], pages=found["page"] + found["many"]
            )
        return True
    neutral = NEUTRAL_RE.match(words)
    if neutral:
        draft.put("number", neutral["number"])
        draft.date = draft.date or read_date(neutral["year"])
        return True
    if NUMBER_RE.match(words):
        draft.put("number", words)
        return True
    return CONGRESS_RE.match(words) is not None
