"""Finds a quoted title whose comma is lost, before what holds it or says of what kind it is.

    Ana Lima, “Harbours” Port Review 12 (2001): 3          Ana Lima, “Harbours” accessed May 3, 2001
    Ana Lima, “Harbours” Port Times, May 3, 2001           Ana Lima, “Harbours” working paper, Quay Institute, 2001

Comes in: a note as printed. Comes out: the comma that is to be read there (Chicago Manual 14.168). Before a book or a
place, the words between marks may as well begin a title: `“Harbours” Revisited (Lisbon: Quay Press, 2001)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import digits
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.lost_marks import HELD
from apparatus.read.note.parted.print_patterns import FURTHER, LETTERS, PERSON, URL, VOLUME
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.pieces.quotations import one_word_amid
from apparatus.read.note.words.day_patterns import DAY, MONTH, YEAR
from apparatus.read.note.words.signs import Groups, group

UNPARTED: Final = group(*(f"{char}{mark} " for char in f"{LETTERS}{digits}’)?!" for mark in '”"'))
GLUED: Final = group("”in ", "»in ", '"in ')
GLUED_RE: Final = lazy.regex(r"(?<=[\w?!.,’\s])[”»\"](?=in\s[A-ZÀ-Þ])")
"""`Ana Lima, “Quays”in Jane Doe (ed.), Ports`: the blank before the book is lost too."""

_HOLDER: Final = r"(?:[A-ZÀ-Þ]|the\s[A-ZÀ-Þ]|(?:la|le|el|il|die|der|das)\s[A-ZÀ-Þ]?)[^,;:.‘’'“”\"()\d]{2,70}"
_GENRE: Final = (
    r"(?:(?:unpublished|undated)\s)?(?:[Ww]orking\s[Pp]aper|preprint|manuscript|speech|debate|lecture|special\sissue"
    r"|(?:(?:PhD|Ph\.D\.|MA|[Dd]octoral|[Mm]aster[’']s|undergraduate)\s)?(?:thesis|diss\.|dissertation)"
    r"|(?:press|news)\srelease|blog\spost|video|podcast|webinar|editorial"
    r"|digital\sproject|(?:[a-z]{4,12}\s){0,2}report)(?:,\s|\s\()"
    r"|(?:lecture|paper|talk|speech)\s(?:presented|given|delivered|read)\s(?:at|to|before)\s|discussion\spaper\sfor\s"
)
_BEHIND: Final = (
    rf"(?:(?:last\s)?accessed\s(?:on\s)?(?:{MONTH}|\d)|{_GENRE}"
    rf"|filed\s{MONTH}|patent\s[A-Z]{{2}}\d|entry\s(?:of|for)\s(?:{MONTH}|\d)|forthcoming\sin\s[A-ZÀ-Þ]"
    rf"|(?:featuring|conducted\sby|written\sby)\s[A-ZÀ-Þ]|the\s{YEAR}\s[^,;.“”()]{{3,60}}\sLecture,\s"
    r"|tweet\sby\s@|(?:public|keynote)\s(?:lecture|address),?\s(?:at|to)\s"
    r"|(?:review\sof|updated|filmed|(?:episode|track)\s\d+\so[fn]"
    r"|(?:prologue|epilogue|preface|foreword|afterword|address)\sto)\s"
    r"|chap(?:ter|\.)\s\d{1,2},?\s(?:in|of)\s"
    rf"|{_HOLDER}(?:,?\s{VOLUME}|,\sno\.\s\d|,\s(?:{DAY}|{URL}|accessed\s)"
    rf"|\s\((?:\d\d?\s)?{MONTH}\s[^()]*{YEAR}\)|\s\({YEAR}\):\s))"
)
HELD_RE: Final = lazy.regex(rf"(?<=[\w’)?!])(?<![,.?!]’)[”\"](?=\s{_BEHIND})")
SINGLE: Final = group(*(f"{stop}{mark} " for stop in ",.?!" for mark in "’'"))
BARE: Final = group(*(f"{char}’ " for char in f"{LETTERS}{digits}"))
_INNER: Final = r"(?:[^‘’';]|(?>[’'](?=\w)|(?<=s)[’'](?=\s[A-Za-z]))|‘[^‘’;]{1,80}’){3,200}?"
SINGLE_RE: Final = lazy.regex(rf"(?<=[a-zà-ÿ]\s)(?P<opens>[‘'])(?=[^\W\d_]){_INNER}[,.?!](?P<closes>[’'])(?={HELD})")
"""`Ana Lima’s classic ‘Harbours,’ Port Review 12 (2001)`: behind a word a single mark may be an apostrophe, but
not before what holds a title."""
BARE_RE: Final = lazy.regex(
    rf"(?<=[a-zà-ÿ.,]\s)(?P<opens>‘)(?=[^\W\d_])(?:[^‘’;]|’(?=\w)){{3,200}}?[\w?!](?P<closes>’)(?=\s{_BEHIND})"
)
"""`Ana Lima’s ‘Harbours’ Port Review 12 (2001)`."""
OPENS_RE: Final = lazy.regex(r"(?<![\w.,])(?P<mark>[“\"])(?=[^\s“”\"])[^“”\"]{3,200}\Z")
STOPPED: Final = group(".” ", '." ')
STOPPED_RE: Final = lazy.regex(
    rf"(?P<dated>{DAY},\s)?[“\"][^“”\"]{{3,200}}(?P<stop>\.)[”\"]"
    r"(?=\s[A-ZÀ-Þ][\w’ -]{2,40},\s(?:(?:season|series)\s\d|(?(dated)(?:[A-Z]-?\d{1,3}|pp?\.\s?\d)|(?!)))"
    rf"|\s[A-ZÀ-Þ][^.;“”\"()]{{3,120}},\sby\s{PERSON}{FURTHER}\s\([^():]{{2,40}}:\s[^():]{{2,60}},\s{YEAR}\))"
)
"""`Ana Lima, May 12, 2019, “Ports Are Closed.” Lisbon Times, A3`, `“Quays.” Ports, by Ana Lima (Lisbon: Quay, 2001)`: a
stop for the comma, before what holds the title."""
QUOTES: Final = Groups(UNPARTED | GLUED | SINGLE | BARE | STOPPED)
"""What of them it is asked for."""
LONGEST: Final = 206
"""Characters of a title with its marks and what stands before it."""


def unparted_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such commas are to be read; `groups` are those of which the text holds signs."""
    for found in GLUED_RE.finditer(text) if groups & GLUED else ():
        yield found.end(), Change(found.end(), ", ", found.start())
    for found in SINGLE_RE.finditer(text) if groups & SINGLE else ():
        yield put_for(found, "“", "opens")
        yield put_for(found, "”", "closes")
    for found in BARE_RE.finditer(text) if groups & BARE else ():
        yield put_for(found, "“", "opens")
        yield put_for(found, ",”", "closes")
    for found in STOPPED_RE.finditer(text) if groups & STOPPED else ():
        yield put_for(found, ",", "stop")
    for found in HELD_RE.finditer(text) if groups & UNPARTED else ():
        opens = OPENS_RE.search(text, max(0, found.start() - LONGEST), found.start())
        if opens and (opens["mark"] == "“") == (found.group() == "”") and not _amid(text, opens, found):
            yield put_before(found, ",")


def _amid(text: str, opens: re.Match[str], closes: re.Match[str]) -> bool:
    """Whether one word stands in marks amid a title, behind which a comma would part nothing."""
    begin = opens.start("mark")
    short = text.count(" ", begin, closes.end()) < WORDS
    if short and LED_RE.search(text, max(0, begin - FARTHEST), begin):
        return True
    parted = max(text.rfind(", ", 0, begin), text.rfind(". ", 0, begin))
    return one_word_amid(text, max(0, parted + 1), begin, closes.end())


LED_RE: Final = lazy.regex(r"(?!Review\b)\b[A-ZÀ-Þ][\w’-]+ (?:of|and|on|for|to|from|with|or|as)(?: the| an?)? \Z")
"""`the Limits of “Lean” Production`: a title that has begun goes on to the mark."""
WORDS: Final = 2
FARTHEST: Final = 40
