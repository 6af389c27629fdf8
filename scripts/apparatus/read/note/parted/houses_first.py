"""Finds imprints whose publisher stands before its town, and reads the town first; a comma before the year, or between
the year and a passage, may be wanting.

    Ana Lima, Harbours, Quay Press: London, 1999
    A. Lima, Harbours, 1917–1991, Quay Press: London 1999 p.57
    A. Lima, Harbours, Molo Sur: Moscow 1999 chap.2
    A. Lima, Harbours, Quay Press: London (1999), 57
    A. Lima, Harbours, Quay Press, Oxford, United Kingdom and New York, NY, USA, 1999

Comes in: a note as printed. Comes out: what is to be read there: `London: Quay Press, 1999, p.57` (Chicago Manual
14.127).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_letters
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.name_lists import in_full
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.parted.other_imprints import ENDS, HOUSE, TOWN, closed, house_begins
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.places import known_place, known_with_region, place_alone
from apparatus.read.note.words.signs import group

HOUSES: Final = group(" Press, ", "Co.: ", *(f"{letter}: " for letter in ascii_letters))

_LABEL: Final = r"(?:pp?|chaps?|chs?|docs?|vols?|nn?|figs?)"
_PASSAGE: Final = rf"(?:{_LABEL}\.?\s?\d|pp?\.\s?[ivxl]{{1,7}}\b)"
TURNED_RE: Final = lazy.regex(
    rf"(?<=[,.?!]\s)(?<!\b[A-ZÀ-Þ]\.\s){HOUSE}:\s{TOWN.format(name='town')}"
    rf"(?:(?P<gap>,?\s)(?:(?={YEAR}\b)|\((?={YEAR}(?P<closes>\)){ENDS})))"
)
PASSAGE_RE: Final = lazy.regex(rf"{YEAR}(?P<gap>\s)(?={_PASSAGE})")
"""`1999 p.57`, `1999 docs16 & 44`."""
ENDS_RE: Final = lazy.regex(rf"{YEAR}(?:[.;]|\Z|,?\s{_PASSAGE})")
"""What stands behind the town where the publisher is one that no list holds."""


_TOWN: Final = r"[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)?"
_LAND: Final = r"(?:[A-Z]{2}|[A-Z]\.[A-Z]\.|USA|[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)?)"
TWO_TOWNS_RE: Final = lazy.regex(
    rf"(?:(?P<comma>, )|(?<=\())(?P<house>(?:[A-ZÀ-Þ][\w’&-]+ ){{1,4}}Press), "
    rf"(?P<place>{_TOWN}, {_LAND} and {_TOWN}(?:, {_LAND}){{0,2}}), {YEAR}(?(comma)(?P<end>)|(?=\)))"
)
"""Two towns, each with its land, behind the publisher."""


def houses_turned(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such imprints stand."""
    for found in TWO_TOWNS_RE.finditer(text):
        comma = found["comma"] is not None
        begin = found.start("comma") if comma else found.start("house")
        stands = f"{' (' if comma else ''}{found['place']}: {found['house']}"
        yield begin, Change(found.end("place"), stands, begin)
        if comma:
            yield found.end(), Change(found.end(), ")", found.end() - 1)
    for found in TURNED_RE.finditer(text):
        begin = _begins(found)
        if not begin or not _is_town(found["town"]) or known_place(found["house"]):
            continue
        house = text[begin : found.end("house")]
        yield begin, Change(found.end(), f"{found['town']}: {house}, ", begin)
        yield from closed(found)
        passage = PASSAGE_RE.match(text, found.end())
        if passage:
            yield put_for(passage, ", ", "gap")


def _is_town(words: str) -> bool:
    """Whether words are a town, its state behind it, with a comma between the two or without."""
    return known_with_region(words) or place_alone(words)


def _begins(found: re.Match[str]) -> int:
    """Where the publisher begins, 0 if none does."""
    return house_begins(found) or (found.start("house") if _signed(found) else 0)


SIGNED_RE: Final = lazy.regex(
    r"(?:\A|[.;:]\s|\b[Ss]ee\s(?:also\s)?|\bin\s)(?P<name>[A-ZÀ-Þ][\w.’-]*(?:\s[A-ZÀ-Þ][\w.’-]*){1,3})"
    r"(?:\s(?:&|and)\s[^,;:()]{3,40})?(?:\s\(eds?\.?\))?,\s(?=[A-ZÀ-Þ])"
)
"""An author at the head of a work: `A. Lima & R. Costa (eds), `."""

TOLD_RE: Final = lazy.regex(r"\s[a-z]{2,15}\s[a-z]{2,15}:\s[A-ZÀ-Þ][^.;,]{2,80},\s\Z")
"""A title behind the colon of a sentence: `She wrote a life of him: Harbours, `."""


def _signed(found: re.Match[str]) -> bool:
    """Whether words that may name a publisher stand behind an author and a title, or a title to which a sentence leads
    up, and nothing but a passage behind their town and its year: `A. Lima, Harbours, Molo Sur: Moscow 1999 p.3`."""
    text = found.string
    if not ENDS_RE.match(text, found.end()) or periodical_kind(found["house"]) is not None:
        return False
    begin = max(0, text.rfind("; ", 0, found.start()), found.start() - LONGEST)
    if TOLD_RE.search(text, max(begin, found.start() - FARTHEST), found.start()):
        return True
    return any(
        author.end() < found.start() and in_full(author["name"]) and text.find(". ", author.end(), found.start()) < 0
        for author in SIGNED_RE.finditer(text, begin, found.start())
    )


FARTHEST: Final = 120
"""Characters from the words that lead up to a title to its publisher."""
LONGEST: Final = 400
"""Characters from an author to the publisher, so that a note of many works takes no longer for each."""
