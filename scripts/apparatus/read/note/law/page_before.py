"""Finds the page that stands before the bracket with the year of a book, as lawyers cite it (Bluebook 15.1, 15.4)."""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import SMALL_WORDS
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.bare_years import NO_PRESS
from apparatus.read.note.titles.modifiers import before_series
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.houses import NAME_RE, names_house
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.places import known_place

PAGE_RE: Final = lazy.regex(
    rf"\s(?P<page>(?!{YEAR}(?:[-–]\d\d{{1,3}})?\Z)\d{{1,4}}(?:[-–]\d{{1,4}})?"
    r"(?: (?:& )?(?:nn?|tbl|fig)\. ?\d[\d–-]{0,6}| and \d{1,4}(?:[-–]\d{1,4})?)?"
    r"|(?=[ivx]{2})x{0,3}(?:ix|iv|v?i{0,3})(?:[-–][ivxl]{1,7})?"
    r"|\*\d{1,4}(?:[-–]\d{1,4})?"
    r"|[§¶]{1,2}\s?\d[\d.:–-]{0,12}(?:\[\w{1,4}\]){0,4}(?: at \d{1,4}(?:[-–]\d{1,4})?)?|chs?\. ?\d{1,3}"
    r"(?:[-–]\d{1,3})?)\Z"
)
PART_RE: Final = lazy.regex(
    r"\s(?P<part>(?:§{1,2}|chs?\.|[Rr]\.|pt\.)\s?\d[\d.:–-]{0,12}"
    r"|(?<=, )(?:[Aa]ct|[Pp]art|[Bb]ook|[Cc]hapter) (?:\d{1,2}|[IVX]{1,4})(?:, [Ss]c(?:ene|\.) \d{1,2})?)\Z"
)
"""The section or chapter before the page: `Economic Analysis of Law § 2.1, at 31` (Bluebook 3.3)."""

LABELLED_RE: Final = lazy.regex(r"(?:§{1,2}\s?|chs?\. ?|pts?\. ?|tbls?\. ?|app\. )(?:\d[\d.:–-]{0,12}|[A-Z\d])\Z")
"""`Port Law and Policy, ch. 9 (1992)`: behind a comma the label belongs to the number."""

AT_RE: Final = lazy.regex(
    r"(?:at|pp?\.) (?P<page>\d{1,4}(?:[-–]\d{1,4})?(?: (?:& )?(?:nn?|tbls?|figs?)\. ?\d[\d–-]{0,6})?"
    r"|[ivxl]{1,6}(?:[-–][ivxl]{1,6})?)\Z"
)
"""`Annual Report to Congress, at 11 (2006)`, `A Broken System, at i (2010)`."""


def before_page(text: str, pieces: list[Piece], after: int, last: int) -> tuple[int, str]:
    """Where the title ends, and the page or pages behind it: `Title 12`, `Title, at 12`, `Title 2, 13`; where the title
    has no comma, `Title, 12` as well."""
    words = words_of(text, pieces[last]) if pieces[last].kind == "text" else ""
    first_page = _first_page(text, pieces, last)
    at = AT_RE.match(text, pieces[first_page].start, pieces[first_page].end) if first_page > after + 1 else None
    if at:
        before, cited = pieces[first_page - 1].start, text[at.start("page") : pieces[last].end]
        part = PART_RE.search(text, max(0, before - LONGEST_PART), before)
        return (part.start(), f"{part['part']}, {cited}") if part else (before, cited)
    if last > after and pieces[last - 1].kind == "bracket" and PAGE_RE.match(f" {words}"):
        return pieces[last - 1].end, words  # `… (And What Makes It Work) 8`
    if last > after + 1 and pieces[last - 1].kind == "," and LABELLED_RE.match(words):
        return pieces[last - 1].start, words
    page = PAGE_RE.search(words)
    if page:
        return pieces[last].end - len(page.group()), page["page"]
    lettered = LETTERED_RE.search(words) if _in_edited(text, pieces, after, last) else None
    if lettered:
        return pieces[last].end - len(lettered.group()), lettered["page"]
    if last < after + 2 or pieces[last - 2].kind != "text" or not PAGE_RE.match(f" {words}"):
        return 0, ""
    before = last - 2
    while (
        before - 2 >= after and pieces[before - 1].kind == "," and PAGE_RE.match(f" {words_of(text, pieces[before])}")
    ):
        before -= 2
    first = PAGE_RE.search(words_of(text, pieces[before])) if pieces[before].kind == "text" else None
    if first:
        others = text[pieces[before + 1].end : pieces[last].end].strip()
        return pieces[before].end - len(first.group()), f"{first['page']}, {others}"
    if before > after and YEARS_RE.match(text, pieces[before].start, pieces[before].end):
        return pieces[before].end, text[pieces[before + 2].start : pieces[last].end]
    return (pieces[last - 2].end, words) if last == after + 2 else (0, "")


LETTERED_RE: Final = lazy.regex(
    r"(?<![a-z])(?<!\bTHE)(?<!\bOF)(?<!\bAND)\s(?P<page>[A-Z]-\d{1,3}(?:(?: to |[-–])[A-Z]-\d{1,3})?)\Z"
)
"""`in 1 LISBON LAW OF HARBOURS H-12`: the page of a loose-leaf book."""


def _in_edited(text: str, pieces: list[Piece], after: int, last: int) -> bool:
    """Whether a book in capitals holds the work, whose editors stand in the bracket behind it."""
    behind = text.find(")", pieces[last].end) + 1
    edited = EDITED_RE.search(text, pieces[last].end, behind)
    return edited is not None and HOLDER_RE.search(text, pieces[after].start, pieces[last].end) is not None


