"""Finds the courtesies and orders that lawyers print about the name of a judge, a peer or a minister, the office of an
author between the name and a quoted title, or one with an imprint, what one of two did for a work, and for which
institution people wrote.

    The Rt Hon Lord Bingham, The Rule of Law      The Hon. Michael Kirby AC CMG, “Quays”
    Jane Doe, Harbour Union president, “Quays”    Jane Doe, president of the Harbour Union, “Quays”
    Jane Doe, Director, Port of Ada, “Quays”          Jane Doe and Rui Costa, for the Harbour Institute, “Quays”
    Jane Doe, cartographer, and Rui Costa, engraver, Quays surveyed    Jane Doe and Rui Costa, engraver, Quays surveyed

Comes in: a note as printed. Comes out: what is to be read for them: nothing, as they belong to no field (Chicago Manual
8.18, 14.75).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import GIVEN_NAMES
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.parted.print_patterns import MORE, NAMES, PERSON, WORD, at_heads, begins_in
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.honorifics import PROFESSIONS, RANKS
from apparatus.read.note.words.signs import Groups, group

_LETTERS: Final = (
    "AC", "AO", "AM", "CMG", "CBE", "OBE", "MBE", "KBE", "DBE", "KG", "QC", "KC", "SC", "PC", "FBA", "FRS", "MP",
)  # fmt: skip
POLITE: Final = group("Hon ", "Hon. ", "Honourable ", "Honorable ", *(f" {letters}, " for letters in _LETTERS))

_SMALL: Final = (
    "president", "director", "chairman", "chairwoman", "chair", "minister", "secretary", "professor", "fellow",
    "commissioner", "governor", "senator", "ambassador", "officer", "researcher", "analyst", "economist", "journalist",
    "historian", "engineer", "lawyer", "attorney", "reporter", "scientist", "scholar", "lecturer", "consultant",
    "founder", "activist", "curator", "critic", "writer", "philosopher", "physicist", "sociologist", "anthropologist",
)  # fmt: skip
_LARGE: Final = (
    "President", "Director", "Chairman", "Chairwoman", "Minister", "Secretary", "Undersecretary", "Commissioner",
    "Governor", "Ambassador", "Superintendent", "Commander-in-Chief", "Commander in Chief", "Chief of Staff",
)  # fmt: skip
OFFICES: Final = group(
    *(f" {office}{behind}" for office in _SMALL for behind in (", “", ', "', ", «", " of ", " at ", " for ")),
    *(f" {office}{behind}" for office in _LARGE for behind in (", ", " of ", " at ", " for ")),
)
MAKERS: Final = group(*(f", {made}{comma} and " for made in PROFESSIONS for comma in ("", ",")))
MAKERS_RE: Final = lazy.regex(
    rf"{PERSON}(?P<made>,\s(?:{'|'.join(PROFESSIONS)}),?)(?=\sand\s{PERSON},\s(?:{'|'.join(PROFESSIONS)}),\s[“\"A-ZÀ-Þ])"
)
FOR: Final = group(" for the ", ", for ")
FOR_RE: Final = lazy.regex(
    rf"{NAMES}(?P<office>(?:,?\sfor\sthe|,\sfor)\s(?P<body>[A-ZÀ-Þ][^,;:.“”«»\"()\d]{{3,60}}))"
    r"(?=,\s(?:[“«\"]|[A-ZÀ-Þ][^;“”\"()]{4,160}(?:\s\([^();]{0,80}(?:1[89]|20)\d\d\)"
    rf"|,\s{EXACT_DAY},\s<?(?:https?://|www\.))))"
)
COURTESIES: Final = Groups(POLITE | OFFICES | MAKERS | FOR)
_BEHIND: Final = r"\s(?:of|at|for)\s[^,;“”«»\"]{3,60}"
OFFICE_RE: Final = lazy.regex(
    rf"(?:(?:{'|'.join(map(re.escape, sorted(RANKS)))})\s)?(?P<first>{WORD}){MORE}"
    r"(?P<office>,\s(?P<words>(?:(?:U\.S\.|[A-ZÀ-Þ][\w&’-]*|[a-z]{4,12})\s){0,4}"
    rf"(?:(?:{'|'.join(_SMALL)})(?:{_BEHIND})?"
    rf"|(?P<large>{'|'.join(_LARGE)})(?:{_BEHIND})?(?:,\s(?:the\s)?[A-ZÀ-Þ][^,;“”«»\"\d]{{2,60}})?)))"
    r"(?=,\s(?:[“«\"]|(?(large)(?:testimony\sbefore\s"
    r"|(?!An?\s(?:Novel|Memoir|Life|Biography|Study|History|Story)\b)[A-ZÀ-Þ][^;“”\"()]{4,160}\s\([^();]{0,80}(?:1[89]|20)\d\d\))|(?!))))"
)

COURTESY_RE: Final = lazy.regex(
    r"(?:The )?(?:(?:Most|R(?:igh)?t\.?) )?Hon(?:\.|ou?rable)? (?=(?:[A-ZÀ-Þ][\w’-]*\.? ){1,3}[A-ZÀ-Þ])"
)
ORDERS_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’-]*\.? ){1,3}(?:of )?[A-ZÀ-Þ][a-zß-ÿ’-]+"
    rf"(?P<orders>(?: (?:{'|'.join(_LETTERS)}))+)(?=, (?:[“‘'\"]|[A-ZÀ-Þ]))"
)


def courtesies_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where they stand; `groups` are those of which the text holds signs."""
    for found in at_heads(OFFICE_RE, text) if groups & OFFICES else ():
        alone = " " not in found["words"] and not found["large"]  # `Ana Lima, director, “Quays”`
        another = found["words"].partition(" ")[0].lower() in GIVEN_NAMES  # `Ana Lima, Tom Minister, “Quays”`
        if found["first"].lower() in GIVEN_NAMES and not (alone or another):
            yield put_for(found, "", "office")
    for found in at_heads(MAKERS_RE, text) if groups & MAKERS else ():
        yield put_for(found, "", "made")
    for found in at_heads(FOR_RE, text) if groups & FOR else ():
        if looks_like_organisation(found["body"], strict=True) and are_people(found["names"]):
            yield put_for(found, "", "office")
    if not groups & POLITE:
        return
    for head in begins_in(text):
        courtesy = COURTESY_RE.match(text, head)
        if courtesy:
            yield head, Change(courtesy.end(), "", head)
        orders = ORDERS_RE.match(text, courtesy.end() if courtesy else head)
        if orders:
            yield put_for(orders, "", "orders")
