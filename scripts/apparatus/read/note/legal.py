"""Reads cases, statutes, bills and what else lawyers cite by volume, reporter and page (Chicago Manual 14.269-305).

case     Brown v. Board of Education, 347 U.S. 483, 495 (1954)
         Donoghue v Stevenson [1932] AC 562
         Case C-131/12, Google Spain SL v. AEPD, ECLI:EU:C:2014:317
statute  National Environmental Policy Act, 42 U.S.C. § 4321 (1969)
act      Civil Rights Act of 1964, Pub. L. No. 88-352, 78 Stat. 241
bill     H.R. 2135, 90th Cong. (1967)
report   H.R. Rep. No. 94-1476, at 66 (1976)
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from apparatus.read.note.dates import read_date
from apparatus.read.note.draft import Draft, Found
from apparatus.read.note.head import words_of
from apparatus.read.note.locators import read_locator
from apparatus.read.note.patterns import HINTS
from apparatus.read.note.tail import read_tail
from apparatus.read.note.titles import capital_share
from apparatus.read.note.tokens import Piece

SIGNS: Final = tuple(
    (sign, re.compile(pattern))
    for sign, pattern in (
        ("v", r"v(?<=\sv)\.?\s[A-Z]"),
        ("U", r"U(?:\.?\s?S\.?\s?C\b|(?<=\bU)(?:NTS\b|\.N\.T\.S\b))"),
        ("Stat", r"\d\sStat\.?\s\d"),
        ("Pub", r"Pub\. ?L\.|Public Law"),
        ("§", "§"),
        ("Cong", r"\d(?:st|nd|rd|th|d) Cong(?:\.|ress)"),
        ("F.", r"F(?<=\bF)\. ?(?:2d|3d|4th|Supp)"),
        ("S.", r"\d\sU\. ?S\.\s[(\d]"),
        ("C", r"C(?<=\bC)\.?F\.?R\b"),
        ("I.C.J", r"\bI\.C\.J\b"),
        ("]", r"\[\d{4}\]\s(?:\d{1,4}\s)?[A-Z]{2}"),
        ("Const.", r"\bConst\.,?\s(?:amend|art|pmbl)"),
        ("ECLI:", r"\bECLI:"),
        ("Exec", r"\bExec\. Order|\bExecutive Order"),
        ("Fed.", r"Fed\. R(?:eg)?\."),
        ("O.J.", r"\bO\.J\."),
        ("No.", r"\b(?:Rep|Doc)\.\sNo\.\s\d"),
        ("pp", r"\b[Aa]pp(?:\.|lication) [Nn]os?\.\s\d"),
        ("Res.", r"\bRes\. (?:[A-Z]/)?\d"),
        ("at", r",\s\d{1,4}\s[A-Z][\w. ’']{0,24}\sat\s\d"),
    )
)
"""What shows that a text may hold a legal citation at all: each pattern with letters that most texts do not have."""


def shows_law(text: str) -> bool:
    """Whether a text may hold a legal citation."""
    return any(sign in text and pattern.search(text) for sign, pattern in SIGNS)


@lru_cache(maxsize=8)
def _signs_in(text: str) -> list[re.Pattern[str]]:
    """Those of the signs that the note holds: each of its stretches is asked for no other."""
    return [pattern for sign, pattern in SIGNS if sign in text and pattern.search(text)]


def _sign(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a note may hold a legal citation."""
    return any(pattern.search(text, start, end) for pattern in _signs_in(text))


REPORTER_RE: Final = re.compile(
    r"(?P<volume>\d{1,4})\s(?P<reporter>[A-Z][\w.’'& ()]{0,34}?\.?(?:\s?[23]d|\s?4th)?)\s(?:§{1,2}\s?|art\. )?"
    r"(?P<page>\d[\w.()–-]{0,20})(?P<many>(?:[,–-]\s?\d[\w()]{0,8})*+)\Z"
)
"""`347 U.S. 483`, `42 U.S.C. § 4321`, `78 Stat. 241`."""

