"""Reads acts that nothing else stands beside: short title, year, whose it is, chapter and section, before or behind it,
as Britain and the Commonwealth cite them (OSCOLA 2.4; Australian Guide to Legal Citation 3; McGill Guide 2.1).

    Harbours Act 1990 (UK) c 12, s 6 · Ss. 12 and 13, Ports Act, 1861 (U.K.), 24 & 25 Vict., c. 4
    Quay Title Act, s12(1)(a) and (3)(b) · Harbour Code, R.S.C. 1985, c. H-4, s. 12

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None where more or less than an act stands there.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.law_numbers import REIGNS
from apparatus.read.note.lists import GOVERNMENTS, PLACES, SMALL_WORDS
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, ending_with, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import ENACTED
from apparatus.read.note.words.reporting import REMARK
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share

_PART: Final = r"\d{1,4}[A-Z]{0,3}(?:[.:]\d{1,3})*(?:\(\w{1,5}\))*"
_MORE: Final = rf"(?:\s?[-–]\s?|,\s|,?\s(?:and|or|to|&)\s)(?:{_PART}|(?:\(\w{{1,5}}\))+)"
_LABEL: Final = (
    r"(?:§{1,2}|[Ss]{1,2}|[Ss]ub-?ss?|[Ss]ecs?|[Ss]ections?|[Ss]ch(?:ed)?s?|[Ss]chedules?|[Aa]rts?|[Aa]rticles?|[Pp]ts?|[Pp]arts?"
    r"|[Rr]egs?|[Rr]egulations?|rr?|[Rr]ules?|cll?s?|[Dd]ivs?|[Pp]aras?|[Cc]h(?:apter)?s?|[Tt]it(?:le)?s?)"
)
_PASSAGE: Final = rf"{_LABEL}\.?\s?(?:{_PART}(?:{_MORE})*|[IVX]{{1,5}}\b)"
_PASSAGES: Final = rf"{_PASSAGE}(?:,?\s{_PASSAGE})*"

_STATUTES: Final = r"(?:R\.?\s?)?S\.?\s?(?:C|O|A|M|S|Q|Y|B\.?\s?C|N\.?\s?[SBL]|P\.?E\.?I|N\.?W\.?T)\.?"
"""`R.S.C.`, `SBC`: the statutes of Canada and of its provinces, revised or of a year."""

_LAND: Final = (
    r"(?P<land>[A-Z][A-Za-z]{0,3}|[A-Z][a-z]{1,5}\.|(?:[A-Z]\.\s?){1,5}|[A-Z]{1,2} [A-Z][a-z]{1,4}|[A-Z][a-z]{3,12}"
    r"(?: [A-Z][a-z]{3,12})?)"
)
_CHAPTER: Final = r"(?:c|ch|[Cc]ap)(?:\.\s?|\s)(?:\d{1,4}[A-Z]?|[A-Z]{1,2}-\d{1,3}(?:\.\d{1,3})?|[A-Z]\.\d{1,3})"
_COUNTED: Final = r"(?:(?:Act )?(?:[Nn]o\.?|[Nn]umber) ?|Act )\d{1,3} of (?:1[89]\d\d|20\d\d)"
_INSTRUMENT: Final = (
    r"(?:S\.? ?[SR]?\.? ?[IR]\.?(?: [Nn]os?\.?)? (?:\d{4}(?:/| [Nn]o\.? ?)\d{1,5}|\d{1,4}(?:/| of )\d{4})"
    r"(?: \((?:NI|N\.I\.|C|W|L|S)\.? ?\d{1,4}\))?"
    r"|Statutory Instruments?,? (?:[Nn]o\.? ?)?(?:\d{4}(?:/|,? [Nn]o\.? ?)\d{1,5}|\d{1,4}(?:/| of )\d{4})"
    r"|(?:SOR|SI|DORS|TR)/\d{2,4}-\d{1,4}|CQLR,? c [A-Z]{1,2}-\d{1,3}(?:\.\d{1,3})?|C\.?R\.?C\.?,? c\.? ?\d{1,5}"
    r"|(?:O|B\.?C|Alta|Man|Sask|N\.?S|N\.?B|P\.?E\.?I|N\.?L)\.? ?Reg\.? \d{1,4}/\d{2,4}|(?:asp|anaw|asc) \d{1,3})"
)
"""`SI 2012/123`, `SI No 12 of 2003`, `O Reg 12/34`, `asp 2`: the numbers of what governments order, and of the acts of
Scotland and Wales."""
_REIGN: Final = rf"\d{{1,2}}(?:(?: (?:&|and) |[-–])\d{{1,2}})? (?:{REIGNS})(?: (?:[IVX]{{1,4}}|\d))?"

_COLLECTED: Final = (
    r"(?:, (?P<item>No\. \d{1,3}), (?P<collected>(?:[A-Z][a-z]{2,8} )?Acts of Parliament),? (?P<in>(?:18|19|20)\d\d)"
    r"(?: \([A-Z][a-z]{2,12}\))?)?"
)
"""`, No. 21, Acts of Parliament, 2000 (India)`: where the acts of a year are collected (Bluebook T2.18)."""

LONE_ACT_RE: Final = lazy.regex(
    rf"(?:(?P<before>{_PASSAGES})(?:,| of the| of| to the) )?"
    r"(?P<paper>(?:(?:Replacement |Supplementary |Revised )?Explanatory (?:Memorandum|Notes?|Statement)"
    r"|Statement of Compatibility),? (?:to the )?)?"
    r"(?P<title>(?:(?:[A-ZÀ-Þ][\w.’'&/-]*|\([A-ZÀ-Þ][^()]{2,80}\))"
    r"(?: (?:[\w.’'&/-]+|\([A-ZÀ-Þ][^()]{2,80}\))){0,16}? |(?=Act (?:No\.? )?\d{1,3} of))"
    rf"(?P<kind>(?:{ENACTED})(?!(?<=Order) Act\b)|Bill|Measure|(?<=Statute of )[A-ZÀ-Þ][\w’-]+)"
    r"(?! (?:of )?\d{4} \([^()]{2,80}\) (?:\w+ ){0,3}(?:Order|Regulations|Rules|Act)\b)"
    r"(?! \([A-ZÀ-Þ][^()]{2,80}\) (?:Amendment )?Act \d{4}| Amendment Act \d{4})"
    r"(?:(?: \((?P<inland>Northern Ireland|N\.?I\.?|Scotland|Wales|Ireland)\))?(?: of|,)? (?P<year>1[2-9]\d\d|20\d\d)"
    r"| (?:No\.? )?(?P<counted>\d{1,3}) of (?P<of>1[89]\d\d|20\d\d))?)"
    rf"(?: \({_LAND}\))?"
    r"(?: \((?P<cap>[Cc]ap\.? ?\d{1,4}[A-Z]?), (?P<revision>(?P<revised_in>(?:19|20)\d\d) Rev\.? Ed\.?)"
    r"(?: [A-Z][a-z]{1,8}\.?)?\))?"
    rf"(?:,? (?P<statutes>{_STATUTES}),? (?P<revised>1[89]\d\d|20\d\d))?"
    rf"(?P<numbers>(?:,? (?:{_REIGN}(?:,? {_CHAPTER})?|{_CHAPTER}|\({_CHAPTER}\)"
    rf"|{_INSTRUMENT}|\({_INSTRUMENT}\)|{_COUNTED}|\({_COUNTED}\)))?)"
    rf"{_COLLECTED}(?:(?: \((?P<reprint>(?:19|20)\d\d Rev\.? Ed\.?)\))?(?: \([A-Z][a-z]{{2,8}}\.?\))?)"
    r"(?:,? (?P<gazette>(?:Supplement to the )?(?:[A-ZÀ-Þ][\w’'-]* ){0,5}Gazette(?: (?:Extraordinary|Supplement))?),?"
    r" [Vv]ol\.? (?P<volume>\d{1,4}|[IVXLC]{1,9})(?:,? [Nn]o\.? (?P<issue>\d{1,4}))?)?"
    rf"(?:,? (?P<where>{_PASSAGES}|(?<=\) )\d{{1,4}}(?:[-–]\d{{1,4}})?(?: \[\d{{1,4}}\])?))?"
    r"(?:,? as amended(?! by )|,? \((?:as amended|repealed)\)|,? and related provisions)?"
)
"""All that a lawyer says of an act."""

SCHEDULED_RE: Final = lazy.regex(
    rf"(?P<title>(?:[A-ZÀ-Þ][\w’'-]* (?:(?:of|and|the) )*){{1,8}}[A-ZÀ-Þ][\w’'-]*(?:, (?:1[89]|20)\d\d)?)"
    rf"(?:,? (?P<before>{_PASSAGES}))?, "
    r"(?P<within>(?:Part [IVX]{1,4} of the [^,;()]{3,60} Act, (?:1[89]|20)\d\d, )?"
    r"being Schedule [A-Z\d]{1,2} to the [^,;()]{3,60} Act,? (?:1[89]|20)\d\d(?: \(U\.?K\.?\))?), "
    rf"(?P<year>(?:1[89]|20)\d\d), (?P<chapter>{_CHAPTER})(?:,? (?P<where>{_PASSAGES}))?"
)
"""`Charter of Ports, s 7, Part I of the Harbours Act, 1982, being Schedule B to the Quays Act 1982 (UK), 1982, c 3`: a
law that is a schedule of another (McGill Guide 2.2)."""

_KINDS: Final = (
    " Act", " Ordinance", " Regulation", " Regulations", " Rules", " Code", " Bill", " Measure", " Order",
)  # fmt: skip
ACTS: Final = group(
    *(f"{kind}{mark}" for kind in _KINDS for mark in (" ", ",")),
    "Statute of ",
    *(f"{number}{year}" for number in ("SI ", "SR ", "SOR/", "S.I. ", "SI No ") for year in ("19", "20")),
)

WORDED_RE: Final = lazy.regex(
    r"(?P<title>(?:An )?Act (?:respecting|to|concerning) [^;,:()“”]{3,160}), (?:(?P<statutes>CQLR|R?SQ|LRQ),? )"
    rf"(?:(?P<year>(?:18|19|20)\d\d),? )?(?P<chapter>c\.? (?:[A-Z]{{1,2}}-\d{{1,3}}(?:\.\d{{1,3}})?"
    rf"|\d{{1,3}}))(?:,? (?P<where>{_PASSAGES}))?"
)
"""`Act respecting Quays, CQLR c P-39.1, s 4`: the acts of Quebec are named in words (McGill Guide 2.1)."""

SELDOM: Final = frozenset({"Rules", "Order", "Bill", "Measure", "Regulation"})
"""What is no law without its year: `World Order, s 3`."""

NO_LANDS: Final = frozenset({"DVD", "CD", "VHS", "BBC", "ITV", "TV", "Film", "Play", "LP", "EP", "Rev.", "Rep.", "Am."})
LED_RE: Final = lazy.regex(
    r"(?:Under|In|By|With|Since|Per|Following|Like|Unlike|Before|After|Until|On|For|See|And|But|As|From|To)\s"
)
"""How a sentence leads to an act: `Under the Harbour Act 1990`."""

SECTIONS_RE: Final = lazy.regex(r"[Ss]{1,2}(?:ec|ub|\b|\d|\.)|[Rr]eg|[Ss]ch")


NUMBER_ALONE_RE: Final = lazy.regex(
    r"(?P<number>(?:SI|SR|SSI|SOR|SI No\.?|S\.I\.(?: No\.?)?)[ /](?P<year>(?:19|20)\d\d)[/-]\d{1,5})"
    rf"(?:,? (?P<where>{_PASSAGES}))?"
)
"""`SI 2003/123, reg 4`: by nothing but its number."""
NUMBERED: Final = ("SI ", "SR ", "SSI ", "SOR/", "S.I. ")


def _numbered(text: str, pieces: list[Piece], at: int) -> Found | None:
    """An instrument by its number alone."""
    found = NUMBER_ALONE_RE.match(text, pieces[at].start, pieces[-1].end)
    last = ending_with(pieces, at, found)
    if not found or last < 0:
        return None
    draft = Draft(said={"law"}, date=read_date(found["year"]))
    draft.put("number", found["number"])
    draft.add_locator(found["where"]) if found["where"] else None
    return Found(draft, found.end(), last + 1, "full", "legal")


def read_lone_act(text: str, pieces: list[Piece], at: int) -> Found | None:
    """An act, and nothing else in the stretch but a remark in brackets."""
    if pieces[at].kind not in ("text", "bracket"):
        return None
    if text.startswith(NUMBERED, pieces[at].start):
        return _numbered(text, pieces, at)
    worded = WORDED_RE.match(text, pieces[at].start, pieces[-1].end)
    if worded:
        return _worded(pieces, at, worded)
    scheduled = SCHEDULED_RE.match(text, pieces[at].start, pieces[-1].end)
    if scheduled:
        return _scheduled(pieces, at, scheduled)
    found = LONE_ACT_RE.match(text, pieces[at].start, pieces[-1].end)
    last = ending_with(pieces, at, found)
    if not found or last < 0 or not (_told(found) and _ends(text, pieces, last + 1)):
        return None
    draft = Draft(said={"law"})
    draft.put("title", _title(found))
    year = (
        found["year"]
        or found["of"]
        or found["revised"]
        or found["revised_in"]
        or found["in"]
        or _year_of(found["numbers"])
    )
    draft.date = read_date(year)
    draft.put("edition", found["revision"] or found["reprint"] or "")
    draft.put("container", found["statutes"] or found["gazette"] or found["collected"] or "")
    draft.put("number", found["cap"] or found["numbers"].strip(" ,()") or found["counted"] or found["item"] or "")
    draft.put("volume", found["volume"] or "")
    draft.put("issue", found["issue"] or "")
    for passage in filter(None, (found["before"], found["where"])):
        draft.add_locator(passage)
    behind = 0 if draft.locator else _behind_name(text, pieces, last + 1, draft)
    return Found(draft, pieces[behind].end if behind else found.end(), max(behind, last) + 1, "full", "legal")


SHORT_NAME_RE: Final = lazy.regex(r"\((?:the )?(?:‘[^’]{2,60}’|“[^”]{2,60}”|'[^']{2,60}'|\"[^\"]{2,60}\")\)\Z")


def _behind_name(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """Takes the section behind the short name in brackets that an act is given: `Harbours Act 12 of 1996 (‘the Act’), s
    7`; the index of the section, 0 if none stands there."""
    section = at + 1 + (at + 1 < len(pieces) and pieces[at + 1].kind == ",")
    if section >= len(pieces) or not SHORT_NAME_RE.match(words_of(text, pieces[at])):
        return 0
    words = words_of(text, pieces[section])
    if pieces[section].kind != "text" or words[0].isdigit() or not read_locator(words):
        return 0
    draft.add_locator(words)
    return section


def _scheduled(pieces: list[Piece], at: int, found: re.Match[str]) -> Found | None:
    """A law that is a schedule of an act."""
    last = ending_with(pieces, at, found)
    draft = Draft(said={"law"}, date=read_date(found["year"]))
    draft.stated.update(title=found["title"], container=found["within"], number=found["chapter"])
    for passage in filter(None, (found["before"], found["where"])):
        draft.add_locator(passage)
    return Found(draft, found.end(), last + 1, "full", "legal") if last >= 0 else None


def _worded(pieces: list[Piece], at: int, found: re.Match[str]) -> Found | None:
    """An act of Quebec."""
    last = ending_with(pieces, at, found)
    draft = Draft(said={"law"}, date=read_date(found["year"] or ""))
    dated = found["year"] is not None
    draft.put("title", found["title"])
    draft.put("container", found["statutes"] if dated else "")
    draft.put("number", found["chapter"] if dated else f"{found['statutes']} {found['chapter']}")
    draft.add_locator(found["where"]) if found["where"] else None
    return Found(draft, found.end(), last + 1, "full", "legal") if last >= 0 else None


def _year_of(numbers: str) -> str:
    """The year by which a number counts: `No. 12 of 1990`, `SOR/2002-227`."""
    found = COUNTED_IN_RE.search(numbers)
    return (found["of"] or found["under"]) if found else ""


COUNTED_IN_RE: Final = lazy.regex(r" of (?P<of>\d{4})\)?\Z|SOR/(?P<under>\d{4})-")


def _title(found: re.Match[str]) -> str:
    """The short title; a year behind a comma belongs to it where more than a section follows, but not to
    that of a statute called after where it was made."""
    called = found["title"].startswith("Statute of ")
    more = not called and (found["land"] or found["numbers"] or found["statutes"] or found["item"])
    title = (found["paper"] or "") + found["title"]
    return title if more or not found["year"] else title.removesuffix(f", {found['year']}")


def _told(found: re.Match[str]) -> bool:
    """Whether an act is told from other words: by whose it is, by a chapter, or by a section of it."""
    title, passage = found["title"], found["before"] or found["where"]
    if (
        LED_RE.match(title)
        or _says(title)
        or capital_share(title) < SHARE
        or " " not in title.removesuffix(found["year"] or "").rstrip()
    ):
        return False
    if found["land"] and not _is_land(found["land"]):
        return False
    if passage and passage[0].isdigit() and not found["paper"]:
        return False  # a page, which only what explains an act has
    if not (found["year"] or found["of"] or found["revised"] or found["cap"] or found["numbers"] or found["item"]):
        sectioned = passage is not None and SECTIONS_RE.match(passage) is not None
        return sectioned and found["kind"] not in SELDOM
    return bool(
        found["land"]
        or found["inland"]
        or found["statutes"]
        or found["cap"]
        or found["counted"]
        or found["numbers"]
        or found["reprint"]
        or found["gazette"]
        or found["item"]
        or passage
        or (found["year"] and OF_PARTS_RE.search(title))
    )


OF_PARTS_RE: Final = lazy.regex(
    r" \((?:England|Wales|England and Wales|Scotland|Northern Ireland|Great Britain"
    r"|[A-Z][\w ]{0,30}Amendments?(?: [^()]{1,40})?"
    r"|Amendment|No\.? ?\d{1,2}|Commencement[^()]{0,30}|Consequential[^()]{0,40}|EU Exit|Temporary[^()]{0,40})\)(?= )"
)
"""`Ports (Quays) (England) (No. 2) Regulations 2020`: for what lands an instrument is, and which of several it is."""


def _says(title: str) -> bool:
    """Whether what stands before an act says something: `Parliament passed the Harbours Act 1990`."""
    return any(word.isalpha() and word.islower() and word not in SMALL_WORDS for word in title.split())


SHARE: Final = 0.7
"""The share of capitals in a short title."""


def _is_land(words: str) -> bool:
    """Whether a bracket says whose an act is: letters, a shortened name, or a country."""
    if words in NO_LANDS:
        return False
    return len(words) <= LETTERS or "." in words or words.lower() in PLACES | GOVERNMENTS or words.startswith("S ")


LETTERS: Final = 4
"""Letters to which the names of states are shortened: `Cth`, `Qld`, `NSW`."""


def _ends(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the stretch ends there, another work follows behind `and`, or a remark: `(‘no person shall …’)`."""
    if all(piece.kind == "," for piece in pieces[at:]):
        return True
    if pieces[at].kind == "bracket":
        inner = text[pieces[at].start + 1]
        return inner.islower() or inner in "‘“\"'"
    begin = pieces[at + 1].start if pieces[at].kind == "," and at + 1 < len(pieces) else pieces[at].start
    return BEHIND_RE.match(text, begin) is not None


BEHIND_RE: Final = lazy.regex(rf"and (?=[A-ZÀ-Þ])|as (?:last |further )?amended by |{REMARK}")
