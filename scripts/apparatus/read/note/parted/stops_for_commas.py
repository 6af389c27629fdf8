"""Finds stops that stand where a comma should, and a comma or semicolon that parts what belongs together.

    « Quais », Revue du port, mars 2014, n° 155. p. 9-21      Port Review, vol. 13, n° 4. (Jul., 1981), p. 379
    Doe of Lisbon, Historia, trans. Ana B. Lima. p. 91        Lima, Quays of the North, pxvii
    Collected Papers, iii. (Oxford, 1992), 191                “Black Music” p. 195
    Harbours, trans. A. B. Roe, Jr. Lisbon, 1958              Quays, Circular No. 18, Series of 2019
    Quays. Translated by Rui Costa; revised by Jane Doe. Lisbon: Quay, 1984
    6 April 1893. Hansard, H.C. Debates, 4th series, vol. 10, col. 1597

Comes in: a note as printed. Comes out: what is to be read there (Chicago Manual 14.18, 14.104, 14.154).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import FURTHER, PERSON
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import Groups, and_digit, group

NUMBERED: Final = group(*and_digit("n°", "n° ", "nº", "nº "))
NUMBERED_RE: Final = lazy.regex(
    r"(?<=,\s)n[°º]\s?\d{1,4}(?P<stop>\.)(?=\s(?:pp?\.\s?\d|\((?:[A-Z][a-z]{2,8}\.?,?\s)?\d{4}\)))"
)
"""The number of an issue, and behind it its month or the page."""

VOLUMED: Final = group("i. (", "v. (", "x. (")
VOLUMED_RE: Final = lazy.regex(
    r"(?<=,\s)(?:x?(?:ix|iv|v?i{1,3})|x?v|xx?)(?P<stop>\.)(?=\s\([A-ZÀ-Þ][^();]{2,60},\s\d{4}\))"
)
"""A volume in small Roman figures, and its imprint."""

ALONE: Final = group("” p", '" p')
ALONE_RE: Final = lazy.regex(
    r"\A[“\"][A-ZÀ-Þ][^“”\"]{2,80}(?<![,.])[”\"](?P<gap>)\spp?\.\s?\d{1,4}(?:[-–]\d{1,4})?\.?\s?\Z"
)
"""A title in marks and its page, and nothing else."""

TRANSLATED: Final = group("rans. ", "ranslated by ")
TRANSLATED_RE: Final = lazy.regex(
    rf",\strans(?:\.|lated\sby)\s(?:{PERSON}{FURTHER}|(?:[A-Z]\.\s?){{1,3}}and\s{PERSON})(?P<stop>\.)(?=\spp?\.\s\d)"
)
"""A translator, and behind the name the page."""

ROMAN: Final = group(*(f", p{figure}" for figure in "xvil"))
ROMAN_RE: Final = lazy.regex(
    r"(?<=[\w”’],\s)p(?P<gap>)(?=(?:x{1,3}(?:ix|iv|v?i{0,3})|vi{1,3}|iv|i{2,3})(?:[-–][xvi]{1,6})?(?:[.,;]|\Z))"
)
"""A Roman page of which no stop parts the sign."""

REVISED: Final = group(*(f"{mark} {role}" for mark in ";," for role in ("revised by ", "rev. by ")))
REVISED_RE: Final = lazy.regex(
    rf"\b(?:[Tt]ranslated|[Ee]dited)\sby\s(?:{PERSON}{FURTHER}|[A-ZÀ-Þ][\w’-]+\sand\s{PERSON})"
    rf"(?P<gone>[;,]\srev(?:ised|\.)\sby\s{PERSON}{FURTHER})(?=\.\s[A-ZÀ-Þ])"
)
"""Who revised a translation, behind who made it; the reader has no place for that."""

ROLES: Final = group(*(f"; {role}" for role in ("translated by ", "edited by ", "transl. by ", "trans. by ")))
ROLES_RE: Final = lazy.regex(
    rf"\b(?:[Tt]ranslated|[Ee]dited)\sby\s{PERSON}(?P<mark>;)\s(?:(?P<role>transl\.\sby)|translated\sby|edited\sby|trans\.\sby)"
    rf"(?=\s{PERSON}(?:[.,]|\Z))"
)
"""Two roles, and a semicolon between them."""

YOUNGER: Final = group(*(f" {younger}. " for younger in ("Jr", "Sr")))
YOUNGER_RE: Final = lazy.regex(
    rf",\s(?:trans|eds?)\.\s{PERSON},?\s[JS]r\.(?P<gap>)\s(?P<town>[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’-]+)?)(?=[:,]\s[^.;()]{{0,60}}\d{{4}})"
)
"""Somebody whose name ends in a stop, and the town behind it."""

COUNTED: Final = group(", Series of ", ", s. of ", ", series of ")
COUNTED_RE: Final = lazy.regex(
    r"\b(?:Memorandum|Administrative|Department|Executive|Joint)\s(?:Circular|Order)\sNo\.\s\d{1,5}(?:-[A-Z])?"
    r"(?P<mark>,\s[Ss](?:eries|\.)\sof\s)(?:19|20)\d\d(?P<end>)(?=[.,;\s]|\Z)"
)
"""The year by which an office of the Philippines counts its papers."""

DEBATED: Final = group("Hansard, H.")
DEBATED_RE: Final = lazy.regex(
    rf"(?:\A|(?<=[.;]\s))(?P<led>{EXACT_DAY}[.,]\s)?Hansard(?P<comma>,)\sH\.\s?[CL]\.\sDeb(?:ates|\.)(?P<end>)(?=,\s)"
)
"""Hansard with its house, the day before it or not."""

STOPS: Final = Groups(YOUNGER | COUNTED | NUMBERED | VOLUMED | ALONE | TRANSLATED | ROMAN | REVISED | ROLES | DEBATED)


def stops_for_commas(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such marks stand; `groups` are those of which the text holds signs."""
    for found in NUMBERED_RE.finditer(text) if groups & NUMBERED else ():
        yield put_for(found, "," if text[found.end() + 1] == "p" else "", "stop")
    for found in VOLUMED_RE.finditer(text) if groups & VOLUMED else ():
        yield put_for(found, "", "stop")
    for found in ALONE_RE.finditer(text) if groups & ALONE else ():
        yield put_before(found, ",", "gap")
    for found in TRANSLATED_RE.finditer(text) if groups & TRANSLATED else ():
        yield put_for(found, ",", "stop")
    for found in ROMAN_RE.finditer(text) if groups & ROMAN else ():
        yield put_before(found, ". ", "gap")
    for found in REVISED_RE.finditer(text) if groups & REVISED else ():
        yield put_for(found, "", "gone")
    for found in ROLES_RE.finditer(text) if groups & ROLES else ():
        yield put_for(found, ",", "mark")
        if found["role"]:
            yield put_for(found, "trans. by", "role")
    for found in YOUNGER_RE.finditer(text) if groups & YOUNGER else ():
        if known_place(found["town"]):
            yield put_before(found, ",", "gap")
    for found in COUNTED_RE.finditer(text) if groups & COUNTED else ():
        yield put_for(found, " (", "mark")
        yield put_before(found, ")", "end")
    for found in DEBATED_RE.finditer(text) if groups & DEBATED else ():
        yield put_for(found, "", "comma")
        if found["led"]:
            yield put_for(found, "", "led")
            yield put_before(found, f", {found['led'][:-2]}", "end")
