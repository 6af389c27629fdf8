"""Finds what a work is right behind the body that issued it, before its title in marks or its day, where no comma
stands, before when that was issued, or between `see` and the body; and the day of an interview in a bracket.

    Quay Roe client alert, “Court Grants Stay” (June 27, 2024), https://…
    U.S. Port Command press release (June 9, 2025), https://…       Jane Roe interview (May 25, 2004)
    A. Jane Roe memorandum, “Harbour Chronology,” May 3, 1949
    “The Quays,” Harbour Census brief issued December 2003, https://…
    See statement of the Quay Commission, “Harbours Agreed,” May 3, 2025, https://…

Comes in: a note as printed. Comes out: where commas are to be read (Chicago Manual 14.207, 14.211).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.print_patterns import at_begins
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import DAY, MONTH, YEAR
from apparatus.read.note.words.signs import Groups, group

_KINDS: Final = ("client alert", "press release", "news release", "press statement", "media release")
ISSUED: Final = group(*(f" {kind}{behind}" for kind in _KINDS for behind in (", “", ', "', " (")))
ASKED: Final = group(" interview (")
WRITTEN: Final = group(" memorandum, “", ' memorandum, "', " memorandum, ‘")
_LED: Final = ("statement", "joint statement", *_KINDS[1:])
LED: Final = group(*(f" {kind} {whose} " for kind in _LED for whose in ("of", "by", "from")))
DATED: Final = group(" issued ", " published ", " released ")
GENRES: Final = Groups(ISSUED | DATED | ASKED | WRITTEN | LED)
ISSUED_RE: Final = lazy.regex(
    rf"[A-ZÀ-Þ][\w.’&-]*(?:\s(?:of|for|the|and|&|[A-ZÀ-Þ][\w.’&-]*)){{0,7}}(?P<gap>\s)(?:{'|'.join(_KINDS)})"
    rf"(?=,\s[“\"]|\s\({DAY}\))"
)
ASKED_RE: Final = lazy.regex(
    rf"[A-ZÀ-Þ][\w.’-]*(?:\s[A-ZÀ-Þ][\w.’-]*){{0,3}}(?P<gap>\s)interview(?P<open>\s\()(?={DAY}(?P<close>\))(?:[.;,]|\s*\Z))"
)
WRITTEN_RE: Final = lazy.regex(
    r"(?:\A|(?<=[.;] )|(?<=[Ss]ee )|(?<=also ))(?:[A-ZÀ-Þ](?:\.|[\w’-]{1,20})\s){1,3}[A-ZÀ-Þ][\w’-]{1,20}"
    r"(?P<gap>\s)memorandum"
    rf"(?=,\s(?:[“\"][^“”\"]{{3,200}}[”\"]|‘[^‘’]{{3,200}}’),?\s(?:{DAY}|undated,))"
)
DATED_RE: Final = lazy.regex(
    rf"(?<=[”\"]\s)[A-ZÀ-Þ][^,;:.“”\"()]{{3,80}}(?P<gap>\s)(?:issued|published|released)\s(?:{DAY}|{MONTH}\s{YEAR})(?=[,.;]|\Z)"
)
LED_RE: Final = lazy.regex(
    rf"(?:(?<=[Ss]ee )|(?<=[Ss]ee also ))(?P<told>(?:the\s)?(?P<kind>{'|'.join(_LED)})\s(?:of|by|from)\s(?:the\s)?)"
    r"[A-ZÀ-Þ][\w.’&-]*(?:\s(?:of|for|on|the|and|&|[A-ZÀ-Þ][\w.’&-]*)){0,11}(?P<gap>,\s)"
    rf"(?=[“‘\"][^“”\"]{{3,300}}[”’\"],?\s{DAY})"
)


def genres_behind(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand; `groups` are those of which the text holds signs."""
    for found in at_begins(ISSUED_RE, text) if groups & ISSUED else ():
        yield put_before(found, ",", "gap")
    for found in DATED_RE.finditer(text) if groups & DATED else ():
        yield put_before(found, ",", "gap")
    for found in at_begins(ASKED_RE, text) if groups & ASKED else ():
        yield put_before(found, ",", "gap")
        yield put_for(found, ", ", "open")
        yield put_for(found, "", "close")
    for found in WRITTEN_RE.finditer(text) if groups & WRITTEN else ():
        yield put_before(found, ",", "gap")
    for found in LED_RE.finditer(text) if groups & LED else ():
        yield put_for(found, "", "told")
        yield put_for(found, f", {found['kind']}, ", "gap")
