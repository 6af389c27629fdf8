"""Finds the stop or semicolon that some lawyers print between the name of a case and its reports or number, or where a
comma is wanting there.

    Lima v. Costa. 6 L.A.C.A. 141.      Lima v. Costa. Ren. 362, at 367.
    Prosecutor v. Lima. Case No. IT-12-3, T.Ch. I, 4 May 1999.
    Lima v. Costa ICSID Case No ARB/03/17, Decision on Liability of 30 July 2010.
    Lima v. Costa, 293 So.3d. 261 (Miss. 2020)
    Lima v. Costa; Dkt. 279-C, 34 Ind. Cl. Comm. 122.      Harbours Act of 2021 at § 12

Comes in: a note as printed. Comes out: the comma that is to be read for it (Chicago Manual 14.276).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.signs import Groups, group

VERSUS: Final = group(" v. ")
SERIES: Final = group("2d. ", "3d. ", "4th. ")
GAPPED: Final = group(*(f") {series} " for series in ("PD", "P.D.", "P.D")))
GAPPED_RE: Final = lazy.regex(r"(?<=\d)(?P<gap>\s)(?=\([1-9]\)\sP\.?\s?D\b\.?\s\d)")
"""`53 (4) PD 817`: the part of a volume of Israel’s reports (Bluebook T2.21)."""
COMPANY: Final = group(
    *(f"{company} {bracket}{century}" for company in ("plc.", "PLC.") for bracket in "([" for century in ("19", "20"))
)
COMPANY_RE: Final = lazy.regex(r"\sv\.?\s[^;()“”\"]{2,80}\s(?:plc|PLC)(?P<stop>\.)(?=\s[(\[](?:19|20)\d\d[)\]])")
"""`Lima v Costa plc. [1990] 2 AC 605`: no sentence ends behind a company’s name."""
SERIES_RE: Final = lazy.regex(
    r"\b(?:So|F|A|P|N\.\s?E|N\.\s?W|S\.\s?E|S\.\s?W|Cal|N\.\s?Y\.\s?S)\.\s?(?:[23]d|4th)(?P<stop>\.)(?=\s\d)"
)
"""`So.3d. 261`: no stop ends the series of a reporter (Bluebook T1)."""
BESIDE: Final = group(*(f"{mark} {year}" for mark in ":=" for year in ("(1", "(2", "[1", "[2", "1", "2", "AIR ")))
CASSATION: Final = group("Cass. 1", "Cass. 2", "Cass. 3")
CASSATION_RE: Final = lazy.regex(r"\bCass(?P<stop>\.)(?=\s[1-3](?:re|ère|e|ème)\s(?:civ|ch)\b)")
"""`Cass. 1re civ.`: no sentence ends before the chamber."""

TRIBUNALS: Final = ("ICSID", "PCA", "LCIA", "ICC", "SCC", "UNCITRAL", "ITLOS")
TRIBUNAL: Final = rf"(?:{'|'.join(TRIBUNALS)})\s(?:Case|Arbitration)\sNos?\.?"

STOP_RE: Final = lazy.regex(
    r"\sv\.\s[A-ZÀ-Þ][^.,;:()“”\"]{1,50}(?P<stop>\.)"
    r"(?=\s(?:Case\s)?Nos?\.?\s(?:ICTY|IT|ICTR|SCSL|ICC|MICT|STL)-\d"
    rf"|\s{TRIBUNAL}\s[A-Z\d]"
    r"|\s(?:\d{1,3}\s(?:[A-Z]\.){2,6}\s|(?:[A-Z][a-z]{1,7}\.\s){1,3})\d{1,4}(?:,?\s(?:at\s)?\d{1,4})?(?:[.;]|\Z))"
)
"""Nothing but reports and pages stands behind it, or the number of the case before a tribunal."""


_YEAR: Final = r"(?:18|19|20)\d\d"
BESIDE_RE: Final = lazy.regex(
    r"(?<=\d)(?P<mark>\s?[:=])(?=\s(?:"
    rf"(?:\({_YEAR}\)|\[{_YEAR}\])(?: Supp)? \d{{1,3}} [A-Z]{{2,5}}(?: \([A-Z][a-z]{{0,5}}\))? \d"
    rf"|AIR {_YEAR} [A-Z][A-Za-z]{{0,8}} \d|{_YEAR} \(\d{{1,3}}\) [A-Z]{{2,6}} \d))"
)
"""`AIR 1990 SC 12 : (1990) 3 SCC 4`: the mark that Indian lawyers print between the reports of one case."""

REPORTED_RE: Final = lazy.regex(
    rf"(?:AIR {_YEAR} [A-Z][A-Za-z]{{0,8}}|(?:\({_YEAR}\)|\[{_YEAR}\])(?: Supp)? \d{{1,3}} [A-Z]{{2,5}}"
    rf"(?: \([A-Z][a-z]{{0,5}}\))?|{_YEAR} \(\d{{1,3}}\) [A-Z]{{2,6}}) \d{{1,5}}\Z"
)


HEARD: Final = group(
    *(f"{mark}{court} {case} N" for court in TRIBUNALS for case in ("Case", "Arbitration") for mark in "( ")
)
HEARD_RE: Final = lazy.regex(
    rf"\sv\.?\s[^;()]{{2,80}}(?:(?P<gap>(?<=[a-z])\s)(?={TRIBUNAL}\s)|(?P<open>\s\(){TRIBUNAL}\s[\w/.-]{{2,20}}(?P<close>\)))"
)
"""`Lima v Costa ICSID Case No ARB/03/17`, `Lima v Costa (ICSID Case No ARB/03/17)`: no comma before the number."""

DECIDED: Final = group("ward of ", "iability of ", "urisdiction of ", "erits of ", "uantum of ", "dmissibility of ")
DECIDED_RE: Final = lazy.regex(
    r"(?<=,\s)(?:(?:Partial|Final|Interim|Consent)\s)?(?:Award|Decision\son\s[A-Z][^,;:()\d]{2,60})(?P<of>\sof\s)"
    rf"(?=\d{{1,2}}\s[A-Z][a-z]{{2,8}}\.?\s{_YEAR}\b|[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}},\s{_YEAR}\b)"
)
"""`Lima v Costa, ICSID Case No ARB/03/17, Decision on Liability of 30 July 2010`: of which day."""

DOCKETS: Final = group("; Dkt", "; Docket N", "; Case N", "; No. ", "; Nos. ", "; Appl", "; App.")
DOCKETS_RE: Final = lazy.regex(
    r"\sv\.?\s[^;()“”\"\d]{2,80}(?P<mark>;)"
    r"(?=\s(?:Dkts?\.?|Docket\sNos?\.?|Case\sNos?\.?|App(?:lication|l?\.)\s[Nn]os?\.?)\s[A-Z]{0,4}-?\d"
    r"|\sNos?\.\s\d{1,5}[-/]\d)"
)
"""`Lima v. Costa; Dkt. 279-C, 34 Ind. Cl. Comm. 122`: the number of the case, and no other work."""

NEUTRAL: Final = group(*(f"; [{century}" for century in ("19", "20")))
NEUTRAL_RE: Final = lazy.regex(
    rf"\sv\.?\s[^;()“”\"]{{2,120}} \[{_YEAR}\] (?:UKHL|UKSC|UKPC|EWCA (?:Civ|Crim)|EWHC|CSIH|CSOH|NICA|NIQB|IESC"
    rf"|IECA|IEHC"
    r"|HCA|FCA|NSWCA|VSCA|NZSC|NZCA|NZHC|ZACC|SGCA|HKCFA) \d{1,5}(?: \([A-Z][A-Za-z]{1,5}\))?(?P<mark>;)"
    rf"(?= \[{_YEAR}\] (?:\d{{1,2}} )?(?!UK|EW|CS|NI|IE)[A-Z][A-Za-z. ]{{1,16}} \d)"
)
"""`Lima v Costa [2004] UKHL 22; [2004] 2 AC 457`: the reports of the case that its neutral citation names."""

SECTION: Final = group(" at §")
SECTION_RE: Final = lazy.regex(rf"\b(?:Act|Code|Statute|Bill|Law)(?:\sof\s{_YEAR})?(?P<at>\sat\s)(?=§)")
"""`Harbours Act of 2021 at § 12`: `at` before the section of an act, as before the page of a case."""

CASES: Final = Groups(
    SERIES | COMPANY | GAPPED | SECTION | NEUTRAL | VERSUS | BESIDE | CASSATION | HEARD | DECIDED | DOCKETS
)
"""What of them it is asked for."""


def case_stops_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a stop stands; `groups` are those of which the text holds signs."""
    for found in STOP_RE.finditer(text) if groups & VERSUS else ():
        yield put_for(found, ",", "stop")
    for found in SERIES_RE.finditer(text) if groups & SERIES else ():
        yield put_for(found, "", "stop")
    for found in COMPANY_RE.finditer(text) if groups & COMPANY else ():
        yield put_for(found, "", "stop")
    for found in GAPPED_RE.finditer(text) if groups & GAPPED else ():
        yield put_for(found, "", "gap")
    for found in HEARD_RE.finditer(text) if groups & HEARD else ():
        if found["open"]:
            yield put_for(found, ", ", "open")
            yield put_for(found, "", "close")
        else:
            yield put_before(found, ",", "gap")
    for found in DECIDED_RE.finditer(text) if groups & DECIDED else ():
        yield put_for(found, ", ", "of")
    for found in DOCKETS_RE.finditer(text) if groups & DOCKETS else ():
        yield put_for(found, ",", "mark")
    for found in NEUTRAL_RE.finditer(text) if groups & NEUTRAL else ():
        yield put_for(found, ",", "mark")
    for found in SECTION_RE.finditer(text) if groups & SECTION else ():
        yield put_for(found, ", ", "at")
    for found in CASSATION_RE.finditer(text) if groups & CASSATION else ():
        yield put_for(found, "", "stop")
    for found in BESIDE_RE.finditer(text) if groups & BESIDE else ():
        if REPORTED_RE.search(text[max(0, found.start() - FARTHEST) : found.start()]):
            yield found.start(), Change(found.end(), ",", found.end() - 1)


FARTHEST: Final = 40
