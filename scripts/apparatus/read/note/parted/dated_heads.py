"""Finds the day or the month in a bracket behind an author, and a title without marks with what holds it behind `In:`.

    Ana Lima (27.10.2019) Who owns the quay? In: Port News         Ana Lima (27 October 2019): Keys. In: Port News.
    Port Business (September 2020) The harbour looks to the north
    European Commission (2020) A Strategy for Ports, COM(2020) 102 final

Comes in: a note as printed. Comes out: commas and marks about the title, and the day behind what holds it, or behind
the number of a document of the Union (Chicago Manual 14.191).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.parted.numbered_months import NAMES
from apparatus.read.note.parted.print_patterns import at_begins
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import DAY, YEAR
from apparatus.read.note.words.reporting import REMARK
from apparatus.read.note.words.signs import Groups, behind_digit, group
from apparatus.read.note.words.title_words import capital_share, sentence_like

_NUMBERS: Final = rf"\d{{1,2}}[./]\s?\d{{1,2}}[./]\s?{YEAR}"
_NAMES: Final = r"(?P<names>[A-ZÀ-Þ][^;:()“”\"\d]{2,120})"
_HEAD: Final = rf"{_NAMES}(?P<date>\s\((?P<day>{DAY}|{_NUMBERS})\):?)\s"
_WORDS: Final = r"(?:[^;()“”\"]|\([^()]{1,60}\)|“[^“”]{1,60}”)"
_BEHIND: Final = rf"(?=\.?\Z|[.,;]\s|\s\(|\s(?:{REMARK}))"
HELD_RE: Final = lazy.regex(
    rf"{_HEAD}(?P<title>[A-ZÀ-Þ]{_WORDS}{{4,300}}?)(?P<stop>\.?)(?P<held>(?<=[.?!])\s[Ii]n:\s)"
    rf"(?P<holder>[A-ZÀ-Þ][^.,;:()“”\"\d]{{1,60}}?){_BEHIND}"
)
"""`Ana Lima (27.10.2019) Who owns the quay? In: Port News`."""
ALONE_RE: Final = lazy.regex(rf"{_HEAD}(?P<title>[A-ZÀ-Þ][^.;()“”\"]{{12,200}})(?=\.?\Z|;\s|[.,]\s<?https?://)")
"""`Port Business (September 2020) The harbour looks to the north`: the end, another work or the address behind it."""
PROPOSED_RE: Final = lazy.regex(
    rf"{_NAMES}(?P<date>\s\((?P<day>{YEAR}|{DAY}|{_NUMBERS})\)[.:]?)\s(?P<title>[A-ZÀ-Þ\d]{_WORDS}{{4,200}}?)"
    r"(?P<gap>[.,]\s)(?:COM|SWD|JOIN|SEC)\s?\(\d{4}\)\s\d{1,4}(?:\sfinal(?:/\d)?)?(?P<end>)"
    rf"{_BEHIND}"
)
"""`European Commission (2020) A Strategy for Ports, COM(2020) 102 final`."""

HELD: Final = group(". In: ", ". in: ", "? In: ", "? in: ", "! In: ", "! in: ")
DATED: Final = group(*behind_digit(") ", "): "))
PROPOSED: Final = group(
    *(f"{mark} {letters}{gap}(" for mark in ",." for letters in ("COM", "SWD", "JOIN", "SEC") for gap in ("", " "))
)
DATED_HEADS: Final = Groups(HELD | DATED | PROPOSED)
"""What of them it is asked for."""

FEWEST: Final = 4
"""Words of a title that nothing holds."""
MOST: Final = 6
"""Words of a name."""
HEADLINE: Final = 0.7
"""The share of capitals in it."""


def dated_heads_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a bracket stands, and what is read for it; `groups` are those of which the text holds signs."""
    for found in at_begins(PROPOSED_RE, text) if groups & PROPOSED else ():
        if looks_like_organisation(found["names"], strict=True):
            yield put_for(found, ",", "date")
            yield put_for(found, ", ", "gap")
            yield found.start("end"), Change(found.start("end"), f" ({_spelt(found['day'])})", found.start("day"))
    if not groups & DATED:
        return
    for found in at_begins(HELD_RE, text) if groups & HELD else ():
        if looks_like_person(found["names"]) or _are_named(found["names"]):
            yield from _with_marks(found, found.end("holder"), "")
            yield (
                found.start("stop"),
                Change(found.end("held"), "” " if not found["stop"] else ",” ", found.start("stop")),
            )
    for found in at_begins(ALONE_RE, text):
        title = found["title"]
        if title.count(" ") < FEWEST - 1 or sentence_like(title):
            continue
        if _are_named(found["names"]):
            yield from _with_marks(found, found.end("title"), "”" if title[-1] in "?!" else ",”")


def _with_marks(found: re.Match[str], end: int, close: str) -> Iterator[tuple[int, Change]]:
    """A comma for the bracket, a mark before the title, and at the end what closes the title and the day."""
    day = _spelt(found["day"])
    yield put_for(found, ",", "date")
    yield put_before(found, "“", "title")
    yield end, Change(end, f"{close}{'' if close else ','} {day}", found.start("day"))


def _spelt(day: str) -> str:
    """A day with the name of its month: `27 October 2019` of `27.10.2019`."""
    read = read_date(day.replace(" ", "")) if not any(map(str.isalpha, day)) else None
    return f"{read.day} {NAMES[read.month]} {read.year}" if read and read.day else day


def _are_named(words: str) -> bool:
    """Whether words are people's names, or that of an institution or a periodical."""
    if words.count(" ") >= MOST or capital_share(words) < HEADLINE:
        return False
    return are_people(words) or looks_like_organisation(words, strict=True) or periodical_kind(words) is not None
