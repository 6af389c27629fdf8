"""Reads who judged a case, behind the reports or the court (Australian Guide to Legal Citation 2.7).

    (Lima CJ, J M Roe SC and Costa J, 4 May 2006) · (High Court of Australia, Lima J, 4 May 2006)

Comes in: what stands in a bracket. Comes out: whether it tells who sat; of that nothing is kept but the day.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.speakers import JUDGE_LETTERS, JUDGES

_POST: Final = rf"{JUDGE_LETTERS}|VP|QC|KC|SC"
_WORD: Final = r"(?!Court|Tribunal|Division|Bench|Chamber|Commission)[A-ZÀ-Þ][\w’'.-]*"
_NAME: Final = rf"{_WORD}(?: {_WORD}){{0,3}}"
_SITTING: Final = (
    rf"(?:Lord|Lady|Sir|Baroness) {_NAME}(?: of [A-Z][\w-]+)?(?: (?:{_POST}))?"
    rf"|(?:{_NAME}(?:, | and | & )){{0,8}}{_WORD}(?: {_WORD}){{0,2}} (?:{_POST})"
)
"""`Lima CJ, J M Roe SC and Costa J`, `Lima, Roe and Costa JJ`, `Lord Costa`."""
SITTING_RE: Final = lazy.regex(rf"(?:{_SITTING})(?:, (?P<day>{EXACT_DAY}|\d{{4}}))?\Z")
HEARD_RE: Final = lazy.regex(rf", (?:{_SITTING})\Z")
"""The same behind the name of a court."""


def sitting(inner: str, draft: Draft) -> int:
    """`(Lima CJ, J M Roe SC and Costa J, 4 May 2006)`: who sat or spoke, of which nothing is kept, and the day
    (Australian Guide 2.7); without a day only behind a page."""
    judged = not JUDGES.isdisjoint(inner.replace(",", "").split()) or inner.startswith(("Lord ", "Lady "))
    found = SITTING_RE.match(inner) if judged else None
    if found and found["day"]:
        put_day(found["day"], draft)
    return int(found is not None and (bool(found["day"]) or draft.get("pages") != ""))


ASSIGNED_RE: Final = lazy.regex(r"\([A-Z]{2,4}(?:/[A-Z]{2,4}|\)\([A-Z]{2,4})?\) \((?:[A-Z]\.){2,3} ?[A-Z]")


def assigned(text: str, pieces: list[Piece], index: int, draft: Draft) -> int:
    """`No. 04-CV-1166 (ABL) (D.D.C. Oct. 20, 2008)`: the initials of whom a case is assigned to, behind its number and
    before its court, of which nothing is kept (Bluebook B10.1.4); 1 if they stand there."""
    numbered = draft.get("number") != "" and not draft.get("container")
    return int(numbered and ASSIGNED_RE.match(text, pieces[index].start) is not None)


def put_day(words: str, draft: Draft) -> None:
    """Takes a day for the date, if there is none or it is the bare year of the reports that holds the day."""
    day, now = read_date(words), draft.date
    if day and (not now or (now.year == day.year and not now.month)):
        draft.date = day
