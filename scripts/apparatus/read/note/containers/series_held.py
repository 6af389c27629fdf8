"""Takes what holds the holder of a work: its series, its section, the court or committee before which it was said.

Comes in: a cursor and the words at it. Comes out: whether they say so.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.series import read_numbered
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.organisations import is_body
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.puts import append_field, put_field
from apparatus.read.note.statements.seats import bracket_ahead
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEARS_ALONE_RE
from apparatus.read.note.words.patterns import COLLECTION_RE
from apparatus.read.note.words.title_words import sentence_like


def committee(cursor: Cursor, words: str) -> bool:
    """The committee, or its parent, before which a testimony was given."""
    draft = cursor.draft
    if not draft.get("event") or not draft.get("genre").startswith(("testimony", "statement")):
        return False
    of_parent = "Subcommittee" in draft.get("event") and words.lower() not in PLACES
    heard = "ommittee" in words[:12] or of_parent or HOUSE_RE.match(words) or PANEL_RE.match(words)
    return bool(heard) and append_field(draft, "event", words)


PANEL_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’-]* (?:(?:and|of|on|for) )?){1,6}(?:Panel|Subcommittee|Sub-committee|Task Force)\Z"
)
"""`Harbour Panel`, behind the committee of which it is a part."""
HOUSE_RE: Final = lazy.regex(r"(?:U\. ?S\. |United States )?(?:Congress|Senate|House of [A-Z][a-z]+)\Z")
"""The house of which a committee is one."""

COURT_RE: Final = lazy.regex(r"\b(?:Court|Tribunal|Chambers)\b(?! Reports)")


def series(cursor: Cursor, words: str) -> bool:
    """The series of a printed work, or who issued it."""
    draft = cursor.draft
    if not draft.quoted and not draft.get("publisher") and _issues(cursor, words):
        draft.said.add("report")
        return put_field(draft, "publisher", words)
    if "law" in draft.said and not draft.quoted and COURT_RE.search(words):
        return put_field(draft, "publisher", words)
    if not draft.quoted and not draft.published and not draft.get("series"):
        return read_numbered(cursor, words) or put_field(draft, "series", words)
    before_publisher = cursor.pieces[cursor.at].end <= draft.until
    if before_publisher and not draft.quoted and not draft.published and read_numbered(cursor, words):
        return True
    return before_publisher and append_field(draft, "series", words)


def _issues(cursor: Cursor, words: str) -> bool:
    """Whether an institution stands behind a title, before a bracket with no more than the month or the day: `Naval
    Power, CNA (November 2015)`."""
    date = read_date(cursor.words_in_bracket(cursor.at + 1))
    return date is not None and date.month > 0 and is_body(words)


SHEET_RE: Final = lazy.regex(r"\d{1,3}[A-Z]\Z")
"""`5A`: a page, with the letter of the part of a newspaper behind its number."""


def section(cursor: Cursor, words: str) -> bool:
    """The section of a newspaper behind its day, or the institution that issues it."""
    draft = cursor.draft
    if not (draft.date and draft.date.day and draft.get("container")):
        return False
    if not PART_RE.match(words) and periodical_kind(draft.get("container")) not in ("newspaper", "magazine"):
        return False
    if SHEET_RE.match(words):
        draft.add_locator(words)
        return True
    return put_field(draft, "publisher" if issues_paper(words) else "section", words)


def series_of_chapter(cursor: Cursor, words: str) -> bool:
    """The series of the book that holds a chapter, before its publisher."""
    draft = cursor.draft
    if not draft.in_book or draft.published or not bracket_ahead(cursor):
        return False
    if RANGE_RE.match(words):
        return put_field(draft, "pages", words.rstrip("."))
    return append_field(draft, "series", words)


RANGE_RE: Final = lazy.regex(r"\d{1,4}[-–]\d{1,4}\.\Z")
"""`158–161. (New York: …)`: the pages of a chapter, behind which a stop stands for nothing."""


def title_of_volume(cursor: Cursor, words: str) -> bool:
    """What a volume of documents is about, and of which year, behind its number: `FRUS, 1964–1968, vol. XIX,
    Arab-Israeli Crisis, 1967`."""
    draft = cursor.draft
    if not draft.in_book or not draft.get("volume") or draft.get("volume_title"):
        return False
    if not COLLECTION_RE.match(draft.get("container")):
        return False
    following = cursor.next_text(cursor.at + 1)
    if YEARS_ALONE_RE.match(following):
        words = f"{words}, {following}"
        cursor.at += 2
    return put_field(draft, "volume_title", words)


def section_of_paper(cursor: Cursor, words: str) -> bool:
    """Whether the day follows words behind a newspaper or magazine, of which they name a part: `New York Times, Sunday
    Review, May 3, 2015` (14.191)."""
    draft = cursor.draft
    if not draft.quoted or draft.in_book or draft.get("section") or cursor.kind(cursor.at + 1) != ",":
        return False
    dated = cursor.kind(cursor.at + 2) == "date"
    named = periodical_kind(draft.get("container")) is not None or PART_RE.match(words) is not None
    return dated and not words[-1].isdigit() and named


HOUSES_ONLINE: Final = frozenset({
    "Cambridge Core", "Oxford Academic", "SAGE Journals", "SpringerLink", "Taylor & Francis Online",
    "Wiley Online Library",
})  # fmt: skip
"""What houses call the sites of their journals."""


def issues_paper(words: str) -> bool:
    """Whether words behind a periodical name who issues it, and no part of it: `Port News, Quay Institute`."""
    part = PART_RE.match(words) or words.endswith((" section", " Section"))
    return words in HOUSES_ONLINE or (is_body(words) and not part)


def behind_paper(draft: Draft, words: str) -> str:
    """The field for words between a periodical and its day: who issues it, a part of it, or, if nothing else is told,
    the title of a piece, which alone asks or tells something: `Port News, Will the quays be sold?, May 3, 2015`."""
    if issues_paper(words):
        return "publisher"
    untold = not (draft.authors or draft.get("title") or draft.get("genre"))
    asks = words.endswith(("?", "!")) or (words.count(" ") >= LEAST_TOLD and sentence_like(words))
    return "title" if untold and asks else "section"


LEAST_TOLD: Final = 3
"""Blanks in what tells something."""


def part_before_paper(draft: Draft, words: str) -> bool:
    """Whether a newspaper stands behind the name of its part, or a magazine behind that of its column: `“Quays,” Arts
    and Leisure, New York Times`, `“Quays,” Annals of Technology, The New Yorker`."""
    if not draft.quoted or draft.in_book or draft.get("section") or draft.get("url") or words.isupper():
        return False
    part = draft.get("container")
    if COLUMN_RE.match(part) and periodical_kind(words) in ("magazine", "newspaper"):
        return True
    other = periodical_kind(part) is None and part.count(" ") < FEW and not looks_like_person(part)
    return (other or PART_RE.match(part) is not None) and periodical_kind(words) == "newspaper"


FEW: Final = 3
"""Blanks in the name of a part of a newspaper."""

PART_RE: Final = lazy.regex(
    r"(?:Sunday|Saturday|Weekend) (?:Book )?(?:Review|Styles?|Business|Opinion|Magazine|Section|Supplement|Edition)\Z"
    r"|(?:Arts|Business|Opinion|Style|Sports|Metro|Travel|Books?|Science|Home) (?:Section|Desk|Day|Pages?|Supplement)\Z"
    r"|Pacific Northwest|(?:Week in Review|Arts (?:and|&) Leisure|Op-Ed|Letters to the Editor)\Z"
)
"""What only parts of newspapers are called."""

COLUMN_RE: Final = lazy.regex(
    r"(?:Annals of|(?:A )?(?:Letter|Postcard|Dispatch|Notes?|Report) from)"
    r"(?: (?:the )?[A-ZÀ-Þ][\w’-]+){1,3}\Z"
    r"|(?:A )?(?:Reporter|Critic) at Large\Z|American Chronicles\Z|Personal History\Z"
    r"|(?:Opinion|Ideas|Business|Technology|Politics|World|Style|Sports)\Z"
)
"""How the columns of magazines are called."""
