"""Finds the number of a paper or a patent before its title, and reads it behind; and where the number of a patent ends
before a step on the way to it.

    CRS Report R46915, Ports and Trade: Issues for Congress, by Ana Lima      who wrote it stands last
    U.S. Patent No. 1,234,567, “Harbour Buoy,” issued May 12, 1915
    “Harbour Buoy,” patent US1234567A filed May 12, 1915                      no comma before the step
    Code of Federal Regulations, title 3 (1971): 586                          3 Code of Federal Regulations 586 (1971)

Comes in: a note as printed. Comes out: what is to be read there (Chicago Manual 14.258, 14.291).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.parted.print_patterns import FURTHER, PERSON
from apparatus.read.note.pieces.changes import Change, put_before, put_behind, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, group

_CRS: Final = (
    "CRS Report ",
    "CRS In Focus ",
    "CRS Insight ",
    "CRS Legal Sidebar ",
    "Congressional Research Service Report ",
)
PAPERS: Final = group(*_CRS)
PATENTS: Final = group("Patent No", "patent No")
STEPS: Final = group("filed ", "issued ", "granted ")
CODES: Final = group("Code of Federal Regulations, title ", "United States Code, title ", "U.S. Code, title ")
FIRST: Final = Groups(PAPERS | PATENTS | STEPS | CODES)
"""Of these signs a text holds some where the patterns below find anything."""

PAPER_RE: Final = lazy.regex(
    r"(?P<paper>(?P<series>(?:CRS|Congressional Research Service)"
    r" (?:Report(?: for Congress)?|In Focus|Insight|Legal Sidebar))"
    r" (?:No\. )?(?P<number>[A-Z]{1,4}\d{3,6}), )(?P<mark>[“\"]?)(?P<title>[A-ZÀ-Þ][^;“”\"()]{4,240}?)"
    rf"(?P<by>,[”\"]?,? by (?P<names>{PERSON}{FURTHER})(?=[,.;(]|\s\(|\Z))"
)
PATENT_RE: Final = lazy.regex(
    r"(?P<patent>(?P<number>(?:[A-Z][\w.]* ){1,3}[Pp]atent (?:Application )?No\. ?"
    r"(?:[A-Z]{2} ?)?\d[\d,/]{2,13}(?: ?[A-Z]\d?)?), )"
    r"(?=(?:[“\"][^“”\"]{3,240}[”\"]|‘[^‘’]{3,240}’)(?P<end>))"
)

STEP_RE: Final = lazy.regex(
    r"(?<=atent)\s(?:no\.\s)?(?:[A-Z]{2}\s?)?\d[\d,/]{2,12}(?:\s?[A-Z]\d?)?(?P<gap>\s)(?=(?:filed|issued|granted)\s[A-Z\d])"
)

CODE_RE: Final = lazy.regex(
    r"(?P<code>Code of Federal Regulations|United States Code|U\.S\. Code)(?P<part>, title (?P<title>\d{1,2})"
    rf" \((?P<year>{YEAR})\): )(?:§+ ?)?\d[\d–-]*"
)
"""A code as the Manual cites it (14.282)."""


def numbers_turned(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such numbers stand; `groups` are those of which the text holds signs."""
    for found in PAPER_RE.finditer(text) if groups & PAPERS else ():
        if looks_like_names(found["names"]):
            yield put_for(found, f"{found['names']}, {'' if found['mark'] else '“'}", "paper")
            yield put_for(found, f",” {found['series']} No. {found['number']}", "by")
    for found in PATENT_RE.finditer(text) if groups & PATENTS else ():
        comma = "" if text.startswith((",", ".", ";"), found.end("end")) else ","
        yield put_for(found, "", "patent")
        yield put_before(found, f" {found['number']}{comma}", "end")
    for found in CODE_RE.finditer(text) if groups & CODES else ():
        yield put_before(found, f"{found['title']} ", "code")
        yield put_for(found, " ", "part")
        yield put_behind(found, f" ({found['year']})")
    for found in STEP_RE.finditer(text) if groups & STEPS else ():
        yield put_for(found, ", ", "gap")
