"""Finds numbers that are printed otherwise than the Manual has them: ranges with other dashes or with spaces, volumes
and issues in words or by shorter ones, a page, an edition or the number of a case beside its neighbour.

Comes in: a note as printed. Comes out: what is to be read for them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import BLANK, UNSEEN, Change, put_before, put_behind, put_for
from apparatus.read.note.pieces.spacing import APART_RE
from apparatus.read.note.words.day_patterns import MONTH_NAME, YEAR
from apparatus.read.note.words.signs import and_digit, behind_digit, group

FIGURE_DASH: Final = group("\u2012")
FIGURE_DASH_RE: Final = lazy.regex("\u2012")
MINUS: Final = group("\u2212")
MINUS_RE: Final = lazy.regex(r"(?<=[\w.])\u2212(?=[\dA-Z])")
"""The sign of arithmetic, as some set it between numbers or months."""

TYPED_DASH: Final = group("--")
TYPED_DASH_RE: Final = lazy.regex(
    r"(?<=\d)--(?=(?:ca?\.[\s\u00ad\u200b\u2060]{0,6})?\d{1,4}\b(?![-/\w]))(?<![/=#]\d--)"
)
"""The two hyphens that are typed for a dash between numbers: `1914--1956`."""

HALF: Final = group(*and_digit(*behind_digit("- ", "– ", " -", " –")))

HALF_RE: Final = lazy.regex(r"(?<=\d)(?:(?P<before>\s)[–-]|[–-](?P<behind>\s))(?=\d)")
"""A range of numbers with a space on one side of its dash, where a line ended: `pp. 12- 15`."""

TILDE: Final = group(*and_digit("~", "—"))

TILDE_RE: Final = lazy.regex(r"(?<=\d)[~—](?=\d)")
"""The sign for the dash of a range, as a recovered page has it: `pp. 14~20`."""


def between_numbers(pattern: re.Pattern[str]) -> Callable[[str], Iterator[tuple[int, Change]]]:
    """Finds the dashes of ranges for which such signs stand, but for those of addresses, which stay as they are."""

    def find(text: str) -> Iterator[tuple[int, Change]]:
        for found in pattern.finditer(text):
            word = text.rfind(" ", 0, found.start()) + 1
            if not {"/", "@"} & set(text[word : found.start()]):
                yield put_for(found, "–")

    return find


COUNTED: Final = group(*and_digit(", n.", ", n. "))

COUNTED_RE: Final = lazy.regex(
    rf",{BLANK}(?P<volume>v\.)(?=(?:{BLANK})?\d{{1,4}},{BLANK}(?P<issue>n\.)(?:{BLANK})?\d{{1,3}}"
    rf"(?:[-–]\d{{1,3}})?(?:[\s{UNSEEN},:(]|\Z))"
)
"""`Port Review, v. 7, n. 3 (2001)`: shorter words for volume and number."""

SPELT: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

_NUMBER: Final = rf",{BLANK}(?P<said>[Nn]umber{BLANK}"

SPELT_RE: Final = lazy.regex(
    rf"{_NUMBER}(?P<issue>{'|'.join(SPELT)}))(?!\w)|olume{BLANK}(?P<volume>{'|'.join(SPELT)})(?=,{BLANK}[Nn]umber\s)"
)
"""`vol. LXIV, number four`: numbers in words."""

SPELT_OUT: Final = group(", number ", ", Number ")

RUN_ON: Final = group(*behind_digit(" p.", " pp."))

RUN_ON_RE: Final = lazy.regex(
    rf"(?:,\W{{1,4}}(?:[A-Z][a-z]{{2,8}}\.?\s|[a-z]{{4,6}}\s)?|(?<=[a-z])\W{{1,4}}){YEAR}(?=\spp?\.\W{{0,4}}\d)"
)
"""`London: Quay, 1999 p. 12`: a comma is lost between year and page."""

RAISED: Final = group(*"¹²³⁴⁵⁶⁷⁸⁹")

RAISED_RE: Final = lazy.regex(rf"(?<=[^\W\d] )[¹²³⁴-⁹](?={YEAR}\b)|(?<=[^\d\W] {YEAR})[¹²³⁴-⁹](?=[,.;)]|\Z)")
"""The edition beside the year, as in German: `München ²1998`."""

DEGREED: Final = group(*and_digit("N°", "N° ", "Nº", "Nº "))
DEGREED_RE: Final = lazy.regex(
    rf"\b(?:Reports?|Papers?|Briefs?|Briefings?|Notes?|Series){BLANK}(?P<sign>N[°º]\s?)(?=\d)"
)
"""`Quay Report N°324`: how some institutes count what they issue."""

_SEASON: Final = r"(?:Spring|Summer|Fall|Autumn|Winter)"
MONTHS: Final = group(
    *(f"-{name}" for name in "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()),  # noqa: SIM905
    *(f"-{season}" for season in ("Spring", "Summer", "Fall", "Autumn", "Winter")),
)
MONTHS_RE: Final = lazy.regex(
    rf"(?<![“\"‘])\b(?:{MONTH_NAME}|{_SEASON})(?P<dash>-)(?=(?:{MONTH_NAME}|{_SEASON})\s(?:1[89]|20)\d\d(?:[^\w\s]|\Z))"
)
"""`May-June 1987`, `Spring-Summer 1987`: a hyphen for the stroke between the months of an issue."""

DOCKETS: Final = group(*and_digit("C–", "T–", "C‑", "T‑"))

DOCKETS_RE: Final = lazy.regex(r"(?<=\b[CT])[–‑](?=\d{1,4}/\d\d)")
"""`C–311/18`: the number of a case before the Court of Justice, which has a hyphen."""

PINNED: Final = group(*and_digit(*behind_digit(",")))

_GAP: Final = r"[\s\u200b\u00ad]"

PINNED_RE: Final = lazy.regex(
    rf"[)\],]{_GAP}{{1,4}}\d{{1,4}}{_GAP}{{1,4}}[A-Z](?:(?!\bReg\b\.?{_GAP}{{1,4}}\d)[A-Za-z.&’'\s\u200b\u00ad]){{2,90}}{_GAP}(?P<first>\d{{1,4}}),(?P<second>\d{{1,4}})(?![\d,])"
)
"""`4 Quay Law Review 187,194`: no space before the page that is pointed to."""

PAGED: Final = group(*behind_digit(" at p"))

PAGED_RE: Final = lazy.regex(r"(?<=(?:19|20)\d\d)(?P<at> at )(?=pages? \d|pp?\. ?\d)")
"""`Port Treasury, March 2008 at pages 4-5`: `at` for the comma before a page."""

REPORTS: Final = group(*and_digit(".2d", ".3d", " 2d", " 3d", ".4th"))

REPORTS_RE: Final = lazy.regex(r"(?:(?<=[A-Z]\.[23]d)|(?<=[a-z]\. [23]d)|(?<=[A-Z]\.4th))(?=\d{1,4}\b)")
"""`911 A.2d362`: no space between a series of reports and the page."""

FARTHEST_PAGE: Final = 200
"""How far behind the first page of an article another of its pages may be."""


def apart(text: str) -> Iterator[tuple[int, Change]]:
    """The spaces around the dash of a range."""
    for found in APART_RE.finditer(text):
        for at in (found.start(), found.start() + 2):
            yield at, Change(at + 1, "", at)


def half_apart(text: str) -> Iterator[tuple[int, Change]]:
    """The space on one side of it."""
    for found in HALF_RE.finditer(text):
        yield put_for(found, "", "before" if found["before"] else "behind")


def counted(text: str) -> Iterator[tuple[int, Change]]:
    """The words of the Manual for volume and number."""
    for found in COUNTED_RE.finditer(text):
        yield put_for(found, "vol.", "volume")
        yield put_for(found, "no.", "issue")


def spelt(text: str) -> Iterator[tuple[int, Change]]:
    """Figures for words."""
    for found in SPELT_RE.finditer(text):
        part, mark = ("said", "no. ") if found["said"] else ("volume", "")
        number = SPELT.index(found["issue"] or found["volume"]) + 1
        yield found.start(part), Change(found.end(), f"{mark}{number}", found.start(part))


def pinned(text: str) -> Iterator[tuple[int, Change]]:
    """A space before the page that is pointed to."""
    for found in PINNED_RE.finditer(text):
        if 0 <= int(found["second"]) - int(found["first"]) < FARTHEST_PAGE:
            yield put_before(found, " ", "second")


def run_on(text: str) -> Iterator[tuple[int, Change]]:
    """The comma behind the year."""
    for found in RUN_ON_RE.finditer(text):
        yield put_behind(found, ",")


def reports(text: str) -> Iterator[tuple[int, Change]]:
    """The space behind the series."""
    for found in REPORTS_RE.finditer(text):
        yield put_before(found, " ")
