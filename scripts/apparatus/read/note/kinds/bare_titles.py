"""Tells what a work is of which nothing but its title, its date and a page is told.

Comes in: a draft. Comes out: yes or no.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft


def called_report(draft: Draft) -> bool:
    """Whether a title calls itself a report, and nothing but its day and a page stand behind it: `The Harbour Report: A
    Review of Quays, 31 January 1985, 1`."""
    title, date = draft.stated.get("title", ""), draft.date
    if "Report" not in title or not date or not date.month or draft.letter:
        return False
    return not any(map(draft.get, STATED)) and periodical_kind(title) is None and CALLED_RE.match(title) is not None


CALLED_RE: Final = lazy.regex(
    r"(?:[^:]{2,80}: )?(?:The |An? )?(?:[A-ZÀ-Þ][\w’'.&–-]* ){0,4}Report(?: (?:19|20)\d\d)?"
    r"(?:\Z|: | (?:on|of|to|from|by|for|into) \w)"
)


def paged_of_person(draft: Draft) -> bool:
    """Whether nothing but a year and a page stands behind what a person wrote: `A.B. Lima, New Ports, 1966, p. 43`; or
    the year alone behind a title of some words."""
    bare = draft.date is not None and draft.date.is_year
    people = draft.authors and all(name.given and name.family for name in draft.authors)
    title = draft.get("title")
    if not (bare and people and " " in title) or draft.letter or draft.original or SPOKEN_RE.match(title):
        return False
    told = LEAF_RE.match(draft.locator) is not None or (
        not draft.locator and title.count(" ") >= LEAST and " " in title.rpartition(": ")[2]
    )
    return told and not any(map(draft.get, STATED))


SPOKEN_RE: Final = lazy.regex(
    r"(?:The |An? )?(?:Letters?|Papers?|Testimony|Statement|Speech|Address|Lectures?|Memo|Memorandum|Notes?|Interviews?"
    r"|Reports?|Diary|Journal|Will|Deposition|Affidavit|Remarks|Sermon|Telegram|Cable|Minutes|Petition|Account)\b"
)
"""What is said or written and seldom a book."""
LEAST: Final = 2
"""Blanks in a title that is surely no kind of a paper; a single word behind its colon may be a publisher."""
LEAF_RE: Final = lazy.regex(r"\d{1,4}(?:[-–]\d{1,4})?(?:ff?\.?)?\Z")
STATED: Final = (
    "container", "publisher", "series", "number", "url", "doi", "archive", "archive_location", "genre", "event",
    "pages", "volume", "issue",
)  # fmt: skip
"""Fields that say what a work is, or in what it stands."""
