"""Reads laws of other lands by their number and day, by their name with its letters and what it means in English, or by
the day of their adoption (Bluebook 20.5 and table 2).

    Danish Act no. 502 of 23 May 2018 (Data Protection Act), section 5 · Federal Law No. 242-FZ of 21 July 2014, art. 2
    Bürgerliches Gesetzbuch [BGB] [Civil Code], § 823 (Ger.) · Brazil, Lei No. 13.709, de 14 de agosto de 2018, art. 20
    Act on the Protection of Quays (Act No. 57 of 2003), art. 28 · Quay Law (港口法), adopted Aug. 20, 2021, art. 38

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None where no such law stands there.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import GOVERNMENTS, PLACES
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, ending_with
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY, YEAR
from apparatus.read.note.words.signs import and_digit, group
from apparatus.read.note.words.title_words import sentence_like

INDONESIAN: Final = ("UU", "PERMA", "Perma", "PP", "Perpres", "Perppu")
"""Laws, and regulations of the court, the government and the president, by their letters."""
LANDS: Final = group(
    *and_digit(*(f"{kind} {sign}" for kind in ("Act", "Law", "Decree", "Lei", "Ley", "Code", "Ordinance", "Decreto")
                 for sign in ("No. ", "no. ", "no ", "nº ", "n° ")), *(f"{kind} No. " for kind in INDONESIAN)),
    "] [", "Code]", "Law]", "Act]", "Constitution]", "Decree]", "Regulation]", ", adopted ", ", promulgated ",
    ", enacted ", ", passed ", ", approved ", ", ratified ", ", signed ",
)  # fmt: skip

_LAND: Final = r"(?:(?P<land>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}), )?"
_MONTHS: Final = (
    "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|enero|febrero|marzo|mayo"
    "|junio|julio|septiembre|octubre|noviembre|diciembre"
)
_DAY: Final = rf"(?:{EXACT_DAY}|(?P<southern>\d{{1,2}}º? de (?:{_MONTHS}) de \d{{4}})|{YEAR})"
_WHERE: Final = (
    r"(?:,? (?P<where>(?:Ps\.|[Aa]rt(?:icle)?s?\.?|[Ss]ec(?:tion)?s?\.?|ss?\.?|§§?|[Pp]aras?\.?|[Cc]h(?:apter)?\.?)"
    r" ?(?:[LRDA]\.? ?)?\d[\w().:]{0,12}(?:(?:[-–]| and | & | number )(?:[LRDA]\.? ?)?\d[\w().]{0,12}){0,3}))?"
)
_CLOSED: Final = r"(?: \((?:as amended|[A-Z][A-Za-z]{1,10}\.?(?: [A-Z][a-z]{1,8}\.?)?)\))?(?=[.;,]? ?(?:\Z|[A-Za-z(]))"
_KIND: Final = r"(?:Act|Law|Decree(?:[ -]Law)?|Lei(?: Complementar)?|Ley(?: Orgánica)?|Decreto(?:[- ]Lei)?|Ordinance)"

COUNTED_RE: Final = lazy.regex(
    rf"{_LAND}(?P<title>(?:[A-ZÀ-Þ][\w’'-]* ){{0,3}}{_KIND} (?:[Nn]o\.?|n[º°]) ?(?P<number>\d[\d.,/-]{{0,10}}"
    rf"(?:-[A-Z]{{1,4}})?)"
    rf"(?:,? (?:of|de) (?P<day>{_DAY}))(?: (?:on|concerning|relating to|amending|regarding) [^,;()]{{3,120}})?"
    rf"(?: \([A-ZÀ-Þ][^()\d]{{3,80}}\))?){_WHERE}{_CLOSED}"
)
"""Kind, number and day, and perhaps its matter or the name by which it is called."""

YEARED_RE: Final = lazy.regex(
    rf"{_LAND}(?P<title>(?:[A-ZÀ-Þ][\w’'-]* ){{0,2}}{_KIND} (?:[Nn]o\.?|n[º°]) ?(?=(?:\d{{1,5}}/)?(?P<day>{YEAR}))"
    rf"(?:{YEAR}-\d{{1,5}}|\d{{1,5}}/{YEAR}) (?:on|concerning|relating to|amending|regarding)"
    r" (?P<matter>[^,;()]{3,120}))"
    rf"{_WHERE}(?=[.;,]? ?\Z)"
)
"""`France, Law No. 2004-228 on quays`: the number holds the year."""

NAMED_RE: Final = lazy.regex(
    rf"{_LAND}(?P<title>(?:Act|Law|[A-Z][a-z]+(?: [A-Z][a-z]+){{0,3}} Regulation) on [^,;()]{{3,120}}"
    r"|[A-ZÀ-Þ][^,;:()]{3,100} (?:Act|Law))"
    rf"(?:,? \(?(?P<number>(?:Act|Law|{'|'.join(INDONESIAN)}) No\. ?\d{{1,4}} of (?P<day>{YEAR}))(?:, as amended)?\)?)"
    rf"(?:,? as amended)?{_WHERE}{_CLOSED}"
)
"""A name, and behind it the number: as Japan and Korea count their acts, and Indonesia its regulations."""

GLOSSED_RE: Final = lazy.regex(
    r"(?P<title>[A-ZÀ-Þ][\wÀ-ÿ’' -]{2,80}(?: \[[A-Z][A-Za-zÀ-ÿ. ]{0,14}\])?"
    r" \[[A-Z][^\[\]]{0,60}\b(?:Code|Law|Act|Constitution|Decree|Regulations?|Ordinance|Statute)\b[^\[\]]{0,40}\])"
    rf"{_WHERE}(?:,? (?P<day>{EXACT_DAY}|{YEAR}))?"
    r"(?:,? (?P<printed>[A-Z][^;()\d]{3,60}?(?: \[[A-Z][\w. ]{1,14}\])?),? (?:at |p\. |No\. )(?P<page>\d{1,6}))?"
    r"(?:,? as amended)?(?:, (?:English )?translation (?:available )?at(?= <?https?:))?"
    rf"{_CLOSED}"
)
"""The name, its letters, and what it means."""

ADOPTED_RE: Final = lazy.regex(
    r"(?P<title>[A-ZÀ-Þ][^,;:()“”]{3,120}\b(?:Law|Act|Code|Regulations?|Measures|Decree|Provisions)\b"
    rf"(?: of (?:[A-Z][^,;:()]{{3,60}}|{YEAR}))?)"
    r"(?: \([\u3000-\u9fff·《》]{2,60}\))?,? "
    r"(?:adopted|promulgated|enacted|passed|issued|approved|ratified|signed(?: into law)?)"
    rf"(?: on)? (?P<day>{EXACT_DAY})"
    rf"(?:,? effective {EXACT_DAY})?{_WHERE}{_CLOSED}"
)
"""The day on which it was adopted."""


_NAME: Final = r"[A-ZÀ-Þ][\w’'-]*"
_REALM: Final = (
    r"(?:the )?(?:People’s Republic of China|PRC|(?:(?:Federal|Democratic|Socialist|Islamic) ){0,2}Republic of"
    rf"(?: the)? {_NAME}(?: {_NAME})?|Russian Federation|Soviet Union|USSR|European Union|United (?:Kingdom|States)"
    rf"|Kingdom of (?:the )?{_NAME})"
)
_DATED: Final = (
    rf"(?:,? (?:effective|in force|as amended|amended|as of)(?: on| in)? (?P<force>{EXACT_DAY}|{YEAR})"
    rf"|,? \((?P<bracketed>{EXACT_DAY}|{YEAR})\)|, (?P<day>{EXACT_DAY}|{YEAR}))"
)
OF_REALM_RE: Final = lazy.regex(
    rf"(?P<title>(?:{_NAME},? (?:(?:and|of|on|the|for|to|against|in) ){{0,2}}){{1,8}}"
    rf"(?:Law|Act|Code|Regulations?|Measures|Provisions) of {_REALM}){_DATED}{_WHERE}{_CLOSED}"
)
"""A law of a land by its name, with its day."""
ON_MATTER_RE: Final = lazy.regex(
    rf"(?P<title>(?:Federal |Basic |Constitutional |Organic )?Law (?:of (?:the )?{_NAME}(?: {_NAME}){{0,3}} )?"
    rf"(?:on|for|against) (?:the )?{_NAME}"
    rf"(?:,? (?:(?:and|or|of|on|the|for|to|in|against|by|with|from) ){{0,3}}{_NAME}){{0,14}}){_DATED}{_WHERE}{_CLOSED}"
)
"""A law by its matter, with its day."""


REALMS: Final = group(
    "Law of ", "Law on ", "Law for ", "Law against ", "Act of the ", "Code of the ", "Regulations of ", "Measures of ",
    "Provisions of ",
)  # fmt: skip


def read_law_of_land(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The law, whose land may stand before it."""
    return _read_as(text, pieces, at, (COUNTED_RE, YEARED_RE, NAMED_RE, GLOSSED_RE, ADOPTED_RE))


