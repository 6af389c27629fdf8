"""Reads a date, in every form that notes print.

Comes in: a piece of text that may be a date and nothing else. Comes out: a `Date`, or None. Chicago Manual 9.29-36 and
14.224 (dates of periodicals), 14.145 (n.d.), 14.146 (forthcoming).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Final

from apparatus import lazy
from apparatus.model import Date, Doubt
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.looks import Headed

_MONTH: Final = r"(?P<month>[^\W\d_]{3,10})\.?"
_YEAR: Final = r"(?P<year>1[5-9]\d\d|20\d\d)(?P<letter>[a-z]?)"
_ANY_YEAR: Final = r"(?P<year>1\d\d\d|20\d\d)(?P<letter>[a-z]?)"
"""With a day, of the middle ages too: `20 July 1457`, where a number alone would be a page."""
_DAY: Final = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|\.|º)?"
_DASH: Final = r"\s?[-–—/]{1,2}\s?"
_TO: Final = rf"(?:{_DASH}|\sto\s|(?P<also>\sand\s))"

YEAR_RE: Final = lazy.regex(rf"©?\s?{_YEAR}(?:\s?[-–—/]+\s?(?P<end>1[5-9]\d\d|20\d\d|\d\d?)?|[-–/][IVX]{{1,4}})?\Z")
"""`1990-II`, as the volumes of a year are told apart, `2021`, `1861-65`, `2012–`."""

MONTH_FIRST_RE: Final = lazy.regex(
    rf"{_MONTH}(?:(?:{_DASH}|(?P<listed>,?\sand\s|,\s))(?P<last_month>[^\W\d_]{{3,10}})\.?)?,?\s(?:{_DAY}(?:{_TO}(?:(?P<to>[^\W\d_]"
    rf"{{3,10}})\.?\s)?(?P<last>\d\d?))?(?:,|,?\s))?(?:(?:of|del?)\s)?{_ANY_YEAR}(?:[-–/]{{1,2}}(?P<end>\d{{1,4}}))?\Z"
)
"""`February 2021`, `Feb. 3, 2021`, `May/June 2003`, `January 1-5, 2003`, `January 3 and 5, 2003`."""

DAY_FIRST_RE: Final = lazy.regex(
    rf"{_DAY}(?:(?:\s(?P<from>[^\W\d_]{{3,10}})\.?)?{_TO}(?P<last>\d\d?)\.?)?(?:\s|[-/](?=[A-Z]))"
    rf"(?:(?:de|of)\s)?{_MONTH},?[\s-](?:de\s)?{_ANY_YEAR}(?:[-–/](?P<end>\d{{1,4}}))?\Z"
)
"""`3 February 2021`, `3. Februar 2021`, `3 de febrero de 2021`, `30 May–1 June 2013`."""

YEAR_FIRST_RE: Final = lazy.regex(rf"{_YEAR},?\s{_MONTH}(?:\s{_DAY})?\Z")
"""`2019 Nov 27`: as catalogues of newspapers print it."""

_NAMED: Final = {
    "spring": "spring printemps primavera frühling frühjahr",
    "summer": "summer été verano estate sommer",
    "autumn": "autumn fall automne otoño autunno herbst",
    "winter": "winter hiver invierno inverno",
}
_SEASONS: Final = {name: season for season, names in _NAMED.items() for name in names.split()}
"""Every name of a season, and the one that it stands for."""

SEASON_RE: Final = lazy.regex(
    rf"(?P<season>{'|'.join(_SEASONS)})(?:{_DASH}\w{{3,9}})?(?:\s(?:(?:of|del?)\s)?"
    rf"|,\s){_YEAR}(?:[-–/](?P<end>\d{{2,4}}))?\Z",
    re.I,
)
NUMERIC_RE: Final = lazy.regex(r"(?P<year>1[5-9]\d\d|20\d\d)[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)\Z")
SLASHED_RE: Final = lazy.regex(r"(?P<a>\d\d?)[/.] ?(?P<b>\d\d?)(?:[/.] ?| )(?P<year>1[5-9]\d\d|20\d\d)\Z")
ROMAN_RE: Final = lazy.regex(
    r"(?P<day>\d\d?)(?:\. ?|/| )(?P<month>[IVX]{1,4}|[ivx]{1,4})(?:\. ?|/| )(?P<year>1\d\d\d|20\d\d)\Z"
)
"""`3.XI.1921`, `3 xi 1921`: the month as a Roman figure, as archives of the Continent have it."""
ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
OF_CENTURY_RE: Final = lazy.regex(r"(?P<a>\d\d?)/(?P<b>\d\d?)/(?P<year>[3-9]\d)\Z")
"""`9/29/97`: of years from 30 on, which can only be those of the last century."""
OF_OURS_RE: Final = lazy.regex(r"(?P<a>\d\d?)/(?P<b>\d\d?)/(?P<year>[0-4]\d)\Z")
MONTH_AND_YEAR_RE: Final = lazy.regex(r"(?P<month>0?[1-9]|1[0-2])[/.](?P<year>1[89]\d\d|20\d\d)\Z")
"""`05/2016`, `7.2020`."""
WEEKDAY_RE: Final = lazy.regex(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?),? (?=\d|[A-Z])"
)
"""`Tuesday 14 April 1914`."""

_SPELT: Final = r"(?:(?:\d\d? )?[A-Z][a-z]{2,8}\.? \d{4}|[A-Z][a-z]{2,8}\.? \d\d?, \d{4})"
SEVERAL_RE: Final = lazy.regex(rf"(?P<first>{_SPELT})(?:,? and |(?P<to> to |\s?[-–—/]\s?))(?P<last>{_SPELT})\Z")
"""`3 May 2001–4 June 2002`, `May 3, 2001–June 4, 2002`; of `June 2022 and March 2023` the first counts."""

PAIRED_RE: Final = lazy.regex(
    rf"(?P<first>[A-Z][a-z]{{2,8}}\.? \d{{1,2}})(?:,? (?:&|and) |/)[A-Z][a-z]{{2,8}}\.? \d{{1,2}}, (?P<year>{YEAR})\Z"
)
"""`February 23 & March 2, 2015`: a double issue, of whose days the first counts."""
QUARTERS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4}
QUARTER_RE: Final = lazy.regex(
    r"(?:Q(?P<letter>[1-4])|(?P<figure>[1-4])(?:Q| ?(?:st|nd|rd|th) [Qq]uarter)"
    r"|(?P<word>First|Second|Third|Fourth) [Qq]uarter)"
    rf"(?: of)?,? (?P<year>{YEAR})\Z"
)
"""`Q4 2024`, `3rd Quarter 2009`: the months of a quarter."""

CHINESE_RE: Final = lazy.regex(r"(?P<year>\d{4})年(?:(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?)?\Z")
"""`2021年3月5日`."""

NO_DATE_RE: Final = Headed(
    frozenset({"n", "no ", "und", "for", "in ", "s", "o"}),
    3,
    lazy.regex(r"(?i:n\.\s?d\.?|no date|undated|forthcoming|in press|s\.\s?d\.?)\Z|o\.\s?[Jj]\.?\Z"),
)

UNKNOWN: Final = ", year unknown"
SOME_YEAR: Final = 2000
"""`September 29, year unknown`: a day that has no year, and would be one with any."""

MONTH_HEADS: Final = frozenset(month[:3] for month in MONTHS)


def read_date(text: str) -> Date | None:
    """The date that `text` is, or None when it is anything else."""
    return _read(text) if len(text) <= 60 else None


SEASON_HEADS: Final = frozenset(name[:3] for name in _SEASONS)
WORDED: Final = MONTH_HEADS | SEASON_HEADS | {
    "q1 ", "q2 ", "q3 ", "q4 ", "q1,", "q2,", "q3,", "q4,", "fir", "sec", "thi", "fou",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "und", "for", "in ",
    "las", "upd", "rev", "mod", "ear", "lat", "mid", "as ", "abo", "aro", "pro", "pos", "per", "app", "bet",
}  # fmt: skip
"""The first letters of months, quarters, seasons and weekdays, of `undated`, `forthcoming`, `in press`, and of what
`CHANGED_RE`, `PART_RE`, `CIRCA_RE` and `BETWEEN_RE` take off."""

SHORTENED: Final = frozenset("cnosCNOS")
"""With these, `c. 1900`, `n.d.`, `s.d.` and `o. J.` begin."""


def _worded_otherwise(text: str) -> bool:
    """A quick look: most texts are words with which no date begins."""
    first = text[:1]
    return first.isalpha() and first not in SHORTENED and text[:3].lower() not in WORDED


TWO_COUNTS_RE: Final = lazy.regex(
    r"(?:[2-9]\d\d|1[0-3]\d\d|14[0-4]\d|5[67]\d\d)(?: ?(?:A\.?H\.?|H\.?|S\.?H\.?|Sh\.|A\.?M\.?))?"
    rf"/(?P<year>{YEAR})(?: ?(?:C\.?E\.?|A\.?D\.?))?\Z"
)
"""`1401/2022`, `1318 AH/1900`: the year of another calendar before that of ours."""


@lru_cache(maxsize=2048)
def _read(text: str) -> Date | None:
    if _worded_otherwise(text):
        return None
    words, doubt = _told_surely(" ".join(text.split()).rstrip(","))
    date = _read_sure(words) or (_mediaeval(words) if doubt == "~" else None)
    return replace(date, doubt=doubt) if doubt and date and date.year else date


MEDIAEVAL_RE: Final = lazy.regex(r"(?P<year>1[0-4]\d\d)(?:[-–](?P<end>(?:1[0-5])?\d\d))?\Z")


def _mediaeval(words: str) -> Date | None:
    """The year of a manuscript, behind *circa*; alone such a number may be a page."""
    found = MEDIAEVAL_RE.match(words)
    if not found:
        return None
    year, end = int(found["year"]), found["end"] or ""
    end_year = int(str(year)[: 4 - len(end)] + end) if end else 0
    return Date(year=year, end_year=end_year if end_year > year else 0)


def _told_surely(text: str) -> tuple[str, Doubt]:
    """The words of a date without those that say how sure it is, and what they say."""
    if text[-1:] == "." and text[-2:-1].isdigit():
        text = text[:-1]
    if "[" in text:
        text = text.translate(SUPPLIED)
    doubt: Doubt = "?" if "?" in text else ""
    if doubt:
        text = text.replace("?", "").rstrip()
    if text[:1] in ("e", "l", "m") and (part := PART_RE.match(text)):
        text = text[part.end() :]
    if text[:1] in ("u", "n") and (but := UNDATED_RE.match(text)):
        text, doubt = text[but.end() :], doubt or "?"
    if text[:1] in CIRCA_BEGINS and (about := CIRCA_RE.match(text)):
        text = text[about.end() :]
        doubt = "~" if about["about"] and not doubt else "?"
    if text[:1] == "b" and (between := BETWEEN_RE.match(text)):
        return f"{between['first']}–{between['last']}", doubt or "~"
    if text[-1:] in ("s", "-") and (decade := DECADE_RE.match(text)):
        return f"{decade['ten']}0–{decade['ten']}9", doubt or "~"
    return text, doubt


def _read_sure(text: str) -> Date | None:
    if text[:1] in "MTWFS" and (weekday := WEEKDAY_RE.match(text)):
        text = text[weekday.end() :]
    if text[:1] in ("a", "l", "u", "r") and (changed := CHANGED_RE.match(text)):
        text = text[changed.end() :]
    if not text:
        return None
    if "年" in text:
        return _chinese(text)
    if text.endswith(UNKNOWN):
        return Date(literal=text) if _read(f"{text.removesuffix(UNKNOWN)} {SOME_YEAR}") else None
    if "/" in text and (counted := TWO_COUNTS_RE.match(text)):
        text = counted["year"]
    if text[0].isdigit() or text[0] == "©":
        spelt = " " in text or text.count("-") == DASHES
        if "uarter" in text or text[1:2] == "Q":
            quarter = QUARTER_RE.match(text)
            return _quarter(quarter) if quarter else None
        worded = _worded(DAY_FIRST_RE, text) or _worded(YEAR_FIRST_RE, text) if spelt else None
        if not worded and text[-1].isdigit() and (several := SEVERAL_RE.match(text)):
            return _several(several)
        return worded or _year(text) or _numeric(text)
    if not any(map(str.isdigit, text[-5:])):
        if not NO_DATE_RE.match(text):
            return None
        if text == "undated":
            return Date(literal="n.d.")
        return Date(literal=text + "." if text[-2:] in (".d", ".J") else text)  # the citation's stop was the date's
    paired = PAIRED_RE.match(text) if "&" in text or " and " in text or "/" in text else None
    if paired:
        return _read(f"{paired['first']}, {paired['year']}")
    quarter = QUARTER_RE.match(text) if text[0] in "QFST" else None
    if quarter:
        return _quarter(quarter)
    several = SEVERAL_RE.match(text) if text[0].isupper() else None
    if several:
        return _several(several)
    found = SEASON_RE.match(text) if text[:3].lower() in SEASON_HEADS else None
    if found:
        first, last = found["year"], found["end"] or ""
        ends = int(first[: len(first) - len(last)] + last) if last else 0
        return Date(year=int(first), end_year=ends, season=_SEASONS[found["season"].lower()])
    return _worded(MONTH_FIRST_RE, text) if text[:3].lower() in MONTH_HEADS else None


def _quarter(found: re.Match[str]) -> Date:
    """The first and the last month of a quarter."""
    number = int(found["letter"] or found["figure"] or QUARTERS[found["word"].lower()])
    return Date(year=int(found["year"]), month=3 * number - 2, end_month=3 * number)


DASHES: Final = 2
"""`3-May-2015`."""
CIRCA_BEGINS: Final = frozenset("cCap")
CIRCA_RE: Final = lazy.regex(
    r"(?:(?P<about>[cC](?:a?\.|a|irca)|about|around|approx(?:\.|imately))|probably|possibly|perhaps) ?(?=[A-Zsfw]|\d)"
)
"""`ca. May 1920`, `c. 3 May 1920`, `about 1900`, `probably 1900`."""
SUPPLIED: Final = str.maketrans("", "", "[]")
"""Within these stands what an editor puts in: `May 3, [1920?]`."""
UNDATED_RE: Final = lazy.regex(r"(?:undated|n\.d\.),? but (?:probably |likely |presumably )?(?=[A-Z\d])")
"""`undated but May 1920`: what is known of it otherwise."""
BETWEEN_RE: Final = lazy.regex(rf"between (?P<first>{YEAR}) and (?P<last>{YEAR})\Z")
DECADE_RE: Final = lazy.regex(r"(?P<ten>(?:1[5-9]|20)\d)(?:0’?s|0'?s|-)\Z")
"""`1920s`; `[192-?]`, as catalogues have it."""

CHANGED_RE: Final = lazy.regex(r"(?:last )?(?:updated|revised|modified)(?:: | on | )|as of (?=[A-Z\d])")
"""`(last revised: 10 October 2000)`: the day of the version that is cited stands for the date (14.13)."""


PART_RE: Final = lazy.regex(r"(?:early|late|mid)[ -](?:in )?")
"""`late 1977`, `early May 1963`."""


def _chinese(text: str) -> Date | None:
    found = CHINESE_RE.match(text)
    if found and found["month"]:
        return _checked(int(found["year"]), int(found["month"]), int(found["day"] or 0))
    return Date(year=int(found["year"])) if found else None


def _year(text: str) -> Date | None:
    found = YEAR_RE.match(text)
    if not found:
        return None
    year, end = int(found["year"]), found["end"] or ""
    end_year = int(str(year)[: 4 - len(end)] + end) if end else 0
    if len(end) == 2 and end_year <= year and 0 < int(end) <= 12:
        return Date(year=year, month=int(end))  # `2020-10`
    return Date(year=year, end_year=end_year if end_year > year else 0)


def _numeric(text: str) -> Date | None:
    found = NUMERIC_RE.match(text)
    if found:
        return _checked(int(found["year"]), int(found["month"]), int(found["day"]))
    found = MONTH_AND_YEAR_RE.match(text)
    if found:
        return Date(year=int(found["year"]), month=int(found["month"]))
    found = ROMAN_RE.match(text)
    if found and found["month"].lower() in ROMAN:
        return _checked(int(found["year"]), ROMAN.index(found["month"].lower()) + 1, int(found["day"]))
    found = SLASHED_RE.match(text)
    if not found:
        short = OF_CENTURY_RE.match(text)
        return _told_apart(1900 + int(short["year"]), int(short["a"]), int(short["b"])) if short else None
    a, b = int(found["a"]), int(found["b"])
    if "." in text:
        return _checked(int(found["year"]), b, a)  # with dots, the day comes first everywhere
    return _told_apart(int(found["year"]), a, b)


def _told_apart(year: int, a: int, b: int) -> Date | None:
    """The day that two numbers and a year mean, or the year alone, if either number may be the month."""
    if a > 12 or (a == b):
        return _checked(year, b, a)
    return _checked(year, a, b) if b > 12 else Date(year=year)


def day_of_visit(text: str) -> Date | None:
    """`12/20/16`: two figures of a year in which a site can have been visited."""
    found = OF_OURS_RE.match(text)
    return _told_apart(2000 + int(found["year"]), int(found["a"]), int(found["b"])) if found else None


def american_day(text: str) -> Date | None:
    """`2/15/77`: as the presidential libraries of the United States print the day of a document."""
    found = OF_CENTURY_RE.match(text)
    return _checked(1900 + int(found["year"]), int(found["a"]), int(found["b"])) if found else None


def _worded(pattern: re.Pattern[str], text: str) -> Date | None:
    found = pattern.match(text)
    if not found:
        return None
    stated = found.groupdict()
    month = MONTHS.get((stated.get("from") or found["month"]).lower())
    year, day = int(found["year"]), int(found["day"] or 0)
    if day and stated.get("end"):
        year = _new_style(year, month or 0, stated["end"])
    date = _checked(year, month, day) if month and (day or year >= FIRST) else None
    return _until(date, stated) if date else None


NEW_STYLE: Final = 1752
"""The last year that began on 25 March in England (24 Geo. II, c. 23)."""


def _new_style(year: int, month: int, end: str) -> int:
    """The year by our count of a day before 25 March that is given by both: `3 February 1649/50` is of 1650."""
    second = int(str(year)[: 4 - len(end)] + end)
    return second if second == year + 1 and 0 < month <= 3 and year <= NEW_STYLE else year


def _until(date: Date, stated: Mapping[str, str | None]) -> Date:
    """The date with the end of its range, if it is the first of one."""
    last_month = stated.get("last_month") or stated.get("to") or (stated["month"] if stated.get("from") else "")
    month = MONTHS.get(last_month.lower(), 0) if last_month else date.month
    day = int(stated.get("last") or 0)
    if (not last_month and not day) or not month or day > LAST_DAY:
        return date
    end = stated.get("end") or ""
    year = int(str(date.year)[: 4 - len(end)] + end) if end else date.year
    if (date.year, date.month, date.day) >= (year, month, day if date.day else 0):
        return date
    if (stated.get("listed") and month > date.month + 1) or (stated.get("also") and day != date.day + 1):
        return date  # two issues or two days apart, and no range
    return replace(date, end_year=year if year > date.year else 0, end_month=month, end_day=day if date.day else 0)


LAST_DAY: Final = 31


def _several(found: re.Match[str]) -> Date | None:
    first, last = _read(found["first"]), _read(found["last"])
    if not (first and last and found["to"]) or (first.year, first.month, first.day) >= (
        last.year,
        last.month,
        last.day,
    ):
        return first
    return replace(first, end_year=last.year if last.year > first.year else 0, end_month=last.month, end_day=last.day)


FIRST: Final = 1500
"""A number from which on a year is read without a day."""


def _checked(year: int, month: int, day: int) -> Date | None:
    """The day; of one that its month does not have, `September 31, 2020`, the month alone."""
    if not (0 < month <= 12 and 0 <= day <= LAST_DAY):
        return None
    return Date(year=year, month=month, day=day if day <= LENGTHS[month - 1] else 0)


LENGTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""The days of the months, of February in a leap year."""


TWO_ERAS_RE: Final = lazy.regex(
    r"\b\d{3,4}(?:[-–]\d{1,4})? ?(?:A\.?H\.?|S\.?H\.?|H\.?|Sh\.|A\.?M\.?)?\s?[/=]\s?"
    r"(?=(?:1[0-9]|20)\d\d(?:[-–]\d{2,4})?\Z)"
)
"""`1390 SH/2011`: the year in another era before that of ours (Chicago Manual 9.34)."""


def split_date(text: str) -> tuple[str, Date | None]:
    """Takes the date off the end of a text, behind the last comma or the last but one: `Verso, May 3, 2020`."""
    if "/" in text[-10:] or "=" in text[-11:]:
        text = TWO_ERAS_RE.sub("", text)
    head, comma, last = text.rpartition(",")
    if not comma:
        date = read_date(text)
        return ("", date) if date else (text, None)
    before, _, middle = head.rpartition(",")
    joined = read_date(f"{middle.strip()}, {last.strip()}")
    if joined and (joined.month or joined.season):
        return before.strip(), joined
    date = read_date(last.strip())
    return (head.strip(), date) if date else (text, None)
