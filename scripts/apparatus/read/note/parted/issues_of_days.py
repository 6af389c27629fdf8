"""Finds the issue that a sentence names by its day before the periodical, and puts the day where the Manual has it
(Chicago Manual 14.171, 14.191).

    “Quays,” in the December 28, 2009, issue of The Port Review     “Quays,” The Port Review, December 28, 2009

Comes in: a note as printed. Comes out: what is to be read for such words, and the day behind the periodical.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import DAY
from apparatus.read.note.words.signs import group

ISSUES: Final = group("issue of ", "edition of ", "number of ")
_NAME: Final = r"[A-ZÀ-Þ][\w’&-]*(?: (?:(?:of|the|and|for|in) ){0,2}(?:&|[A-ZÀ-Þ][\w’&-]*)){0,7}"
ISSUE_RE: Final = lazy.regex(
    rf"(?<=[”’\"])(?P<words>,? in (?:the )?(?P<day>{DAY}|[A-Z][a-z]{{2,8}} \d{{4}}),? (?:issue|edition|number) of )"
    rf"(?:the )?(?:{_NAME})"
)


def issues_of_days_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """A comma for such words, and the day behind the periodical."""
    for found in ISSUE_RE.finditer(text):
        yield put_for(found, ", ", "words")
        yield found.end(), Change(found.end(), f", {found['day']}", found.start("day"))
