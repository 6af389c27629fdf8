"""Quick looks for what lawyers cite: whether a note, or a stretch of it, may hold a case, a statute or a treaty.

Comes in: a text. Comes out: yes or no; most notes hold none of the signs, and `legal` is not asked.
"""

from __future__ import annotations

import re
from functools import lru_cache, reduce
from operator import or_
from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.law_numbers import REIGNS
from apparatus.read.note.words.signs import Groups, and_digit, behind_digit, group, groups_in

_OF_YEAR: Final = (
    r",?\s(?:(?:No\. )?\d{1,3} of \d{4}|\d{4} \((?:No\.|ch?\.?|[Cc]ap\.?) ?\d"
    r"|(?:of\s)?\d{4}(?:\s\([^()]{2,20}\))?(?:,\s(?:c\.|ch\.|cap\.|No\.)\s?\d"
    r"|,?\s(?:ss?|arts?|sch|pt|regs?|rr?|cl|div)\b\.?\s?\d)|(?:of\s)?\d{4}\.?\s?(?:\Z|;))"
)
"""Behind `Act`, and before its chapter or section."""


_INSTRUMENT: Final = r"\s\d{4}(?: \([^()]{2,20}\))?,? \(?S\.?[SR]?\.?I\.?(?: No\.?)? \d"
"""`Harbours Regulations 2007, SI 2007/123`."""


def _of_year(act: str) -> tuple[str, ...]:
    """The signs of an act with its year behind it."""
    return (f"{act} No", f"{act}, No", f"{act} of", f"{act}, of", *and_digit(f"{act} ", f"{act}, "))


_CODE: Final = tuple(
    f"U{dot}{space}S{stop}{gap}C" for dot in (".", "") for space in (" ", "") for stop in (".", "") for gap in (" ", "")
)

GERMAN_COLLECTIONS: Final = (
    "BVerfGE", "BVerfGK", "BVerwGE", "BGHZ", "BGHSt", "BAGE", "BFHE", "BSGE", "RGZ", "RGSt", "BayObLGZ", "OLGZ",
    "PrOVGE",
)  # fmt: skip
"""How the decisions of German courts are collected."""

