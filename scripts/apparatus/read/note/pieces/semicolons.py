"""Tells a semicolon before a subtitle, as American libraries once printed titles, from one between citations.

    Harold Innis, Worker in the Cane; a Puerto Rican Life History (Toronto: University of Toronto Press, 1951)
    Harold Innis, The Cod Fisheries; The History of an International Economy, Toronto, 1954
    Innis, Harold. Worker in the Cane; a Puerto Rican Life History. Toronto: University of Toronto Press, 1951.

Comes in: a text and the place of a semicolon, or a stretch of it. Comes out: a judgement, or the first that parts.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, GIVEN_NAMES, NEWSPAPER_WORDS, NEWSPAPERS, PLACES
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.patterns import COLLECTION_RE
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.title_words import capital_share

_PLACED: Final = r"[A-ZÀ-Þ][^.;:()“”\d]{1,40}: [A-ZÀ-Þ]"
_HOUSE: Final = (
    r",\s(?:pp?\.\s?\d[\d–-]{0,8},\s)?[A-ZÀ-Þ][^.,;:()“”\d]{0,60}(?:Press|Books|Publishers|Routledge|Verlag),\s"
    rf"{YEAR}\b"
)
"""A publisher who shows that he is one, and the year; a page may stand before."""

SUBTITLE_RE: Final = lazy.regex(
    r";\s(?:an?|the|its|their|his|her|being|from|or|with|together with|to which (?:is|are) added|containing)"
    r"\s(?!same\b|latter\b|former\b|above\b)"
    r"(?P<words>(?:[^.;:()“”\d]|“[^“”]{1,40}”|\([A-Za-z ]{2,40}\)|(?:1[5-9]|20)\d\d){3,160})"
    rf"(?:,?\s\((?:\d+ vol(?:ume)?s\.?, )?(?:{_PLACED}|[A-ZÀ-Þ][^;:()“”\d]{{2,60}},? \d{{4}}\))|[.,]\s{_PLACED}"
    rf"|{_HOUSE})"
)
"""An article or what stands for one, or `or`, a few words, and where, by whom or when they were published."""

HEADLINE: Final = 0.5

CAPITAL_RE: Final = lazy.regex(
    r";\s(?P<words>(?:[A-ZÀ-Þ]|“[A-ZÀ-Þ][^“”]{1,40}”\s)"
    r"(?:[^.,;:()“”\"\d]|“[^“”]{1,40}”\s|\([A-Za-z ]{2,40}\)|(?:1[5-9]|20)\d\d){2,90})"
    r"(?P<made>,\s(?:eds?|trans)\.\s[^;:()“”\"]{4,120}(?=\s\())?"
    rf"(?:\s\((?:{_PLACED}|(?P<bracketed>[A-ZÀ-Þ][^.,;:()“”\d]{{1,40}}),? {YEAR}\))|[.,]\s{_PLACED}"
    r"|,\s(?P<place>[A-ZÀ-Þ][^.,;:()“”\d]{1,40})(?P<state>,\s(?:[A-Z]{2}|[A-Z][a-z]{1,5}\.|[A-Z]\.[A-Z]\.))?"
    rf",\s(?:[A-ZÀ-Þ][^.,;:()“”\d]{{2,40}},\s)?{YEAR}\b|{_HOUSE})"
)
"""A subtitle with a capital, or a second title, and right behind it, with no author before it, a place that is known;
or who made the book, as `Fear and Trembling; Repetition, trans. Ana Lima (Lisbon: …)`."""

LONGEST: Final = 240
"""Characters of a signal, a name and a title."""

SIGNED_RE: Final = lazy.regex(
    r"(?P<name>(?:[A-ZÀ-Þ][\w.’'-]*\s){1,4}(?:[a-z]{2,3}\s){0,2}[A-ZÀ-Þ][\w’'-]+),\s"
    r"(?P<title>[A-ZÀ-Þ][^.;:()“”\"\d]{2,90})\Z"
)
"""A full name and a title, and no passage or year of it."""


def within_title(text: str, semicolon: int) -> bool:
    """Whether a subtitle follows a semicolon, and a title stands before it."""
    if _between_towns(text, semicolon) or _between_publishers(text, semicolon):
        return True
    if _before_review(text, semicolon):
        return True
    if not text[semicolon - 1 : semicolon].isalpha():
        return False
    if text.startswith(EX_PARTE, semicolon):
        return _again_for_party(text, semicolon)
    if ESSAYS_RE.match(text, semicolon):
        return True
    if text[semicolon + 2 : semicolon + 4].lstrip("“")[:1].isupper():
        if _in_journal(text, semicolon):
            return True
        return _before_capital(text, semicolon) or _in_volume(text, semicolon) or _of_order(text, semicolon)
    found = SUBTITLE_RE.match(text, semicolon)
    if found and text.startswith("; or ", semicolon):
        return found["words"][0].isupper()
    return found is not None and capital_share(found["words"]) >= HEADLINE


ORDER_RE: Final = lazy.regex(
    r"(?:\A|(?<=[.;] )|(?<=\b[Ss]ee )|(?<=\balso )|(?<=\be\.g\., ))"
    r"(?:[A-Z][a-z]{2,12} (?:and )?){0,2}(?:Order|Opinion|Memorandum|Notice|Stipulation|Findings)\b[^;,“”\d]{0,80}\Z"
)
FURTHER_RE: Final = lazy.regex(
    r"; (?:and )?(?:[A-Z][a-z]{2,12}ing|Order|Memorandum|Notice|Findings|Judgment)\b[^;,“”\d]{3,120}, "
    r"[A-Z][^;,()]{1,90} v\. [A-Z][^;()]{1,90},? No"
)
"""What else an order of a court does, and the parties with the number of the case."""


def _of_order(text: str, semicolon: int) -> bool:
    """Whether a semicolon stands between what one order of a court does: `Order of Service; Denying Motion to Stay,
    Lima v. Costa, No. C 04-1234`."""
    if not FURTHER_RE.match(text, semicolon):
        return False
    return ORDER_RE.search(text, max(0, semicolon - LONGEST_IMPRINT), semicolon) is not None


ESSAYS_RE: Final = lazy.regex(
    r"; (?:Essays|Studies|Papers|Articles|Contributions|Festschrift) (?:in|for|on|presented|offered)\b"
    r"[^;:()“”]{3,120} \("
)
"""`The Making of Quays; Essays in Honour of Ana Lima (Lisbon, 1989)`: what a book gathers."""

_TOWN: Final = r"(?P<town>[A-ZÀ-Þ][^\W\d_]+(?:[ -][A-ZÀ-Þ][^\W\d_]+){0,2})"
TOWN_BEFORE_RE: Final = lazy.regex(rf"[,;] {_TOWN} ?\Z")
TOWN_BEHIND_RE: Final = lazy.regex(rf"; {_TOWN}(?=,? {YEAR}\b|: [A-ZÀ-Þ]|; [A-ZÀ-Þ][^\W\d_]+,? {YEAR}\b)")


def _between_towns(text: str, semicolon: int) -> bool:
    """Whether a semicolon stands between two towns as libraries print them: `Routledge, London ; New York, 2020`."""
    behind = TOWN_BEHIND_RE.match(text, semicolon)
    if not behind or behind["town"].lower() not in PLACES:
        return False
    before = TOWN_BEFORE_RE.search(text, max(0, semicolon - LONGEST_TOWN), semicolon)
    return before is not None and before["town"].lower() in PLACES


PUBLISHER_BEFORE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w.’ ]{1,30}: [A-ZÀ-Þ][^.,;:()“”\"\d]{2,60}\Z")
_BODY: Final = r"(?:Press|Museum|Society|Association|Institut\w*|University|Library|Council|Cent(?:er|re)|Academy)"
PUBLISHER_BEHIND_RE: Final = lazy.regex(
    rf"; (?=[^,;:()]*\b{_BODY}\b)[A-ZÀ-Þ][^.,;:()“”\"\d]{{2,90}}, {YEAR}(?=[.,;]|\Z)"
)


def _between_publishers(text: str, semicolon: int) -> bool:
    """Whether a semicolon stands between two that published a book, as catalogues print them: `Ithaca: Quay Press; Port
    Society, 2000`."""
    if not PUBLISHER_BEHIND_RE.match(text, semicolon):
        return False
    return PUBLISHER_BEFORE_RE.search(text, max(0, semicolon - LONGEST_IMPRINT), semicolon) is not None


LONGEST_IMPRINT: Final = 100
LONGEST_TOWN: Final = 40

EX_PARTE: Final = ("; Ex parte ", "; ex parte ", "; Ex Parte ")
PARTY_RE: Final = lazy.regex(r"; [Ee]x [Pp]arte (?P<party>[A-ZÀ-Þ][\w’-]+)")


def _again_for_party(text: str, semicolon: int) -> bool:
    """Whether one of the parties before a semicolon is who proceeds behind it: `R v Roe; Ex parte Lima`, `Lima v Costa;
    Ex parte Lima` (Australian Guide to Legal Citation 2.1.10)."""
    before = text[max(text.rfind(";", 0, semicolon) + 1, semicolon - LONGEST) : semicolon]
    found = PARTY_RE.match(text, semicolon)
    if found and MATTER_RE.search(before):
        return True
    if not found or not VERSUS_RE.search(before):
        return False
    return found["party"] in before or CROWN_RE.search(before) is not None


VERSUS_RE: Final = lazy.regex(r" v\.? [A-ZÀ-Þ][^,()\[\]\d]*\Z")
MATTER_RE: Final = lazy.regex(r"(?:\A|[\s(])Re [A-ZÀ-Þ][^,()\[\]\d;]{2,60}\Z")
"""`Re Lima; Ex parte Roe`."""
CROWN_RE: Final = lazy.regex(r"(?:\A|\s)(?:R|The (?:Queen|King)) v\.? ")


LEAD_RE: Final = lazy.regex(r"\b(?:[Ss]ee|[Cc]f\.)(?: also|, e\.g\.,| especially| esp\.)? (?=[A-ZÀ-Þ])")
"""`On the tides, see Ana Lima, …`: behind what a sentence says, its source begins."""

NAMED_ON_RE: Final = lazy.regex(
    r"; (?P<town>[A-ZÀ-Þ][^\W\d_]+(?: [A-ZÀ-Þ][^\W\d_]+)?)(?:, [A-ZÀ-Þ][^\W\d_]+(?: [A-ZÀ-Þ][^\W\d_]+)?)?"
    rf" \d{{1,3}}(?:, no\. \d{{1,3}}| ?\(\d{{1,3}}\)|\.\d{{1,2}})? \([^();]{{0,20}}{YEAR}\)"
)
JOURNAL_RE: Final = lazy.regex(
    r"[”’\"],? (?:[A-ZÀ-Þ][\w’&-]*|of|the|and|for|in)(?: (?:[A-ZÀ-Þ][\w’&-]*|of|the|and|for|in)){0,7}\Z"
)


def _in_journal(text: str, semicolon: int) -> bool:
    """Whether a semicolon stands in the name of a journal, before the town by which a catalogue tells it from others:
    `“Quays,” Journal of Ports; Lisbon, Portugal 31, no. 1 (1997): 51–87`."""
    found = NAMED_ON_RE.match(text, semicolon)
    if not found or found["town"].lower() not in PLACES:
        return False
    return JOURNAL_RE.search(text, max(0, semicolon - LONGEST_IMPRINT), semicolon) is not None


def _before_capital(text: str, semicolon: int) -> bool:
    """Whether a full name and a title stand before the semicolon, and behind it a title of nobody's with its imprint: a
    work that was cited before is known by the surname, a first citation has an imprint of its own."""
    found = CAPITAL_RE.match(text, semicolon)
    if not found or capital_share(found["words"]) < HEADLINE:
        return False
    translated = found["made"] is not None and "trans." in found["made"]
    if not translated and (" " not in found["words"] or _person(found["words"])):
        return False
    place = found["bracketed"] or found["place"]
    if place and not found["state"] and place.lower() not in PLACES:
        return False
    start = max(text.rfind(";", 0, semicolon) + 1, semicolon - LONGEST)
    start += len(text[start:semicolon]) - len(text[start:semicolon].lstrip())
    led = [lead.end() for lead in LEAD_RE.finditer(text, start, semicolon)]
    start = led[-1] if led else read_signal(text, start, semicolon)[1]
    signed = SIGNED_RE.match(text, start, semicolon)
    if not signed or not _person(signed["name"]) or any(map(_person, signed["title"].split(", "))):
        return False
    return capital_share(signed["title"]) >= HEADLINE


REVIEW_RE: Final = lazy.regex(
    r"; (?P<words>[A-ZÀ-Þ][^.,;:()“”\"\d]{2,90}), "
    r"(?:\d{1,4} [A-Z][^,;:()\d]{2,60} \d{1,5}(?:, \d{1,5}(?:[-–]\d{1,5})?)?"
    rf" \((?:[A-Z][a-z]{{2,8}}\.? )?{YEAR}\)|(?P<paper>[A-Z][^,;:()\d]{{2,40}})"
    rf"(?:, {MONTH} \d{{1,2}}, {YEAR}(?P<paged>, at [A-Z]?\d)?"
    rf"| \({MONTH} \d{{1,2}}, {YEAR}(?:, [\d:]{{4,5}} [AP]\.?M\.?)?\)))"
)
"""The rest of a title, and the law review or the newspaper with its day and page (Bluebook 16.4, 16.6)."""
SIGNED_TITLE_RE: Final = lazy.regex(
    r"(?:\A|(?<=[.;] )|(?<=\b[Ss]ee )|(?<=\balso )|(?<=\be\.g\., )|(?<=\b[Cc]f\. ))"
    r"(?P<name>[A-ZÀ-Þ][\w’'-]+ (?:[A-ZÀ-Þ]\.? ){0,2}(?:[A-ZÀ-Þ][\w’'-]+ ){0,1}[A-ZÀ-Þ][\w’'-]+)"
    r"(?P<others> et al\.)?, (?P<title>(?:\d{1,4}(?:st|nd|rd|th) )?[A-ZÀ-Þ][^.,;()“”\"]{2,90})\Z"
)


def _before_review(text: str, semicolon: int) -> bool:
    """Whether a full name and a title without a passage stand before a semicolon, and behind it words that name nobody,
    before a law review or a newspaper: `Jane Doe, Turning Away; Holding On, 12 Port L.J. 1 (2001)`."""
    found = REVIEW_RE.match(text, semicolon)
    if not found or " " not in found["words"] or _person(found["words"]) or capital_share(found["words"]) < HEADLINE:
        return False
    if found["paper"] and not found["paged"] and not _is_newspaper(found["paper"]):
        return False
    before = text[max(0, semicolon - LONGEST) : semicolon]
    signed = SIGNED_TITLE_RE.search(before)
    if not signed or not (signed["others"] or signed["name"].partition(" ")[0].lower() in GIVEN_NAMES):
        return False
    return " " in signed["title"] and not _person(signed["title"]) and capital_share(signed["title"]) >= HEADLINE


def _is_newspaper(name: str) -> bool:
    """Whether a name is a known newspaper's, or ends as theirs do: `N.Y. Times`."""
    return name.lower() in NEWSPAPERS or (" " in name and name.split()[-1].lower() in NEWSPAPER_WORDS)


