"""Finds the journal behind the title of an article that stands without quotation marks.

Comes in: the pieces between authors and a bracket. Comes out: where the journal's name stands, 0 where there is none.
Careless notes leave the marks out (Chicago Manual 14.168): `Jane Doe, The End of Harbours, Port Review 5 (1991): 3–5`.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.dates import read_date

COUNT_RE: Final = lazy.regex(
    r"(?:(?:vol|v(?=\.)|no|nos|issue|nr)\b\.?\s?)?\d{1,4}(?:[/.:–-]\d{1,3}|\(\d{1,3}(?:[/–-]\d{1,3})?\)"
    r"|: ?\d{1,4}[-–]\d{1,4})?\Z",
    re.I,
)
COUNTED_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][^\d:]{1,80} (?:(?:vol|no|nos|issue|nr)\b\.?\s?)?\d{1,4}(?:[/.:–-]\d{1,4}|\(\d{1,3}\))?\Z", re.I
)
PAGES_RE: Final = lazy.regex(r":\s?\d|(?:pp\. ?)?\d{1,4}[-–]\d{1,4}\b")


def journal_before(text: str, pieces: list[Piece], after: int, bracket: int) -> int:
    """The piece with the journal's name: a volume or an issue, its date and the pages show it."""
    if pieces[bracket].kind != "bracket" or read_date(words_of(text, pieces[bracket])[1:-1]) is None:
        return 0
    at = bracket - 1
    while at > after and COUNT_RE.match(words_of(text, pieces[at])):
        at -= 2
    if at < after + 2 or pieces[at].kind != "text" or pieces[at - 1].kind != ",":
        return 0
    name = words_of(text, pieces[at])
    if OF_REPORTS_RE.search(name):
        return 0  # `Task Force Report No. 80 (2022), pp. 12–14`
    if SPAN_RE.match(name):
        return 0  # `The History of India, From the Earliest Times to the End of 1911 (1923): 12–14`
    if name.startswith("in "):
        return 0  # a book and its pages: `Jane Doe, Quays, in Harbours 34, 40, 45 (2001)`
    counted = COUNTED_RE.match(name)
    if not counted and (at == bracket - 1 or not name[0].isupper()):
        return 0
    shown = periodical_kind(name) == "article" or _paged(text, pieces, bracket) or at <= bracket - 5
    return at if shown or (counted and (pieces[at].titled or _in_issue(text, pieces, at))) else 0


SPAN_RE: Final = lazy.regex(r"From (?:the |\d)[^,]* to ")
OF_REPORTS_RE: Final = lazy.regex(r"(?:\A|\s)(?:Reports?|Papers?|Briefs?|Memorandum) No\.? ?\d{1,4}\Z")


def _in_issue(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a name has a volume, and the next piece an issue, as no series has: `JCMC 8, no. 3`."""
    if at + 2 >= len(pieces) or VOLUME_RE.search(words_of(text, pieces[at])) is None:
        return False
    return ISSUE_RE.match(words_of(text, pieces[at + 2])) is not None


VOLUME_RE: Final = lazy.regex(r"[^\W\d] \d{1,4}\Z")
ISSUE_RE: Final = lazy.regex(r"(?:no|nos|issue|nr)\b\.? \d", re.I)


def _paged(text: str, pieces: list[Piece], bracket: int) -> bool:
    """Whether pages stand behind the date as an article's do."""
    ahead = bracket + 1
    if ahead < len(pieces) and pieces[ahead].kind == ",":
        ahead += 1
    return ahead < len(pieces) and PAGES_RE.match(text, pieces[ahead].start, pieces[ahead].end) is not None
