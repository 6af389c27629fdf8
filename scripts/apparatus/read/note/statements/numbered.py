"""Reads the numbers by which reports, standards, requests for comments and preprints are known (Chicago Manual 14.220,
14.259; ISO 690 for standards; arXiv's own form for preprints).

Comes in: one piece of text between commas. Comes out: whether it is such a number; if so the draft is filled.

    RFC 793                     NIST Special Publication 800-63-3
    ISO/IEC 27001:2013          GAO-21-518, RR-A1234-1, IF10982
    arXiv:1706.03762            IEEE Std 754-2008
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.named_kinds import PAPER_OF_SERIES
from apparatus.read.note.words.patterns import DOCTRINE
from apparatus.read.note.words.signs import group

_SERVER: Final = r"arXiv|CoRR|(?:Soc|Psy)ArXiv|(?:bio|med|Chem)Rxiv"
_PREPRINT: Final = r"(?P<number>[a-z-]{0,12}(?:\.[A-Z]{2})?/?\d[\d.]{5,20}(?:v\d{1,2})?)(?:\s\[[\w.-]{2,12}\])?"
PREPRINT_RE: Final = lazy.regex(
    rf"(?:arXiv(?: preprint)?,?\s)?(?P<server>{_SERVER})(?: (?:pre|e-?)prints?)?(?::\s?|\s){_PREPRINT}"
    r"(?:\s\((?P<day>[^()]{4,20})\))?\Z",
    re.I,
)
"""`arXiv preprint arXiv:1706.03762`, `arXiv abs/1706.03762`: the server is where the paper stands."""

PAPER_RE: Final = lazy.regex(rf"(?:vol\. )?(?=abs/){_PREPRINT}\Z")
"""`vol. abs/1706.03762` behind the server, as the bibliography of computer science (dblp) prints it."""

PREPRINT_STARTS: Final = frozenset("aAbCmPS")

CODE_RE: Final = lazy.regex(
    r"(?P<number>T[SR] \d\d\.\d{3}|PE \d{3}\.\d{3}|Cd\. \d{3,4}|(?!(?:COVID|COP|ISBN"
    r"|ISSN)\b)[A-Z]{2,7}-(?:[A-Z]{2,7}-){0,2}(?:[A-Z]{1,2}-)?[A-Z]{0,2}\d{1,7}(?:[-–./]\w{1,7}){0,4}"
    r"|WP ?\d{2,3}(?: ?rev\.? ?\d{1,2})?|(?:IF|RL|RS|IN|LSB)\d{4,5}|AD-?A?\d{6,7}|(?:Index:? (?:No\. "
    r"|Number:? )?)?[A-Z]{3} \d\d/\d{2,5}/\d{4}|R\d{5}"
    r"|[A-Z]{2,5} (?:19|20)\d\d-\d{1,4}[A-Z]{0,2}"
    r"|(?!(?:USS|USNS|HMS|HMAS|HMCS|ISBN|ISSN) )[A-Z]{3,8} (?:[A-Z]{2,4}|[A-Z]{2}[ -][A-Z])-\d{2,6}"
    r"(?:-(?:\d{1,4}|[A-Z]{1,3})){0,2}"
    r"|R-\d{3,5}-\w{1,6}|P-\d{3,5}|CP ?\d{2,4}(?:/\d{2,4})?|Cmn?d\.? ?\d{3,5}|Cm\.? ?\d{3,5}"
    r"|(?:BT-)?(?:Plenarprotokoll|Drucksache|Drs\.) \d{1,2}/\d{1,6}|H[CL](?: Paper)? \d{1,4}(?:[-–][IVX]{1,3})?"
    r"|[A-Z]{2,6}(?:-[A-Z]{2,5})?(?:\.\d{1,3})?/(?:Circ|Inf|INF|Misc)\.? ?\d{1,5}(?:/(?:Rev|Corr|Add)\.\d{1,2})?"
    r"|(?:ICPSR|ZA) ?\d{4,5}(?:-v\d{1,2})?"
    r"|(?:FTC|SEC|FCC|CFPB) (?:Matter|File|Docket|Release) No\. [A-Z]{0,4}-?\d[\w-]{2,20}"
    r"|draft-[a-z\d]+(?:-[a-z\d]+){1,6}-\d\d"
    r"|(?:(?:Scot|Scottish) )?Law Com(?: (?:CP|DP))? No\.? \d{1,4}"
    r"|(?:NZLC|ALRC|SALRC|NSWLRC|VLRC) (?:R|PP|IP|SP|MP|DP|CP|Report|Discussion Paper) ?\d{1,4})\Z"
)
"""`GAO-21-518`, `RR-A1234-1`, `IF10982`, `NASA TM X-1234`, `Cmd. 6404`: what an institution prints on the cover of
its report."""

DOCTRINE_RE: Final = lazy.regex(rf"(?P<number>{DOCTRINE})\Z")

STANDARD_RE: Final = lazy.regex(
    r"(?P<number>(?:(?:IETF )?RFCs?|BCP|STD|ISO|IEC|IEEE|ANSI|ETSI|ITU-[TR]|ASTM|DIN|BS|GB/T|GB|NIST(?:IR)?|FIPS|ECMA"
    r"|UL|SAE|INCITS"
    r"|CEN|CENELEC|3GPP|W3C)(?:/(?:IEC|IEEE|TS|TR|ASTM|T))*(?:-|\s)?"
    r"(?:(?:Std\.?|Rec\.?|Recommendation|Standard|PUB|Publication|Special Publication|SP|AI|IR|TS|TR|EN|ISO|IEC|No\.?"
    r"|Internal Report)\s){0,2}[A-Z]{0,3}\.?\d{1,6}(?: \d{3})?(?:[-.:]\w{1,6}){0,4}(?: [Vv]\d[\d.]{0,8})?(?: ["
    r"A-Z]{1,4}:\d{4})?|(?:ITU-[TR] )?Rec(?:ommendation|\.) [A-Z]\.\d{1,4}(?:[-.]\d{1,2}){0,2})(?: \(\d\d/\d{4}\))?\Z"
)
"""`RFC 793`, `ISO/IEC 27001:2013`, `NIST Special Publication 800-63-3`, `IEEE Std 754-2008`."""

WORKING_RE: Final = lazy.regex(
    rf"[A-Z][^\d():;]{{1,80}} {PAPER_OF_SERIES}(?: Series)?(?: [Nn]o\.?)? "
    r"(?P<number>\d{1,4}(?:[-/]\d{1,4})?)\Z"
)
"""`Jean Monnet Working Paper 12/09`: a paper and its number, and no publisher."""

OFFICIAL_RE: Final = lazy.regex(
    r"(?P<noun>doc(?:ument)?|case|docket)\.? (?:no\.?|number) ?(?P<number>[A-Z\d][\w./-]{0,30})\Z", re.I
)
"""`doc. no. 7431`, `case no. IT-01-42-T`: how a body counts its papers, and a court its cases."""

NOTICE_RE: Final = lazy.regex(
    r"[A-Z][A-Za-z’]{2,20}(?: [A-Za-z’]{2,20}){0,4} ?[\[〔(](?:19|20)\d\d[\]〕)] ?(?:[Nn]o\. ?)?\d{1,4}(?: ?hao)?\Z"
    r"|(?:(?:Joint )?(?:Announcement|Notice|Decree|Circular|Order) )[Nn]o\. ?\d{1,4} (?:of |\()20\d\d\)?\Z"
)
"""`Guofa [2020] no. 8`, `Announcement No. 23 of 2023`: the number of what a Chinese ministry orders."""

LISTS: Final = r"(?:[EUI]?STC|Wing|VD ?1[678])"
LISTED_RE: Final = lazy.regex(rf"(?:{LISTS}) (?:no\. )?[A-Z]?\d[\w.:/-]{{0,12}}\Z")
"""`STC 23400`, `Wing D1250`, `ESTC S114772`: under what catalogues of old books count one."""

CABLE_RE: Final = lazy.regex(
    r"(?:US Embassy |U\.S\. Embassy |diplomatic )?(?P<genre>[Cc]able|[Tt]elegram|[Aa]irgram)(?: [Nn]o\.)? "
    r"(?P<number>\d{2}[A-Z]{3,20}\d{1,6}|[A-Z]{0,2}-?\d{1,6})\Z"
)
"""`cable 08BEIJING123`, `telegram 1234`: how embassies count what they send (14.291)."""

REGISTERED: Final = group("ISSN", "ISBN", "issn", "isbn", "rXiv", "PMID", "OCLC", "LCCN", "JSTOR: ", "HDL: ", "PMCID")
REGISTERED_RE: Final = lazy.regex(
    r"(?:(?:[ep]-?)?(?:ISSN|ISBN|issn|isbn)(?:-1[03])?|PMC?ID|OCLC|LCCN|JSTOR|HDL)(?::| [Nn]o\.:?|(?= \d)) ?"
    r"[\dX][\dX/.() -]{3,24}(?: \((?:online|print|pbk|hbk|ebk|ebook|paperback|hardback)\.?\))?\Z"
)
"""`ISSN: 0163-660X`, `ISBN 978-0-19-…`, `JSTOR: 2709025`: under what a register holds the work, as biblatex prints
it."""


def is_registered(words: str) -> bool:
    """Whether words are no more than the number of a periodical or a book in a register, or a preprint's once more."""
    return words[-1] in "0123456789Xx])" and (
        REGISTERED_RE.match(words) is not None or PREPRINT_RE.match(words) is not None
    )