SIGNS: Final = tuple(
    (signs, lazy.regex(pattern))
    for signs, pattern in (
        ((" v. ", " v "), r"v(?<=\sv)\.?\s(?:[A-Z]|the\s[A-Z])"),
        (
            ("(PCA, ", "(ICJ, ", "(ITLOS, ", "(HL, ", "(CA, ", "(SC, ", "(HC, ", "(Ch, ", "(Fam, ", "(QB, ", "(KB, "),
            r"\((?:PCA|ICJ|ITLOS|HL|CA|SC|HC|Ch|Fam|QB|KB), (?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},) \d{4}\)",
        ),
        (and_digit("ICC-"), r"\bICC-\d\d/\d\d"),
        (
            ("Re ", "In re ", "Ex parte "),
            r"\b(?:Re|In re|Ex parte) [A-Z][^;()]{1,80} \d{4} \(\d{1,2}\) [A-Z]{2,5} \d",
        ),
        (
            ("Reference re ", "Reference Re ", "Re ", "In re "),
            r"\b(?:Reference [Rr]e|Re|In re) [A-Z][^;()]{1,80}, (?:19|20)\d\d [A-Z]{3,5} \d",
        ),
        (and_digit("QCCA ", "QCCS ", "QCCQ ", "CSC ", "CanLII "), r"\b(?:19|20)\d\d (?:QCC[ASQ]|CSC|CanLII) \d"),
        (("reaty Series",), r"\bTreaty Series,? [Vv]ol(?:\.|ume) \d"),
        (behind_digit(" I.L.M. "), r"\d I\.L\.M\. \(\d|\d{4}, \d{1,3} I\.L\.M\. \d"),
        (("LNTS ", "L.N.T.S"), r"\d\sL(?:NTS\b|\.N\.T\.S)"),
        ((*_CODE, "UNTS", "U.N.T.S"), r"U(?:\.?\s?S\.?\s?C\b|(?<=\bU)(?:NTS\b|\.N\.T\.S\b))"),
        (
            behind_digit(" United States Code", " U.S. Code", " Code of Federal"),
            r"\d (?:United States Code|U\.S\. Code|Code of Federal Regulations)",
        ),
        (behind_digit(" Stat"), r"\d\sStat\.?\s\d"),
        (
            and_digit("Laws ", "Acts ", "Stat. ", "Stats. "),
            r"\d (?:[A-Z][\w.]{0,12} ){1,3}(?:Laws|Acts|Stats?\.) \d",
        ),
        (and_digit("Statutes at Large "), r"\d (?:U\. ?S\. )?Statutes at Large \d"),
        (("Pub. L.", "Pub.L.", "Pub L ", "Public Law"), r"Pub(?:\. ?L\.| L(?: No)? \d)|Public Law"),
        ((", P.L. ",), r"(?<=\d{4},\s)P\.L\.(?: No\.)? \d{2,3}-\d{1,3}\b"),
        (and_digit("Rep No ", "Doc No ", "Res No "), r"\b(?:HR|S|H) (?:Conf |Exec )?(?:Rep|Doc|Res) No \d"),
        (behind_digit(" Cong Rec ", " USCCAN ", " Fed Reg "), r"\d (?:Cong Rec|USCCAN|Fed Reg) [HSE\d]"),
        (("§",), "§"),
        (("st Cong", "d Cong", "th Cong"), r"\d(?:st|nd|rd|th|d) Cong(?:\.|ress|,)"),
        (
            tuple(f"F.{space}{series}" for space in (" ", "") for series in ("2d", "3d", "4th", "Supp")),
            r"F(?<=\bF)\. ?(?:2d|3d|4th|Supp)",
        ),
        (
            behind_digit(*(f" {collection} " for collection in GERMAN_COLLECTIONS)),
            rf"\d\s(?:{'|'.join(GERMAN_COLLECTIONS)})\s\d",
        ),
        (behind_digit(" Eng. Rep. "), r"\d\sEng\. Rep\. \d"),
        (behind_digit(" U.S. ", " U. S. "), r"\d\sU\. ?S\.\s(?:[(\d]|[–—_-]{1,4}(?:[ ,.;]|\Z))"),
        (
            behind_digit(" F. App", " Fed. App", " S. Ct. ", " S.Ct. ", " L. Ed. "),
            r"\d\s(?:F(?:ed)?\. App[’']x|S\. ?Ct\.|L\. Ed\.(?: 2d)?)\s\d",
        ),
        (
            (
                *behind_digit(" N.Y."),
                "N.E.",
                "N.W.",
                "S.E.",
                "S.W.",
                " P.2d ",
                " P.3d ",
                " A.2d ",
                " A.3d ",
                " So. ",
                " So.2d ",
                " So.3d ",
            ),
            r"\d\s(?:(?:[NS]\.[EW]\.|N\.Y\.(?:S\.)?|So\.)(?: ?[23]d)?|[AP]\.[23]d)\s\d",
        ),
        (("CFR", "C.FR", "CF.R", "C.F.R"), r"C(?<=\bC)\.?F\.?R\b"),
        (behind_digit(" F. Cas. "), r"\d\sF\. Cas\. \d"),
        (behind_digit(" Cong. Rec. ", " CONG. REC. "), r"\d C(?:ong\. Rec|ONG\. REC)\. (?:app\. )?[HSE\d]"),
        (behind_digit(" Annals of Cong. "), r"\d Annals of Cong\. \d"),
        (("omp. Stat", "OMP. STAT"), r"\d [\w. ]{2,12}(?:Comp\. Stat|COMP\. STAT)\. "),
        (("S.B. ", "A.B. ", "H.B. "), r"\b[SAH]\.B\. \d"),
        (("R.S.",), r"\bR\.S\.[A-Z]\.? \d{4}"),
        (and_digit("SC ", "SO ", "BC ", "SA ", "SQ "), r"\bR?S(?:C|O|BC|A|Q) \d{4}(?:[-–]\d\d)?, c"),
        (and_digit("S.C. ", "S.O. ", "B.C. ", "S.A. ", "S.Q. "), r"\bS\.(?:[COAQ]|B\.C)\. \d{4}(?:[-–]\d\d)?, c"),
        (("(Cth)",), r"\d{4} \(Cth\)"),
        (("I.C.J",), r"\bI\.C\.J\b"),
        (("ICJ",), r"\bICJ\b"),
        (("ITLOS",), r"\bITLOS\b"),
        (("Eur. Ct. H.R. ",), r"\d-[IVX]{1,5} Eur\. Ct\. H\.R\. \d"),
        (("Y.B. Int",), r"[\dI]\)? Y\.B\. Int[’']l L\. Comm"),
        (("PCIJ",), r"\bPCIJ\b"),
        (behind_digit("] "), r"\[\d{4}\]\s(?:\d{1,4}\s[A-Z][A-Za-z.-]|[A-Z][A-Z.-]|(?:Ch|Fam)\.? \d)"),
        (
            tuple(f"C{name}{mark}" for name in ("onst", "ONST") for mark in (".", " a", " p", ", a", ", p")),
            r"\bC(?:onst|ONST)(?:\.,?\s|,? )(?:amend|art|pmbl)",
        ),
        (("l Ct. ", "m. Ct. ", "r. Ct. "), r"\((?:Int[’']l|Perm\.|Inter-Am\.|Eur\.) Ct\. [^()]{0,60}\d{4}\)"),
        (("ECLI:",), r"\bECLI:"),
        (("Exec. Order", "Executive Order"), r"\bExec\. Order|\bExecutive Order"),
        ((*and_digit("Proclamation ", "Proclamation No. ", "Proclamation no. "),), r"\bProclamation (?:[Nn]o\. )?\d"),
        (
            tuple(f"{name} {rule}" for name in ("Conduct", "CONDUCT") for rule in ("r. ", "R. ")),
            r"C(?:onduct|ONDUCT) [rR]\. \d",
        ),
        (
            tuple(f"{name} {rule} " for name in ("sibility", "SIBILITY") for rule in ("DR", "EC")),
            r"(?:sibility|SIBILITY) (?:DR|EC) \d",
        ),
        (("Fed. R", "FED. R"), r"F(?:ed|ED)\. R(?:eg)?\."),
        (
            (*and_digit("FRE ", "FRCP ", "FRCrP ", "FRAP ", "FRBP "), "Fed R "),
            r"\bFR(?:E|CP|CrP|AP|BP) \d|\bFed R (?:Evid|Civ|Crim|App|Bankr)\b",
        ),
        (
            tuple(
                f"R.{gap}{rules}."
                for gap in (" ", "")
                for name in ("Civ", "Crim", "App", "Bankr", "Evid")
                for rules in (name, name.upper())
            ),
            r"\bR\. ?(?:Civ|CIV|Crim|CRIM|App|APP|Bankr|BANKR|Evid|EVID)\. (?:P(?:roc|ROC)?\. )?\d",
        ),
        (("O.J.",), r"\bO\.J\."),
        (
            and_digit("Rep. No. ", "Doc. No. ", "REP. NO. ", "DOC. NO. "),
            r"\b(?:(?:Rep|Doc)\.\sNo|(?:REP|DOC)\.\sNO)\.\s\d",
        ),
        (
            ("pp. No", "pp. no", "ppl. No", "ppl. no", "pplication No", "pplication no"),
            r"\b[Aa]pp(?:l?\.|lication) [Nn]os?\.\s\d",
        ),
        (("Res. ",), r"\bRes\. (?:[A-Z]/)?\d"),
        (and_digit(" at "), r",\s\d{1,4}\s[A-Z][\w. ’']{0,24}\sat\s\d"),
        (("TS ",), r"\b(?:C?E|UK|A)?TS\s(?:[Nn]o\.?\s)?\d"),
        (("TIAS ",), r"\bTIAS\s(?:[Nn]o\.?\s)?\d"),
        (("T.I.A.S.",), r"\bT\.I\.A\.S\.\s(?:[Nn]o\.?\s)?\d"),
        (("E.T.S.",), r"\bE\.T\.S\.\s(?:[Nn]o\.?\s)?\d"),
        (("ILM ",), r"\bILM\s(?:[Nn]o\.?\s|\()?\d"),
        (_of_year("Act"), rf"\bAct{_OF_YEAR}"),
        (_of_year("Rules"), rf"\bRules(?:{_OF_YEAR}|{_INSTRUMENT})"),
        (_of_year("Code"), rf"\bCode{_OF_YEAR}"),
        (("EU:C:", "EU:T:", "EU:F:"), r"\bEU:[CTF]:\d"),
        (
            ("Case ", "Cases ", "oined cases ", *(f", case {letter}-" for letter in "CT")),
            r"(?:\bCases?|oined cases|, case(?= [CT]-)) "
            r"(?:[CTF]-)?\d{1,4}(?:(?:[-–]| to | and | & )\d{1,4})?/\d\d(?:\b|P\b)",
        ),
        ((*_of_year("Order"), *_of_year("Ordinance")), rf"\bOrd(?:er|inance)(?:{_OF_YEAR}|{_INSTRUMENT})"),
        (_of_year("Regulations"), rf"\bRegulations(?:{_OF_YEAR}|{_INSTRUMENT})"),
        (_of_year("Bill"), rf"\bBill{_OF_YEAR}"),
        (("R. Rep. ", "S. Rep. ", "H. Rep. "), r"\b(?:H\.R\.|S\.|H\.)\sRep\.\s\d"),
        (("R. Doc. ", "S. Doc. ", "H. Doc. "), r"\b(?:H\.R\.|S\.|H\.)\sDoc\.\s\d"),
        (("S.T. ",), r"\d\sU\. ?S\.T\.\s\d"),
        ((", adopted by ",), r",\sadopted by\s"),
        ((", promulgated by ",), r",\spromulgated by\s"),
        (("Prt. ",), r"\b(?:H\.R\.|S\.|H\.)\sPrt\.\s(?:No\. )?\d"),
        ((" tahun ", " Tahun "), r"(?:Nomor|No\.) \d{1,4}(?:/\w+)? [Tt]ahun \d{4}"),
        (("n°",), r"n° ?\d"),
        (("Ley ",), r"\bLey [\w.° ]{0,20}\d"),
        (("Lei ",), r"\bLei [\w.º° ]{0,20}\d"),
        (("Decreto ",), r"\bDecreto [\w.º° ]{0,20}\d"),
        (and_digit("Legge ", "Decreto legislativo "), r"\b(?:Legge|Decreto legislativo) \d{1,2} [a-z]{4,9} \d{4}"),
        (
            and_digit(" c. ", " c."),
            rf"\d (?:{REIGNS})(?: [IVX\d]{{1,4}})?,? c\. ?\d",
        ),
        (and_digit(" st. ", " st."), rf"\d (?:{REIGNS})(?: [IVX\d]{{1,4}})?,? st\. ?\d"),
        (
            and_digit("Loi no. ", "Décret no. ", "Ordonnance no. ", "Arrêté no. "),
            r"\b(?:Loi|Décret|Ordonnance|Arrêté) no\. \d",
        ),
        ((" WL ",), r"\d{4} WL \d"),
        (behind_digit(" Op. "), r"\d Op\. (?:O\.L\.C|Att[’']y Gen)\. \d"),
        (
            behind_digit(
                " F.C.C", " FCC R", " F.T.C. ", " S.E.C. ", " N.L.R.B. ", " I. & N. D", " B.R. ", " Fed. Cl. "
            ),
            r"\d\s(?:F\.C\.C\.\s?(?:R(?:cd)?\.?|2d)|FCC\sR(?:cd)?\.?|F\.T\.C\.|S\.E\.C\.|N\.L\.R\.B\.|I\. & N\. Dec\."
            r"|B\.R\.|Fed\. Cl\.)\s\d",
        ),
        (
            ("In re ", "In Re ", "Ex parte ", "Ex Parte ", "Matter of "),
            r"\b(?:In [Rr]e|Ex [Pp]arte|(?<!the )Matter of)\s[A-Z][^;()]{1,120},\s"
            r"(?:\d{1,4}\s[A-Z][\w.’'& ]{0,30}\s\d|(?:[A-Z][\w.]{0,8} ){0,2}Nos?\.\s(?:[A-Z.]{1,4}[ -])?\d)",
        ),
        (
            and_digit("ICC-", "ICTY-", "IT-", "ICTR-", "SCSL-", "MICT-", "STL-"),
            r"\((?:(?:Case )?[Nn]o\.? )?(?:ICC|ICTY|IT|ICTR|SCSL|MICT|STL)-\d{1,3}[-/]\d[\w/-]{0,30}\)",
        ),
        (and_digit(*behind_digit(") ")), r"\(\d{4}\) \d{1,3} [A-Z][\w. ]{1,20} (?:\(\d[a-z]{1,2}\) )?\d"),
    )
)
"""What shows that a text may hold a legal citation at all: each pattern with letters that most texts do not have."""

PATTERNS: Final = tuple((group(*signs), pattern) for signs, pattern in SIGNS)
LAW: Final = Groups(reduce(or_, (signs for signs, _ in PATTERNS)))


def shows_law(text: str) -> bool:
    """Whether a text may hold a legal citation."""
    return bool(groups_in(text) & LAW and signs_in(text))


@lru_cache(maxsize=8)
def signs_in(text: str) -> list[re.Pattern[str]]:
    """Those of the signs that the note holds: each of its stretches is asked for no other."""
    groups = groups_in(text)
    return [pattern for signs, pattern in PATTERNS if groups & signs and pattern.search(text)]


def sign_between(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a note may hold a legal citation."""
    return any(pattern.search(text, start, end) for pattern in signs_in(text))
