"""Reads one statement of where a law, a case or a treaty is printed, or by which number it is known (Chicago Manual
14.276-305; Bluebook 10, 12, 21).

Comes in: the pieces of a citation and the index of one of them. Comes out: how many pieces the statement has, 0 when it
is none; the draft is filled.

    347 U.S. 483 · 42 U.S.C. § 4321 · [1932] AC 562 · (1992) 175 CLR 1 · I.C.J. Reports 1986
    Pub. L. No. 88-352 · nos. 58170/13 and 62322/14 · ECLI:EU:C:2014:317 · ETS No. 185 · (D.C. Cir. 1971)
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.containers.codes import code_section
from apparatus.read.note.containers.dockets import unreported
from apparatus.read.note.containers.gazettes import put_gazette
from apparatus.read.note.containers.judges import HEARD_RE, put_day, sitting
from apparatus.read.note.containers.yearly_reports import (
    NUMBERED_REPORTS_RE,
    REPORTS_RE,
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
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.records import GAZETTES
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import CONGRESS_RE
from apparatus.read.note.words.records import is_record, passage_in

REPORTER_RE: Final = re.compile(
    r"(?P<volume>\d{1,4}(?:\((?:\d{1,2}|[ivx]{1,4}|[IVX]{1,4})\))?)\s"
    r"(?P<reporter>[A-Z][\w.’'& ()-]{0,34}?\.?(?:\s?[23]d|\s?4th)?)\s(?:§{1,2}\s?|art\. )?"
    r"(?P<page>(?:[HSE]|(?<=Rec\. )[HSE] |(?<=Rec )[HSE] |I{1,3}-)?\d[\w.()/–-]{0,20}|[IVX]{1,6}\b)"
    r"(?P<many>(?:[,–-]\s?\d[\w()]{0,8})*+)\Z"
)
"""`347 U.S. 483`, `42 U.S.C. § 4321`, `78 Stat. 241`."""

TRIBUNALS: Final = "ICSID|LCIA|SCC|PCA|ICC|ICDR|AAA|HKIAC|SIAC|CIETAC|UNCITRAL|NAFTA|ICTY|ICTR|SCSL|ITLOS|GATT|WTO"
NUMBER_RE: Final = re.compile(
    r"(?:Pub\. ?L\.(?: No\.)?|Pub L(?: No)?|(?:HR|S|H) (?:(?:Conf|Exec) )?(?:Rep|Doc|Res) No|Public Law(?: No\.)?"
    r"|P\.L\.|[SAH]\.B\.|H\. ?R\.|S\.|(?:H\.|S\.) ?(?:(?:J|Con)\. ?)?Res\."
    r"|Exec(?:utive|\.) Order(?: No\.)?"
    r"|No\.|(?:MDL|M\.D\.L\.)(?: Docket)?(?: No\.)?|(?:H\. ?R\.|S\.|H\.|House|Senate)"
    r" (?:Rep(?:ort|\.)|Doc(?:ument|\.)|Exec\. Doc\.|Prt\.|REP\.|DOC\.)"
    r"(?: [Nn][oO]\.)?"
    r"|[Cc]ase(?: Nos?\.)? (?:[CTF]-?|[A-Z]{2,4}-(?=\d)|(?=\d{1,4}[/-]\d\d(?: P)?\Z))"
    r"|(?:S\.C\.|G\.A\.|S\.C\.R\.|H\.R\.C\.) Res\."
    r"|App(?:lication|l?\.) [Nn]os?\.|Dkt\.?|Docket No\.)\s?\d[\d–/,-]{0,12}(?:[/-]\d+|[A-Z]| P"
    r"| \([IVX]{1,6}\)(?: [A-Z])?)?(?:-[A-Z]{1,3})?\Z"
    r"|(?:(?:Comm\.|Communication) No\.? \d{1,4}/\d{4}|Opinion \d{1,2}/\d\d)\Z"
    r"|(?:Civ\. |Crim\. )?Nos?\.?\s\d{1,2}[-:][\w:-]{2,24}\Z"
    r"|(?:[Jj]oined )?[Cc]ases (?:[CTF]-)?\d{1,4}(?:(?:[-–]| to | and | & )\d{1,4}(?=/))?[/-]\d\d(?: ?P\b)?"
    r"(?:(?:,| and| to| &) (?:[CTF]-)?\d{1,4}[/-]\d\d(?: ?P\b)?){0,6}\Z"
    r"|(?:Civil Action )?No\. (?:[Cc][Ii][Vv]\. ?A\.|C\.A\.|CV|CR)[ -]?\d[\w:-]{2,24}\Z"
    r"|No\. [A-Z]{1,2}[ -]\d[\w:-]{2,20}\Z"
    r"|(?:Inv|Index|Adv\. Proc|Bankr|Civ\. A|C\.A|Cr(?:im)?\. A)\. No\. \d[\w:/-]{2,20}\Z"
    r"|\d{4}-(?:Ohio|[A-Z]{4,6})-\d{1,5}\Z"
    r"|(?:ECLI:)?EU:[CTF]:[\w:.]{5,40}\Z|ECLI:[\w:.]{5,40}\Z"
    rf"|(?:{TRIBUNALS})(?: Admin\.| Arb\.)?(?: Case| Arbitration)?,? No\.? ?(?=[^\d]{{0,12}}\d)[\w./()-]{{2,24}}\Z"
    r"|(?:Case )?(?:Nos?\.? )?(?:ICTY|IT|ICTR|SCSL|ICC|MICT|STL)-\d[\w/.-]{1,24}\Z"
    r"|[CTF]-\d{1,4}/\d\d(?: P\b)?(?:(?:,| and| to) [CTF]-\d{1,4}/\d\d(?: P\b)?){0,4}\Z"
)
"""The number of an act, bill, order, report, docket or case before a European court."""

DOCKETS: Final = ("Dkt. ", "Dkt ", "Docket No. ")

TRIBUNAL_NUMBER_RE: Final = re.compile(r"(?:Case )?(?:Nos?\.? )?(?:ICTY|IT|ICTR|SCSL|ICC|MICT|STL)-\d[\w/.-]{1,24}\Z")
"""`Case No. IT-12-3-A`, `No. IT-12-34-R5.6`: before a tribunal for crimes of war."""

CHAMBER_RE: Final = re.compile(
    r"(?:(?:Trial|Appeals?|Pre-Trial) Chamber|P\.?T\.? ?Ch\.|T\.? ?Ch\.|App\. ?Ch\.|[AT]\.? ?C\.)(?: [IVX]{1,4})?\Z"
)
"""`T.Ch. II`, `A.C.`: the chamber of such a tribunal."""

REIGNS: Final = (
    r"(?:Geo|Will|Wm|W\. & M|Vict?|Eliz|Edw|Hen|Jac|Car|Ric|Anne?|Phil)\b\.?"
    r"|George|William|Victoria|Elizabeth|Edward|Henry|James|Charles|Richard"
)
REGNAL_RE: Final = re.compile(
    rf"\d{{1,2}}(?: (?:&|and) \d{{1,2}}|[-–]\d{{1,2}})? (?:{REIGNS})"
    r"(?: (?:[IVX]{1,4}|\d))?(?:,? c(?:h|ap)?\. ?\d{1,4})?\Z"
)
"""`3 & 4 Will. 4`: the year of the reign by which an act was counted until 1963 (Bluebook T2.43)."""

CHAPTER_RE: Final = re.compile(r"(?:c|ch|cap)(?:\. ?\d{1,4}| \d{1,3}| [A-Z](?:-\d{1,3}(?:\.\d)?|\.\d{1,3}))\Z")

STATUTES: Final = frozenset({"RS", "R.", "S.", "SC", "SO", "SB", "SA", "SQ"})
"""How the names of statutes of Canada begin."""

APPLICATION_RE: Final = re.compile(
    r"(?:(?:[Aa]pp(?:lications?|l\.|s?\.?)\s)?[Nn]os?\.?\s|and\s)?"
    r"(?P<number>\d{1,6}/\d{2}(?:\s(?:and|&)\s\d{1,6}/\d{2})?)\Z"
)
"""`no. 58170/13`, `nos. 30562/04 and 30566/04`: before the European Court of Human Rights."""

CRIMINAL_RE: Final = re.compile(
    r"(?:(?:[Cc]ase )?[Nn]o\.? )?(?P<number>(?:ICC|ICTY|IT|ICTR|SCSL|MICT|STL)-\d{1,3}[-/]\d[\w/-]{0,30})\Z"
)
"""`ICC-01/04-01/06`, `SCSL-04-14-T`: before a court for crimes of war."""

COURT_NAME_RE: Final = re.compile(
    r"(?:ECtHR|ECHR|ECJ|CFI|EGC|CJEU|ICJ|I\.C\.J\.|PCIJ|P\.C\.I\.J\.|ICTY|ICTR|ICC|IACtHR|Eur\. Ct\. H\.R\."
    r"|(?:UN )?Human Rights Committee|Committee against Torture|(?:Inter-American|African) (?:Commission|Court)"
    r" (?:of|on) Human(?: and Peoples[’'])? Rights|ACHPR|ACtHPR|European Court of (?:Human Rights|Justice)"
    r"|Court of Justice(?: of the European (?:Union|Communities))?|International Court of Justice"
    r"|Inter-Am\. Ct\. H\.R\.|Permanent Court of"
    rf" Arbitration|{TRIBUNALS})(?:\s\([A-Z][\w ]{{2,30}}\))?\Z"
)
"""A court, and the section of it, behind the name of the case."""

REVISED_RE: Final = re.compile(
    r"(?P<statutes>(?:R\.)?S\.[A-Z]\.(?:[A-Z]\.)?|R\.S\.[A-Z]|R?S(?:C|O|BC|A|Q)),? "
    r"(?P<year>(?:18|19|20)\d\d(?:[-–]\d\d)?)\Z"
)
"""`R.S.C. 1985`, `SC 2002`: the statutes of Canada, revised or of a year."""

SERIES_YEAR_RE: Final = re.compile(r"O\.J\. \([LC] \d{1,4}\)|(?:P\.)?[IC]\.?[CI]\.?J\.?\Z")
STAGE_RE: Final = re.compile(
    r"(?:Joint |Partly )?(?:Dissenting|Separate|Individual|Concurring) Opinion(?: of [A-ZÀ-Þ][^\d]{2,60})?\Z"
    r"|(?:Merits|(?:First|Second|Third) Phase|(?:Trial |Appeals? )?Judge?ment(?: of)?|Preliminary Objections"
    r"|Advisory Opinion|Jurisdiction|Order|Provisional Measures|Prompt Release|Award"
    r"|Opinion|(?:Trial|Appeals?|Grand|Pre-Trial) Chamber(?: Judge?ment| Decision)?|Decision|slip op\.?"
    r"|Jurisdiction of the Court"
    r"|Partial Award|Final Award|Reparations|Order of|(?:Amended )?Indictment|Warrant of Arrest"
    r"|Sentencing Judge?ment)\b(?:[^\d]{0,40}| (?:[Pp]ursuant to|[Uu]nder) .{4,60})\Z"
    r"|Decision on the [^\d]{1,90}\Z"
)
"""`Merits, Judgment`: at which stage a court spoke."""

LETTERS_RE: Final = re.compile(r"(?:US|UK|NZ|HK|[A-Z]{1,2})(?:SC|CA|HC|DC|HL|PC)\Z")
"""`USSC`, `NSWCA`: a court in letters, behind the number of a case that no reports print."""

SLIP_RE: Final = re.compile(
    r"slip op\.?(?: at \d{1,4}(?:[-–]\d{1,4})?)?\Z|(?P<volume>\d{1,4}) (?P<reporter>U\.S\.) _{1,5}\Z|_{1,5}\Z"
)
"""`slip op. at 12`, `584 U.S. ___`: not yet in the reports (Bluebook 10.8.1)."""

DATED_STAGE_RE: Final = re.compile(
    r"(?:(?:Grand |Trial |Appeals? )?Chamber )?(?:[Jj]udge?ment|(?:Advisory )?[Oo]pinion|[Oo]rder|[Dd]ecision|[Rr]uling"
    r"|[Aa]ward)(?: of the [A-Z][\w ]{3,40}?)?(?: \([\w ]{3,20}\))?(?:,? delivered)? (?:of|on) "
    r"(?P<date>(?:\d|[A-Z][a-z]{2,8} \d).{5,20})\Z"
)
"""`Judgment of 8 April 2014`."""

TREATY_NUMBER_RE: Final = re.compile(
    r"(?P<series>(?:C?\.?\s?E\.?\s?T\.?\s?S|T\.?\s?I\.?\s?A\.?\s?S|U\.?\s?K\.?\s?T\.?\s?S|A\.?\s?T\.?\s?S"
    r"|C\.?\s?E\.?\s?T\.?\s?S|T\.?\s?S"
    r"|E\.?\s?A\.?\s?S|O\.?\s?A\.?\s?S\.?\s?T\.?\s?S|Can\. T\. ?S|S\. Treaty Doc|Treaty Doc"
    r"|Council of Europe Treaty Series"
    r"|European Treaty Series|Treaty Series)\.?)\s?(?:[Nn]os?\.?\s)?(?P<number>\d{1,5}(?:[-/]\d{1,4})?)\Z"
)
"""`ETS No. 185`, `T.I.A.S. No. 6347`: treaties that a series numbers."""

CALLED_RE: Final = re.compile(
    r"(?P<where>\d{1,4} (?:UNTS|LNTS|ILM|UKTS|UST|[UL]\.N\.T\.S\.|I\.L\.M\.) \d{1,5})"
    r"(?: \([A-Z][^()\d]{2,60}\)|(?= (?:art|para)))(?: (?P<passage>(?:art|para)s?\.? [\dIVX].*))?\Z"
)
"""A treaty, the short name by which it is called, and the passage."""

COURT_RE: Final = re.compile(
    r"(?P<court>[A-Z0-9][\w. ’'&]{1,70}?(?:, [A-Z][\w. ’'&]{1,40}?)?|daily ed(?:\.|ition[.,]?)?)(?:(?<=[A-Z]),)?\s"
    r"(?:filed )?"
    r"(?P<day>[A-Z][a-z]{2,8}\.? \d{1,2}, |\d{1,2} [A-Z][a-z]{2,8} )?(?P<year>\d{4})\Z"
)
"""`(D.C. Cir. 1971)`, `(S.D.N.Y. Mar. 5, 2019)`."""

SLASHED_RE: Final = re.compile(
    r"(?P<court>[A-Z][\w. ]{1,40}?) (?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d\d(?:\d\d)?)\Z"
)
"""`(La. App. 4 Cir. 11/19/07)`: the day in numbers (Bluebook, T1 Louisiana)."""

SUPPLEMENT_RE: Final = re.compile(r"(?P<year>(?:1[89]|20)\d\d) & Supp (?:[IVX]{1,5}|\d{4})(?:,? \d{4})?\Z")
"""`(2000 & Supp IV)`: the edition of a code and its supplement (Maroonbook 4.4)."""

LAST_YEAR: Final = "60"
"""Two figures of a year above these are of the twentieth century."""

CIRCUIT_RE: Final = re.compile(r"(?:\d{1,2}(?:st|nd|rd|th|d)|D\.C\.|Fed\.) Cir\.\Z")
"""`(5th Cir.), cert. denied`: the year stands behind what became of the case (Bluebook 10.7)."""


def printed(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """Takes one statement of where the law is printed; how many pieces it has, 0 when it is none."""
    words = words_of(text, pieces[index])
    if pieces[index].kind == "bracket":
        inner = words[1:-1]
        taken = (
            sitting(inner, draft)
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
    taken = code_section(text, pieces, index, draft) or dated_series(text, pieces, index, draft)
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
    taken = int(_reporter(words, draft) or _number(words, draft) or _named(words, draft))
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
    found = COURT_RE.match(inner) if not inner.startswith("No ") else None  # `Reference (No 1 of 2001)`
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
        draft.stated.update(volume=found["volume"], container=found["reporter"], pages=found["page"] + found["many"])
        if SERIES_YEAR_RE.match(found["reporter"]):
            draft.date = draft.date or read_date(found["volume"])
    return True


def _number(words: str, draft: Draft) -> bool:
    if words.startswith("No. ") and draft.get("container") in GAZETTES and not draft.get("issue"):
        draft.put("issue", words[4:])
        return True
    words = words.removesuffix(" of")  # `Executive Order 13636 of February 12, 2013`
    if NUMBER_RE.match(words):
        if words.startswith(DOCKETS) and draft.get("number").startswith(DOCKETS):
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
    treaty = TREATY_NUMBER_RE.match(words)
    if treaty:
        draft.put("series", treaty["series"])
        draft.put("number", treaty["number"])
        draft.said.add("treaty")
        return True
    application = APPLICATION_RE.match(words)
    if application:
        draft.append("number", words)
    return application is not None


COURT_LETTERS_RE: Final = re.compile(
    r"(?P<court>[CPDHJ]\.?[ACL]\.?|C\.?C\.?[AR]\.?|[QK]\.?B\.?(?:D\.?)?|Ch\.? ?D\.?|D\.?C\.?|P\.?C\.?|U\.?K\.?S\.?C\.?"
    r"|H\.?C\.?A\.?|E\.?A\.?T\.?)"
    r"(?: at (?:pp?\. ?)?(?P<page>\d{1,5}(?:[-–]\d{1,5})?)(?: per [A-Z].{2,40})?)?\Z"
)
"""`[2004] 1 WLR 12, CA`: the court behind the page, and the page cited behind it."""

OFFICIAL_JOURNAL_RE: Final = re.compile(r"(?P<journal>O\.?J\.? \([LC] ?\d{1,4}\)) (?P<page>\d{1,4})\Z")
"""`O.J. (C 340) 3`, its year in a bracket behind it."""

LETTERED_SERIES_RE: Final = re.compile(r"Ser(?:ies|\.) (?:[A-F]|A/B|C/E)\Z")
"""`P.C.I.J., Series A, No. 12`, its number behind a comma."""


def _named(words: str, draft: Draft) -> bool:
    """A congress, a court, a volume of reports or the stage of a case."""
    if put_gazette(words, draft):
        return True
    congress = CONGRESS_RE.match(words)
    if congress:
        if congress["page"] or congress["leaf"]:
            draft.add_locator(congress["page"] or congress["leaf"])
        return True
    revised = REVISED_RE.match(words) if words[0] in "RS" else None
    if revised:
        draft.put("container", revised["statutes"])
        draft.date = draft.date or read_date(revised["year"])
        return True
    reports = REPORTS_RE.match(words)
    if reports:
        draft.put("container", reports["reports"])
        draft.put("volume", reports["volume"] or "")
        draft.put("pages", reports["page"] or "")
        draft.date = draft.date or read_date(reports["year"])
        return True
    if draft.get("container") and (letters := COURT_LETTERS_RE.match(words)):
        court = letters["court"]
        draft.put("publisher", f"{court}." if "." in court and court[-1] != "." else court)
        draft.add_locator(letters["page"]) if letters["page"] else None
        return True
    official = OFFICIAL_JOURNAL_RE.match(words) if words[0] == "O" and not draft.get("container") else None
    if official:
        draft.stated.update(container=official["journal"], pages=official["page"])
        return True
    if words[0] == "S" and LETTERED_SERIES_RE.match(words):
        draft.put("container", words)
        return True
    numbered = NUMBERED_REPORTS_RE.match(words)
    if numbered:
        draft.put("container", numbered["reports"] or numbered["european"])
        draft.put("volume", numbered["volume"] or numbered["number"])
        return True
    if " Res. " in draft.get("number") and is_record(words):
        passage = passage_in(words) or (words if words.lower().startswith("annex") else "")
        draft.add_locator(passage) if passage else None
        return True
    if COURT_NAME_RE.match(words) or (CHAMBER_RE.match(words) and TRIBUNAL_NUMBER_RE.match(draft.get("number"))):
        draft.put("publisher", words)
        return True
    dated = DATED_STAGE_RE.match(words)
    if dated:
        draft.date = draft.date or read_date(dated["date"])
        return True
    if LETTERS_RE.match(words) and draft.get("number"):
        draft.put("publisher", words)
        return True
    slip = SLIP_RE.match(words)
    if slip:
        draft.put("volume", slip["volume"] or "")
        draft.put("container", slip["reporter"] or "")
        draft.add_locator(words.partition(" at ")[2])
        return True
    stage = STAGE_RE.match(words)
    if stage and words[0].isupper():
        draft.put("genre", words)
    return stage is not None
