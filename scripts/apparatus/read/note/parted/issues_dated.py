"""Finds what is printed otherwise than in the Manual between a newspaper or magazine and its date.

    “Harbours,” Port Weekly Sunday, June 7, 2020      no comma before the date: a weekday, two months, …
    “Harbours,” Lisbon Times [Lisbon], 7 June 2020    square brackets around the town
    “Harbours,” in Port Weekly, June 2020             `in`, which leads to a book
    “Harbours,” from Port Review, December 1912       `from`, which leads to whom one has something
    “Harbours” (Lisbon Times, Sunday, June 7, 2020)   a weekday within a bracket
    Ana Lima, Harbours (Quay Institute Dec. 7, 2020)  no comma before the day within one
    “Harbours,” Lisbon Times, June 7 (2020)           a bracket around the year of a day, as around that of an issue

Comes in: a note as printed. Comes out: what is to be read there (Chicago Manual 14.188-193).
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_letters
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import DAYS_OF_WEEK, MONTH, MONTH_NAME, WEEKDAY, YEAR
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import Groups, group

_MONTHS: Final = rf"{MONTH}(?:\s?[/–-]\s?{MONTH})?"
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE: Final = rf"(?:{WEEKDAY},?\s)?(?:{_MONTHS},?\s(?:{_DAY},\s)?|{_DAY}\s{MONTH},?\s){YEAR}\b"
_NAME: Final = r"(?P<name>[A-ZÀ-Þ][\w’'.-]*(?:\s[\w’'.&-]+){0,5}?)"
_QUOTED: Final = r"(?:(?<=[”\"’']\s)|(?<=[”\"’'],\s))"
GLUED_RE: Final = lazy.regex(
    rf"{_QUOTED}{_NAME}(?P<gap>\s)"
    rf"(?=(?:{WEEKDAY},\s|\d{{1,2}}(?:st|nd|rd|th)\s|{MONTH}\s?[/–-]\s?{MONTH})[^;()]{{0,24}}{YEAR}\b|{_DATE}\s\((?:http|www))"
)
ISSUED_RE: Final = lazy.regex(
    rf"(?<=\s)\((?!(?:Last |Date )?(?:Accessed|Retrieved|Viewed|Visited|Consulted|Updated|Posted)\b)"
    rf"[A-ZÀ-Þ][\w&’-]*(?:\s(?!{MONTH}\s\d)[A-ZÀ-Þa-z][\w&’-]*){{0,5}}(?P<gap>\s)(?={MONTH}\s\d{{1,2}},\s{YEAR}\))"
)
TOWN_RE: Final = lazy.regex(
    rf"{_QUOTED}{_NAME}\s(?P<opens>\[)(?P<town>[A-ZÀ-Þ][^\[\]\d]{{2,30}})(?P<closes>\])(?=,?\s{_DATE})"
)
STOPPED_RE: Final = lazy.regex(
    rf"(?<=,\s)[“\"][^“”\"]{{3,200}}(?P<stop>\.)[”\"]\s{_NAME}"
    rf"(?=\s(?:[\[(][A-ZÀ-Þ][^()\[\]\d]{{2,30}}[)\]],?|{WEEKDAY},)\s{_DATE})"
)
"""`“Harbours.” Lisbon Times (Lisbon), 7 June 2020`: a stop for the comma that elsewhere the day shows."""
WITHIN_RE: Final = lazy.regex(rf"{_QUOTED}(?P<within>[Ii]n:?\s){_NAME}(?=(?:,\s|\s\(){_DATE})")
FROM_RE: Final = lazy.regex(rf"{_QUOTED}(?P<from>from\s){_NAME}(?=(?:,\s|\s\(){_DATE}|\s\d{{1,3}},?\s\({YEAR}\))")
"""`“The Harbours,” from Port Review, December 1912`."""
BRACKETED_RE: Final = lazy.regex(
    rf"(?<=[^\d],\s)(?:{MONTH}\s{_DAY}(?P<gap>\s\()|{_DAY}\s{MONTH}(?P<opens>\s\())(?P<year>{YEAR})(?P<closes>\))(?=[.,;:]|\Z)"
)
WEEKDAY_RE: Final = lazy.regex(rf"\((?:[A-ZÀ-Þ][^()\d,]{{2,60}},\s)(?P<day>{WEEKDAY},\s)(?={_DATE}\))")

_MARKS: Final = tuple(f"{mark}{stop} " for mark in "”’\"'" for stop in ("", ","))
GLUED: Final = group(
    *(f" {day}" for day in DAYS_OF_WEEK),
    *(f"{digit}{end} " for digit in "0123456789" for end in ("st", "nd", "rd", "th")),
)
TWO: Final = group(*(f"{letter}/{month}" for letter in ascii_letters for month in "JFMASOND"))
TOWNS: Final = group(*(f"{letter} [" for letter in ascii_letters))
ADDRESSED: Final = group(" (http", " (www")
STOPPED: Final = group(".” ", '." ')
WITHIN: Final = group(*(f"{mark}{within} " for mark in _MARKS for within in ("in", "In", "in:", "In:")))
FROM: Final = group(*(f"{mark}from " for mark in _MARKS))
_WRITTEN: Final = tuple(f"{month.capitalize()}{stop} " for month in MONTHS for stop in ("", "."))
ISSUED: Final = group(*(f" {month}{day}" for month in _WRITTEN for day in ("1", "2", "3")))
LISTED: Final = group(
    *(f"{month}{day}" for month in _WRITTEN for day in "123"),
    *(f"{day} {month[:3]}" for month in _WRITTEN for day in "0123456789"),
)
LISTED_RE: Final = lazy.regex(
    rf"(?<=[a-z’”\"),],\s)(?:{MONTH_NAME}\s\d{{1,2}}(?P<more>(?:,\s(?:{MONTH_NAME}\s)?\d{{1,2}}(?:,?\sand)?)*(?:,|,?\sand)\s)"
    rf"(?:{MONTH_NAME}\s)?\d{{1,2}},\s{YEAR}|\d{{1,2}}(?P<days>(?:,\s\d{{1,2}})*(?:,|,?\sand)\s)\d{{1,2}}\s{MONTH_NAME}\s{YEAR})(?=[.,;:]|\s\(|\Z)"
)
"""`June 11, 13, 1936`, `May 30, June 2, and 4, 1936`, `16, 17 June 1936`: the days of several issues."""
OF_DAY: Final = group(*(f"{behind} ({century}" for behind in (*"0123456789", *"yhletr.") for century in ("1", "20")))
DATED: Final = Groups(FROM | LISTED | GLUED | TWO | ADDRESSED | TOWNS | STOPPED | WITHIN | OF_DAY | ISSUED)
"""What of them it is asked for."""


def issues_dated(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where it stands, and what is read for it; `groups` are those of which the text holds signs."""
    for found in GLUED_RE.finditer(text) if groups & (GLUED | TWO | ADDRESSED) else ():
        if _periodical(found["name"]):
            yield put_for(found, ", ", "gap")
    for found in WEEKDAY_RE.finditer(text) if groups & GLUED else ():
        yield put_for(found, "", "day")
    for found in BRACKETED_RE.finditer(text) if groups & OF_DAY else ():
        yield put_for(found, ", ", "gap") if found["gap"] else put_for(found, " ", "opens")
        yield put_for(found, "", "closes")
    for found in LISTED_RE.finditer(text) if groups & LISTED else ():
        yield put_for(found, " and ", "more" if found["more"] else "days")
    for found in ISSUED_RE.finditer(text) if groups & ISSUED else ():
        yield put_for(found, ", ", "gap")
    for found in TOWN_RE.finditer(text) if groups & TOWNS else ():
        if _periodical(found["name"]) and known_place(found["town"].partition(", ")[0]):
            for mark, stands in (("opens", "("), ("closes", ")")):
                yield put_for(found, stands, mark)
    for found in STOPPED_RE.finditer(text) if groups & STOPPED else ():
        if _periodical(found["name"]):
            yield put_for(found, ",", "stop")
    for found in WITHIN_RE.finditer(text) if groups & WITHIN else ():
        if _periodical(found["name"]) and not _periodical(f"In {found['name']}"):
            yield put_for(found, "", "within")
    for found in FROM_RE.finditer(text) if groups & FROM else ():
        if periodical_kind(found["name"]) or found["name"].endswith((" Review", " Journal", " Magazine")):
            yield put_for(found, "", "from")


def _periodical(name: str) -> bool:
    """Whether a name is that of a newspaper or a magazine."""
    return periodical_kind(name) in ("newspaper", "magazine")