EDITED_RE: Final = lazy.regex(r"\beds?\.,? ")
HOLDER_RE: Final = lazy.regex(r", in (?:\d{1,2} )?[A-Z][A-Z’&., -]{4,}")
YEARS_RE: Final = lazy.regex(rf"{YEAR}[-–]\d{{2,4}}\Z")
"""The years with which a title ends, so that a number behind them is a page: `Harbours, 1915–2015, 12`."""

LONGEST_PART: Final = 24
"""Characters of a section before a page."""

PRESS_YEAR_RE: Final = lazy.regex(r"\((?=[A-Z])(?:[^():;]{3,40}: )?[^():]{3,120},? \d{4}\)\Z")
NUMBERED_RE: Final = lazy.regex(
    r"(?:\A|\s)(?P<noun>[\w’'&.-]+ [\w’'-]+\)?) (?:[ivx]{2,6}(?:, [ivxl]{1,6})?"
    r"|\d{1,3}(?:[-–]\d{1,3})?(?:, \d{1,3}(?:[-–]\d{1,3})?){0,3}(?: (?:& )?nn?\. ?\d[\d–-]{0,6})?)\Z"
)
COUNTED: Final = frozenset({
    "agenda", "apollo", "area", "article", "battalion", "book", "chapter", "district", "flight", "grade", "highway",
    "industry", "lot", "no", "part", "phase", "region", "route", "section", "squadron", "top", "unit", "version",
    "vision", "volume", "war", "web", "windows",
})  # fmt: skip
"""What a number belongs to that ends a title: `The Crying of Lot 49`."""


def title_unparted(text: str, pieces: list[Piece], after: int, last: int) -> bool:
    """Whether no comma stands in a title, behind which a number could be that of a series: `…, Harbour Classics 50`;
    `at` says that it is a page, and so does a year in which there were none: `A Digest of the Laws, Theory and Practice
    of Insurance 525 (London, 1781)`."""
    if AT_RE.match(words_of(text, pieces[_first_page(text, pieces, last)])):
        return True
    if last + 1 < len(pieces) and before_series(text, pieces[last + 1]):
        return True
    last = _first_page(text, pieces, last)
    return last == after or ", in " in text[pieces[after].start : pieces[last].end]


def page_before_press(text: str, pieces: list[Piece], bracket: int) -> bool:
    """Whether a page stands before a bracket with the publisher, as some lawyers print it: `Law as a Social System 64
    (Oxford University Press, 2004)`. Others cite it behind the bracket."""
    if not PRESS_YEAR_RE.match(words_of(text, pieces[bracket])):
        return False
    behind = bracket + 1 + (bracket + 1 < len(pieces) and pieces[bracket + 1].kind == ",")
    if behind < len(pieces) and pieces[behind].kind == "text" and read_locator(words_of(text, pieces[behind])):
        return False
    words = words_of(text, pieces[bracket])
    if AT_RE.match(words_of(text, pieces[_first_page(text, pieces, bracket - 1)])):
        return True
    edited = PEOPLE_RE.match(words) is not None
    house = words[1:-6].rpartition(", ")[2]
    of_old = words[-7] == "," and before_series(text, pieces[bracket]) and known_place(words[1:-7])
    if not of_old and words[-7] != "," and not (edited or LAWYERS_PRESS_RE.search(words) or _may_publish(house)):
        return False
    before = pieces[bracket - 1].end
    found = NUMBERED_RE.search(text, max(0, before - 60), before)
    before_noun, _, noun = found["noun"].rpartition(" ") if found else ("", "", "")
    if noun.lower() == "war" and before_noun.lower() != "world":
        return True  # `The Cold War 45`
    return noun != "" and noun.lower() not in COUNTED and noun not in SMALL_WORDS


def _may_publish(words: str) -> bool:
    """Whether words before a year may be a publisher, which the page behind the title suggests, and no town, session or
    time of the year."""
    parts = words.lower().replace(".", "").split()
    if not parts or parts[0] in NO_PRESS or parts[-1] in NO_PRESS or known_place(words):
        return False
    return names_house(words) or NAME_RE.match(words) is not None


PEOPLE_RE: Final = lazy.regex(r".*\b(?:eds?|trans)\., ")
"""The editors before the press, as lawyers name both in one bracket (Bluebook 15.4)."""


def put_press(words: str, draft: Draft) -> bool:
    """Takes a publisher whose name says nothing by itself, and the year: `Peter Lang 1973`."""
    press, _, year = PEOPLE_RE.sub("", words).rpartition(" ")
    draft.date = read_date(year)
    draft.put("publisher", press.rstrip(","))
    return draft.date is not None


def _first_page(text: str, pieces: list[Piece], last: int) -> int:
    """The first of the pages that end with the piece at `last`: `at xxiii, li, lvi`, `at 62-63, 99 & n.3`."""
    while last > 1 and NEXT_PAGE_RE.match(text, pieces[last].start, pieces[last].end) and pieces[last - 1].kind == ",":
        last -= 2
    return last


NEXT_PAGE_RE: Final = lazy.regex(
    r"(?:[ivxl]{1,6}(?:[-–][ivxl]{1,6})?|\d{1,4}(?:[-–]\d{1,4})?(?: (?:& )?nn?\. ?\d[\d–-]{0,6})?)\Z"
)
LAWYERS_PRESS_RE: Final = lazy.regex(r"\b(?:Press|Univ\.|Co\.|Inc\.|Publishers|Library|Classics|Books) \d{4}\)\Z")
"""A publisher without a comma, whom lawyers name for a reprint (Bluebook 15.4): `(Free Press 1965)`."""
