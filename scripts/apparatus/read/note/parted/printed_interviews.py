"""Finds the paper or journal in which an interview is printed, named behind *in*, and reads it behind a comma; and the
day of one before who was asked.

    Ana Lima, interview in Le Monde, 3 May 1999      Interview with Rui Costa in The Paris Review, Spring 1956, 12
    Interview on May 3, 1999, with Ana Lima           Author interview: 24/02/16

Comes in: a note as printed. Comes out: the comma that is to be read for *in* (Chicago Manual 14.213: who was asked, and
then what prints it). A town behind *in* is where they met.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import MONTHS
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.parted.numbered_months import NAMES
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.dates import day_of_visit, read_date
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.reporting import REMARK
from apparatus.read.note.words.signs import group

INTERVIEWS: Final = group(
    *(f"nterview{ed} {by} " for ed in ("", "ed") for by in ("in", "with", "by")),
    "nterview on ",
    "nterviews on ",
    "nterview: ",
    "nterview, ",
)
_MONTHS: Final = "|".join(month.capitalize() for month in MONTHS)
_DATED: Final = rf"(?:,? (?:no\. |vol\. )?\d|,? \(|,? (?:{_MONTHS}|Spring|Summer|Fall|Autumn|Winter)\b)"
_NAME: Final = r"[A-ZÀ-Þ][\w.’'-]*"
PRINTED_RE: Final = lazy.regex(
    rf"\b[Ii]nterview(?:ed| with {_NAME}(?: {_NAME}){{0,4}})?"
    rf"(?P<within>,? in )(?P<paper>[A-ZÀ-Þ][^,;:()“”\"\d]{{1,60}}?)(?={_DATED})"
)
UNPARTED_RE: Final = lazy.regex(
    rf"(?:\A|(?<=[;.:] )|(?<=[Ss]ee )){_NAME}(?: {_NAME}){{1,3}}(?P<blank> )"
    rf"interview(?:ed)? (?:by|with) {_NAME}(?: {_NAME}){{1,3}}(?=,| in [A-ZÀ-Þ]| \(|\.?\Z)"
)
"""`Ana Lima interviewed by Jane Doe`: no comma stands behind who was asked."""
ASKED_RE: Final = lazy.regex(
    rf"(?:\A|(?<=[;.:] )|(?<=[Ss]ee ))(?!See )(?P<given>{_NAME})(?: {_NAME}){{1,3}}(?P<blank> )"
    rf"(?:oral history )?interview(?=,(?: [^;,]{{2,60}},){{0,4}} [^;,]{{0,20}}{YEAR}\b)"
)
"""`Ana Lima interview, Lisbon, May 3, 2001`."""

_WORD: Final = r"[A-ZÀ-Þ](?:[\w’'-]+|\.)"
DAY_FIRST_RE: Final = lazy.regex(
    rf"\b[Ii]nterviews?(?P<turned> on (?P<day>{MONTH} \d{{1,2}}, {YEAR}|\d{{1,2}} {MONTH} {YEAR}),? "
    rf"(?P<who>with {_WORD}(?: {_WORD}){{0,3}}(?:(?:,|,? and)(?: with)? {_WORD}(?: {_WORD}){{0,3}}){{0,3}}))"
    r"(?=[,.;]|\s[a-z]|\Z)"
)
OWN_RE: Final = lazy.regex(
    rf"(?:\A|(?<=[.;] ))[Aa]uthor(?:[’']s)? interview(?P<gap>[:,] )"
    r"(?P<day>\d{1,2}[/.]\d{1,2}[/.](?:\d\d){1,2}"
    rf"|(?<=: )(?:{MONTH} \d{{1,2}}, |\d{{1,2}} {MONTH} ){YEAR})(?=[.;]?\Z|[.;] | \(| (?:{REMARK}))"
)
"""`Author interview: 24/02/16`: a colon or figures where the Manual has a comma and the name of the month."""

ARTICLED: Final = ("Le ", "La ", "Die ", "Der ", "El ", "Il ", "Les ", "Los ", "The ")


def interviews_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such papers stand, and the comma that is read before them, and one that is wanting behind who was asked."""
    by_name = (found for found in ASKED_RE.finditer(text) if is_given_name(found["given"]))
    for asked in chain(UNPARTED_RE.finditer(text), by_name):
        yield put_for(asked, ", ", "blank")
    for dated in DAY_FIRST_RE.finditer(text):
        yield put_for(dated, f" {dated['who']}, {dated['day']}", "turned")
    for own in OWN_RE.finditer(text):
        day = read_date(own["day"]) or day_of_visit(own["day"])
        if day and day.day:
            yield put_for(own, ", ", "gap")
            yield put_for(own, f"{day.day} {NAMES[day.month]} {day.year}", "day")
    for found in PRINTED_RE.finditer(text):
        named = periodical_kind(found["paper"]) or found["paper"].startswith(ARTICLED)
        if named and not known_place(found["paper"]):
            yield put_for(found, ", ", "within")
