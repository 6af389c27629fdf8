"""Finds the marks of government offices, as the National Archives at Kew count their papers, that a stop, *in* or a
bracket parts from the document, or nothing or the word *file* from who keeps them.

    Account by Lima in CAB 45/193        War Diary of 4th Battalion in NA (WO 95/110)
    Lima draft statement, 25 Aug. 1920. NA CO 904/168        Port Diary, December 1942, TNA file WO 166/7433

Comes in: a note as printed. Comes out: where commas are to be read (Chicago Manual 14.222).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import at_begins
from apparatus.read.note.pieces.changes import Change, put_behind, put_for
from apparatus.read.note.words.day_patterns import DAY, MONTH, YEAR
from apparatus.read.note.words.shelf_marks import KEW, OFFICES
from apparatus.read.note.words.signs import and_digit, group

_OFFICE: Final = rf"(?:{'|'.join(OFFICES)}|PRO)\s?\d{{1,4}}/\d[\w/-]{{0,12}}(?![\w/])"
MARKED: Final = group(
    *and_digit(*(f"{before}{office}{blank}" for office in (*OFFICES, "PRO") for before in " (" for blank in (" ", "")))
)

WITHIN_RE: Final = lazy.regex(
    r"(?!(?:See|Compare|Cf|Quoted|Cited|Found|Copy|Copies)\b)[A-ZÀ-Þ][^.;:“”\"()\[\]]{3,160}?"
    rf"(?P<within>,?\sin)\s(?:{_OFFICE}|{KEW}\s(?:{_OFFICE}|\({_OFFICE}\)))"
)
KEPT_RE: Final = lazy.regex(rf"(?:\A|(?<=[\s(])){KEW}(?P<file>\sfiles?)?(?=\s{_OFFICE})")
BRACKET_RE: Final = lazy.regex(rf"(?<=[\s(]){KEW}(?P<opens>\s\(){_OFFICE}(?P<closes>\))")
_SHORT_DAY: Final = rf"(?:\d{{1,2}}(?:,\s\d{{1,2}})?\s)?{MONTH}\s{YEAR}"
STOP_RE: Final = lazy.regex(
    rf"(?:(?<=[a-zà-ÿ]{{3}})|(?P<dated>(?:{DAY}|{_SHORT_DAY})))(?P<stop>\.)(?=\s(?:{KEW},?\s)?{_OFFICE}(?:,\s|[.;]|\s*\Z))"
)


def office_marks_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such commas are wanting."""
    for found in at_begins(WITHIN_RE, text):
        yield put_for(found, ",", "within")
    for found in KEPT_RE.finditer(text):
        yield put_for(found, ",", "file") if found["file"] else put_behind(found, ",")
    for found in BRACKET_RE.finditer(text):
        yield put_for(found, ", ", "opens")
        yield put_for(found, "", "closes")
    for found in STOP_RE.finditer(text):
        yield put_for(found, ",", "stop")
