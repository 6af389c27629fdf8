"""Finds imprints whose parts stand in another order, or are parted by other marks, than the Manual's.

    (London; Quay Press; 1999)                  semicolons between its parts
    Harbours, Quay Press, (1999)                the year alone in brackets
    (London: Quay Press, c1999)                 the year of the copyright, as libraries have it
    What Is a Quay? [London: Quay Press, 1999]  square brackets behind a mark that ends the title
    Harbours, London 1999, Quay Press           the publisher behind the year
    Studies in Ports 12 (London 1999), 34       no comma behind the town, where a series stands before it
    (London. Apr. 1999)                         a stop behind the town, before the month
    Quays (London: Quay; Port Papers no. 12, 1999)   the series behind its publisher
    (London: J. Quay, 1579; STC 12345)          the number in a catalogue of old books

Comes in: a note as printed. Comes out: what is to be read there (Chicago Manual 14.127-146).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PUBLISHERS
from apparatus.read.note.names.organisations import is_body
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.statements.numbered import LISTS
from apparatus.read.note.words.day_patterns import MONTH, PRINT_YEAR, YEAR
from apparatus.read.note.words.houses import NAME_RE, is_house, names_house
from apparatus.read.note.words.places import known_place, known_with_region
from apparatus.read.note.words.signs import Groups, and_digit, behind_digit, group

COPYRIGHT_RE: Final = lazy.regex(
    rf"(?<=[\s(\[])(?:c|cop\.\s|copyright\s|©\s)(?={YEAR}(?:[–-]\d{{2,4}})?(?:[)\],.;]|\s\[{YEAR}\]|\Z))"
)
NOTICE_RE: Final = lazy.regex(r"(?:[.;] |\A)(?:[A-ZÀ-Þ][^.,;:()©\d]{2,80} )?\Z")
"""`Quay Archives © 2004–2011`: whose the right is, in a sentence of its own, and no imprint."""
LONGEST: Final = 90
PARTS_RE: Final = lazy.regex(
    r"(?<=[\w?!.’”*)]\s)\((?P<first>[A-ZÀ-Þ][^():;\d]{1,60})(?:(?P<joint>;)\s(?P<second>[A-ZÀ-Þ][^():;\d]{1,80}?))?"
    rf"(?P<mark>[;,])(?=\s{YEAR}\))"
)

WORD: Final = r"[A-ZÀ-Þ][\w’'&-]{0,30}+(?:(?<=\b[A-Z])\.|(?<=\bCo)\.)?"
HOUSE: Final = rf"(?P<house>{WORD}(?:\s(?:{WORD}|&|and|et|und|of|de|der|für)){{0,7}})"
TOWN: Final = r"(?P<{name}>[A-ZÀ-Þ][^,;:.()“”\"\d]{{1,40}}(?:,\s(?:[A-Z]{{2}}|[A-Z]\.\s?[A-Z]\.|[A-Z][a-z]{{1,4}}\.))?)"
TOWNS: Final = TOWN.format(name="place").removesuffix(")?)") + r"(?:\sand\s[A-ZÀ-Þ][a-zà-ÿ]{2,20})?)?)"
"""The same, one more town behind the state: `Malden, MA and Oxford`."""
ENDS: Final = r"(?=[.,;:—]|\Z|\s[\dp(])"
DATED_RE: Final = lazy.regex(
    rf"(?<=,\s)(?:{TOWN.format(name='place')}:\s)?{HOUSE}(?P<gap>,?\s\()"
    rf"(?={YEAR}(?:\s\[{YEAR}\]|\s?[—–;,]\s?first published (?:in )?{YEAR})?(?P<closes>\)){ENDS})"
)

SERIES_RE: Final = lazy.regex(
    rf",\s[A-ZÀ-Þ][^,.;:()“”\"\d]{{5,70}}\s\d{{1,3}}\s\((?P<town>[A-ZÀ-Þ][^,.;:()\d]{{2,40}})(?P<gap>)\s{YEAR}\)(?=,\s(?:pp?\.\s?)?\d)"
)
"""What lawyers cite by a page before the bracket has none behind it."""

BEHIND_RE: Final = lazy.regex(
    rf"(?<=[\w’”.?!]),\s(?:{TOWNS}|(?P<capital>Washington,?\sD\.\s?C\.))(?P<year>\s{YEAR}),\s"
    r"(?P<house>[A-ZÀ-Þ](?:[^.,;:()“”\"\d]|(?<=\b[A-Z])\.){3,60})(?=[.;]|,\s(?:pp?\.|S\.)\s?\d|\Z)"
)
"""`Harbours, Lisbon 1999, Quay Press`: the publisher behind the year, as some German journals have it."""

SQUARE_RE: Final = lazy.regex(
    rf"(?<=[?!]\s)(?P<open>\[)(?=[A-ZÀ-Þ][^\[\]():;]{{1,60}}: [A-ZÀ-Þ][^\[\]();:]{{1,80}}, {YEAR}(?P<close>\]))"
)
"""`What Is a Quay? [London: Quay Press, 1999]`."""

MONTH_RE: Final = lazy.regex(
    rf"\s\((?P<town>[A-ZÀ-Þ][a-zà-ÿ]{{2,15}}(?:\s[A-ZÀ-Þ][a-zà-ÿ]{{2,15}})?)(?P<stop>\.)(?=\s{MONTH}\s{YEAR}\))"
)

LISTED_RE: Final = lazy.regex(
    rf"\([A-ZÀ-Þ\[f][^();]{{3,100}}{PRINT_YEAR}\]?"
    rf"(?P<number>[;,]\s(?P<listed>{LISTS} [A-Z]?\d[\w.:/ ]{{0,14}}))(?P<closes>\))"
)

HELD_SERIES_RE: Final = lazy.regex(
    r"(?<=[\w’”.?!])(?P<at>\s)\([A-ZÀ-Þ][^():;\d]{1,60}:\s[^():;\d]{2,100}"
    r"(?P<series>;\s(?P<name>[A-ZÀ-Þ][^():;,\d]{4,90}?),?\s(?P<number>(?:[Nn]o|[Vv]ol)s?\.\s\d{1,4}))"
    rf"(?=,\s{YEAR}\))"
)
"""A town begins what stands behind the semicolon if a colon follows."""

TOWNS_RE: Final = lazy.regex(
    rf",\s(?P<towns>[A-ZÀ-Þ][^\W\d_]+(?:\s?;\s[A-ZÀ-Þ][^\W\d_]+(?:\s[A-ZÀ-Þ][^\W\d_]+)?){{1,3}})(?=\s{YEAR}\b)"
)
"""`Köln; Weimar; Wien 2018`: semicolons between towns."""
COPYRIGHT: Final = group(
    *(f"{mark}c{century}" for mark in " ([" for century in "12"), *and_digit("cop. ", "opyright ", "© ")
)
PARTS: Final = group("; ")
YEARS: Final = group(*(f" ({century}" for century in "12"))
COUNTED: Final = group(*behind_digit(" ("))
SQUARE: Final = group("? [", "! [")
BEHIND: Final = group(*and_digit(" 18", " 19", " 20"))
MONTHS: Final = group(
    *(f". {month}" for month in ("Jan", "Feb", "Mar", "Apr", "May", "Ju", "Aug", "Sep", "Oct", "Nov", "Dec"))
)
LISTED: Final = group(
    "; STC", "; Wing", "; ESTC", "; USTC", "; ISTC", "; VD", ", STC", ", ESTC", ", USTC", ", ISTC", ", Wing"
)
OTHER: Final = Groups(LISTED | MONTHS | SQUARE | BEHIND | COPYRIGHT | PARTS | YEARS | COUNTED)
"""What of them it is asked for."""


def other_imprints_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such imprints stand; `groups` are those of which the text holds signs."""
    for found in COPYRIGHT_RE.finditer(text) if groups & COPYRIGHT else ():
        if not NOTICE_RE.search(text, max(0, found.start() - LONGEST), found.start()):
            yield put_for(found, "")
    for found in SQUARE_RE.finditer(text) if groups & SQUARE else ():
        yield put_for(found, "(", "open")
        yield put_for(found, ")", "close")
    for found in BEHIND_RE.finditer(text) if groups & BEHIND else ():
        placed = found["capital"] is not None or known_with_region(found["place"])
        if placed and (names_house(found["house"]) or is_body(found["house"])):
            yield put_for(found, "", "year")
            yield found.end("year"), Change(found.end("year") + 1, ":", found.end("year"))
            yield found.end("house"), Change(found.end("house"), f",{found['year']}", found.end("house"))
    for found in MONTH_RE.finditer(text) if groups & MONTHS else ():
        if known_place(found["town"]):
            yield put_for(found, ",", "stop")
    for found in LISTED_RE.finditer(text) if groups & LISTED else ():
        yield put_for(found, "", "number")
        yield found.end(), Change(found.end(), f", {found['listed']}", found.start("listed"))
    for found in HELD_SERIES_RE.finditer(text) if groups & PARTS else ():
        at = found.start("at")
        yield at, Change(at, f", {found['name']}, {found['number']}", found.start("name"))
        yield put_for(found, "", "series")
    for found in PARTS_RE.finditer(text) if groups & PARTS else ():
        yield from _parts(found)
    for found in SERIES_RE.finditer(text) if groups & COUNTED else ():
        if known_place(found["town"]) or is_house(found["town"]):
            yield put_for(found, ",", "gap")
    for found in TOWNS_RE.finditer(text) if groups & PARTS else ():
        towns = found["towns"].split(";")
        if all(known_place(town.strip()) for town in towns):
            yield put_for(found, "/".join(town.strip() for town in towns), "towns")
    for found in DATED_RE.finditer(text) if groups & YEARS else ():
        printed = known_with_region(found["place"]) if found["place"] else house_begins(found)
        if printed and periodical_kind(found["house"]) is None:
            yield put_for(found, ", ", "gap")
            yield from closed(found)


