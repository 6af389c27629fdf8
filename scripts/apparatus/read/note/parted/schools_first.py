"""Finds theses whose school stands before the degree, whose parts semicolons part, or that stand in square brackets.

    “Harbours” (Quay University, PhD diss., 1999)      “Harbours,” Quay University, PhD thesis, 1999, 12
    “Harbours” (PhD diss.; Quay University; 1999)      Harbours [PhD diss., Quay University, 1999]
    ‘Harbours’ (Oxford, DPhil thesis, 2006)            ‘Harbours’ (Birmingham PhD thesis, 1999)
    Harbours, PhD thesis, submitted at the University of Porto, 1999

Comes in: a note as printed. Comes out: degree, school and year behind commas (Chicago Manual 14.215).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.places import known_place

_DEGREE: Final = (
    r"(?:(?:Ph\.?\s?D|D\.?\s?Phil|Ed\.?\s?D|Th\.?\s?D|M\.?\s?A|M\.?\s?Sc|M\.?\s?Phil|M\.?\s?Litt|B\.?\s?A|LL\.?\s?[DM])\b\.?"
    r"|[Dd]octoral|[Mm]aster[’']?s[’']?|[Hh]onou?rs|[Ss]enior|[Uu]ndergraduate)\s"
)
_GENRE: Final = rf"(?:[Uu]npub(?:lished|l?\.)\s)?(?:{_DEGREE})?(?:[Tt]hesis|[Dd]issertation|[Dd]iss\.)"
_DATED: Final = rf"(?:(?:\d{{1,2}}\s)?{MONTH}\s(?:\d{{1,2}},\s)?)?{YEAR}\b"
BEHIND_RE: Final = lazy.regex(rf"[,;]\s(?P<genre>{_GENRE})(?=[,;]\s{_DATED}|\s\({YEAR}\))")
PARTED_RE: Final = lazy.regex(
    rf"\({_GENRE}(?P<first>;)\s[A-ZÀ-Þ][^();“”\"]{{2,120}}?(?:(?P<inner>;)\s[A-ZÀ-Þ][^();“”\"]{{2,80}}?)?(?P<last>;)\s{_DATED}\)"
)
SQUARE_RE: Final = lazy.regex(
    rf"(?<=[\w?!’”\"'] )(?P<opens>\[){_GENRE}, [^\[\]();“”\"]{{2,120}}, {_DATED}(?P<closes>\])"
)
TOWN_RE: Final = lazy.regex(
    rf"(?<=[\w?!’”\"'] \()(?:(?P<state>[Uu]npublished) )?(?P<town>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?) "
    rf"(?P<genre>{_DEGREE}(?:[Tt]hesis|[Dd]issertation|[Dd]iss\.))(?=, {_DATED}\))"
)
"""A university by its town alone."""
SUBMITTED_RE: Final = lazy.regex(
    rf"(?:{_GENRE}|[Hh]abilitation\w*(?:\s(?:treatise|thesis))?)(?P<submitted>,?\s(?:submitted|presented|defended|completed)"
    r"\s(?:at|to|in)\s(?:the\s)?)(?=[A-ZÀ-Þ])"
)
"""What was done with a thesis, before the school."""
NAMED_RE: Final = lazy.regex(
    r"(?:Universit|École|Ecole|Hochschule|Facult|Colleg|School|Polite[ck]nic|Polytech|Institut|Academ|Seminar)\w*"
)
"""What schools are called by in many languages."""
PART_RE: Final = lazy.regex(r"(?:Department|Dept\.|Faculty|School|Institute|Division) (?:of|for) ")
SCHOOL_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^,;:()“”\"\d]{1,80}\Z")
FARTHEST: Final = 200


def schools_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such statements stand, and what is read for them."""
    for found in PARTED_RE.finditer(text):
        for mark in filter(found.group, ("first", "inner", "last")):
            yield put_for(found, ",", mark)
    for found in SQUARE_RE.finditer(text):
        for mark, stands in (("opens", "("), ("closes", ")")):
            yield put_for(found, stands, mark)
    for found in SUBMITTED_RE.finditer(text):
        yield put_for(found, ", ", "submitted")
    for found in TOWN_RE.finditer(text):
        if known_place(found["town"]):
            state = f"{found['state']} " if found["state"] else ""
            yield found.start(), Change(found.end(), f"{state}{found['genre']}, {found['town']}", found.start())
    for found in BEHIND_RE.finditer(text):
        begin = _school_begins(text, found.start())
        if begin:
            school = text[begin : found.start()]
            yield begin, Change(found.end(), f"{found['genre']}, {school}", begin)
            if text.startswith(";", found.end()):
                yield found.end(), Change(found.end() + 1, ",", found.end())


def _school_begins(text: str, end: int) -> int:
    """Where the school begins that ends at `end`, with its department before it and its town behind it; 0 if none
    does."""
    before = text[max(0, end - FARTHEST) : end]
    school = last = _last(before)
    if last and known_place(last) and before.endswith(f", {last}"):
        school = _last(before.removesuffix(f", {last}"))
        last = f"{school}, {last}"
    if last and before.endswith(f"({last}") and known_place(last):
        return end - len(last)
    if not school or not (looks_like_organisation(school, strict=True) or NAMED_RE.search(school)):
        return 0
    begin = end - len(last)
    part = _last(text[max(0, begin - FARTHEST) : begin].removesuffix(", "))
    return begin - len(part) - 2 if PART_RE.match(part) else begin


def _last(before: str) -> str:
    """The last part of a text behind a comma, a closing mark or an opening bracket."""
    part = max((before.rfind(sign) + len(sign) for sign in PARTING if sign in before), default=0)
    found = SCHOOL_RE.match(before, part)
    return found.group() if found and part else ""


PARTING: Final = (", ", "; ", "(", "” ", '" ', "’ ", "' ")
