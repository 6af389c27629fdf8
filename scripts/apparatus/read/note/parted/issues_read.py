"""Finds the number of an issue that other houses print otherwise than behind `no.`, before a date or pages.

    Port Review 12(3) (2001)      Port Review 12/3 (2001): 45      Port Review 12, n° 3 (2001)

Comes in: a note as printed. Comes out: what is to be read for these marks (Chicago Manual 14.171).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.signs import Groups, and_digit, behind_digit, group

COUNT: Final = ", no. "
ISSUED: Final = group(*behind_digit(*(f"{space}({digit}" for space in ("", " ") for digit in "0123456789")))
ISSUED_RE: Final = lazy.regex(
    rf"(?<=\s)(?P<before>[^\W\d_][\w’]{{1,40}}[.,:]?[”\"]?|(?<=,\s){YEAR},)\s(?P<volume>\d{{1,4}})(?P<open>\s?\()(?!{YEAR}|\d{{3,4}}/)"
    r"\d{1,4}(?:[-–/]\d{1,4})?(?P<close>\))"
    rf"(?=,?\s\((?:[A-Z][a-z]{{2,8}}\.?,?\s(?:\d{{1,2}}, )?)?{YEAR}|,\s{YEAR}[,:.]|:\s?\d"
    r"|,\s(?:pp?\.\s)?\d{1,4}[-–]\d)"
)
"""`Port Review 12(3) (2001)`, `12 (3), 2001, 45`, `12(3): 45`: the issue in a bracket behind the volume."""
_MONTHS: Final = rf"(?:{MONTH}(?:[-–/]{MONTH})?|Spring|Summer|Autumn|Fall|Winter)\s"
"""`May`, `Jan.–Feb.` before a year."""
_YEARS: Final = rf"{YEAR}(?:[-–/](?:{MONTH}\s)?(?:\d\d){{1,2}})?"
"""`2019`, `2019–20`, `2019–Jan. 2020`."""
MARKED_ISSUE: Final = group(*and_digit(*behind_digit("/", ".", ":", ",", ": ")))
MARKED_ISSUE_RE: Final = lazy.regex(
    r"(?<=\s)(?P<before>[^\W\d_][\w’]{1,40}[.,:]?[”\"]?)\s(?P<volume>\d{1,3})(?P<mark>[/.,]|:\s?)\d{1,2}(?:[-–/]\d{1,2})?"
    rf"(?=,?\s\((?:[A-Z][a-z]{{2,8}}\.?(?:[-–/]{MONTH})?,?\s)?{YEAR}\)[:,]?\s?(?:pp?\.\s)?\d{{1,4}}\b"
    rf"|,\s(?:{_MONTHS})?{_YEARS},\s(?:pp?\.\s?\d|(?:available )?(?:at )?(?P<site>https?://)))"
)
"""`Port Review 12/3 (2001): 45`, `12.3 (2001), 45`, `12: 3, Jan.–Feb. 2001, pp. 4–5`: the issue behind a mark, where
pages follow the year."""
STOPPED_ISSUE: Final = group(*and_digit(*behind_digit(". ")))
STOPPED_ISSUE_RE: Final = lazy.regex(
    rf"(?<=[^\W\d_]\s)\d{{1,3}}(?P<mark>\.\s)\d{{1,4}}(?:[-–/]\d{{1,3}})?(?=,?\s\({YEAR}\)[:,]\s?(?:pp?\.\s)?\d{{1,4}}[-–]\d)"
)
"""`Port Review 57. 229 (2007), 573–92`: the issue behind a stop and a space, where pages follow the year."""
YEAR_BEFORE_RE: Final = lazy.regex(
    rf"(?<=[^\W\d_])(?P<gap>,?\s)(?:(?P<months>{_MONTHS})?{_YEARS},|(?P<bracket>\((?:{_MONTHS})?{_YEARS}\),?))"
    r"\s(?P<volume>\d{1,3})(?P<mark>[/.,]|:\s?)(?:\d|1[0-2])(?=,\spp?\.\s?\d|[,:]\s\d{1,4}[-–]\d)"
)
"""`Port Review 2001, 12:3, pp. 34–56`, `(2001), 12/3, 34–56`: the same behind the year, before a range of pages."""
VOLUME_PAGED_RE: Final = lazy.regex(
    rf"[’”\"'],?\s(?:in\s)?[A-ZÀ-Þ][^,;:()“”‘\"\d]{{2,80}},\s{YEAR},\s(?P<volume>\d{{1,3}}),\s\d{{1,4}}(?=[.;]|\Z)"
)
"""`‘Quays’, Port Review, 2001, 12, 317`: the volume between the year and a page."""
VOLUME_DATED_RE: Final = lazy.regex(
    rf"[’”\"'],?\s[A-ZÀ-Þ][^,;()“”‘\"\d]{{2,80}}(?P<gap>,\s)\d{{1,3}}(?P<opens>,\s){_MONTHS}{YEAR}(?P<closes>,\s)\d{{1,4}}[-–]\d"
)
"""`“Quays,” Port Review, 68, May 2002, 259–92`: volume, month and pages between commas."""
MONTH_APART_RE: Final = lazy.regex(
    rf"[a-z)]\s\d{{1,3}}\s\((?:{MONTH}|Spring|Summer|Autumn|Fall|Winter)(?P<gap>\),\s){YEAR}(?P<end>),\s(?:pp?\.\s)?\d"
)
"""`Port Review 20 (December), 1981, pp. 309–26`: the year behind the bracket."""
MONTHS_APART: Final = group(*(f"{last}), {century}" for last in "abcdefghijklmnopqrstuvwxyz." for century in "12"))
VOLUME_DATED: Final = group(*(f"{digit}, {month}" for digit in "0123456789" for month in "JFMASONDW"))
VOLUME_PAGED: Final = group(*(f"{digit}, {first}" for digit in "0123456789" for first in "123456789"))
DAY_RE: Final = lazy.regex(rf"\b\d{{1,2}}\s{MONTH}\Z")
"""`12 May` before a year: no issue is meant by numbers behind it."""
_UNITS: Final = (
    "art arts article articles s ss sec section sections para paras paragraph reg regs regulation rule rules r no nos c"
    " ch cl clause pt sch schedule act acts ord order orders const resolution resolutions res case cases directive"
    " decision decree law laws doc document record records version release"
)
UNITS: Final = frozenset(_UNITS.split())
"""What is counted so in laws, and is no journal: `section 12(3) (1976)`."""

_DATED: Final = (
    rf"(?=\d{{1,4}}(?:[-–/]\d{{1,4}})?(?:,?\s\((?:[^\W\d_]{{3,10}}\.?,?\s(?:\d{{1,2}}, )?)?{YEAR}"
    rf"|,\s{YEAR}\b|:\s?\d))"
)
"""A number that a date or pages follow."""
OTHER_COUNT: Final = group(
    *(sign + gap for sign in ("iss.", "nr.", "Nr.", "n°", "nº", "N°", "núm.", "№", "Heft", "H.") for gap in (" ", "")),
    *and_digit("ssue ", "ssue #", "umber ", "no.", "No. ", "No.", " No ", " no "),
)  # fmt: skip
OTHER_COUNT_RE: Final = lazy.regex(
    r"(?<=\d)(?P<sign>,?\s(?:iss\.|[Ii]ssue(?: #| [Nn]o\.)?|[Nn]r\.|[Nn]°|nº|núm\.|№|H\.|Heft|[Nn]umber|[Nn]o\.?)\s?)"
    + _DATED
)
"""`Port Review 12, n° 3 (2001)`, `12 No.3 (2001)`: the number of an issue as others print it."""


YEAR_FIRST_RE: Final = lazy.regex(rf"[\[(]{YEAR}[\])],?\s[^\[\]()\"“”’]{{2,80}}\Z")


def _behind_year(text: str, volume: int) -> bool:
    """Whether the year stands before the journal, as British lawyers cite: `[2017] Port Review 20(1): 118`."""
    return YEAR_FIRST_RE.search(text, max(0, volume - 90), volume) is not None


_COUNTED: Final = r"(?:\b(?:[Vv]ol|[Nn]o)s?\.\s?(?:\d{1,4}(?:[/–-]\d{1,3})?|[IVXLC]{1,7})|(?<=[a-z],\s)\d{1,3})"
STOPPED_RE: Final = lazy.regex(rf"{_COUNTED}(?P<stop>\.)(?=,\s|\s\([A-Z\d]|(?P<next>\s[Nn]o\.\s?\d))")
"""`Vol. 1., No. 4`, `Vol. 1. No. 4`: a stop behind a number that ends nothing."""
STOPPED: Final = group(
    *behind_digit(".,", ". (", ". No.", ". no."),
    *(f"{roman}{end}" for roman in "IVXLC" for end in (".,", ". (", ". No", ". no")),
)


ROMAN_ISSUE_RE: Final = lazy.regex(
    rf"(?<=[^\W\d_][a-zà-ÿ]),?\s[IVXLC]{{1,7}}(?P<mark>:\s?|-|/)\d{{1,3}}(?=,?\s\((?:[^()\d]{{2,40}}\s)?{YEAR}\)[:,])"
)
"""`Historia Mexicana, XLV: 2 (1995), pp. 33-47`: the issue behind a volume in Roman figures."""
CYRILLIC_RE: Final = lazy.regex(
    r"(?<=[\u0400-\u04ff»\d)]),\s(?:(?P<issue>№\s?)(?=\d)|(?P<pages>[с]\.\s?)(?=\d{1,4}(?:[-–—]\d{1,4})?(?:[.,;]|\Z)))"
)
"""`Вопросы истории, 1998, № 4, с. 33–47`: the issue and the pages as Russians print them."""
CYRILLIC: Final = group(*(f", {sign}" for sign in ("№", "с.")))
ROMAN_ISSUE: Final = group(*(roman + mark for roman in "IVXLC" for mark in (": ", ":", "-", "/")))


SEASONED_RE: Final = lazy.regex(rf"(?<=\d)(?P<gap>\s)(?=(?:Spring|Summer|Autumn|Fall|Winter) {YEAR},)")
"""`vol. 6 no. 4 Winter 1994`: the season of an issue right behind it."""
COUNTED_RE: Final = lazy.regex(r"\b[Nn]o\. ?\d{1,3}\Z")
SEASONED: Final = group(*behind_digit(" Spring ", " Summer ", " Autumn ", " Fall ", " Winter "))

LONGEST_COUNT: Final = 10
"""Characters of such a number."""

BULLETIN: Final = group(*and_digit(", bulletin "))
BULLETIN_RE: Final = lazy.regex(
    r"[,?!][”\"] [A-ZÀ-Þ][^,;:()“”\"\d]{3,80}, (?P<sign>bulletin )\d{1,3}(?=[/.(]\d|: ?\d|,? \(\d|, n[or°.])"
)
"""`“Quays,” Port Heritage, bulletin 13, no. 3 (March 1985)`: what a society calls its volumes."""

ISSUES: Final = Groups(
    BULLETIN
    | SEASONED
    | VOLUME_PAGED
    | VOLUME_DATED
    | MONTHS_APART
    | ISSUED
    | MARKED_ISSUE
    | STOPPED_ISSUE
    | STOPPED
    | OTHER_COUNT
    | ROMAN_ISSUE
    | CYRILLIC
)
"""What of them it is asked for."""


def _as_in_journal(text: str) -> Iterator[tuple[int, Change]]:
    """The marks of the Manual for the commas between volume, month and pages."""
    for found in VOLUME_DATED_RE.finditer(text):
        for mark, stands in (("gap", " "), ("opens", " ("), ("closes", "): ")):
            yield put_for(found, stands, mark)


def _counts_unit(found: re.Match[str]) -> bool:
    """Whether the word before a number is counted in laws, and ends no journal's name."""
    unit = found["before"].strip(".,:").lower()
    begin = found.start("before")
    if unit.isdigit() and "§" in found.string[max(0, begin - NEAR) : begin]:
        return True  # `§§ 1981, 1983, 1985(3) (2018)`
    return unit in UNITS and not (unit in SUBJECTS and JOURNAL_RE.search(found.string, max(0, begin - 80), begin))