VOLUME_RE: Final = lazy.regex(
    rf"\b{COLLECTION_RE.pattern},? [^();]{{0,40}}[Vv]ol(?:ume|\.) (?:\d{{1,2}}|[IVXL]{{1,6}}),"
    r"(?: (?:pt\.|[Pp]art) \w{1,3},)? [A-Z][^().:“”]{2,120}\Z"
)
"""A volume of documents that is named by the lands and matters of which it holds some."""
MATTERS_RE: Final = lazy.regex(
    rf"; (?P<words>[A-Z][^().;:,“”\d]{{2,80}})(?:, {YEAR}(?:[-–]\d{{2,4}})?)?"
    r"(?:;| \(|, (?:[Dd]oc|[Nn]o)\b)"
)


def _in_volume(text: str, semicolon: int) -> bool:
    """Whether a semicolon stands between the matters of such a volume: `FRUS, 1961–1963, vol. XXV, Organization of
    Foreign Policy; Information Policy (…)`."""
    found = MATTERS_RE.match(text, semicolon)
    if not found or _person(found["words"]):
        return False
    return VOLUME_RE.search(text, max(0, semicolon - LONGEST), semicolon) is not None


def _person(words: str) -> bool:
    """Whether a given name that is known, or initials, begin what may be a full name, and no word of a title follows
    it, as in `Faith in Ports`; or two words look like one."""
    words = words.removeprefix("and ")
    if TITLED_RE.match(words):
        return False
    lowered = words.lower().split() or [""]
    pair = len(lowered) == PAIR and words.istitle() and COMMON_WORDS.isdisjoint(lowered)
    return INITIALS_RE.match(words) is not None or lowered[0] in GIVEN_NAMES or pair


TITLED_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^\W\d_]+ (?:in|for|on|at|against|under|without) ")
INITIALS_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ]\. ?){1,3}[A-ZÀ-Þ]")
PAIR: Final = 2


def parting_semicolon(text: str, start: int, end: int) -> int:
    """The first semicolon between two places that does not stand within a title; -1 if there is none."""
    at = text.find(";", start, end)
    while at >= 0 and (within_title(text, at) or ALTERNATIVE_RE.match(text, at - 1)):
        at = text.find(";", at + 1, end)
    return at


ALTERNATIVE_RE: Final = lazy.regex(r"[^\W\d_];\s(?:or|ou|oder|o|ovvero|ossia|of|eller),\s(?=[A-ZÀ-Þ‘“\d])")
"""`The Keeper; or, The Quays of Porto`, `Le gardien; ou, Vingt ans`: the second title of a work."""
