"""Tells where words were spoken from who printed or broadcast them (Chicago Manual 14.211-217).

Comes in: a draft and words behind its title. Comes out: a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.meetings import MEETING_RE
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.puts import put_field
from apparatus.read.note.statements.seats import imprint_ahead
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.named_kinds import MEETING
from apparatus.read.note.words.places import known_with_region


def spoken_at(draft: Draft, words: str) -> bool:
    """Whether words name the place where a speech was given."""
    if presented(draft) and not periodical_kind(words):
        return True
    if "speech" not in draft.said or draft.get("container") or (draft.in_book and draft.editors):
        return False
    if words.lower() in PLACES and not draft.get("place"):
        return True
    if draft.date and not draft.get("place"):
        return False
    if draft.get("place") and len(words) < 4 and words.isupper():
        return True
    if _names_source(words):
        return False
    return not draft.get("place") or words.lower() in PLACES


def presented(draft: Draft) -> bool:
    """Whether a paper was presented at what has a name already: then its town follows."""
    held = draft.in_book or draft.published or draft.get("container")
    return "conference" in draft.said and draft.get("event") != "" and not held


GATHERING_RE: Final = lazy.regex(rf"\b(?:{MEETING}|Congress|Convention|Summit)\Z")
"""A meeting as well, if a town follows; else it may have given its name to what it publishes."""

TOWN_AND_DAY_RE: Final = lazy.regex(
    r"(?P<town>[A-ZÀ-Þ][^\d,:;]{2,30}?)(?: on)? (?P<day>\d{1,2}(?:[-–]\d{1,2})? [A-Z][a-z]{2,8} \d{4})\Z"
)


def town_and_day(words: str) -> tuple[str, Date] | None:
    """The two parts of `Los Angeles 18 May 2018`, where a comma is missing, or `on` stands for it."""
    found = TOWN_AND_DAY_RE.match(words)
    date = read_date(found["day"]) if found and found["town"].lower() in PLACES else None
    return (found["town"], date) if found and date else None


def meets(cursor: Cursor, words: str) -> bool:
    """Whether words behind a quoted title name the meeting at which it was read, since its day follows; `presented at`
    may be missing (14.217)."""
    draft = cursor.draft
    if not draft.quoted or draft.get("container") or draft.in_book:
        return False
    named = MEETING_RE.search(words) is not None
    if not (named or GATHERING_RE.search(words)):
        return False
    first = cursor.at + 1 + (_letters_behind(cursor) != "")
    ahead = [cursor.text[p.start : p.end] for p in cursor.pieces[first : cursor.at + 8] if p.kind != ","]
    placed = town_and_day(ahead[0]) if ahead else None
    hosted = bool(ahead) and (known_with_region(", ".join(ahead[:2])) or HOST_RE.search(ahead[0]) is not None)
    if placed or not (named or hosted or _met(cursor, words)):
        return placed is not None
    return any((date := read_date(part)) is not None and (date.day > 0 or hosted) for part in ahead)


LETTERS_RE: Final = lazy.regex(r"\([A-Z][A-Za-z&-]{1,11}[ ’'-]{0,2}(?:(?:19|20)\d\d|\d\d)\)")


def _letters_behind(cursor: Cursor) -> str:
    """The bracket with the letters and the year of a meeting: `3rd Workshop on Harbours (HARB 2019)`."""
    if cursor.kind(cursor.at + 1) not in ("bracket", "imprint"):
        return ""
    words = cursor.words(cursor.at + 1)
    return words if LETTERS_RE.fullmatch(words) else ""


MET_RE: Final = lazy.regex(rf"\b{MEETING}\Z")


def _met(cursor: Cursor, words: str) -> bool:
    """Whether somebody spoke at what is called a meeting, since no address says that its site holds the text."""
    if not MET_RE.search(words) or not any(name.given for name in cursor.draft.authors):
        return False
    return all(piece.kind != "url" for piece in cursor.pieces[cursor.at :])


HOST_RE: Final = lazy.regex(r"\b(?:Universit(?:y|ies)|College|School|Institute|Academy)\b")
"""Where scholars meet: a university as well as a town."""


def _names_source(words: str) -> bool:
    """Whether words behind a speech's title name who printed it rather than where it was given."""
    return (
        periodical_kind(words) is not None
        or looks_like_organisation(words)
        or len(words.split()) > 3
        or "Project" in words
    )


def broadcast(words: str) -> bool:
    """Whether words behind an interview name who printed or broadcast it."""
    return periodical_kind(words) is not None or any(word in BROADCASTERS for word in words.split())


def is_station(words: str) -> bool:
    """Whether words behind a programme are who broadcast it: `CNN`, `WGBH`, `WNET/13`, `WNET and WETA`."""
    return words in STATIONS or CALL_RE.match(words) is not None


CALL_RE: Final = lazy.regex(
    r"[WK][A-Z]{2,3}(?:[-/ ](?:TV|FM|AM|\d{1,2}))?(?:(?:/| (?:and|&) )[WK][A-Z]{3}\b.{0,50})?\Z"
)
"""The letters by which a station of the United States is called."""


BROADCASTERS: Final = frozenset(
    {"Radio", "Television", "TV", "NPR", "BBC", "CNN", "Podcast", "podcast", "Magazine", "Review", "Show"}
)

STATIONS: Final = frozenset(
    {"ABC", "BBC", "CBC", "CBS", "CNBC", "CNN", "Fox", "ITV", "MSNBC", "NBC", "NPR", "PBS", "ZDF"}
)
"""The first words of the names of stations."""


def meeting(cursor: Cursor, words: str) -> bool:
    """The meeting at which a paper was read, or the proceedings or the book that bear its name."""
    if not meets(cursor, words):
        return False
    cursor.draft.said.add("conference")
    if letters := _letters_behind(cursor):
        cursor.at += 1
        return put_field(cursor.draft, "event", f"{words} {letters}")
    if imprint_ahead(cursor):  # the meeting has given its name to a book
        cursor.draft.in_book = cursor.container_open = True
        return put_field(cursor.draft, "container", words)
    if PROCEEDINGS_RE.match(words):
        return put_field(cursor.draft, "container", _listed(cursor, words))
    return put_field(cursor.draft, "event", words)


PROCEEDINGS_RE: Final = lazy.regex(
    r"(?:[^,:]{2,40}: )?(?:Companion |Conference )?(?:Proceedings|Transactions|Actes|Atti|Actas|Proc\.) "
    r"(?:of|du|des|del|de)\b"
)
"""`Transactions of …`, `Quays ’21: Proceedings of …`: what a meeting prints, and no meeting."""


def _listed(cursor: Cursor, words: str) -> str:
    """A name with the rest of the list that ends it: `Conference on Fairness, Accountability, and Transparency`."""
    whole = words
    for at in range(cursor.at + 2, cursor.at + 8, 2):
        if cursor.kind(at - 1) != "," or cursor.kind(at) != "text":
            return words
        whole += ", " + cursor.words(at)
        if cursor.words(at).startswith(("and ", "& ")):
            cursor.at = at
            return whole
    return words
