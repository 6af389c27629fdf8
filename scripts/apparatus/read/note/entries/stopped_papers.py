"""Reads papers of an archive whose parts stops part, the day in brackets, where the paper was written before it, as
orientalists print them.

    HHS. PA 38/362. Lima to Costa, no. 49 (Aleppo, 12 March 1914)      FO 371/2137. Lima to Costa (Jaffa, 3 May 1914)
    BBA. DH-SYS 122/5 (2 April 1914)                                   AA. Türkei 177/Bd. 11, no. 49

Comes in: a note. Comes out: such papers in it, with their places (Chicago Manual 14.222: the elements may stand in
either order).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.entries.entry_cite import entry_cite
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import DAY
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.signs import behind_digit, group, groups_in

STROKES: Final = group(*behind_digit("/"))

_ARCHIVE: Final = r"(?P<archive>[A-Z]{2,6})"
_LAWS: Final = r"(?!Regulation|Directive|Decision|Resolution|Decree|Law|Act|Doc|Case|Order|Council|Art|Chap|Vol|No\b)"
_MARK: Final = (
    r"(?P<mark>[A-ZÀ-Þ][\w-]{0,20}(?:\s[A-ZÀ-Þ][\w-]{0,20})?\s[\d.]{1,9}/(?:\d[\w/–-]{0,14}|Bd\.\s\d{1,4}(?:/\d{1,4})?)"
    r"(?:,\s(?:[Ff]ile|[Nn]o\.|Bd\.|[Ff]older|[Bb]ox|[Pp]t\.)\s?\d[\w/-]{0,12})?)"
)
_WHO: Final = r"[A-ZÀ-Þ](?:[^.,;:()“”\"\d]|(?<=\b[A-Z])\.){1,60}(?:\s\(\?\))?"
_SENT: Final = rf"(?P<title>{_WHO}\sto\s(?:the\s)?{_WHO})(?:,\s(?P<genre>(?:tel\.\s)?[Nn]o\.\s\d{{1,5}}))?"
_WHEN: Final = rf"\s\((?:(?P<place>[A-ZÀ-Þ][^\d(),;]{{2,30}}),\s)?(?P<day>{DAY})\)"
_ENDS: Final = r"(?=\Z|[.;,]|\s\()"

LETTER_RE: Final = lazy.regex(rf"(?:{_ARCHIVE}[.,]\s)?{_LAWS}{_MARK}[.,]\s{_SENT}{_WHEN}{_ENDS}")
PAPER_RE: Final = lazy.regex(rf"{_ARCHIVE}\.\s{_LAWS}{_MARK}(?:\s\((?P<day>{DAY})\))?{_ENDS}")
BEGINS_RE: Final = lazy.regex(r"\A|[.;]\s(?=[A-ZÀ-Þ])")
ATTEMPTS: Final = 24
"""How many places of a note are tried, to keep the search linear."""


def stopped_papers(text: str) -> list[Cite]:
    """The papers of a note that are printed so; most notes hold none."""
    return list(_found(text)) if groups_in(text) & STROKES else []


def _found(text: str) -> Iterator[Cite]:
    done = 0
    for tried, begin in enumerate(BEGINS_RE.finditer(text)):
        if tried > ATTEMPTS:
            return
        at = begin.end()
        signal, start = read_signal(text, at, len(text))
        found = LETTER_RE.match(text, start) or PAPER_RE.match(text, start) if at >= done else None
        if found:
            done = found.end()
            yield _cite(text, at, signal, found)


def _cite(text: str, at: int, signal: str, found: re.Match[str]) -> Cite:
    """The citation of such a paper, which begins at `at` with its signal."""
    draft = Draft(loose=True, letter=True, said={"archive"})
    for field, value in found.groupdict().items():
        if field == "day":
            draft.date = read_date(value) if value else None
        elif field == "mark":
            draft.put("archive_location", value)
        else:
            draft.put(field, value or "")
    return entry_cite(text, at, found.end(), signal, draft, "shelved")