NUMBER_RE: Final = re.compile(
    r"(?:Pub\. ?L\.(?: No\.)?|Public Law(?: No\.)?|P\.L\.|H\. ?R\.|S\.|(?:H\.|S\.) ?(?:(?:J|Con)\. ?)?Res\."
    r"|Exec(?:utive|\.) Order(?: No\.)?"
    r"|No\.|(?:H\. ?R\.|S\.|H\.|House|Senate) (?:Rep(?:ort|\.)|Doc(?:ument|\.)|Exec\. Doc\.)(?: No\.)?"
    r"|Case(?: Nos?\.)? (?:[CTF]-?|[A-Z]{2,4}-(?=\d))|(?:S\.C\.|G\.A\.|S\.C\.R\.|H\.R\.C\.) Res\."
    r"|App(?:lication|\.) [Nn]os?\.|Dkt\.?|Docket No\.)\s?\d[\d–/,-]{0,12}(?:/\d+|[A-Z])?\Z|ECLI:[\w:.]{5,40}\Z"
)
"""The number of an act, bill, order, report, docket or case before a European court."""

CONGRESS_RE: Final = re.compile(
    r"\d{1,3}(?:st|nd|rd|th|d) Cong(?:\.|ress)\Z|(?:1st|2nd|2d|3rd|3d|first|second) [Ss]ess(?:\.|ion)\Z", re.I
)
NEUTRAL_RE: Final = re.compile(
    r"(?P<volume>\d{1,3}\s)?(?P<reporter>[A-Z][A-Za-z. ]{1,24}?(?:\s\((?:[A-Z]\w{1,8})\))?)\s(?P<page>\d{1,5})"
    r"(?:\s\([A-Z]\w{1,8}\))?\Z"
)
"""`UKHL 12`, `2 AC 115` behind the year in square brackets."""

SHORT_RE: Final = re.compile(r"\d{1,4}\s[A-Z][\w. ’']{0,24}\sat\s(?P<page>\d{1,5}(?:[-–]\d{1,5})?)\Z")
"""`Carpenter, 138 S. Ct. at 2217` (Bluebook 10.9)."""

TREATY_SERIES_RE: Final = re.compile(r"(?:U\.? ?N|L\.? ?N)\.? ?T\.? ?S\b")

YEAR_RE: Final = re.compile(r"\[(?P<year>\d{4})\]\Z")
COURT_RE: Final = re.compile(r"(?P<court>[A-Z0-9][\w. ’']{1,40}?)\s(?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?(?P<year>\d{4})\Z")
"""`(D.C. Cir. 1971)`."""

CONSTITUTION_RE: Final = re.compile(
    r"(?P<title>[A-Z][\w. ]{1,24}Const(?:\.|itution)),?\s(?P<where>(?:amend|art|pmbl)\b.*)\Z"
)
"""`U.S. Const. amend. XIV` (14.287)."""

CODE_RE: Final = re.compile(
    r"(?P<title>[A-Z][\w.()’' ]{0,50}?(?:\b(?:Code|Laws?|Ann\.|Stat\.|Stats\.|Torts|Contracts|Property|Act)|\b[A-Z]\.))"
    r"\s(?P<where>§{1,2}\s?\d[\w.()–-]{0,20})\Z"
    r"|(?P<rules>Fed\. R\. (?:Civ|Crim|App|Bankr|Evid)\.(?: P\.)?)\s(?P<rule>\d[\w.()–-]{0,20})\Z"
)
"""`Cal. Civ. Code § 1798.100`, `Restatement (Second) of Torts § 402A`, `Fed. R. Civ. P. 12(b)(6)` (Bluebook 12)."""


