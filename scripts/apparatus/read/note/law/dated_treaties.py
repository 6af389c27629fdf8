"""Reads declarations and treaties whose days stand in a bracket before the resolution that adopted them, or behind the
series that prints them (OSCOLA 4.1-4.3; Australian Guide to Legal Citation 8.2).

    Universal Declaration of Ports (adopted 10 May 1948) UNGA Res 217 A(III) (UDP) art 5
    United Nations Convention on Quays 1833 UNTS 3 (opened for signature 10 May 1982), art 87
    Convention on the Status of Quays (adopted 28 July 1951; entered into force 22 April 1954), art. 3
    Convention on Quays which may be deemed to be Ports, Oct. 10, 1980, 1342 U.N.T.S. 137

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None when none of them stands there.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.yearly_reports import AGREED_RE
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, ending_with
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share

DAYS: Final = group(
    "(adopted ", "(opened for signature ", "(signed ", "(proclaimed ", "(concluded ", "UNTS ", "LNTS ", "reaty Series",
    "N.T.S. ", "U.S.T. ",
)  # fmt: skip

_DAY: Final = rf"(?P<day>{EXACT_DAY})"
_BRACKET: Final = (
    rf"\((?:adopted|signed|proclaimed|concluded|opened for signature)(?: on)? {_DAY}(?:[,;][^()]{{4,100}})?\)"
)
_TITLE: Final = r"(?P<title>[A-ZÀ-Þ][^;()“”\"]{8,180}?)"
_PASSAGE: Final = r"(?:\d\w{0,6}|[IVXL]{1,7}\b)(?:\(\w{1,4}\)){0,4}"
_SERIES: Final = r"(?:UNTS|LNTS|ILM|UKTS|UST|[UL]\. ?N\. ?T\. ?S\.|I\. ?L\. ?M\.|U\. ?S\. ?T\.)"
_AGAIN: Final = rf"(?:,? \d{{1,4}} {_SERIES} \d{{1,5}}){{0,2}}"
"""`24 U.S.T. 2389, 961 U.N.T.S. 187`: where a treaty is printed as well."""
_BEHIND: Final = (
    r"(?: \((?:the )?[A-Z][^()\d]{1,40}\))?"
    r"(?:,? (?P<where>(?:arts?|articles?|paras?|principles?|preamble)\b\.?"
    rf"(?: {_PASSAGE}(?:(?:[-–]|, | and ){_PASSAGE}){{0,9}})?))?"
)
RESOLVED_RE: Final = lazy.regex(
    rf"{_TITLE},? {_BRACKET},? (?P<number>(?:UN)?(?:GA|SC|HRC) Res(?:olution)?\.? \d{{1,4}}(?:/\d{{1,4}})?(?: ?[A-Z])?"
    rf"(?: ?\([IVXLC]{{1,7}}\))?){_BEHIND}"
)
PRINTED_RE: Final = lazy.regex(
    rf"{_TITLE},? (?P<volume>\d{{1,4}}) (?P<series>{_SERIES}) (?P<page>\d{{1,5}}) {_BRACKET}{_BEHIND}"
)

DATED_RE: Final = lazy.regex(
    rf"{_TITLE} \((?P<day>{EXACT_DAY}|(?:1[89]|20)\d\d)\),? (?P<volume>\d{{1,4}}) (?P<series>{_SERIES})"
    rf" (?P<page>\d{{1,5}}|XVI){_AGAIN}{_BEHIND}"
)
"""`Vienna Convention on the Law of Treaties (23 May 1969) 1155 UNTS 331`: the day alone in its bracket."""
SERIES_RE: Final = lazy.regex(
    rf"{_TITLE} \((?P<day>{EXACT_DAY}|(?:1[89]|20)\d\d)\),? (?P<series>(?:United|League of) Nations,? Treaty Series),?"
    rf" [Vv]ol(?:\.|ume) (?P<volume>\d{{1,4}}),? (?:pp?\. ?)?(?P<page>\d{{1,5}}){_BEHIND}"
)
"""`Vienna Convention on the Law of Treaties (1969), United Nations Treaty Series, Vol. 1155, 331`."""
ALONE_RE: Final = lazy.regex(
    rf"{_TITLE},? \((?:adopted|signed|concluded|opened for signature)(?: on)? {_DAY}[,;] (?:and )?"
    rf"(?:entered into force|entry into force|in force)(?: on)?:? {EXACT_DAY}\)(?!,? \d){_BEHIND}"
)
"""`Convention on the Status of Quays (adopted 28 July 1951; entered into force 22 April 1954)`: no series prints it."""


LONG_RE: Final = lazy.regex(
    r"(?P<title>(?:(?:Additional|Optional|Amended|Framework|European) )?"
    r"(?:Convention|Protocol|Treaty|Agreement|Covenant)(?: [IVX]{1,4})? (?:on|for|concerning|relating to|against|to) "
    rf"[^;“”\"]{{8,300}}?), (?P<day>{EXACT_DAY}), (?P<volume>\d{{1,4}}) (?P<series>{_SERIES}) (?P<page>\d{{1,5}})"
    rf"{_AGAIN}{_BEHIND}"
)
IN_SENTENCES_RE: Final = lazy.regex(r"\bwhich (?:may|are|is|can|shall)\b|\([A-Z][^()]{8,120}\)\Z")
OTHERS_RE: Final = lazy.regex(r"\b(?:arts?\.|[Ss]ee|id\.|supra|v\.)\s|[UL]\. ?N\. ?T\. ?S\.|UNTS")
"""What shows that another work stands before the day."""


def long_treaty(text: str, start: int, stop: int) -> re.Match[str] | None:
    """A treaty whose name goes on as a sentence does, or ends in a bracket, before its day and where it is printed."""
    found = LONG_RE.match(text, start, stop) if text[start] in "ACEFOPT" else None
    if not found or OTHERS_RE.search(found["title"]):
        return None
    return found if IN_SENTENCES_RE.search(found["title"]) else None


def read_dated_treaty(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The declaration or treaty, and the passage of it."""
    if pieces[at].kind != "text":
        return None
    start, stop = pieces[at].start, pieces[-1].end
    found = RESOLVED_RE.match(text, start, stop) or PRINTED_RE.match(text, start, stop)
    found = found or DATED_RE.match(text, start, stop) or SERIES_RE.match(text, start, stop)
    alone = None if found else ALONE_RE.match(text, start, stop)
    found = found or (alone if alone and AGREED_RE.search(alone["title"]) else None)
    long = None if found else long_treaty(text, start, stop)
    found = found or long
    last = ending_with(pieces, at, found)
    if not found or last < 0 or (not long and capital_share(found["title"]) < SHARE) or " Doc" in found["title"]:
        return None
    stated = found.groupdict()
    draft = Draft(said={"treaty"}, date=read_date(found["day"]))
    draft.put("title", found["title"])
    draft.put("number", stated.get("number") or "")
    if "series" in stated:
        draft.stated.update(container=found["series"], volume=found["volume"], pages=found["page"])
    draft.add_locator(found["where"]) if found["where"] else None
    end, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, found.end()), following, "full", "legal")


SHARE: Final = 0.6
"""The share of capitals in the name of a treaty."""
