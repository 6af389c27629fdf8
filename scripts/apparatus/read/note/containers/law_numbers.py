"""Reads the number by which an act, a bill, a docket, a case or a treaty is known (Bluebook 10.8.1, 12, 13, 21).

Pub. L. No. 88-352 · nos. 58170/13 and 62322/14 · ECLI:EU:C:2014:317 · ETS No. 185 · 3 & 4 Will. 4
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.records import GAZETTES
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator

TRIBUNALS: Final = "ICSID|LCIA|SCC|PCA|ICC|ICDR|AAA|HKIAC|SIAC|CIETAC|UNCITRAL|NAFTA|ICTY|ICTR|SCSL|ITLOS|GATT|WTO"

_OF_TRIBUNAL: Final = r"(?:Case )?(?:Nos?\.? )?(?:ICTY|IT|ICTR|SCSL|ICC|MICT|STL)-\d[\w/.-]{1,24}\Z"
TRIBUNAL_NUMBER_RE: Final = lazy.regex(_OF_TRIBUNAL)
"""`Case No. IT-12-3-A`, `No. IT-12-34-R5.6`: before a tribunal for crimes of war."""

NUMBER_RE: Final = lazy.regex(
    r"(?:Pub\. ?L\.(?: No\.)?|Pub L(?: No)?|(?:HR|S|H) (?:(?:Conf|Exec) )?(?:Rep|Doc|Res) No|Public Law(?: No\.)?"
    r"|P\.L\.|[SAH]\.B\.|H\. ?R\.|S\.|(?:H\.|S\.) ?(?:(?:J|Con)\. ?)?Res\."
    r"|(?:Exec(?:utive|\.) Order|(?:(?:Executive|Presidential) )?Proclamation)(?: [Nn]o\.)?"
    r"|No\.|(?:MDL|M\.D\.L\.)(?: Docket)?(?: No\.)?|(?:H\. ?R\.|S\.|H\.|House|Senate)"
    r" (?:R(?:ep(?:ort|t?\.)|pt\.)|Doc(?:ument|\.)|Exec\. Doc\.|Prt\.|REP\.|DOC\.)"
    r"(?: [Nn][oO]\.)?"
    r"|[Cc]ase(?: Nos?\.)? (?:[CTF]-?|[A-Z]{2,4}-(?=\d)|(?=\d{1,4}[/-]\d\d(?: P)?\Z))"
    r"|Case No\. (?=\d{1,3}\Z)|(?:S\.C\.|G\.A\.|S\.C\.R\.|H\.R\.C\.) Res\."
    r"|App(?:lication|l?\.) [Nn]os?\.|ECF No\.|Dkt\.?|Docket No\.)\s?\d[\d–/,-]{0,12}(?:[/-]\d+|[A-Z]| P"
    r"| \([IVX]{1,6}\)(?: [A-Z])?)?(?:-[A-Z]{1,3})?\Z"
    r"|(?:(?:Comm\.|Communication) No\.? \d{1,4}/\d{4}|Opinion \d{1,2}/\d\d)\Z"
    r"|(?:Civ\. |Crim\. )?Nos?\.?\s(?:\d{1,2}[-:]|(?:19|20)\d\d-[A-Z]{1,3}-(?=\d))[\w:-]{2,24}\Z"
    r"|(?:[Jj]oined )?[Cc]ases (?:[CTF]-)?\d{1,4}(?:(?:[-–]| to | and | & )\d{1,4}(?=/))?[/-]\d\d(?: ?P\b)?"
    r"(?:(?:,| and| to| &) (?:[CTF]-)?\d{1,4}[/-]\d\d(?: ?P\b)?){0,6}\Z"
    r"|(?:Civil Action )?No\. (?:[Cc][Ii][Vv]\. ?A\.|C\.A\.|CV|CR)[ -]?\d[\w:-]{2,24}\Z"
    r"|No\. [A-Z]{1,4}[ -]\d[\w:-]{2,20}\Z|Case No\.? [A-Z]{2,5}/\d{1,4}(?:/[\dA-Z]{1,5}){1,3}\Z"
    r"|(?:(?:Civ(?:il|\.)|Crim(?:inal|\.)) Action|Case) Nos?\. \d[\w:/-]{2,24}\Z|Case \d{1,2}:\d\d-[\w-]{4,20}\Z"
    r"|(?:Inv|Index|Adv\. Proc|Bankr|Civ\. A|C\.A|Cr(?:im)?\. A)\. No\. \d[\w:/-]{2,20}\Z"
    r"|\d{4}-(?:Ohio|[A-Z]{4,6})-\d{1,5}\Z"
    rf"|(?:{TRIBUNALS})(?: \(Additional Facility\))?(?: Admin\.| Arb\.)?(?: Case| Arbitration)?,? No\.? ?"
    rf"(?:AA )?(?=[^\d]{{0,12}}\d)[\w./()-]{{2,24}}\Z"
    r"|(?:FTC|SEC|FCC|CFPB|FERC|NLRB|CPUC|F\.T\.C\.|F\.C\.C\.)(?: Matter| File| Docket| Release"
    r"| Case)? Nos?\. ?[A-Z]{0,4}-?\d[\w-]{2,20}\Z"
    rf"|{_OF_TRIBUNAL}"
    r"|[CTF]-\d{1,4}/\d\d(?: P\b)?(?:(?:,| and| to) [CTF]-\d{1,4}/\d\d(?: P\b)?){0,4}\Z"
)
"""The number of an act, bill, order, report, docket or case before a European court."""

ECLI_RE: Final = lazy.regex(r"(?:ECLI:[A-Z]{2}:\w{1,7}:|(?:ECLI:)?EU:[CTF]:)[\w:.]{4,40}\Z")
"""`EU:C:2014:317`: what identifies a decision in Europe."""

ECLI_YEAR_RE: Final = lazy.regex(r"(?:\A|, |ECLI:)[A-Z]{2}:\w{1,7}:(?P<year>\d{4})(?::|\Z)")
"""The year of the decision, which is a part of it (Council conclusions 2011/C 127/01, annex, 1)."""

AGAINST_RE: Final = lazy.regex(r"(?<=\d): [A-ZÀ-Þ][A-Za-z ]{2,30}\Z")
"""`Comm. No. 854/1999: Quayland`: the state of which somebody complained, behind the number of the complaint."""

DOCKETS: Final = ("Dkt. ", "Dkt ", "Docket No. ")

REIGNS: Final = (
    r"(?:Geo|W(?:ill|m)?\.? (?:&|and) M(?:ar(?:y|\.)?)?|Will|Wm|Vict?|Eliz|Edw|Hen|Jac|Car|Ric|Anne?|Phil)\b\.?"
    r"|George|William|Victoria|Elizabeth|Edward|Henry|James|Charles|Richard"
)

REGNAL_RE: Final = lazy.regex(
    rf"\d{{1,2}}(?: (?:&|and) \d{{1,2}}|[-–]\d{{1,2}})? (?:{REIGNS})"
    r"(?: (?:[IVX]{1,4}|\d))?(?:,? (?:st(?:at)?\. ?\d(?:,? (?=c))?)?(?:c(?:h|ap)?\. ?\d{1,4})?)?(?<![ ,])\Z"
)
"""`3 & 4 Will. 4`: the year of the reign by which an act was counted until 1963 (Bluebook T2.43)."""

CHAPTER_RE: Final = lazy.regex(r"(?:c|ch|cap)(?:\. ?\d{1,4}| \d{1,3}| [A-Z](?:-\d{1,3}(?:\.\d)?|\.\d{1,3}))\Z")

STATUTES: Final = frozenset({"RS", "R.", "S.", "SC", "SO", "SB", "SA", "SQ"})
"""How the names of statutes of Canada begin."""

APPLICATION_RE: Final = lazy.regex(
    r"(?:(?:[Aa]pp(?:lications?|l\.|s?\.?)\s)?[Nn]os?\.?\s|and\s)?"
    r"(?P<number>\d{1,6}/\d{2}(?:\s(?:and|&)\s\d{1,6}/\d{2})?)\Z"
)
"""`no. 58170/13`, `nos. 30562/04 and 30566/04`: before the European Court of Human Rights."""

CRIMINAL_RE: Final = lazy.regex(
    r"(?:(?:[Cc]ase )?[Nn]o\.? )?(?P<number>(?:ICC|ICTY|IT|ICTR|SCSL|MICT|STL)-\d{1,3}[-/]\d[\w/-]{0,30})\Z"
)
"""`ICC-01/04-01/06`, `SCSL-04-14-T`: before a court for crimes of war."""

TREATY_NUMBER_RE: Final = lazy.regex(
    r"(?P<series>(?:C?\.?\s?E\.?\s?T\.?\s?S|T\.?\s?I\.?\s?A\.?\s?S|U\.?\s?K\.?\s?T\.?\s?S|A\.?\s?T\.?\s?S"
    r"|C\.?\s?E\.?\s?T\.?\s?S|T\.?\s?S"
    r"|E\.?\s?A\.?\s?S|O\.?\s?A\.?\s?S\.?\s?T\.?\s?S|Can\. T\. ?S|S\. Treaty Doc|Treaty Doc"
    r"|Council of Europe Treaty Series"
    r"|European Treaty Series|Treaty Series)\.?)\s?(?:[Nn]os?\.?\s)?(?P<number>\d{1,2},\d{3}|\d{1,5}(?:[-/]\d{1,4})?)\Z"
)
"""`ETS No. 185`, `T.I.A.S. No. 6347`: treaties that a series numbers."""
PRINTED_TOO_RE: Final = lazy.regex(r"(?P<series>[UL]\.?N\.?T\.?S\.?) (?P<number>\d{1,4})\Z")
"""`UNTS 993`, behind other reports: where a treaty is printed as well."""


def year_identified(draft: Draft) -> Date | None:
    """The year in the European identifier of a decision."""
    found = ECLI_YEAR_RE.search(draft.get("number"))
    return read_date(found["year"]) if found else None


def law_number(words: str, draft: Draft) -> bool:
    """Takes such a number; whether the words are one."""
    if words.startswith("No. ") and draft.get("container") in GAZETTES and not draft.get("issue"):
        draft.put("issue", words[4:])
        return True
    words = words.removesuffix(" of")  # `Executive Order 13636 of February 12, 2013`
    if words.startswith("Comm"):
        words = AGAINST_RE.sub("", words)
    if ECLI_RE.match(words):
        draft.append("number", words)
        return True
    if words.startswith("ECF No") and " at " in words:
        words, _, page = words.partition(" at ")  # `ECF No. 12 at 3`
        draft.add_locator(read_locator(page))
    if NUMBER_RE.match(words):
        again = words.startswith(DOCKETS) and draft.get("number").startswith(DOCKETS)
        if again or (words.startswith("ECF No") and draft.get("number")):
            draft.append("number", words)  # one case may have several
        else:
            draft.put("number", words)
        return True
    if words[0].isdigit() and REGNAL_RE.match(words):
        draft.put("number", words)
        return True
    if words[:2] == "c " and draft.get("container")[:2] in STATUTES and CHAPTER_RE.match(words):
        draft.put("number", words)
        return True
    if words[0] == "c" and REGNAL_RE.match(draft.get("number")) and CHAPTER_RE.match(words):
        draft.stated["number"] += f", {words}"
        return True
    treaty = TREATY_NUMBER_RE.match(words) or (PRINTED_TOO_RE.match(words) if draft.get("container") else None)
    if treaty:
        draft.put("series", treaty["series"])
        draft.put("number", treaty["number"])
        draft.said.add("treaty")
        return True
    application = APPLICATION_RE.match(words)
    if application:
        draft.append("number", words)
    return application is not None
