"""Tells whether a stop stands within a shortened name: of a party to a case, of its reports, of a journal.

Comes in: a text, a stop and what follows it. Comes out: yes or no. Bluebook T6 (parties), T1 and T13 (reports and
journals).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS
from apparatus.read.note.words.day_patterns import YEAR

REPORTER_RE: Final = lazy.regex(
    rf"(?:(?<=\s)|\A|(?<=[(,;]))(?:\d{{1,3}}(?:\(\d{{1,3}}\))?|{YEAR})\s(?:[A-Z][\w’']{{0,10}}(?:[.:]-?\s?|-|\s)|&\s){{0,7}}[A-Z][\w’']{{0,10}}\Z"
)
"""`34 Ind. Cl`, `18 Harv. J.L. & Tech`: the name of a series of law reports or a journal behind the volume."""

VOLUME_RE: Final = lazy.regex(r"[\d)]\s[A-Z&]")
"""A quick look: a volume and the first letter behind it."""

SHORTENED_RE: Final = lazy.regex(
    r"(?:[A-Z][a-z’']{1,6}\. ){0,6}(?:(?:[A-Z][\w.’']{0,12},? ){0,3}vs?\. [A-Z]|Nos?\. [\w-]{1,6} vs?\. [A-Z]"
    r"|Co\., (?:\d{1,4} [A-Z]|\d{2}-\d)"
    r"|(?:Code|Laws|Acts|Stats?\.) (?:Ann\. )?(?:§|ch\.|tit\.|\d)|[A-Z][\w’']{0,8}\. \((?:[A-Z][a-z]{2,8}\.? )?\d"
    r"|(?:[A-Z]{2,5} )?\d{1,3}(?:,? no\. \d|,? \((?:[A-Z][\w–-]{2,18} )?\d{4}\)(?:: |,? \d))|Eng\., \d{1,3}, \d)"
)
"""What follows a stop within the name of a party or a journal: `Mut. Liab. Ins. Co. v. …`, `No. 12 v. …`, `Intell. 25,
no. 7`."""

NAMED_RE: Final = lazy.regex(r"[A-Z][\w’']{0,12} [^\d]")
"""A party's name whose own words are not shortened: `Lima v. Roe` behind `Ports.`"""


def is_reported(text: str, stop: int) -> bool:
    """Whether a volume and the name of reports or a journal stand before a stop: a long name must be short for one."""
    if not VOLUME_RE.search(text, max(0, stop - 40), stop):
        return False
    found = REPORTER_RE.search(text, max(0, stop - 40), stop)
    if not found or STATED_TOWN_RE.match(text, stop) or NAMED_YEAR_RE.search(text, max(0, stop - 60), stop):
        return False
    name = found.group()
    if COUNTED_RE.search(text, max(0, stop - 40), stop) and name.rpartition(" ")[2].lower() in COMMON_WORDS:
        return False
    return name.count(" ") < 4 or "." in name or "&" in name or name.isupper()


NAMED_YEAR_RE: Final = lazy.regex(rf"\b(?:the|a|his|her|their|its|our|this|that) {YEAR} [A-Z][^\d.()]*\Z")
"""`in the 1819 Directory.`: no volume has an article before it."""

COUNTED_RE: Final = lazy.regex(
    r"\b(?i:in|over|after|for|within|the|these|its|last|next|past|first) \d{1,3}"
    r" [A-Z][a-z]{2,12}s\Z"
)
"""`Its Slowest Pace in 75 Years.`, `A History in 100 Objects.`: how many of a thing a title tells."""

STATED_TOWN_RE: Final = lazy.regex(
    r"\. [A-ZÀ-Þ][^\W\d_]+(?:[ -][A-ZÀ-Þ]?[^\W\d_]+){0,2}(?:, (?:[A-Z]{2}|[A-Z]\.[A-Z]\.|[A-ZÀ-Þ][^\W\d_]+))?: [A-ZÀ-Þ]"
)
"""`The 1923 Ordinance. Pittsburgh, PA: Quay Press`: a town, with its state or without, and a publisher; the year is
the title’s."""


def is_shortened(text: str, word: str, after: int) -> bool:
    """Whether a word before a stop is shortened within the name of a party or a journal that goes on behind it."""
    if SHORTENED_RE.match(text, after) is None:
        return False
    return text[after].isdigit() or (len(word) < 8 and (len(word) < 5 or NAMED_RE.match(text, after) is None))


PARTY_BEFORE_RE: Final = lazy.regex(r"\sv\.?\s(?:(?:[A-ZÀ-Þ][\w.’'-]*|&|of|for|the|and) ){0,8}[A-Z][a-z’']{2,8}\Z")

PARTY_BEHIND_RE: Final = lazy.regex(
    r"(?:(?:[A-ZÀ-Þ][\w.’'-]*|&|of|for|the|and) ){0,7}"
    r"(?:Co|Corp|Inc|Ltd|L\.?L\.?[CP]|Ass[’']ns?|Comm[’']n|Dep[’']t|R\.?R|Ry|Bd|Dist|Auth|Grp|Servs?|Soc[’']y|Bank|Union)"
    r"\.?, (?:\d{1,4} [A-Z]|Nos?\. \d|\[\d{4}\])"
    r"|(?:[A-ZÀ-Þ][\w’'-]*\.?,? (?:(?:&|of|for) )?){1,7}(?<=, )\d{1,4} (?:U\.S\.|S\. ?Ct\.|F\. ?(?:[23]d|4th|Supp\.)"
    r"|[NS]\.[EW]\. ?[23]d|[AP]\. ?[23]d) ?\d"
)


def is_of_party(text: str, stop: int, after: int) -> bool:
    """Whether a stop stands within the name of a company that is the second party of a case, whose reports or number
    follow: `v. Quay Broad. Lima Co., 392 U.S. 157` (Bluebook T6)."""
    behind = PARTY_BEHIND_RE.match(text, after)
    return behind is not None and PARTY_BEFORE_RE.search(text, max(0, stop - LONGEST_PARTY), stop) is not None


LONGEST_PARTY: Final = 80


CALLED_BEFORE_RE: Final = lazy.regex(r"\sv\.?\s(?:(?:[A-ZÀ-Þ][\w.’'&-]*|and|of|the) ){0,5}[A-ZÀ-Þ][\w’'-]{1,20}\Z")
CALLED_BEHIND_RE: Final = lazy.regex(
    r"!\s(?:[A-ZÀ-Þ][\w.’'&-]*,? ){1,5}(?:\(?(?:ECLI:)?EU:[CTF]:|[\[(](?:19|20)\d\d[\])]|\(C-\d|\d{1,4} [A-Z])"
)
CALLED_FIRST_RE: Final = lazy.regex(r"!\s(?:Inc|Ltd|Corp|Co|LLC|UK|Holdings)\b[\w., ]{0,20}\sv\.?\s[A-ZÀ-Þ]")
"""`Quay! Inc. v. Lima`: the first party."""


def calls_party(text: str, mark: int) -> bool:
    """Whether a mark of exclamation stands within the name of a party to a case, whose number or reports follow:
    `Lima v Quay! UK EU:C:2012:115`."""
    if text[mark] == "!" and CALLED_FIRST_RE.match(text, mark):
        return True
    if text[mark] != "!" or CALLED_BEHIND_RE.match(text, mark) is None:
        return False
    return CALLED_BEFORE_RE.search(text, max(0, mark - LONGEST_PARTY), mark) is not None
