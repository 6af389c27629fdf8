"""Finds the day of a document in a bracket, where the Manual has it between commas, and the town of a newspaper before
its day and the book that prints it again.

    Ana Lima to Rui Costa (3 May 1921), box 12, Quay Papers, Lisbon
    Memorandum of Conversation (August 25, 1958), Harbour Files, box 3
    Treaty on Quays, art. VI (July 1, 1968), 729 U.N.T.S. 161
    Quay Chronicle (Boston), Aug. 13, 1795, in Ana Lima, ed., Papers of the Port (New York: Quay Press, 1985), 780

Comes in: a note as printed. Comes out: the commas that are read for the bracket, and nothing for the town (Chicago
Manual 14.111, 14.191, 14.231).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PLACES
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.signs import Groups, behind_digit, group

BRACKETED: Final = group(*behind_digit("), "))
BRACKETED_RE: Final = lazy.regex(
    rf"(?<=[\w.])(?P<opens> \()(?:{EXACT_DAY})(?P<closes>\))"
    r"(?=, (?:[A-ZÀ-Þ]|in (?!\d)|both |\d+ U\.? ?[NS]\.|box |folder |no\. ))"
)
HELD: Final = group(*behind_digit(", in "))
TOWN_RE: Final = lazy.regex(
    r"(?<=[a-zß-ÿ])(?P<town> (?:\([A-ZÀ-Þ][a-zß-ÿ]{2,14}(?: [A-ZÀ-Þ][a-zß-ÿ]{2,14})?\)|\[[A-ZÀ-Þ][a-zß-ÿ]{2,14}\]))"
    rf"(?=, {EXACT_DAY}, in (?:\d|[A-ZÀ-Þ]))"
)
HEAD_RE: Final = lazy.regex(
    r"(?:\A|[;.] |\b(?:[Ss]ee|and) )"
    r"(?:[A-ZÀ-Þ][\w.’&]*,? (?:(?:[A-ZÀ-Þ][\w.’&]*|de|of|the|von|van|and|for),? ){0,9}to [A-ZÀ-Þ]"
    r"|(?:Memorandum|Memo|Minutes?|Telegram|Cable|Letter|Circular|Airgram|Despatch|Dispatch|Record|Notes?|Journal|Treaty"
    r"|Convention|Agreement|Protocol)\b)[^;:“”\"()]{0,120}\Z"
)
LONGEST: Final = 260
DAYS_BRACKETED: Final = Groups(BRACKETED | HELD)


def bracketed_days_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such brackets stand: behind who wrote to whom, or what a document or a treaty is; `groups` are those of
    which the text holds signs."""
    for found in TOWN_RE.finditer(text) if groups & HELD else ():
        if found["town"].strip(" ()[]").lower() in PLACES:
            yield put_for(found, "", "town")
    for found in BRACKETED_RE.finditer(text) if groups & BRACKETED else ():
        if HEAD_RE.search(text[max(0, found.start() - LONGEST) : found.start()]):
            yield put_for(found, ", ", "opens")
            yield put_for(found, "", "closes")
