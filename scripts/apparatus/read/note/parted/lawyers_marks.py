"""Finds titles as lawyers print them, without marks of their own, in which words stand in marks, before a law review, a
newspaper or a site with its day, and sets marks about the whole.

    Jane Doe, “Quays” Are Too Deep—Let’s Call Them “Port Space” and “Tide,” 112 Port L. Rev. 1143 (2012)
    Jane Doe, From ‘Quay Law’ to ‘Port Law,’ Port Digest (June 28, 2024), https://…
    Jane Doe, ‘Smart Quays’ Won’t Do, Port Times, Apr. 6, 2015, at A1
    Jane Doe, Who Owns the Quays? PORT TIMES (Apr. 6, 2015), https://…                a comma lost behind a question

Comes in: a note as printed. Comes out: single marks within, double ones about the title; the comma (Bluebook 16.6,
18.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.parted.journal_parts import named_before
from apparatus.read.note.parted.print_patterns import FURTHER, PERSON
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share

MARKED_WORDS: Final = group("” ", "’ ", "”—", '" ', *(f"? {capital}" for capital in ascii_uppercase))
_REVIEW: Final = r"\d{1,4} [A-Z][^;“”\"()\d]{1,60} \d{1,5}(?:, [\d–&n. -]{1,24})? \((?:[A-Z][a-z]{2,8}\.? )?\d{4}\)"
_SITE: Final = r"[A-Z][\w.’& ]{1,40}"
_DAY: Final = rf"{MONTH} \d{{1,2}}, {YEAR}"
HELD_RE: Final = lazy.regex(
    rf"(?P<ends>,[”’\"']?) (?={_REVIEW}|{_SITE} \({_DAY}(?:, [^()]{{4,16}})?\)|{_SITE}, {_DAY}, at [A-Z]?\d)"
)
"""The comma behind a title, the mark behind it, and what holds the title."""
ASKS_RE: Final = lazy.regex(rf"\?(?= {_SITE} \({_DAY}(?:, [^()]{{4,16}})?\), https?:)")
"""A question without a comma, before the site that asks it."""
NAMED_RE: Final = lazy.regex(rf"(?P<names>{PERSON}{FURTHER}),\s(?=[A-ZÀ-Þ“‘\"])")
QUOTED_RE: Final = lazy.regex(r"“[^“”]{2,120}”|(?<!\w)‘(?:[^‘’]|’(?=\w)){2,120}’(?!\w)|(?<!\w)\"[^“”\"]{2,120}\"(?!\w)")
"""Words in marks within a title."""
SAID_RE: Final = lazy.regex(r"[.?!][”\"] (?=[A-ZÀ-Þ])")
"""The end of a sentence that is quoted, behind which a citation may begin."""
OPENS_RE: Final = lazy.regex(
    r"(?:Review|Interview|Letter|Untitled|Introduction|Foreword|Preface|Chapter|Remarks|Note)\b"
)
"""What begins the words that say what a piece is."""
FARTHEST: Final = 320
"""Characters between the head of a work and what holds it."""


def lawyers_marks(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such titles stand, and what is read for their marks."""
    for asks in ASKS_RE.finditer(text) if "? " in text else ():
        if _asked_before(text, asks.end()):
            yield asks.end(), Change(asks.end(), ",", asks.start())
    for held in HELD_RE.finditer(text):
        ends = held.end("ends")
        begin = _title_before(text, held.start("ends"), ends)
        if begin < 0:
            continue
        for quoted in QUOTED_RE.finditer(text, begin, ends):
            start, end = quoted.span()
            if quoted.group()[0] in '“"':
                yield start, Change(start + 1, "“‘" if start == begin else "‘", start)
                yield end - 1, Change(end, "’”" if end == ends else "’", end - 1)
            elif end == ends:
                yield end, Change(end, "”", end - 1)
        if not text.startswith(("“", '"'), begin):
            yield begin, Change(begin, "“", begin)
        if held["ends"] == ",":
            yield ends, Change(ends, "”", ends - 1)


def _title_before(text: str, comma: int, ends: int) -> int:
    """Where a title with words in marks begins that ends there; -1 where none does."""
    said = (found.end() for found in SAID_RE.finditer(text, 0, comma))
    named = next(named_before(text, comma, NAMED_RE, farthest=comma - FARTHEST, also=said), None)
    return named.end() if named and _holds_marks(text, named.end(), ends) else -1


def _asked_before(text: str, ends: int) -> bool:
    """Whether nothing but a title in capitals stands between names and the question mark that ends it."""
    named = next(named_before(text, ends, NAMED_RE), None)
    title = text[named.end() : ends] if named else ""
    return title != "" and not set(title[:-1]) & set(';?“”"') and capital_share(title) > HEADLINE and ". " not in title


def _holds_marks(text: str, begin: int, ends: int) -> bool:
    """Whether words in a title's capitals stand beside words in marks, and no name before them."""
    quoted = list(QUOTED_RE.finditer(text, begin, ends))
    first = quoted[0] if quoted else None
    if not first or ";" in text[begin:ends] or OPENS_RE.match(text, begin):
        return False
    if text.count("(", begin, ends) != text.count(")", begin, ends) or PRINTED_RE.search(text, begin, ends):
        return (
            False  # `Quays, 12 Port L. Rev. 3 (2001) (“No ships.” (quoting Rui Costa, Ports, 9 Port L. Rev. 1 (1999)))`
        )
    alone = first.start() == begin
    listed = alone and LIST_RE.match(text, first.end(), ends) is not None
    if (alone and not listed and text[first.end() - 2] in ",.") or text.endswith(", ", begin, first.start()):
        return False
    beside = " ".join(QUOTED_RE.sub("", text[begin:ends]).strip(" ,").split())
    return beside.count(" ") >= FEWEST and capital_share(beside) > HEADLINE


LIST_RE: Final = lazy.regex(r" [A-ZÀ-Þ][^,;:“”\"]{2,60}, and (?:the )?[A-ZÀ-Þ]")
"""`“Quay Keeping,” Tides, and the Law of Ports`: a list goes on behind the marks, and nothing holds a piece."""
PRINTED_RE: Final = lazy.regex(rf"\([^()]{{0,20}}{YEAR}\)|https?:|, at [A-Z]?\d")
"""What stands behind a title, and in none."""
FEWEST: Final = 1
HEADLINE: Final = 0.66
"""The share of capitals in a title of lawyers."""
