"""Finds the issue that a sentence names by its day before the periodical, and puts the day where the Manual has it; and
the number of an issue before its day that no word shows, or that stops part from what stands beside it (Chicago Manual
14.171, 14.191); and the year of an issue that stands again behind the page.

    “Quays,” in the December 28, 2009, issue of The Port Review     “Quays,” The Port Review, December 28, 2009
    “Quays,” The Port Review, 4639, 28 February 1992                “Quays,” The Port Review, no. 4639, 28 February 1992
    “Quays.” Port News. No. 208. November 17, 2008                  “Quays.” Port News, no. 208, November 17, 2008
    Quays, Port Rep., Apr. 2025, at 9 (2025)                        Quays, Port Rep., Apr. 2025, at 9

Comes in: a note as printed. Comes out: what is to be read for such words, the day behind the periodical, or the word.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import DAY, MONTH, YEAR
from apparatus.read.note.words.signs import Groups, and_digit, group

NAMED: Final = group("issue of ", "edition of ", "number of ")
BARE: Final = group(
    *(f"{digit}, {day}" for digit in "0123456789" for day in ("1", "2", "3", "4", "5", "6", "7", "8", "9"))
)
STOPPED: Final = group(*and_digit(". No. ", ". no. ", ". Nr. ", ". № "))
PAGED: Final = group(*and_digit(", at "))
ISSUES: Final = Groups(NAMED | BARE | STOPPED | PAGED)
_NAME: Final = r"[A-ZÀ-Þ][\w’&-]*(?: (?:(?:of|the|and|for|in) ){0,2}(?:&|[A-ZÀ-Þ][\w’&-]*)){0,7}"
ISSUE_RE: Final = lazy.regex(
    rf"(?<=[”’\"])(?P<words>,? in (?:the )?(?P<day>{DAY}|[A-Z][a-z]{{2,8}} \d{{4}}),? (?:issue|edition|number) of )"
    rf"(?:the )?(?:{_NAME})"
)

BARE_RE: Final = lazy.regex(
    rf"(?<=[”’\"'])[,.]?\s(?P<name>{_NAME}),\s(?P<number>\d{{2,5}}),\s\d{{1,2}}\s{MONTH}\s{YEAR}\b"
)
STOPPED_RE: Final = lazy.regex(rf"(?<=[\w’])(?P<stop>\.\s)(?P<no>[Nn][or]\.|№)\s\d{{1,5}}(?P<last>\.)(?=\s{DAY})")

YEAR_AGAIN_RE: Final = lazy.regex(
    rf", {MONTH}(?: \d{{1,2}},)? (?P<year>{YEAR}), at \d{{1,4}}(?:(?:[-–]|, )\d{{1,4}}){{0,3}}(?P<again> \((?P=year)\))"
)


def issues_of_days_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """What is read for such issues; `groups` are those of which the text holds signs."""
    for found in BARE_RE.finditer(text) if groups & BARE else ():
        if periodical_kind(found["name"]) is not None:
            yield put_before(found, "no. ", "number")
    for found in YEAR_AGAIN_RE.finditer(text) if groups & PAGED else ():
        yield put_for(found, "", "again")
    for found in STOPPED_RE.finditer(text) if groups & STOPPED else ():
        yield put_for(found, ", ", "stop")
        yield put_for(found, "no.", "no")
        yield put_for(found, ",", "last")
    for found in ISSUE_RE.finditer(text) if groups & NAMED else ():
        yield put_for(found, ", ", "words")
        yield found.end(), Change(found.end(), f", {found['day']}", found.start("day"))