def _parts(found: re.Match[str]) -> Iterator[tuple[int, Change]]:
    """The marks of the Manual between the parts of a bracket, if a town or a publisher that is known stands there."""
    first, second = found["first"], found["second"] or ""
    towns = known_with_region(first), known_with_region(second)
    if found["joint"] and all(towns):
        pass  # `(London; New York; 1999)`
    elif found["joint"] and (not towns[1] and NAME_RE.match(second) if towns[0] else towns[1] and is_house(first)):
        at = found.start("joint")
        yield at, Change(at + 1, ":", at)
    elif found["joint"] or not (towns[0] or is_house(first)):
        return
    at = found.start("mark")
    yield at, Change(at + 1, ",", at)


def house_begins(found: re.Match[str]) -> int:
    """Where the publisher begins behind an author and a title, 0 if none does: of `Quay, Keys & Co` a part stands
    before the last comma."""
    text, begin = found.string, found.start("house")
    before = text[: found.start()].rpartition("; ")[2]
    if ", " not in before[:-2] and not HELD_RE.search(before):
        return 0
    words = before.removesuffix(", ").rpartition(", ")[2]
    if found.start() == begin and f"{words}, {found['house']}".lower() in PUBLISHERS:
        return begin - len(words) - 2
    return begin if names_house(found["house"]) else 0


HELD_RE: Final = lazy.regex(r"[”’\"']\s[Ii]n:?\s[A-ZÀ-Þ]")
"""The book that holds a piece, behind an author whom a colon parts from it."""


def closed(found: re.Match[str]) -> Iterator[tuple[int, Change]]:
    """What stands for the mark that closes behind the year: a comma before a page that none parts."""
    if found["closes"]:
        at = found.start("closes")
        colon = COLON_RE.match(found.string, at + 1)
        paged = colon or found.string.startswith(PAGED, at + 1)
        yield at, Change(colon.end() if colon else at + 1, "," if paged else "", at)


COLON_RE: Final = lazy.regex(r":(?=\s(?:pp?\.\s?)?\d)")
PAGED: Final = (" p", *(f" {digit}" for digit in "123456789"))
