"""Finds the number of a volume in small letters before its own title, and reads it with the word that says what it is;
and the number of one that a bracket holds, or that no comma parts from the title, and the dash behind one.

    Ana Lima, The History of Quays, ii. The Age of Sail (Oxford, 1998), 3
    The Papers of Ana Lima, Vol. I. Rui Costa, ed. (Oxford: Quay Press, 1998), 3      a stop behind the number
    Ana Lima, Harbour Tales, Volume 1 – The Age of Sail (Oxford, 1998), 3       a dash for the colon
    Nagai Kafu, Kafu Zenshu (24) (Iwanami Shoten, 1994), 428      the number in a bracket of its own
    Ana Lima, Harbour Tales Vol. 2 (Oxford: Quay Press, 1998), 3      Harbour Tales Vol. 2, Oxford: Quay Press, 1998

Comes in: a note as printed. Comes out: what is to be read there: `, vol. ii: The Age of Sail` (Chicago Manual 14.119).
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import FURTHER, PERSON
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.signs import Groups, group

SMALL: Final = group(*(f", {number}. " for number in ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")))
STOPPED: Final = group(*(f"{number}. {name}" for number in "IVXL0123456789" for name in ascii_uppercase))
UNPARTED: Final = group(" Vol. ", " vol. ")
DASHED: Final = group(
    *(f"{number} {dash} " for number in "IVXL0123456789" for dash in "–—-"),
    *(f"{number}- " for number in "IVXL0123456789"),
)
DASHED_RE: Final = lazy.regex(
    r"(?<=[\w’”!?)])[,:]\s[Vv]ol(?:ume|\.)\s(?:\d{1,2}|[IVXL]{1,5})(?P<dash>\s[–—-]\s|-\s)"
    r"(?=(?!No\b|Issue|Number|Part)[A-ZÀ-Þ][^;()“”]{3,120}(?:,\seds?\.|\s\([A-ZÀ-Þ]))"
)
"""`Collected Works, Volume 1 – Tales of Quays, ed. by Ana Lima (…)`."""
BRACKETED: Final = group(*(f"{number}) (" for number in "IVX0123456789"))
VOLUMES: Final = Groups(DASHED | SMALL | UNPARTED | STOPPED | BRACKETED)
BRACKETED_RE: Final = lazy.regex(
    r"(?<=[a-zà-ÿ’])(?P<told>\s\((?P<number>\d{1,2}|[IVX]{1,4})\))(?=\s\([A-ZÀ-Þ][^()]{2,80}\d{4}\))"
)
VOLUME_RE: Final = lazy.regex(
    r"(?<=[\w’”)]{3}), (?P<volume>(?P<number>[ivx]{1,4})\. )(?=[A-ZÀ-Þ][^.;()“”\"]{2,120} \([^()]{0,60}\d{4}\))"
)
HELD_RE: Final = lazy.regex(
    r"(?<=[\wß-ÿ]{2})(?P<gap>\s)[Vv]ol\. (?:\d{1,2}|[IVX]{1,4})(?P<colon>:)"
    r"(?=\s[A-ZÀ-Þ][^;.()“”]{3,120}(?:, eds?\.| \([A-ZÀ-Þ]))"
)
"""`in Harbours of the North vol. 1: The Age of Sail, ed. Ana Lima (…)`."""
UNPARTED_RE: Final = lazy.regex(
    r"(?<=[\wß-ÿ][\w!?’)]) [Vv]ol\. (?:\d{1,2}|[IVX]{1,4})"
    r"(?: \((?=[A-ZÀ-Þ][^():;]{1,40}: [^():;]{2,80}, \d{4}\))|(?=, [A-ZÀ-Þ][^():;,]{1,40}: [^():;,]{2,60}, \d{4}\b))"
)
ENDED_RE: Final = lazy.regex(
    r"(?<=[a-zß-ÿ]{3})(?P<stop>\. )[Vv]ol\. (?:\d{1,2}|[IVX]{1,4})(?P<colon>:)"
    r"(?=\s[A-ZÀ-Þ][^;.()“”]{3,120} \([A-ZÀ-Þ][^();]{2,80}\d{4}\))"
)
"""`in Ana Lima, ed., Harbours of the North. Vol. 1: The Age of Sail (Lisbon: Quay, 1998)`: a stop for the comma."""
STOPPED_RE: Final = lazy.regex(
    rf"(?<=,\s)[Vv]ol\.\s(?:\d{{1,2}}|[IVXL]{{1,5}})(?P<stop>\.)"
    rf"(?=\s(?:{PERSON}{FURTHER},\s(?:[Ee]d|[Tt]rans)|(?:[Ee]d|[Tt]rans)(?:\.|ited by|lated by)\s[A-ZÀ-Þ]))"
)


def small_volumes_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such numbers stand; `groups` are those of which the text holds signs."""
    for found in VOLUME_RE.finditer(text) if groups & SMALL else ():
        yield put_for(found, f"vol. {found['number']}: ", "volume")
    for found in DASHED_RE.finditer(text) if groups & DASHED else ():
        yield put_for(found, ": ", "dash")
    for found in HELD_RE.finditer(text) if groups & UNPARTED else ():
        yield put_for(found, ", ", "gap")
        yield put_for(found, ",", "colon")
    for found in ENDED_RE.finditer(text) if groups & UNPARTED else ():
        yield put_for(found, ", ", "stop")
        yield put_for(found, ",", "colon")
    for found in UNPARTED_RE.finditer(text) if groups & UNPARTED else ():
        yield put_before(found, ",")
    for found in BRACKETED_RE.finditer(text) if groups & BRACKETED else ():
        yield put_for(found, f", vol. {found['number']}", "told")
    for found in STOPPED_RE.finditer(text) if groups & STOPPED and "ol. " in text else ():
        yield put_for(found, ",", "stop")