NEAR: Final = 40
"""Letters from a sign of sections to the last of them."""

SUBJECTS: Final = frozenset({"law", "art", "arts", "article", "articles"})
JOURNAL_RE: Final = lazy.regex(
    r"\b(?:Journal|Review|Quarterly|Annals|Yearbook|Studies) (?:of|in|for) [^,;.“”\"]{0,50}\Z"
)
"""`Review of European Law 58,7 (1949)`: the journal whose subject a word is."""


def issues_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such numbers stand, and what is read for their marks; `groups` are those of which the text holds signs."""
    if groups & ISSUED:
        for found in ISSUED_RE.finditer(text):
            if not _counts_unit(found) and not _behind_year(text, found.start("volume")):
                yield put_for(found, COUNT, "open")
                yield put_for(found, "", "close")
    if groups & MARKED_ISSUE:
        for found in MARKED_ISSUE_RE.finditer(text):
            counts = found["mark"][0] == ":" or not found["site"]  # `Quay Tools, version 2.4, 2016, https://…`
            if counts and not _counts_unit(found):
                yield put_for(found, COUNT, "mark")
        for found in YEAR_BEFORE_RE.finditer(text):
            if not found["bracket"] and DAY_RE.search(text, 0, found.start()):
                continue
            yield put_for(found, " " if found["bracket"] else ", ", "gap")
            yield put_for(found, COUNT, "mark")
            if found["months"]:
                yield put_for(found, f"vol. {found['volume']}", "volume")
    for found in STOPPED_ISSUE_RE.finditer(text) if groups & STOPPED_ISSUE else ():
        yield put_for(found, COUNT, "mark")
    for found in VOLUME_PAGED_RE.finditer(text) if groups & VOLUME_PAGED else ():
        yield put_before(found, "vol. ", "volume")
    for found in SEASONED_RE.finditer(text) if groups & SEASONED else ():
        if COUNTED_RE.search(text, max(0, found.start() - LONGEST_COUNT), found.start()):
            yield put_for(found, ", ", "gap")
    for found in BULLETIN_RE.finditer(text) if groups & BULLETIN else ():
        yield put_for(found, "vol. ", "sign")
    for found in MONTH_APART_RE.finditer(text) if groups & MONTHS_APART else ():
        yield put_for(found, " ", "gap")
        yield put_for(found, ")", "end")
    if groups & VOLUME_DATED:
        yield from _as_in_journal(text)
    for found in ROMAN_ISSUE_RE.finditer(text) if groups & ROMAN_ISSUE else ():
        yield put_for(found, COUNT, "mark")
    for found in CYRILLIC_RE.finditer(text) if groups & CYRILLIC else ():
        sign = "issue" if found["issue"] else "pages"
        yield put_for(found, "no. " if found["issue"] else "pp. ", sign)
    for found in STOPPED_RE.finditer(text) if groups & STOPPED else ():
        yield put_for(found, "," if found["next"] else "", "stop")
    if groups & OTHER_COUNT:
        for found in OTHER_COUNT_RE.finditer(text):
            yield put_for(found, COUNT, "sign")
