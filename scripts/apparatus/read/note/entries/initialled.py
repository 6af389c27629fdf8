"""Reads an entry whose authors have nothing but initials, as physicians and scientists print it.

    Lima A, Costa RK. Harbours of the North. Port Med 2001;12(3):5–17      (NLM, Citing Medicine, 2nd ed., 1)
    Lima A, Costa RK. Harbours of the North. 2nd ed. Lisbon: Quay Press; 2001
    Lima, A., Costa, R. K. & Doe, J. Harbours of the North. Port Sci. 12, 5–17 (2001)
    Lima, A. & Costa, R. Harbours of the North. (Quay Press, Lisbon, 2001)
    Lima A. Keys. In: Costa R, Doe J, eds. Harbours. Lisbon: Quay Press; 2001:5–17
    Lima A, Costa RK. Harbours of the north. The Guardian. August 14, 2000
    Lima A, Costa RK; Port Study Group. Harbours of the north. Port Med 2001;12(3):5–17
    Port Study Group. Harbours of the north. Port Med 2001;12(3):5–17

Comes in: a note, and where such an entry may begin. Comes out: its end and what it says, or None. A year before the
volume has been put behind it (`imprint_order.py`).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.entries.initialled_names import (
    BARE_NAME,
    NATURAL_NAME,
    STOPPED_NAME,
    people_by_initials,
)
from apparatus.read.note.entries.initialled_sources import article_of, source_of
from apparatus.read.note.entries.whereabouts import whereabouts
from apparatus.read.note.lists import ABBREVIATIONS
from apparatus.read.note.names.names import read_names
from apparatus.read.note.names.organisations import is_body
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.given_names import is_given_name

_MORE: Final = r"(?:,? et al\.?)?"
_BODY: Final = r"[A-ZÀ-Þ][^.;:()“”\"\d]{4,110}"

HEAD_RE: Final = lazy.regex(
    rf"(?P<bare>{BARE_NAME}(?:,? (?:(?:and|&) )?{BARE_NAME}){{0,30}}{_MORE})(?:; (?P<group>{_BODY}))?"
    r"(?:,? \(?(?P<role>eds?|editors?)\b\.?\)?)?(?:[.:]|(?<=\.)) (?=[A-ZÀ-Þ\d\[“‘\"])"
    rf"|(?P<stopped>{STOPPED_NAME}(?:, {STOPPED_NAME}){{0,30}}(?:,? (?:and|&) (?:{STOPPED_NAME}|{NATURAL_NAME}\.))?"
    rf"{_MORE})"
    r" (?=[A-ZÀ-Þ“‘\"])(?![A-ZÀ-Þ]\.,)"
    rf"|(?P<natural>{NATURAL_NAME}(?:,? (?:(?:and|&) )?{NATURAL_NAME}){{0,30}}{_MORE}), (?=[A-ZÀ-Þ])"
)
"""An initial before a comma is a name's, and begins no title."""
BODIES_RE: Final = lazy.regex(rf"(?P<bodies>{_BODY}(?:; {_BODY}){{0,3}})\. (?=[A-ZÀ-Þ])")
NATURAL_FAMILY_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’'-]+(?:,(?! [A-ZÀ-Þ]?[\w’-]+, (?:and|&) )| and | & )")
GIVEN_RE: Final = lazy.regex(r"(?P<given>[A-ZÀ-Þ][\w’-]+), ")
ONE_WORD_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’'-]+\. ")
LETTERS: Final = 3
"""Of an acronym that ends a title, before its subtitle; few people have as many initials."""
LONGEST: Final = 900
"""Characters of what stands behind the names."""


def initialled(text: str, start: int) -> tuple[int, Draft] | None:
    """The end and the facts of the entry at `start`: names, a title, and a journal with volume and year or a publisher
    and a year behind a semicolon or in a bracket."""
    head = HEAD_RE.match(text, start) or BODIES_RE.match(text, start)
    authors = _authors(text, head) if head else ()
    if not head or not authors:
        return None
    draft = Draft(authors=authors, et_al=" et al" in head.group())
    if head.groupdict().get("role"):
        draft.authors, draft.editors = (), authors
    behind = head.end() - 1
    rest = text[behind : behind + LONGEST]
    shown = head.groupdict()
    if shown.get("natural") or shown.get("bodies"):
        length = article_of(rest, draft, year_last=bool(shown.get("natural")))
    else:
        length = source_of(rest, draft, bare=bool(shown["bare"]))
    return (whereabouts(text, behind + length, draft), draft) if length else None


def _authors(text: str, head: re.Match[str]) -> tuple[Name, ...]:
    """Who stands at the head; nobody where what looks like initials is none."""
    if "bodies" in head.groupdict():
        bodies = head["bodies"].split("; ")
        return tuple(name for body in bodies for name in read_names(body)[0]) if all(map(is_body, bodies)) else ()
    people = people_by_initials(head["bare"] or head["stopped"] or head["natural"])
    if not people or (len(people) == 1 and not head["natural"] and is_given_name(people[0].family)):
        return ()  # `Jane M. Doe`
    alone = len(people) == 1 and head["bare"] is not None
    if alone and NATURAL_FAMILY_RE.match(text, head.end()):
        return ()  # `Orin S. Kerr, Ports`
    named = GIVEN_RE.match(text, head.end()) if len(people) == 1 and head["stopped"] else None
    if named and is_given_name(named["given"]):
        return ()  # `Lima, A. Rosa, The Quays`
    if alone and len(people[0].given) == LETTERS and text[head.end() - 2] == ":":
        return ()  # `Native American DNA: Tribal Belonging`
    if alone and len(people[0].given) == 1 and ONE_WORD_RE.match(text, head.end()):
        return ()  # `Trans. Vern W. McGee. Austin: Quay Press`
    if people[0].family.isupper() and people[0].given.lower() in ABBREVIATIONS:
        return ()  # `CONSUMER FIN. PROT. BUREAU`: a body, its words shortened
    return people + (read_names(head["group"])[0] if head["group"] else ())
