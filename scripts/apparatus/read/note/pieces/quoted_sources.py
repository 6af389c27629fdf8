"""Finds titles in quotation marks that no comma, or a dash, parts from the names before them or from the source behind.

    Ana Lima, “Who Owns the Harbour” – Reuters, May 3, 2020
    Ana Lima “Who Owns the Harbour” The Guardian, May 3, 2020

Comes in: a note as printed. Comes out: where a comma is to be read (Chicago Manual 14.18).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.lists import GIVEN_NAMES
from apparatus.read.note.pieces.changes import BLANK, Change
from apparatus.read.note.words.signs import group

_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?"
_DATE: Final = rf"(?:{_MONTH}{BLANK}(?:\d{{1,2}},{BLANK})?|\d{{1,2}}{BLANK}{_MONTH}{BLANK}|\d\d?/\d\d?/)?(?:1[89]|20)\d\d\b"
_WORD: Final = r"[A-ZÀ-Þ][\w&’'./-]{0,30}+"
_NAME: Final = rf"[A-ZÀ-Þ#][\w&’'./:#-]{{0,30}}+(?:{BLANK}(?:[a-zà-ÿ&][\w&’'./:#-]{{0,2}}|[A-ZÀ-Þ#][\w&’'./:#-]{{0,30}}+)){{0,11}}+"
_SOURCE: Final = (
    rf"(?:{_NAME}(?:,{BLANK}(?!{_MONTH}){_NAME}){{0,2}}|[\w-]{{1,40}}+(?:\.[\w-]{{2,20}}+){{1,3}})"
    rf"(?:,{BLANK}{_DATE}|,?{BLANK}\({_DATE}\)|,?{BLANK}(?:[Vv]ol\.{BLANK})?\d{{1,3}}(?:[,:]|{BLANK}\())"
)
"""A name, and behind it a date or the volume of a journal."""

DASH_RE: Final = re.compile(rf"(?<=[”\"’'])(?P<dash>{BLANK}[–—-]{BLANK})(?={_SOURCE})")

_MORE: Final = rf"(?:{BLANK}(?:{_WORD}|van|von|de|der|den|bin|al|y)){{1,4}}"
_PERSON: Final = rf"{_WORD}{_MORE}"
NAMES_RE: Final = re.compile(
    rf"(?:\A|[;.]{BLANK}|(?:[Ss]ee|also|[Cc]f\.){BLANK})(?!(?:The|A|An|In|On|At|For|From|By|With|This|That)\b)"
    rf"(?P<first>{_WORD}){_MORE}(?:,{BLANK}{_PERSON}){{0,3}}(?:,?{BLANK}(?:and|&){BLANK}{_PERSON})?"
    r"(?:(?<![.])|(?<=[JS]r\.))(?<!’s)(?<!'s)"
    rf"(?={BLANK}(?P<title>[“\"][\w][^“”\"]{{3,300}}[”\"]),?{BLANK}(?:in{BLANK})?{_SOURCE})"
)
LEAST_WORDS: Final = 4
"""Words of a title before which words with capitals are names, though no known given name begins them."""

DASHES: Final = tuple(f"{mark} {dash} " for mark in "”\"’'" for dash in "–—-")
NAMELESS: Final = group(*(f"{letter} {mark}" for letter in "abcdefghijklmnopqrstuvwxyz." for mark in "“\""))
DASHED: Final = group(*DASHES)
QUOTED: Final = DASHED | NAMELESS


def commas_read(text: str) -> Iterator[tuple[int, Change]]:
    """Where a comma is read for a dash, or though none is printed."""
    for found in DASH_RE.finditer(text):
        printed = text[found.start() - 2] in ",.?!"
        yield found.start(), Change(found.end(), " " if printed else ", ", found.start())
    for found in NAMES_RE.finditer(text):
        if found["first"].lower() in GIVEN_NAMES or len(found["title"].split()) >= LEAST_WORDS:
            yield found.end(), Change(found.end(), ",", found.end())
