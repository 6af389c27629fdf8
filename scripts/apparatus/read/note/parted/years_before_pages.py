"""Finds years that stand between a journal and its page without brackets, and languages behind the year of an imprint.

    ‘Judges and Quays’, 38 Harbour Law Review 1981, 1      Portos (Lisbon, Quay Press, 1993, in Portuguese) 67
    Judges and Quays, Harbour Review, 69, 1963, 75–86          ‘Judges and Quays’, 38 Harbour L. Rev. 1 1981

Comes in: a note as printed. Comes out: what is to be read for them: the year behind the page, and no language (Chicago
Manual 14.171).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import Groups, behind_digit, group

_YEAR: Final = r"(?:18[5-9]|19\d|20\d)\d"
YEARS: Final = group(*(f" {year}, " for year in range(1850, 2100)))
YEAR_RE: Final = lazy.regex(
    r"\d(?<=[,’”\"'] \d)\d{0,2}(?:\(\d{1,2}\))? [A-ZÀ-Þ][^\d,;()“”‘\"]{2,80}?"
    r"(?:Journal|Review|Quarterly|Rev\.|L\.? ?J\.?|L\.? ?Rev\.?|Rev|Bulletin|Yearbook|Law|ICLQ)[^\d,;()“”‘\"]{0,50}"
    rf"(?P<gap>\s)(?P<year>{_YEAR}), (?:pp?\. ?)?(?P<page>\d{{1,4}}(?:[-–]\d{{1,4}})?)"
    r"(?P<onward>\s?ff?\b|\set\sseqq?\b)?(?=\.?\Z|[;.]\s|,\s|\sat\s)"
)
DATED_RE: Final = lazy.regex(rf"[^;()]{{0,24}}\([^()]{{0,24}}{_YEAR}\)")
"""A year in brackets behind the page: then the number before it is a page, `114 Port L. Rev. 1943, 1950 (2001)`."""

LANGUAGES: Final = group(*behind_digit(", in ", " in ", "; in "))
LANGUAGE_RE: Final = lazy.regex(r"(?<=\s[12]\d{3})[,;]? in (?:the )?[A-ZÀ-Þ][a-zß-ÿ]{3,12}(?=\))")


def _goes_on(found: re.Match[str]) -> bool:
    """Whether what may be a year is a page, the one cited behind it: `114 Port L. Rev. 1943, 1950`."""
    first, cited = int(found["year"]), int(found["page"].replace("–", "-").partition("-")[0])
    return first < cited < first + LONGEST


LONGEST: Final = 200
"""Pages of an article."""


LED: Final = group(*(f"{mark} ({century}" for mark in ("”", "’", "”,", "’,", '"', '",') for century in ("19", "20")))
LED_RE: Final = lazy.regex(
    rf"[’”\"'],? \({_YEAR}\) (?:\d{{1,3}}(?:\(\d{{1,2}}\))? )?(?:[A-ZÀ-Þ][^\d,;()“”‘’\"]{{0,80}}?)?"
    r"\b(?:Journal|Review|Quarterly|Rev\.?|L\.? ?J\.?|Law|Lawyer|[A-Z]{2,4}L[JQR]{1,2}|[CMI][A-Z]?L[JQR]|ICLQ|LQR|OJLS)"
    r"(?: of [^\d,;()“”‘’\"]{3,50})?(?: \([A-Za-z.]{2,9}\))?(?P<comma>,)"
    r"(?= \d{1,4}(?:[-–]\d{1,4})?(?=\.?\Z|[;.]\s|,\s|\sat\s))"
)
"""`‘Quays’ (2005) 42 Port Law Review, 285`: the year leads, and no comma is read before the page (OSCOLA 3.3.1)."""

COUNTED: Final = group(" (ns) ", " (NS) ", " (n.s.) ", " (N.S.) ")
COUNTED_RE: Final = lazy.regex(r"(?<=[a-z]) \((?:ns|NS|n\.s\.|N\.S\.)\)(?= \d)")
"""`45 Port Jurist (ns) 123`: a new count of the volumes, in brackets (OSCOLA Ireland)."""

LISTED_RE: Final = lazy.regex(
    r"(?<=[^\W\d_], )[A-ZÀ-Þ][^\d,;:()“”\"]{2,60}(?P<numbers>, (?:[Vv]ol\. |t\. )?"
    rf"(?P<volume>\d{{1,3}}), (?P<year>{_YEAR}), (?:pp?\. ?)?(?P<pages>\d{{1,4}}[-–]\d{{1,4}}))(?=\.?\Z|[;.]\s)"
)
"""`Harbour Review, 69, 1963, 75–86`: volume, year and pages between commas, as the French print them."""

BEHIND: Final = group(*behind_digit(" 18", " 19", " 20"))
BEHIND_RE: Final = lazy.regex(
    r"(?<=[,”’\"] )\d{1,3} [A-ZÀ-Þ][^\d,;()“”\"]{2,60}?(?P<review>(?:Rev|Review|Journal|J|Q|Bull)\.?)? \d{1,4}"
    rf"(?P<gap> )(?P<year>{_YEAR}(?(review)(?:[-–](?:\d\d){{1,2}})?|[-–](?:\d\d){{1,2}}))(?=\.?\Z|[;,]\s|\.\s)"
)
"""`82 N.C. L. Rev. 535 2003–2004`: the year behind the page without brackets, as databases of law reviews print it."""

MOVED: Final = Groups(YEARS | LANGUAGES | LED | COUNTED | BEHIND)
"""What of them it is asked for."""


def years_moved(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such years and languages stand; `groups` are those of which the text holds signs."""
    for found in YEAR_RE.finditer(text) if groups & YEARS else ():
        if not (DATED_RE.match(text, found.end()) or _goes_on(found)):
            gap = found.start("gap")
            stands = f" {found['page']} ({found['year']})"
            if found["onward"]:
                stands = f" ({found['year']}) p. {found['page']}{found['onward']}"
            yield gap, Change(found.end(), stands, gap)
    for found in LISTED_RE.finditer(text) if groups & YEARS else ():
        yield put_for(found, f" {found['volume']} ({found['year']}): {found['pages']}", "numbers")
    for found in BEHIND_RE.finditer(text) if groups & BEHIND else ():
        yield put_for(found, " (", "gap")
        yield found.end(), Change(found.end(), ")", found.end())
    for found in LANGUAGE_RE.finditer(text) if groups & LANGUAGES else ():
        yield put_for(found, "")
    for found in LED_RE.finditer(text) if groups & LED else ():
        yield put_for(found, "", "comma")
    for found in COUNTED_RE.finditer(text) if groups & COUNTED else ():
        yield put_for(found, " n.s.")
