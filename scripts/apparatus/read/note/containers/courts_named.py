"""Reads what is named behind a case or an act: a court, the stage of a case, the reports or statutes that print it.

ECtHR (Grand Chamber) · Judgment of 8 April 2014 · I.C.J. Reports 1986 · R.S.C. 1985 · slip op. at 12
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.gazettes import put_gazette
from apparatus.read.note.containers.law_numbers import TRIBUNAL_NUMBER_RE, TRIBUNALS
from apparatus.read.note.containers.yearly_reports import NUMBERED_REPORTS_RE, REPORTS_RE
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.patterns import CONGRESS_RE
from apparatus.read.note.words.records import is_record, passage_in
from apparatus.read.note.words.speakers import PER

CHAMBER_RE: Final = lazy.regex(
    r"(?:(?:Trial|Appeals?|Pre-Trial) Chamber|P\.?T\.? ?Ch\.|T\.? ?Ch\.|App\. ?Ch\.|[AT]\.? ?C\.)(?: [IVX]{1,4})?\Z"
)
"""`T.Ch. II`, `A.C.`: the chamber of such a tribunal."""

COURT_NAME_RE: Final = lazy.regex(
    r"(?:ECtHR|ECHR|ECJ|CFI|EGC|CJEU|ICJ|I\.C\.J\.|PCIJ|P\.C\.I\.J\.|ICTY|ICTR|ICC|IACtHR|Eur\. Ct\. H\.R\."
    r"|(?:UN )?Human Rights Committee|Committee against Torture|(?:Inter-American|African) (?:Commission|Court)"
    r" (?:of|on) Human(?: and Peoples[’']?)? Rights|ACHPR|ACtHPR|European Court of (?:Human Rights|Justice)"
    r"|Court of Justice(?: of the European (?:Union|Communities))?|International Court of Justice"
    r"|Inter-Am\. Ct\. H\.R\.|Permanent Court of"
    rf" Arbitration|(?:{TRIBUNALS})(?: Arbitration)?)(?:\s\([A-Z][\w ]{{2,30}}\))?\Z"
)
"""A court, and the section of it, behind the name of the case."""

COURT_LETTERS_RE: Final = lazy.regex(
    r"(?P<court>[CPDHJ]\.?[ACL]\.?|C\.?C\.?[AR]\.?|[QK]\.?B\.?(?:D\.?)?|Ch\.? ?D\.?|D\.?C\.?|P\.?C\.?|U\.?K\.?S\.?C\.?"
    r"|H\.?C\.?A\.?|E\.?A\.?T\.?)"
    rf"(?: at (?:pp?\. ?)?(?P<page>\d{{1,5}}(?:[-–]\d{{1,5}})?)(?: {PER})?)?\Z"
)
"""`[2004] 1 WLR 12, CA`: the court behind the page, and the page cited behind it."""

LETTERS_RE: Final = lazy.regex(r"(?:US|UK|NZ|HK|[A-Z]{1,2})(?:SC|CA|HC|DC|HL|PC)\Z")
"""`USSC`, `NSWCA`: a court in letters, behind the number of a case that no reports print."""

STAGE_RE: Final = lazy.regex(
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

STAGES: Final = frozenset({
    "Preliminary Objections", "Preliminary Objection", "Merits", "Jurisdiction", "Provisional Measures", "Reparations",
    "Compensation", "Admissibility", "Jurisdiction and Admissibility",
})  # fmt: skip
DECISIONS: Final = frozenset({"Judgment", "Judgement", "Order", "Award"})
"""`Preliminary Objections, Judgment`: the stage, and what was decided at it."""

DATED_STAGE_RE: Final = lazy.regex(
    r"(?:(?:Grand |Trial |Appeals? )?Chamber )?(?:[Jj]udge?ment|(?:Advisory )?[Oo]pinion|[Oo]rder|[Dd]ecision|[Rr]uling"
    r"|[Aa]ward)(?: of the [A-Z][\w ]{3,40}?)?(?: \([\w ]{3,20}\))?(?:,? delivered)? (?:of|on) "
    r"(?P<date>(?:\d|[A-Z][a-z]{2,8} \d).{5,20})\Z"
)
"""`Judgment of 8 April 2014`."""

SLIP_RE: Final = lazy.regex(
    r"slip op\.?(?: at \d{1,4}(?:[-–]\d{1,4})?)?\Z"
    r"|(?P<volume>\d{1,4}) (?P<reporter>U\. ?S\.)(?: (?:_{1,5}|[–—-]{1,3}))?\Z|_{1,5}\Z"
)
"""`slip op. at 12`, `584 U.S. ___`, `584 U.S. —`, `584 U.S. (2018)`: not yet in the reports (Bluebook 10.8.1)."""

REVISED_RE: Final = lazy.regex(
    r"(?P<statutes>(?:R\.)?S\.[A-Z]\.(?:[A-Z]\.)?|R\.S\.[A-Z]|R?S(?:C|O|BC|A|Q)),? "
    r"(?P<year>(?:18|19|20)\d\d(?:[-–]\d\d)?)\Z"
)
"""`R.S.C. 1985`, `SC 2002`: the statutes of Canada, revised or of a year."""

OFFICIAL_JOURNAL_RE: Final = lazy.regex(
    r"(?:(?P<year>(?:19|20)\d\d) (?=O\.?J\.? \([LC] ?\d{1,4}/))?"
    r"(?P<journal>O\.?J\.? \([LC] ?\d{1,4}(?:\)(?= )|/\d{1,4}\)\Z))(?: (?P<page>\d{1,4}))?\Z"
)
"""`O.J. (C 340) 3`, its year in a bracket behind it; `O.J. (C 340/3)`, `1997 O.J. (C 340/3)`."""

LETTERED_SERIES_RE: Final = lazy.regex(r"Ser(?:ies|\.) (?:[A-F]|A/B|C/E)\Z")
"""`P.C.I.J., Series A, No. 12`, its number behind a comma."""


def court_or_print(words: str, draft: Draft) -> bool:
    """A congress, a court, a volume of reports or the stage of a case."""
    return _named_print(words, draft) or _named_court(words, draft)


def _named_print(words: str, draft: Draft) -> bool:
    """What prints a law or a case, with no page behind it or with one."""
    if put_gazette(words, draft):
        return True
    if congress := CONGRESS_RE.match(words):
        if congress["page"] or congress["leaf"]:
            draft.add_locator(congress["page"] or congress["leaf"])
    elif revised := REVISED_RE.match(words) if words[0] in "RS" else None:
        draft.put("container", revised["statutes"])
        draft.date = draft.date or read_date(revised["year"])
    elif reports := REPORTS_RE.match(words):
        draft.put("container", reports["reports"])
        draft.put("volume", reports["volume"] or "")
        draft.put("pages", reports["page"] or "")
        draft.date = draft.date or read_date(reports["year"])
    elif official := OFFICIAL_JOURNAL_RE.match(words) if words[0] in "O12" and not draft.get("container") else None:
        draft.put("container", official["journal"])
        draft.date = draft.date or read_date(official["year"] or "")
        draft.put("pages", official["page"] or "")
    elif words[0] == "S" and LETTERED_SERIES_RE.match(words):
        draft.put("container", words)
    elif numbered := NUMBERED_REPORTS_RE.match(words):
        draft.put("container", numbered["reports"] or numbered["european"])
        draft.put("volume", numbered["volume"] or numbered["number"])
    elif slip := SLIP_RE.match(words):
        draft.put("volume", slip["volume"] or "")
        draft.put("container", slip["reporter"] or "")
        draft.add_locator(words.partition(" at ")[2])
    else:
        return False
    return True


def _named_court(words: str, draft: Draft) -> bool:
    """A court, its chamber, the stage of a case, or a record of who has decided."""
    if draft.get("container") and (letters := COURT_LETTERS_RE.match(words)):
        court = letters["court"]
        draft.put("publisher", f"{court}." if "." in court and court[-1] != "." else court)
        if letters["page"]:
            draft.add_locator(letters["page"])
    elif " Res. " in draft.get("number") and is_record(words):
        if passage := passage_in(words) or (words if words.lower().startswith("annex") else ""):
            draft.add_locator(passage)
    elif (
        COURT_NAME_RE.match(words)
        or (CHAMBER_RE.match(words) and TRIBUNAL_NUMBER_RE.match(draft.get("number")))
        or (LETTERS_RE.match(words) and draft.get("number"))
    ):
        draft.put("publisher", words)
    elif dated := DATED_STAGE_RE.match(words):
        draft.date = draft.date or read_date(dated["date"])
    elif STAGE_RE.match(words):
        if words in DECISIONS and draft.get("genre") in STAGES:
            draft.append("genre", words)
        elif words[0].isupper():
            draft.put("genre", words)
    else:
        return False
    return True
