"""Finds the title of a page behind who wrote or printed it, and before its address or its day, where neither marks nor
capitals show it, and reads marks around it.

    Ana Lima, The quay is the message, Monday Talks on Port TV, https://…
    Reuters, Ports tell UN: ships can pass, tides say, 24 March 2026
    The Guardian: Two decades on, we must keep the quays, https://…

Comes in: a note as printed. Comes out: the marks that are to be read (Chicago Manual 14.206-7).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, PLACES
from apparatus.read.note.names.author_counts import known_by_given_name
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.parted.print_patterns import at_begins
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.signs import Groups, and_digit, group
from apparatus.read.note.words.title_words import capital_share

ADDRESSED: Final = group(
    *(f"{mark} {opens}{scheme}" for mark in ",:" for opens in ("", "<") for scheme in ("http", "www"))
)
DATED: Final = group(*and_digit(*(f", {tens}" for tens in ("", "1", "2", "3"))), *(f", {month}" for month in (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)))  # fmt: skip
_HEAD: Final = r"(?P<head>[A-ZÀ-Þ][^,:;.“”\"()\[\]]{1,60})(?P<gap>[,:])\s"
_TITLE: Final = r"(?P<title>[A-ZÀ-Þ\d][^;“”\"()\[\]]{8,220}?)"
_DAY: Final = rf"(?:{MONTH}\s\d{{1,2}},\s|\d{{1,2}}\s{MONTH}\s){YEAR}\b"
ADDRESSED_RE: Final = lazy.regex(rf"{_HEAD}{_TITLE}(?P<end>[,:]\s)(?=<?(?:https?://|www\.))")
DATED_RE: Final = lazy.regex(rf"{_HEAD}{_TITLE}(?P<end>,\s)(?={_DAY})")
YEAR_BEHIND_RE: Final = lazy.regex(rf",\s(?:{MONTH}\s(?:\d{{1,2}},\s)?|\d{{1,2}}\s{MONTH}\s)?{YEAR}\b")
YEAR_LAST_RE: Final = lazy.regex(rf" {YEAR}\Z")
"""`Port Board 2021`: the year of an entry by author and date."""
STOP_RE: Final = lazy.regex(r"(?<!\b[A-Z])\.\s")
"""A stop that ends more than an initial."""
QUOTED_RE: Final = lazy.regex(r"(?P<head>[A-ZÀ-Þ][\w&’. -]{1,40})(?P<colon>:)(?=\s[“\"])")
"""`The Guardian: “Two Decades On,” 3 May 2020`."""
QUOTED: Final = group(': "', ": “")
PAGES: Final = Groups(ADDRESSED | DATED | QUOTED)
CODE_RE: Final = lazy.regex(r"[A-Z]{1,4}[-.]\d[\dA-Z.-]{0,12}\Z")
"""`H-020-1: The Loss of a Quay`: the number of a page, which its title begins with."""
LEAST: Final = 4
"""Words of a headline."""
PAIR: Final = 2
"""Words of a title before an address."""
HEADLINE: Final = 0.6
"""The share of capitals in a title that shows itself."""


def headed_pages_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such titles stand; `groups` are those of which the text holds signs."""
    for found in at_begins(ADDRESSED_RE, text) if groups & ADDRESSED else ():
        if (
            _heads_note(found)
            and not YEAR_BEHIND_RE.search(found["title"])
            and _shown(found, PAIR)
            and not CODE_RE.match(found["head"])
            and _is_author(found["head"], found["gap"])
        ):
            yield from _marks(found)
    for found in at_begins(DATED_RE, text) if groups & DATED else ():
        if _is_paper(found["head"]) and _shown(found, LEAST):
            yield from _marks(found)
    for found in at_begins(QUOTED_RE, text) if groups & QUOTED else ():
        if _heads_note(found) and _is_paper(found["head"]):
            yield put_for(found, ",", "colon")


def _heads_note(found: re.Match[str]) -> bool:
    """Whether the citation stands at the head of the note, or behind a semicolon."""
    return found.start() == 0 or found.string.endswith("; ", 0, found.start())


def _shown(found: re.Match[str], least: int) -> bool:
    """Whether the title needs marks: it is printed in small letters, or a colon parts it from its author."""
    title = found["title"]
    if STOP_RE.search(title):
        return False
    if title.count(" ") < least - 1 and found["gap"] == ",":
        return False
    return found["gap"] == ":" or capital_share(title.partition(", ")[0]) < HEADLINE


def _is_paper(head: str) -> bool:
    """Whether a newspaper or a magazine heads the citation."""
    return periodical_kind(head) in ("newspaper", "magazine")


def _is_author(head: str, gap: str) -> bool:
    """Whether a paper, somebody or a body does, or one word that is none of the language; before a colon no more than
    letters or a paper, for a title may have one."""
    if head.lower() in PLACES or YEAR_LAST_RE.search(head):
        return False
    if gap == ":":
        return _is_paper(head) or known_by_given_name(head) or (head.isupper() and " " not in head)
    if _is_paper(head):
        return True
    if known_by_given_name(head) or looks_like_organisation(head, strict=True):
        return True
    rare = COMMON_WORDS.isdisjoint(head.lower().split()) and not head.endswith("s")
    return rare and (" " not in head or looks_like_person(head))


def _marks(found: re.Match[str]) -> Iterator[tuple[int, Change]]:
    """The marks; behind a comma a name in capitals is that of the site."""
    if found["gap"] == ":":
        yield put_for(found, ",", "gap")
    yield put_before(found, "“", "title")
    title, _, site = found["title"].rpartition(", ")
    if title and capital_share(site) >= HEADLINE and site[0].isupper():
        at = found.start("title") + len(title)
        yield at, Change(at + 1, ",”", at)
        if found["end"][0] == ":":
            yield put_for(found, ", ", "end")
        return
    at = found.start("end")
    yield at, Change(at + 1, ",”", at)
