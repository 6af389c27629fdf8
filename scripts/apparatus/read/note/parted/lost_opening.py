"""Finds a mark that only closes the title of an article, or only opens it, and where the other is to be read.

    A. J. Marlin, The Quays in Eclipse 1919-22', History, vol. 61, 1976
    Ana Marlin, ‘The Quays in Eclipse, Port Review 12 (2001): 3–4

Comes in: a note as printed. Comes out: the mark that is lost (Chicago Manual 14.168: the title of an article stands
between marks, and what holds it behind them).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.lost_marks import closing_lost, opening_lost
from apparatus.read.note.parted.print_patterns import FURTHER, NAMES, PERSON, VOLUME, at_heads
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import DAY, YEAR
from apparatus.read.note.words.signs import Groups, group

CLOSING: Final = group(
    *(f"{mark}{behind}" for mark in "'’\"”" for behind in (", ", " ")), *(f",{mark} " for mark in "'’\"”")
)
OPENING: Final = group(*(f", {mark}" for mark in "'‘\""))
_WORDS: Final = r"(?:[^‘’'“”\";()]|(?<=\w)['’](?=\w)|(?<=s)['’](?=\s[A-Za-zÀ-ÿ]))"
_SITE: Final = r"[A-ZÀ-Þ][^,;:.‘’'“”\"()\d]{2,70}"
_HELD: Final = rf"(?:in:?\s[A-ZÀ-Þ]|{_SITE},?\s?(?:{VOLUME}|{DAY}|\((?:[A-Z][a-z]+\s)?{YEAR}\)))"
"""The book that holds a piece, a journal with its volume, a newspaper with its day."""
CLOSED_RE: Final = lazy.regex(
    rf"{NAMES}(?:\set\sal\.)?(?:(?P<handle>\s\(@\w{{1,20}}\))?,|:)\s(?P<title>(?:[A-ZÀ-Þ\d]|an?\s|(?<=\),\s)[a-z])"
    rf"(?:{_WORDS}|(?<=\s)(?:‘[^‘’;]{{2,40}}’(?!\w)|'[A-Z][\w -]{{1,40}}'(?=\s))){{6,200}}?[\w?!.])"
    rf"(?P<close>,?['’\"”],?)(?=\s{_HELD})"
)
OPENED_RE: Final = lazy.regex(
    rf"(?<=[\w.],)\s(?P<open>[‘'\"])(?P<title>[A-ZÀ-Þ\d](?:[^‘’'“”\";(),]|(?<=\w)['’](?=\w)|,(?!\s{_HELD})){{6,200}}+)(?=,\s{_HELD})"
)
STRAY_RE: Final = lazy.regex(
    rf"(?:\A|(?<=;\s))[“\"](?={PERSON}{FURTHER},\s[A-ZÀ-Þ][^;()“”\"]{{3,200}}\s\([^;()“”\"]{{2,60}}:[^;()“”\"]{{3,80}}\)[,:]"
    r"[^;“”\"]{1,60}(?:;|\Z))"
)
"""`“Ana Lima, Harbours (Lisbon: Quay, 2001), 3`: a mark that opens nothing."""
CALLED_RE: Final = lazy.regex(
    r"(?:\bs\.v\. |\b[Hh]earing (?:on|titled) (?=[A-ZÀ-Þ]))(?P<opens>)(?=[^“”\"‘’;()]{2,120}[\w,.?!]”(?:[\s,.;]|\Z))"
)
"""`s.v. citizen.”`, `Hearing on Quays,”`: what is called so begins right behind."""
SINGLE: Final = "'’‘"


CURLED: Final = group(" “")
OPENINGS: Final = Groups(CLOSING | OPENING | CURLED)
"""What of them it is asked for."""


def opening_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such marks stand; `groups` are those of which the text holds signs."""
    more = text.count("”") - text.count("“") if groups & (CLOSING | CURLED) and "„" not in text else 0
    odd = '"' in text and _balance(text) != 0
    called = list(CALLED_RE.finditer(text)) if more > 0 else []
    if called and len(called) == more and not _within_marks(text, called[0].start()):
        yield from (put_before(found, "“", "opens") for found in called)
        return
    if more < 0 or odd:
        yield from (put_for(found, "") for found in STRAY_RE.finditer(text))
    closed = dict(closing_lost(text)) if more < 0 or odd else {}
    yield from closed.items()
    opened = dict(opening_lost(text)) if more > 0 or odd else {}
    yield from opened.items()
    closes = groups & CLOSING and (more > 0 or odd or CLOSES_RE.search(text))
    for found in at_heads(CLOSED_RE, text) if closes else ():
        read = not opened.keys().isdisjoint(range(*found.span("close")))
        if read or _within_marks(text, found.start("names")) or POSSESSIVE_RE.search(text, 0, found.end("close")):
            continue
        single = any(mark in SINGLE for mark in found["close"])
        yield put_before(found, "‘" if single else "“", "title")
        close = "’" if single else "”"
        if not found["title"].endswith("."):
            close = "’," if single else ",”"
        yield put_for(found, close, "close")
    for found in OPENED_RE.finditer(text) if groups & OPENING else ():
        single = found["open"] in SINGLE
        at = found.end("title")
        if found.start("open") in closed:
            continue
        if (CLOSES_RE if single else CLOSE_RE).search(text, at) or _within_marks(text, found.start()):
            continue
        yield put_for(found, "‘" if single else "“", "open")
        yield at, Change(at + 1, "’," if single else ",”", at)


def _balance(text: str) -> int:
    """How many more straight marks close than open."""
    return 2 * len(STRAIGHT_RE.findall(text)) - text.count('"')


STRAIGHT_RE: Final = lazy.regex(r"(?<=[\w,.?!’'\])])\"(?=[\s,;.:)]|\Z)")
"""A straight mark that closes: one behind a word and before a space."""
POSSESSIVE_RE: Final = lazy.regex(r",\s[Ii]n:?\s[A-ZÀ-Þ][^,;]{0,80}[sS]['’]\Z")
"""`Quays, in The Pilots’ Institute`: the mark stands within what holds the piece, and closes no title."""
CLOSES_RE: Final = lazy.regex(r"['’](?!\w)")
CLOSE_RE: Final = lazy.regex(r"[\"”]")


def _within_marks(text: str, at: int) -> bool:
    """Whether marks open before a place and do not close: names seem to stand behind a colon in a title as well."""
    before = text[:at]
    if before.count("“") > before.count("”") or before.count('"') % 2:
        return True
    opened = max(map(re.Match.start, OPENS_RE.finditer(before)), default=-1)
    return opened >= 0 and CLOSES_RE.search(text, opened + 1, at) is None


OPENS_RE: Final = lazy.regex(r"(?<![\w.,])['‘](?=\w)")
