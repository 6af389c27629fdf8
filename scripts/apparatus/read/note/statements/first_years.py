"""Reads when a work came out first, where a note says so beside the date of the edition that it cites.

    Harbours (1927; New York: Quay, 1995)     Harbours (1927; repr., New York: Quay, 1995)
    Harbours (New York: Quay, 1995 [1927])    Harbours [1927] (New York: Quay, 1995)
    Harbours (1927), trans. Jane Roe (New York: Quay, 1995)
    Harbours, Quay, 1995 (orig. Hafen, Kai, 1927)             Harbours, 1927 (New York: Quay, 1995)
    Harbours (New York: Quay, 1995; first published 1927)     Harbours (New York: Quay, 1927, 1995)
    Harbours (New York: Quay, 1995 (1927))                    Harbours (New York, 1927, new ed. 1995)
    Harbours 12 (Quay Press 1995) (1927)                      Harbours, New York: Quay, 1995 (1927)
    Häfen, Berlin: Kai 1995 [franz. 1927]

Comes in: a citation that has been read. Comes out: the same with the first year (Chicago Manual 14.114, CSL's
`original-date`), if its text holds one that is earlier than its date and that no other part has taken each time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Date, Kind, Reference
from apparatus.read.note.pieces.changes import UNSEEN
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import ABOUT, PRINT_YEAR, TONGUES

EDITED: Final[frozenset[Kind]] = frozenset({"book", "chapter", "article", "report", "thesis", "film", "misc"})
"""Kinds of works that come out again. The brackets of laws, letters and newspapers hold other years."""

_YEAR: Final = rf"(?P<year>{ABOUT}{PRINT_YEAR})"
_FIRST: Final = (
    r"\b(?:first|1st|orig(?:inal(?:ly)?|\.)?)(?:\s(?:publ?(?:ished|ication|\.)?|ed(?:ition|n?\.)|issued|printed"
    r"|appeared|released))?,?(?:\sin)?:?\s"
)
BRACKET_RE: Final = lazy.regex(rf"(?<!\d\s)\({_YEAR}\)(?=.{{2,200}}\b{PRINT_YEAR}\b)")
"""A year alone in a bracket, which may as well be a part of a title."""

FIRST_RES: Final = (
    lazy.regex(rf"\[(?:{_FIRST}|(?:{TONGUES})\.?\s)?{_YEAR}\]", re.I),
    lazy.regex(rf"{_FIRST}{_YEAR}\b", re.I),
    lazy.regex(rf"\(orig(?:\.|inal(?:ly)?)?\s[^()]{{2,160}}?,?\s{_YEAR}\)", re.I),
    lazy.regex(rf"\({_YEAR}[;,]\s(?!{PRINT_YEAR})(?=[^()]{{4,120}}\b{PRINT_YEAR}\b)"),
    BRACKET_RE,
    lazy.regex(
        rf"\b{_YEAR}\)?[;.,]\s(?:Repr(?:int(?:ed)?)?|rpt|Nachdruck)\b[.:]?,?\s(?=[^\d]{{3,100}}\b{PRINT_YEAR}\b)", re.I
    ),
    lazy.regex(rf"\b{_YEAR}/(?={PRINT_YEAR}\b)"),
    lazy.regex(rf"”,?\s{_YEAR},\s(?=in\s)"),
    lazy.regex(rf"\b{PRINT_YEAR}\s\({_YEAR}\)(?=\))"),
    lazy.regex(rf"\b[A-ZÀ-Þ][^:;,()“”]{{1,40}}:\s[^:;,()“”]{{2,60}},\s{PRINT_YEAR}\s\({_YEAR}\)(?=[.,;]|\Z)"),
    lazy.regex(rf"[^\W\d_][.,]?\s{PRINT_YEAR}\)\s\({_YEAR}\)"),
    lazy.regex(rf"[:,] [^():;,]{{2,60}}, {_YEAR},\s(?=(?:[^()\s]{{2,8}}\s){{1,2}}ed(?:n|ition)?\.?,?\s{PRINT_YEAR}\))"),
    lazy.regex(rf", {PRINT_YEAR}, {_YEAR}(?=\))"),
    lazy.regex(rf", {_YEAR}\s(?=\([A-ZÀ-Þ][^():;]{{1,40}}: [^():;]{{2,80}}, {PRINT_YEAR}\))"),
    lazy.regex(rf"\([A-ZÀ-Þ][^():;,]{{1,40}}, {_YEAR},\s(?=(?:[^()\s]{{2,8}}\s){{1,2}}edn?\.?,?\s{PRINT_YEAR}\))"),
)
UNSEEN_RE: Final = lazy.regex(f"[{UNSEEN}]")
YEAR_RE: Final = lazy.regex(rf"\b{PRINT_YEAR}\b")


def with_first_year(cite: Cite) -> Cite:
    """The citation with the year in which the work came out first, if it prints one."""
    stated = cite.reference
    if cite.form != "full" or stated is None or stated.kind not in EDITED or stated.original_date:
        return cite
    if stated.date is None or not stated.date.year or len(set(YEAR_RE.findall(cite.text))) == 1:
        return cite
    text = as_read(cite.text)
    if again := _printed_again(text, stated.date):
        return replace(cite, reference=replace(stated, date=again, original_date=stated.date))
    first = next(_first_years(text, stated, cite.locator), None)
    return cite if first is None else replace(cite, reference=replace(stated, original_date=first))


_AGAIN: Final = rf": [^():;]{{2,80}}, (?P<first>{PRINT_YEAR})[,;]? (?:and )?(?P<again>{PRINT_YEAR})"
AGAIN_RE: Final = lazy.regex(rf"{_AGAIN}\)")
UNCLOSED_RE: Final = lazy.regex(rf"\([^():;]{{2,60}}{_AGAIN}[,.](?: ?\d|\Z)")
"""The same in a bracket that lost its end."""


def _printed_again(text: str, date: Date) -> Date | None:
    """The second of two years of an imprint, which is that of the edition cited: `(New York: Quay, 1982, 2005)`."""
    found = AGAIN_RE.search(text) or UNCLOSED_RE.search(text) if date.is_year and not date.doubt else None
    first, again = (int(found["first"]), int(found["again"])) if found else (0, 0)
    return Date(again) if first == date.year < again else None


def as_read(text: str) -> str:
    """A citation without the signs that have no width, with one space wherever white space stands."""
    return " ".join(UNSEEN_RE.sub("", text).split())


def _first_years(text: str, stated: Reference, locator: str) -> Iterator[Date]:
    """The years of a citation that name a first edition and are told nowhere else in it."""
    assert stated.date is not None
    taken = " ".join([locator, *(value for name in TEXTS if (value := getattr(stated, name)))])
    for pattern in FIRST_RES:
        for found in pattern.finditer(text):
            first = read_date(found["year"])
            if not first or not 0 < first.year < stated.date.year:
                continue
            told = taken.count(str(first.year))
            if not told or (pattern is not BRACKET_RE and told < text.count(str(first.year))):
                yield first


TEXTS: Final = tuple(part.name for part in fields(Reference) if part.type in ("str", str))  # `str` if compiled
"""The parts of a reference that are plain text."""
