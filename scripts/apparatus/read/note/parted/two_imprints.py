"""Finds two publishers, each behind its town, in the bracket of a book, and sets the towns before both.

    (London: Quay Press; Princeton: Port Press, 1988)      (London: Quay Press/New York: Port Press, 1988)
    (Dublin: Quay, London: Port, and Cambridge: Key, 1853)
    (The Quay Lectures, 1985; London, 1986)                the occasion for which a book was spoken, before its imprint

Comes in: a note as printed. Comes out: what is to be read for them, `London; Princeton: Quay Press; Port Press`
(Chicago Manual 14.139: a work that two houses publish).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.places import known_place, known_with_region
from apparatus.read.note.words.signs import group

IMPRINTS: Final = group("; ", "/", " and ", " & ", ", ")
_TOWN: Final = r"[A-ZÀ-Þ][^:;()/\d]{1,40}"
_HOUSE: Final = r"[A-ZÀ-Þ][^:;()/\d]{1,70}"
SEVERAL_RE: Final = lazy.regex(
    rf"(?<=\()(?P<all>{_TOWN}:\s{_HOUSE}(?:(?:[;,]\s(?:and\s)?|\s?/\s?|,?\s(?:and|&)\s){_TOWN}:\s{_HOUSE}){{1,3}})"
    rf"(?=,\s(?:c\.?\s)?{YEAR}[^()]{{0,20}}\))"
)
SPOKEN_RE: Final = lazy.regex(
    rf"(?<=\()(?:The\s)?[A-ZÀ-Þ][^();:\d]{{2,60}}\bLectures?(?:,?\s(?:for\s)?{YEAR}(?:[–-]\d{{2,4}})?)?;\s(?={_TOWN},?\s{YEAR}\)|{_TOWN}:\s)"
)
ONE_RE: Final = lazy.regex(rf"(?P<town>{_TOWN}):\s(?P<house>{_HOUSE})\Z")
JOINT_RE: Final = lazy.regex(rf"(?:[;,]\s(?:and\s)?|\s?/\s?|,?\s(?:and|&)\s)(?={_TOWN}:\s)")


def two_imprints_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such imprints stand."""
    for found in SPOKEN_RE.finditer(text) if "Lecture" in text else ():
        yield put_for(found, "")
    for found in SEVERAL_RE.finditer(text) if "(" in text else ():
        parts = [ONE_RE.match(part) for part in _apart(found["all"])]
        towns = [part["town"] for part in parts if part]
        houses = [part["house"] for part in parts if part]
        if len(towns) == len(parts) > 1:
            at = found.start("all")
            yield at, Change(found.end("all"), f"{'; '.join(towns)}: {'; '.join(houses)}", at)


def _apart(imprints: str) -> Iterator[str]:
    """Each known town with its publisher; a comma or `and` before the colon belongs to the towns of one: `Durham, NC:
    Quay`, `Seattle and London: Port`."""
    begin = 0
    for joint in JOINT_RE.finditer(imprints):
        if ": " in imprints[begin : joint.start()] and _are_towns(imprints[joint.end() :].partition(":")[0]):
            yield imprints[begin : joint.start()]
            begin = joint.end()
    yield imprints[begin:]


def _are_towns(words: str) -> bool:
    """Whether words are a town, or two that `and` joins."""
    return all(known_place(town) or known_with_region(town) for town in words.split(" and "))