def read_legal(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A case, statute or bill: a name, if any, and then where it is printed."""
    start, end = pieces[at].start, pieces[-1].end
    if pieces[at].kind not in ("text", "square") or not _signs_in(text):
        return None
    if not _sign(text, start, end):
        return None
    draft = Draft(said={"law"})
    words = words_of(text, pieces[at])
    constitution = CONSTITUTION_RE.match(words) or CODE_RE.match(words)
    if constitution:
        return _constitution(text, pieces, at, constitution, draft)
    short = _short_case(text, pieces, at)
    if short is not None:
        return short
    first = at
    while first < len(pieces) and pieces[first].kind in ("text", ",", "date", "square"):
        if _printed(text, pieces, first, Draft()):
            break
        first += 1
    else:
        return None
    if first == len(pieces):
        return None
    if first == at and NUMBER_RE.match(words_of(text, pieces[at])):
        first = _named_behind(text, pieces, at, draft)
    elif not _put_title(text, pieces, at, first, draft):
        return None
    return _close(text, pieces, first, draft)


def _put_title(text: str, pieces: list[Piece], at: int, first: int, draft: Draft) -> bool:
    """Takes the name of the case or act, and its date if one stands behind it."""
    date = next((i for i in range(at + 1, first) if pieces[i].kind == "date"), first)
    if date < first:
        draft.date = read_date(words_of(text, pieces[date]))
    title = text[pieces[at].start : pieces[date].start].strip(" ,") if first > at else ""
    if title and (title[0].islower() or capital_share(title) < 0.6 or len(title) > 200):
        return False
    draft.put("title", title)
    if any(kind == "treaty" and pattern.search(title) for kind, pattern in HINTS):
        draft.said.add("treaty")
    return True


def _named_behind(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """`Case C-131/12, Google Spain SL v. AEPD`: the name may follow the number."""
    draft.put("number", words_of(text, pieces[at]))
    if at + 2 < len(pieces) and pieces[at + 1].kind == "," and pieces[at + 2].kind == "text":
        words = words_of(text, pieces[at + 2])
        if (" v. " in words or " v " in words) and capital_share(words) > 0.6:
            draft.put("title", words)
            return at + 3
    return at + 1


def _short_case(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A case again, by a party, the reporter and a page."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != "," or pieces[at + 2].kind != "text":
        return None
    found = SHORT_RE.match(words_of(text, pieces[at + 2]))
    title = words_of(text, pieces[at])
    if not found or title[0].islower() or capital_share(title) < 0.6:
        return None
    draft = Draft(said={"law"})
    draft.put("title", title)
    draft.add_locator(found["page"])
    return Found(draft, pieces[at + 2].end, at + 3, "short", "short-case")


def _constitution(text: str, pieces: list[Piece], at: int, found: re.Match[str], draft: Draft) -> Found:
    named = found.groupdict()
    draft.put("title", named["title"] or named["rules"])
    draft.add_locator(named["where"] or named["rule"])
    end, index = read_tail(text, pieces, at + 1, draft)
    return Found(draft, max(end, pieces[at].end), index, "full", "legal")


def _close(text: str, pieces: list[Piece], first: int, draft: Draft) -> Found:
    """Takes all statements of where the law is printed, pages pointed to between them, and what follows."""
    index, end = first, pieces[max(first - 1, 0)].end
    while index < len(pieces):
        if pieces[index].kind == ",":
            index += 1
            continue
        taken = _printed(text, pieces, index, draft)
        if not taken and pieces[index].kind == "text" and index > first:
            locator = read_locator(words_of(text, pieces[index]).removeprefix("at "))
            if locator:
                draft.add_locator(locator)
                taken = 1
        if not taken:
            break
        index += taken
        end = pieces[index - 1].end
    last, following = read_tail(text, pieces, index, draft)
    return Found(draft, max(end, last if following > index else end), following, "full", "legal")


def _printed(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """Takes one statement of where the law is printed; how many pieces it has, 0 when it is none."""
    words = words_of(text, pieces[index])
    if pieces[index].kind == "bracket":
        court = COURT_RE.match(words[1:-1])
        if court:
            draft.put("publisher", court["court"])
            draft.date = draft.date or read_date(court["year"])
        return int(court is not None)
    if pieces[index].kind == "square":
        return _neutral(text, pieces, index, draft)
    if pieces[index].kind != "text":
        return 0
    found = REPORTER_RE.match(words)
    if found:
        if not draft.get("container"):
            draft.stated.update(
                volume=found["volume"], container=found["reporter"], pages=found["page"] + found["many"]
            )
            if TREATY_SERIES_RE.match(found["reporter"]):
                draft.said.add("treaty")
        return 1
    if NUMBER_RE.match(words):
        draft.put("number", words)
        return 1
    return int(CONGRESS_RE.match(words) is not None)


def _neutral(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """`[1932] AC 562`, `[2003] UKHL 12`."""
    year = YEAR_RE.match(words_of(text, pieces[index]))
    if not year or index + 1 >= len(pieces) or pieces[index + 1].kind != "text":
        return 0
    found = NEUTRAL_RE.match(words_of(text, pieces[index + 1]))
    if not found:
        return 0
    draft.date = draft.date or read_date(year["year"])
    draft.put("volume", (found["volume"] or "").strip())
    draft.put("container", found["reporter"])
    draft.put("pages", found["page"])
    return 2
