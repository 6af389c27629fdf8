"""Knows the journal of an article that lawyers cite by its volume, name and page, whatever its name (Bluebook 16).

Comes in: the words of a piece, and what stands behind it. Comes out: volume, name and page. A name that says by no word
of its own that it is a journal's is known by the passage that follows the first page.

    84 Quaderni storici 488, 489 (1970)      27 Theory, Culture & Society 213, 220 (2010)      1985 Raritan 899, 912
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import within_article
from apparatus.read.note.words.title_words import capital_share

_ISSUE: Final = r"(?:\((?P<issue>\d{1,3}(?:[-–/]\d{1,3})?)\))?"
_NAME: Final = r"(?P<name>[A-ZÀ-Þ][\w’'.:/–-]*(?:,?\s(?:&|[^\W\d][\w’'.:–-]*)){0,12}(?:\s[23][dD])?)"
PAGE: Final = r"(?:¶\s?)?(?P<page>\d{1,5}(?:[-–]\d{1,5})?|1\d{5}|\d{1,3}:\d{1,3}|[ivxl]{1,8}|[a-z]{1,4}\d{3,8})"
"""`213`, `xi`, `105070`, `e1002345`: the page, or the number of an article that is printed nowhere."""
REVIEW: Final = r"(?:College|University|Univ|Modern) LR\b"
"""`Port College LR`; behind other words, `LR` may stand for law reports."""
LETTERED: Final = r"(?:MLR|LQR|ICLQ|OJLS|AJIL|EJIL|LMCLQ)\b"
"""Law reviews that go by their letters."""
_PAGE: Final = PAGE + r"(?P<cited>)"

_SLASHED: Final = r"|\d{4}(?=\s[A-Z]{2,6}/)"
"""`1049 PLI/CORP 379`: what a course prints may have many volumes."""
OTHER_RE: Final = lazy.regex(rf"(?P<volume>\d{{1,3}}{_SLASHED}){_ISSUE}\s{_NAME},?\s{_PAGE}\Z")
"""`38 Past & Present 56`, `162 Science 1243`: by its name it might be anything."""

YEARLY_RE: Final = lazy.regex(rf"(?P<volume>(?:18[5-9]|19\d|20\d)\d){_ISSUE}\s{_NAME}\s{_PAGE}\Z")
"""`1985 Raritan 899`: the year in the place of a volume."""


def other_journal(words: str, year: str = "") -> re.Match[str] | None:
    """A journal of any name, its volume counted or called by `year`; but no day, `30 August 2009`."""
    found = OTHER_RE.match(words) or (YEARLY_RE.match(words) if year and words.startswith(year) else None)
    return found if found and read_date(words) is None and not SORT_RE.search(found["name"]) else None


SORT_RE: Final = lazy.regex(
    r"\b(?:[Bb]ox|[Ff]older|[Ee]dition|[Vv]ersion|[Rr]eport|No|no|[Vv]ol|[Pp]ar[at]|[Bb]ook|[Ss]ection|[Cc]h(?:apter)?"
    r"|WL|LEXIS|[Aa]rt(?:icle)?|[Ii]tem|[Rr]eel|[Ss]t(?:reet)?|[Aa]venue|[Aa]ve|[Rr]oad)\b\.?\Z"
    r"|\b(?:Plan|Ways|Steps|Things|Reasons|Lessons|Questions|Days|Years|Theses|Rules|Points?|Principles)"
    r" (?:to|for|of|on|in|that|from)\b"
    r"|\A(?:Jan|Febr|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)(?:uary|ch|il|ust|ember|ober)?\.?\Z"
)
"""What is counted and prints no articles: `1943 Box 12`, `25 Point Plan to Reform Harbours 17`."""


def passage_behind(text: str, pieces: list[Piece], at: int, page: str) -> bool:
    """Whether the number behind a comma is a page of an article that begins on `page`."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != "," or pieces[at + 2].kind != "text":
        return False
    passage = PASSAGE_RE.match(words_of(text, pieces[at + 2]))
    first = page.partition("–")[0].partition("-")[0]
    return passage is not None and within_article(first, passage["page"])


PASSAGE_RE: Final = lazy.regex(r"(?:at )?(?P<page>\d{1,5})\b")


def in_one_piece(text: str, pieces: list[Piece], at: int, end: int) -> list[Piece]:
    """The pieces, those of a journal with commas in its name, or behind it, made one: `27 Theory, Culture & Society
    213`."""
    for first in range(at + 2, end - 2):
        if pieces[first].kind == "text" and OPENED_RE.match(text, pieces[first].start, pieces[first].end):
            last = _last_part(text, pieces, first, end)
            if last:
                whole = Piece("text", pieces[first].start, pieces[last].end)
                return [*pieces[:first], whole, *pieces[last + 1 :]]
    return pieces


OPENED_RE: Final = lazy.regex(r"\d{1,3}\s(?=[A-ZÀ-Þ])[^\d]{2,60}\Z")
LAST_RE: Final = lazy.regex(r"(?:(?:and|&)\s)?[A-ZÀ-Þ][^\d]{2,60}\s\d{1,5}\Z")
PAGE_RE: Final = lazy.regex(r"\d{1,4}\Z")
JOURNAL_END_RE: Final = lazy.regex(r"\b(?:J|REV|Rev|Q|JOURNAL|Journal|REVIEW|Review|QUARTERLY|Quarterly)\b\.?\Z")
MOST_PARTS: Final = 3


def _last_part(text: str, pieces: list[Piece], first: int, end: int) -> int:
    """The piece in which the name of the journal ends that begins at `first`; 0 if none does."""
    name, page = words_of(text, pieces[first]), words_of(text, pieces[first + 2])
    if PAGE_RE.match(page) and (
        JOURNAL_END_RE.search(name) or (name.endswith(".") and passage_behind(text, pieces, first + 2, page))
    ):
        return first + 2  # `34 PORT TECH. L.J., 67`, `22 Quays Educ., 67, 69`: a comma before the page
    for last in range(first + 2, min(end, first + 2 * MOST_PARTS + 1), 2):
        if pieces[last].kind != "text" or pieces[last - 1].kind != ",":
            return 0
        words = words_of(text, pieces[last])
        if LAST_RE.match(words) and read_date(words) is None:
            return last if capital_share(text[pieces[first].start : pieces[last].end]) > HEADLINE else 0
        if any(map(str.isdigit, words)):
            return 0
    return 0


HEADLINE: Final = 0.7
"""The share of capitals in the name of a journal with commas."""
