"""Finds where a bracket with a date is opened and not closed, or closed and not opened, by a slip or in recovered text.

    (Cambridge, MA: MIT Press, 2003, 12.
    Port Review 12 (2001: 34–56
    Port Review 12 2001): 34–56
    Harbours Lisbon: Quay Press, 2001), 12

Comes in: a note as printed. Comes out: the bracket that is wanting.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before
from apparatus.read.note.words.day_patterns import MONTH, YEAR
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import behind_digit, group

OPENED: Final = group(*(f"({sign}" for sign in "ABCDEFGHIJKLMNOPQRSTUVWXYZ[0123456789fnwrs"))
"""What may stand behind a bracket that is never closed; `n.d.` and `forthcoming` among it."""

BRACKET_RE: Final = lazy.regex(r"[()]")

_DATED: Final = rf"(?<![\d/.-]){YEAR}(?:[a-z]?\??\]?|[–-]\d{{1,4}})"
OPEN_RE: Final = lazy.regex(
    rf"\((?:(?:eds?\.?|Hrsg\.|Hg\.)(?P<role>)(?=,\s)|(?<=\d\()\d{{1,2}}(?P<issue>)(?=:\s\d|,\s)"
    rf"|{_DATED}(?:, {MONTH} \d{{1,2}})?(?P<year>)(?=[\s:,.;]|\Z)"
    rf"|[^();“”\"]{{1,120}}?(?:{_DATED}|\bn\.d\.|\bforthcoming)(?P<at>)"
    r"(?:(?=[:,.;]?(?:\s|\Z))(?!\s\d)|(?=\s\d{1,4}(?:[–-]\d{1,4})?\.?\Z))|[^();:,\d“”\"]{3,60}(?P<end>)(?=\.?\Z))"
)
"""What such a bracket holds: who edited a book, an issue behind its volume, the first year behind which a mark or a
page stands, or the last words of the note."""

_MONTH: Final = rf"(?:{MONTH}|[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter) "
_BEHIND: Final = (
    r"(?<=[^,:;–-])\s(?P<at>)(?:\d{1,2}(?:st|nd|rd|th|d) ed\.,? |\b(?:forthcoming|adopted|last visited),? )?"
)
CLOSED_RE: Final = lazy.regex(rf"{_BEHIND}(?:{_MONTH}(?:\d{{1,2}}, )?|(?<!\bno\.\s)\d{{1,2}} {MONTH} )?{YEAR}\)\Z")
"""`Port Times May 3, 2001), A1`: the day before such a bracket."""
ISSUED_RE: Final = lazy.regex(rf"{_BEHIND}(?:{_MONTH})?{YEAR}\)\Z")
"""`Port Review 12 May 2001): 34`: the month, where a number before it is the volume’s."""
IMPRINT_RE: Final = lazy.regex(
    r"(?<=\s)(?<!\bof\s)(?<!\bat\s)(?<!\bin\s)(?P<at>)(?=(?P<place>[A-ZÀ-Þ][\w.-]+(?:\s(?:am\s)?[A-ZÀ-Þ][\w.-]+)?)"
    rf"(?:, [A-Z][A-Za-z.]+)?(?:\s?: [A-ZÀ-Þ][^();:“”]{{2,60}})?, {YEAR}\)\Z)"
)
"""`Harbours Lisbon: Quay Press, 2001)`, from each word that may be the town."""

CLOSED: Final = group(*behind_digit(")"))


def closed(text: str) -> Iterator[tuple[int, Change]]:
    """A closing bracket behind the year, where one is opened and never closed."""
    opened = [place for place in _unpaired(text) if text[place] == "("]
    for place in opened:
        if found := OPEN_RE.match(text, place):
            yield put_before(found, ")", str(found.lastgroup))


def opened(text: str) -> Iterator[tuple[int, Change]]:
    """An opening bracket before the year, or before a place that is known, where one is closed and never opened."""
    for place in _unpaired(text):
        if text[place] != ")":
            continue
        start = max(0, place - LONGEST)
        if text.rfind("[", start, place) > text.rfind("]", start, place):
            continue  # a square bracket that a round one closes
        imprints = IMPRINT_RE.finditer(text, start, place + 1)
        found = next((each for each in imprints if known_place(each["place"])), None)
        dated = ISSUED_RE if text.startswith(":", place + 1) else CLOSED_RE
        if found := found or dated.search(text, start, place + 1):
            yield put_before(found, "(", "at")


LONGEST: Final = 120
"""Characters of an imprint."""


def _unpaired(text: str) -> list[int]:
    """The places of the brackets without a partner."""
    unpaired: list[int] = []
    if text.count("(") == text.count(")"):
        return unpaired
    for found in BRACKET_RE.finditer(text):
        if found.group() == ")" and unpaired and text[unpaired[-1]] == "(":
            unpaired.pop()
        else:
            unpaired.append(found.start())
    return unpaired
