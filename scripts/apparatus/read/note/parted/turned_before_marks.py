"""Finds authors who stand family name first, as in a bibliography, before a title in single marks, and turns the name.

    Lima, Ana, and Rui Costa. ‘Harbours’. Port Review 12 (2001): 3      Lima, Ana. “Harbours”. Port News, May 2020
    Lima, Ana, and Rui Costa: “Harbours”, in: Quays (Lisbon, 2001)

Comes in: a note as printed. Comes out: what is to be read for the names (Chicago Manual 14.21; British
print has single marks, and the stop behind them: 6.9, 13.7).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, PLACES
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.parted.print_patterns import at_begins
from apparatus.read.note.parted.stopped_statements import GENRE
from apparatus.read.note.parted.turned_people import (
    PEOPLE,
    STOP,
    are_known,
    are_turned,
    given_behind,
    may_be_turned,
    natural_order,
)
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.particles import PARTICLE
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import looks_like_title

_TITLE: Final = (
    r"(?:‘(?P<turned>(?:[^‘’;]|(?>’(?=\w)|(?<=s)’(?=\s[a-z]))|‘[^‘’;]{1,60}’){3,250}?)’"
    r"|'(?P<straight>(?:[^'‘’;]|(?>(?<=\w)'(?=\w)|(?<=s)'(?=\s[a-z]))){3,250}?)'"
    rf"|“(?P<double>[^“”;]{{3,250}}?)(?:(?<!\.)”|”(?=\s{GENRE}[.,]))"
    rf"|\"(?P<plain>[^“”\";]{{3,250}}?)(?:(?<!\.)\"|\"(?=\s{GENRE}[.,])))"
)
"""With a stop within double marks it is an entry of a bibliography, unless it is the paper of an institute."""
NAMED_RE: Final = lazy.regex(rf"{PEOPLE}(?P<al>,?\set\sal)?{STOP}\s(?={_TITLE}(?P<closed>[.,]?)\s)")
DATED_RE: Final = lazy.regex(rf"[’'”\"][.,]?\s(?:[A-ZÀ-Þ]|in\s)[^;]{{3,250}}?\b{YEAR}\b|[’'”\"][.,]?\s\({YEAR}\)")
SMALL_RE: Final = lazy.regex(rf"(?:\A|;\s|\b[Ss]ee\s(?:also\s)?)(?=(?:{PARTICLE}\s){{1,3}}[A-ZÀ-Þ])")
"""Where a family may begin in small letters: `van der Berg, Ana`."""
COLON_RE: Final = lazy.regex(rf"{PEOPLE}(?P<al>,?\set\sal(?:\.(?=:))?)?(?P<mark>[:,])(?=\s[“\"‘'«„])")
"""Several, and a colon or a comma behind them."""
MARKED: Final = group(*(f". {mark}" for mark in "‘'“\""))


def names_before_marks(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such names stand, and what is read for them."""
    small = [begins.end() for begins in SMALL_RE.finditer(text)]
    for found in (*at_begins(NAMED_RE, text), *filter(None, (NAMED_RE.match(text, start) for start in small))):
        if may_be_turned(found) and (are_known(found) or _are_authors(found)):
            genre = (found["double"] or found["plain"] or "").endswith(".")
            stop = "," if genre else "."  # an initial’s stop ends the names as well
            yield from natural_order(found, "" if found["ends"] else stop)
            behind = _title_end(found)
            if HOLDER_RE.match(text, behind):
                yield behind, Change(behind + 1, ",", behind)
            if genre and found["ends"]:
                yield put_for(found, ",", "ends")


def lists_before_marks(text: str) -> Iterator[tuple[int, Change]]:
    """Where several stand so before a colon or a comma, and what is read for their names."""
    for found in at_begins(COLON_RE, text):
        listed = found["others"] or found["company"]
        several = found["pairs"] or listed or (found["mark"] == ":" and found["al"])
        if not several or not are_turned(found) or (listed and not given_behind(found)):
            continue
        yield from natural_order(found)
        if found["mark"] == ":":
            yield put_for(found, ",", "mark")


HOLDER_RE: Final = lazy.regex(
    r"\.\s(?:[A-ZÀ-Þ][^.;“”\"()]{3,150}?,\s(?:[Ee]dited\sby|[Ee]ds?\.)\s"
    r"|(?:[A-Z]{1,8}\.\s?){2,8}\d)"
)
"""`“Keys”. Harbours, edited by Rui Costa, …`, `“Keys”. U. QUAY L. REV. 12`: what holds the work, with marks that part
citations elsewhere."""


def _title_end(found: re.Match[str]) -> int:
    """Where the title’s closing mark ends."""
    return found.end() + len(_title(found)) + 2


def _title(found: re.Match[str]) -> str:
    return found["turned"] or found["straight"] or found["double"] or found["plain"]


def _are_authors(found: re.Match[str]) -> bool:
    """Whether where the title appeared stands behind it with its year."""
    title = _title(found)
    behind = _title_end(found) - 1
    words = found["family"].lower(), found["given"].lower()
    plain = COMMON_WORDS.isdisjoint(" ".join(words).split()) and PLACES.isdisjoint(words)
    plain = plain and not looks_like_organisation(found["family"])
    closed = found["closed"] == "." or title[-1] in ".?!"
    return plain and closed and looks_like_title(title) and DATED_RE.match(found.string, behind) is not None
