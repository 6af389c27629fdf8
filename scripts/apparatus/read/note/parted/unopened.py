"""Finds a bracket that only closes, behind the year of a thesis, of a publisher or of a journal, or the last page.

    Ana Marlin, “Quays.” Master’s Thesis, University of Lisbon, 1997), 36–38
    Ana Marlin, Quays, Lisbon: Quay Press, 1997), 36      Ana Marlin, “Quays,” Port Review 12, 1997): 36–38

Comes in: a note as printed. Comes out: where the bracket is to be read that opens, or that none closes
(Chicago Manual 14.127, 14.171, 14.215).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.places import REGION_RE, known_place, known_with_region
from apparatus.read.note.words.signs import behind_digit, group

CLOSES: Final = group(*behind_digit(")"))
CLOSED_RE: Final = lazy.regex(rf"{YEAR}\)")
_THESIS: Final = (
    r"(?:(?:[Uu]npublished\s)?(?:PhD|Ph\.\s?D\.|DPhil|D\.Phil\.|MPhil|M\.Phil\.|MA|M\.A\.|MSc|Master[’']s|[Dd]octoral"
    r"|[Dd]iplom|BA|B\.A\.|[Hh]onou?rs|[Ss]enior|[Uu]ndergraduate)\s(?:[Tt]hesis|[Dd]iss|[Dd]issertation)\b"
    r"|[Tt]hesis\b|[Dd]iss\.)"
)
THESIS_RE: Final = lazy.regex(rf"[”\"’'][.,]?\s(?P<at>){_THESIS}[^()“”\";]{{3,120}}\Z")
HOUSE_RE: Final = lazy.regex(r":\s(?:[A-ZÀ-Þ]|[ns]\.[pn]\.|no pub)[^():;“”\"]{0,80},\s\Z")
TOWN_RE: Final = lazy.regex(r"(?P<gap>[.,]?\s)(?P<town>[A-ZÀ-Þ가-힣一-鿿][\w’-]*(?:(?:\s|,\s)[A-ZÀ-Þ][\w’.-]*){0,2})\Z")
FARTHEST: Final = 40
"""Characters of a town with its region."""
DATED_RE: Final = lazy.regex(r"(?<=\d)(?P<gap>,?\s)(?:[A-Z][a-z]{2,8}\.?\s)?\Z")
NEAREST: Final = 240
"""Characters before the year among which the bracket should open."""


def lone_brackets_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a bracket opens, or stands for nothing."""
    if text.count(")") <= text.count("("):
        return
    for found in CLOSED_RE.finditer(text):
        begin = max(
            0, found.start() - NEAREST, text.rfind(")", 0, found.start()) + 1, text.rfind(";", 0, found.start()) + 1
        )
        if "(" not in text[begin : found.start()] and (opened := _opened(text, begin, found)):
            yield opened
    last = LAST_RE.search(text)
    if last:
        yield put_for(last, "")


LAST_RE: Final = lazy.regex(rf"(?<=\d)(?<!{YEAR})\)(?=[.;]?\s*\Z)")
"""Behind the last page: `Lima 1988, 42–76).`"""


def _opened(text: str, begin: int, closed: re.Match[str]) -> tuple[int, Change] | None:
    """The place of the bracket that is lost, and what is read there."""
    thesis = THESIS_RE.search(text, begin, closed.start())
    if thesis:
        return thesis.start("at"), Change(thesis.start("at"), "(", thesis.start("at"))
    house = HOUSE_RE.search(text, begin, closed.start())
    if house and (town := _town(text, begin, house)):
        return town.start("gap"), Change(town.end("gap"), " (", town.start("gap"))
    dated = DATED_RE.search(text, begin, closed.start())
    if dated and text.startswith((": ", ", "), closed.end()):
        return dated.start("gap"), Change(dated.end("gap"), " (", dated.start("gap"))
    return None


def _town(text: str, begin: int, house: re.Match[str]) -> re.Match[str] | None:
    """The town before the colon of a publisher, with its region if it has one; between a comma and one that is known to
    be a publisher, any word is a town’s."""
    end = house.start()
    for gap in range(max(begin, end - FARTHEST), end):
        found = TOWN_RE.match(text, gap, end)
        if found and not _is_title(found, text.find(", ", begin, end)) and _names_place(found["town"]):
            return found
    alone = ALONE_RE.search(text, begin, end)
    behind_title = alone is not None and text.find(", ", begin, alone.start()) > 0
    return alone if behind_title and is_house(house.group().strip(": ,")) else None


ALONE_RE: Final = lazy.regex(r"(?P<gap>,\s)(?P<town>[A-ZÀ-Þ][\w’-]+)\Z")


def _is_title(found: re.Match[str], author: int) -> bool:
    """Whether words before a region are the title, behind the comma of the author, or its end, with no mark before."""
    return "," in found["town"] and (found["gap"][0] not in ",." or found.start() == author)


def _names_place(words: str) -> bool:
    return known_place(words) or known_with_region(words) or REGION_RE.match(words) is not None
