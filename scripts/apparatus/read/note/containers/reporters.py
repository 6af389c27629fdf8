"""Reads one statement of where a law, a case or a treaty is printed, or by which number it is known (Chicago Manual
14.276-305; Bluebook 10, 12, 21).

Comes in: the pieces of a citation and the index of one of them. Comes out: how many pieces the statement has, 0 when it
is none; the draft is filled.

    347 U.S. 483 · 42 U.S.C. § 4321 · [1932] AC 562 · (1992) 175 CLR 1 · I.C.J. Reports 1986
    Pub. L. No. 88-352 · nos. 58170/13 and 62322/14 · ECLI:EU:C:2014:317 · ETS No. 185 · (D.C. Cir. 1971)
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.codes import code_section
from apparatus.read.note.containers.courts_named import DATED_STAGE_RE, court_or_print
from apparatus.read.note.containers.dockets import unreported
from apparatus.read.note.containers.judges import HEARD_RE, assigned, put_day, sitting
from apparatus.read.note.containers.judges_of_dockets import judged_docket
from apparatus.read.note.containers.law_numbers import APPLICATION_RE, CRIMINAL_RE, REGNAL_RE, law_number
from apparatus.read.note.containers.yearly_reports import (
    TREATY_SERIES_RE,
    behind_year,
    counted_again,
    dated_series,
    law_reports,
    named_series,
    numbered_next,
    supplement,
    year_first,
    yearbook,
)
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.locators import read_locator

REPORTER_RE: Final = lazy.regex(
    r"(?!\d{4} O\.?J\.? \([LC] ?\d{1,4}/)"
    r"(?P<volume>(?:(?:19|20)\d\d-[IVX]{1,5}(?= Eur\.))|\d{1,4}(?:\((?:\d{1,2}|[ivx]{1,4}|[IVX]{1,4})\))?)\s"
    r"(?P<reporter>[A-Z][\w.’'& ()-]{0,34}?\.?(?:\s?[23]d|\s?4th)?)\s(?:§{1,2}\s?|art\. )?"
    r"(?P<page>(?:[HSE]|(?<=Rec\. )[HSE] |(?<=Rec )[HSE] |I{1,3}-)?\d[\w.()/–-]{0,20}|[IVX]{1,6}\b)"
    r"(?P<many>(?:[,–-]\s?\d[\w()]{0,8}|\s(?:and|&|or|to)\s(?:\d[\w()]{0,8}|\(\w{1,4}\)))*+)\Z"
)
"""`347 U.S. 483`, `42 U.S.C. § 4321`, `78 Stat. 241`."""

CHAPTERS: Final = ("C. ch.", "C. Ch.")
"""`22 U.S.C. ch. 39`: what a chapter of a code is counted by."""

SERIES_YEAR_RE: Final = lazy.regex(r"O\.J\. \([LC] \d{1,4}\)|(?:P\.)?[IC]\.?[CI]\.?J\.?\Z")
CALLED_RE: Final = lazy.regex(
    r"(?P<where>\d{1,4} (?:UNTS|LNTS|ILM|UKTS|UST|[UL]\.N\.T\.S\.|I\.L\.M\.) \d{1,5})"
    r"(?: \([A-Z][^()\d]{2,60}\)|(?= (?:art|para)))(?: (?P<passage>(?:art|para)s?\.? [\dIVX].*))?\Z"
)
"""A treaty, the short name by which it is called, and the passage."""

COURT_RE: Final = lazy.regex(
    r"(?P<court>[A-Z0-9][\w. ’'&]{1,70}?(?:, [A-Z][\w. ’'&]{1,40}?)?|daily ed(?:\.|ition[.,]?)?)(?:(?<=[A-Z]),)?\s"
    r"(?:filed )?"
    r"(?P<day>[A-Z][a-z]{2,8}\.? \d{1,2}, |\d{1,2} [A-Z][a-z]{2,8} )?(?P<year>\d{4})\Z"
)
"""`(D.C. Cir. 1971)`, `(S.D.N.Y. Mar. 5, 2019)`."""

SLASHED_RE: Final = lazy.regex(
    r"(?P<court>[A-Z][\w. ]{1,40}?) (?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d\d(?:\d\d)?)\Z"
)
"""`(La. App. 4 Cir. 11/19/07)`: the day in numbers (Bluebook, T1 Louisiana)."""

_BECAME: Final = r", (?:no |orig\. |mand\. )?(?:pet|writ|mot|rev|proceeding|mem)\b[\w. ’'()]{0,40}"
WITH_HISTORY_RE: Final = lazy.regex(
    r"(?P<court>[A-Z][A-Za-z. ’'&]{1,40}?(?P<town>\s?[—–]\s?[A-Z][\w. ’'&]{1,40}?(?: \[[\w. ]{3,16}\])?)?),?\s"
    rf"(?P<day>[A-Z][a-z]{{2,8}}\.? \d{{1,2}}, )?(?P<year>\d{{4}})(?(town)(?:{_BECAME})?|{_BECAME})\Z"
)
"""`(Tex. App.—Dallas 2000, pet. denied)`: a court of appeals with its town, and what became of the case above (Bluebook
10.7, T1 Texas)."""

PROPOSED_RE: Final = lazy.regex(
    r"(?:as )?(?:proposed|filed|issued|adopted|corrected|reported|passed|introduced|enacted|amended)"
    rf"(?: (?:by|in) [A-Z][^()]{{2,80}}?,)? (?P<date>{EXACT_DAY})\Z"
)
"""`(proposed Aug. 22, 2022)`: what became of a rule that day (Bluebook 14.2)."""

SUPPLEMENT_RE: Final = lazy.regex(r"(?P<year>(?:1[89]|20)\d\d) & Supp (?:[IVX]{1,5}|\d{4})(?:,? \d{4})?\Z")
"""`(2000 & Supp IV)`: the edition of a code and its supplement (Maroonbook 4.4)."""

LAST_YEAR: Final = "60"
"""Two figures of a year above these are of the twentieth century."""

CIRCUIT_RE: Final = lazy.regex(r"(?:\d{1,2}(?:st|nd|rd|th|d)|D\.C\.|Fed\.) Cir\.\Z")
"""`(5th Cir.), cert. denied`: the year stands behind what became of the case (Bluebook 10.7)."""


def printed(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """Takes one statement of where the law is printed; how many pieces it has, 0 when it is none."""
    words = words_of(text, pieces[index])
    if pieces[index].kind == "bracket":
        inner = words[1:-1]
        taken = (
            sitting(inner, draft)
            or assigned(text, pieces, index, draft)
            or _court(inner, draft)
            or unreported(inner, draft)
            or _applied(inner, draft)
            or behind_year(text, pieces, index, draft)
        )
        return taken or numbered_next(text, pieces, index, draft)
    if pieces[index].kind == "square":
        return behind_year(text, pieces, index, draft)
    if pieces[index].kind != "text":
        return 0
    if draft.get("pages") and index + 1 >= len(pieces) and sitting(words, draft):
        return 1
    taken = judged_docket(text, pieces, index, draft) or code_section(text, pieces, index, draft)
    taken = taken or dated_series(text, pieces, index, draft)
    taken = taken or named_series(text, pieces, index, draft)
    if taken:
        return taken
    if words.endswith(" Supp") and (taken := supplement(text, pieces, index, draft)):
        return taken
    if words[0].isdigit() and counted_again(text, pieces, index + 1):
        whole = text[pieces[index].start : pieces[index + 2].end]
        return 3 * _reporter(whole, draft)  # `12 D.L.R. (2d) 34`
    if law_reports(words, draft):
        return 1
    taken = int(_reporter(words, draft) or law_number(words, draft) or court_or_print(words, draft))
    return taken or yearbook(text, pieces, index, draft)


def _applied(inner: str, draft: Draft) -> int:
    """`(App no 4451/70)`, `(IT-94-1-A)`: the number of a case in brackets (OSCOLA 2.8, 2.9)."""
    found = APPLICATION_RE.match(inner) if "/" in inner else None
    found = found or (CRIMINAL_RE.match(inner) if "-" in inner else None)
    if found:
        draft.append("number", inner)
    return int(found is not None)


def _court(inner: str, draft: Draft) -> int:
    """`(2d Cir. 1990)`, `(High Court, 12 May 2010)`: the court and the date; 1 if the bracket holds nothing else."""
    dated = DATED_STAGE_RE.match(inner) if " of " in inner else None
    if dated:  # `(Judgment of 12 May 2010)`
        draft.date = draft.date or read_date(dated["date"])
        return 1
    proposed = PROPOSED_RE.match(inner) if "ed " in inner else None
    if proposed:
        draft.date = draft.date or read_date(proposed["date"])
        return 1
    found = COURT_RE.match(inner) if not inner.startswith("No ") else None  # `Reference (No 1 of 2001)`
    if not found and ("—" in inner or "–" in inner or "," in inner):
        found = WITH_HISTORY_RE.match(inner)
    slashed = SLASHED_RE.match(inner) if inner.count("/") > 1 else None
    supplement = SUPPLEMENT_RE.match(inner) if "& Supp" in inner else None
    if supplement:
        draft.date = draft.date or read_date(supplement["year"])
        return 1
    if slashed:
        draft.put("publisher", slashed["court"])
        century = "" if len(slashed["year"]) > 2 else "19" if slashed["year"] > LAST_YEAR else "20"
        draft.date = draft.date or read_date(f"{century}{slashed['year']}-{slashed['month']:0>2}-{slashed['day']:0>2}")
        return 1
    if found and inner[0].isdigit() and read_date(inner):
        if draft.date and draft.get("pages"):
            put_day(inner, draft)
        return 0  # `(20 June 2007)`, which others read too
    if not found and CIRCUIT_RE.match(inner):
        draft.put("publisher", inner)
        return 1
    if found and found["court"].lower().rstrip(".") in MONTHS:
        draft.date = draft.date or read_date(inner)  # `Ash v. Roe (March 1840)`
        return 1
    if found:
        draft.put("publisher", HEARD_RE.sub("", found["court"]) if found["court"][0] != "d" else "")
        draft.date = draft.date or read_date((found["day"] or "") + found["year"])
    return int(found is not None)


def _reporter(words: str, draft: Draft) -> bool:
    if (words[:4].isdigit() or words[0] == "A") and year_first(words, draft):
        return True
    called = CALLED_RE.match(words) if ") " in words or words[-1] == ")" or " art" in words else None
    if called:  # `189 UNTS 137 (Refugee Convention) art 33`
        words = called["where"]
        draft.add_locator(called["passage"]) if called["passage"] else None
    head, _, passage = words.partition(" au " if " au " in words else " at ")
    if not passage[:1].isupper():  # `12 U.S. Statutes at Large 209`
        words = head
    found = REPORTER_RE.match(words) if words[0].isdigit() and not read_date(words) else None
    if not found or REGNAL_RE.match(words):
        return False  # `5 Geo. 4`, behind which the chapter stands
    if " on " in found["reporter"] or " ON " in found["reporter"]:
        return False  # a treatise: `5 Lima on Quays § 24.7`
    treaty = TREATY_SERIES_RE.match(found["reporter"]) is not None
    if not treaty and found["page"].isalpha():
        return False  # only `1 UNTS XVI` has a page in Roman numerals
    if treaty:
        draft.said.add("treaty")
    if passage and read_locator(passage):
        draft.add_locator(read_locator(passage))
    if not draft.get("container") or (draft.get("container") == "U.S." and not draft.get("pages")):  # `584 U.S. ___`
        name, page = found["reporter"], found["page"] + found["many"]
        if name.endswith(CHAPTERS):
            draft.add_locator(f"{name[-3:]} {page}")
            name, page = name[:-4], ""
        draft.stated.update(volume=found["volume"], container=name)
        draft.put("pages", page)
        if SERIES_YEAR_RE.match(found["reporter"]):
            draft.date = draft.date or read_date(found["volume"])
    return True