NUMBER_STARTS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ3abcdmv")


def report_number(words: str) -> str:
    """The number of a report or a standard that `words` are; empty when they are anything else."""
    if words[:1] not in NUMBER_STARTS or not 3 < len(words) < 60 or not any(map(str.isdigit, words)):
        return ""
    found = STANDARD_RE.match(words) or CODE_RE.match(words) or DOCTRINE_RE.match(words)
    return found["number"] if found else ""


def put_preprint(words: str, draft: Draft) -> bool:
    """Takes `words` as the server of a preprint and its number there, whose name lawyers print in capitals."""
    preprint = PREPRINT_RE.match(words) if words[:1] in PREPRINT_STARTS and len(words) < 60 else None
    if not preprint or draft.get("container") not in ("", preprint["server"]):
        return False
    draft.put("container", "arXiv" if preprint["server"] == "ARXIV" else preprint["server"])
    draft.put("number", preprint["number"])
    draft.said.add("article")
    return True


def put_number(words: str, draft: Draft) -> bool:
    """Takes `words` as the number of a report, a standard or a preprint."""
    if words[0] in PREPRINT_STARTS and put_preprint(words, draft):
        return True
    paper = PAPER_RE.match(words) if words[0] in "av" and "abs/" in words else None
    if paper and re.fullmatch(_SERVER, draft.get("container")):
        draft.put("number", paper["number"])
        draft.said.add("article")
        return True
    official = OFFICIAL_RE.match(words) if words[0] in "cdCD" and " no" in words else None
    if official and "archive" not in draft.said and not draft.get("number"):
        draft.put("number", official["number"])
        draft.said.add("law" if official["noun"].lower() == "case" else "report")
        return True
    cable = CABLE_RE.match(words) if words[0] in "cCtTaAUd" and draft.quoted and not draft.get("number") else None
    if cable:
        draft.put("number", cable["number"])
        if not draft.get("genre"):
            draft.put("genre", cable["genre"].lower())
        return True
    if "20" in words and NOTICE_RE.match(words) and not (draft.quoted or draft.get("number")):
        draft.put("number", words)
        return True
    if LISTED_RE.match(words) and draft.published:
        draft.put("number", words)
        return True
    number = "" if draft.get("number") else report_number(words)
    if number:
        draft.put("number", number)
        draft.said.add("report")
    return bool(number)
