"""Tells what a work is of which nothing but its title, its date and a page is told.

Comes in: a draft. Comes out: yes or no.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.given_names import begins_with_given_or_initial
from apparatus.read.note.words.title_words import capital_share


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


def bare_paper(draft: Draft) -> bool:
    """Whether nothing but its day and a page stands behind a name, or its day behind a name with an article: `Quay
    Cavalier, March 5, 1984, 3`, `The Mace and Crown, December 13, 1965`."""
    title, date = draft.get("title"), draft.date
    if (
        date is None
        or not date.day
        or draft.letter
        or draft.authors
        or draft.editors
        or draft.stated.keys() != {"title"}
    ):
        return False
    named = NAME_RE.match(title) is not None and capital_share(title) == 1 and not SPOKEN_RE.match(title)
    if not named or OTHER_RE.search(title) or begins_with_given_or_initial(title):
        return False
    if looks_like_organisation(title, strict=True):
        return False
    paged = SHEET_RE.match(draft.locator) is not None
    return paged or (title.startswith(ARTICLES) and not draft.locator)


NAME_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’'&-]{1,20}(?:,? [\w’'&-]{1,20}){1,4}\Z")
SHEET_RE: Final = lazy.regex(r"(?:[A-H]-?)?\d{1,3}(?:[-–]\d{1,3})?\Z")
ARTICLES: Final = ("The ", "El ", "La ", "Le ", "Il ", "Die ", "Der ", "De ")
OTHER_RE: Final = lazy.regex(
    r"\b(?:Agreement|Accords?|Act|Action|Address|Affair|Articles?|Battle|Bill|Case|Census|Charter|Code|Communiqué"
    r"|Conference|Congress|Constitution|Convention|Council|Covenant|Crisis|Debates?|Decision|Declaration|Decree|Directive"
    r"|Doctrine|Documents?|Election|House|Inventory|Ledger|Log|Logbook|Manifesto|Meeting|Message|Notebook|Order|Ordinance"
    r"|Papers|Plan|Proceedings|Proclamation|Proposal|Protocol|Records?|Registers?|Regulations?|Resolution|Revolution"
    r"|Ruling|School|Session|Speech|Summit|Talks|Transcript|Treaty|Trial|Verdict|Vote|War|Warrant)\b"
)
"""What else has days, or is done on one."""


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