def read_law_of_realm(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The same of a law by the name of its realm, or by its matter, and its day."""
    return _read_as(text, pieces, at, (OF_REALM_RE, ON_MATTER_RE))


def _read_as(text: str, pieces: list[Piece], at: int, patterns: tuple[re.Pattern[str], ...]) -> Found | None:
    """The law that one of the patterns finds."""
    if pieces[at].kind != "text":
        return None
    start, stop = pieces[at].start, pieces[-1].end
    for pattern in patterns:
        found = pattern.match(text, start, stop)
        last = ending_with(pieces, at, found)
        if found and last >= 0 and _settled(found):
            return _law(text, pieces, last, found)
    return None


def _settled(found: re.Match[str]) -> bool:
    """Whether what stands before the law, if anything does, is a land."""
    if sentence_like(found.groupdict().get("matter") or ""):
        return False
    land = found.groupdict().get("land")
    return land is None or land.lower() in PLACES | GOVERNMENTS


def _law(text: str, pieces: list[Piece], last: int, found: re.Match[str]) -> Found:
    stated = {name: value for name, value in found.groupdict().items() if value}
    day = next((stated[name] for name in ("day", "bracketed", "force") if name in stated), "")
    draft = Draft(said={"law"}, date=read_date(_english(day)))
    draft.authors = (Name(literal=stated["land"]),) if "land" in stated else ()
    draft.put("title", stated["title"])
    draft.put("number", stated.get("number", "") if lazy.found_by(found, NAMED_RE) else "")
    draft.put("container", stated.get("printed", ""))
    draft.put("pages", stated.get("page", ""))
    draft.add_locator(stated["where"]) if "where" in stated else None
    end, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, found.end()), following, "full", "legal")


def _english(day: str) -> str:
    """`14 de agosto de 2018` as other days are read."""
    return day.replace("º", "").replace(" de ", " ")
