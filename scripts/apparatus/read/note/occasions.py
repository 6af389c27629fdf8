"""Tells where words were spoken from who printed or broadcast them (Chicago Manual 14.211-217).

Comes in: a draft and words behind its title. Comes out: a judgement.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.classify import periodical_kind
from apparatus.read.note.cursor import Cursor
from apparatus.read.note.dates import read_date
from apparatus.read.note.draft import Draft
from apparatus.read.note.lists import PLACES
from apparatus.read.note.organisations import looks_like_organisation


def spoken_at(draft: Draft, words: str) -> bool:
    """Whether words name the place where a speech was given."""
    if presented(draft) and not periodical_kind(words):
        return True
    if "speech" not in draft.said or draft.get("container"):
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


MEETING_RE: Final = re.compile(
    r"\b(?:Annual|Spring|Fall|Autumn|Winter|Summer|General|Biennial) (?:[A-Z]\w+ ){0,3}"
    r"(?:Meeting|Conference|Convention|Congress)\Z"
    r"|\b(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|International|Research) (?:[A-Z]\w+ ){0,5}"
    r"(?:Conference|Symposium|Workshop|Congress|Colloquium|Convention)\b"
    r"|\b(?:Conference|Symposium|Workshop|Colloquium) on\b"
)


def meets(cursor: Cursor, words: str) -> bool:
    """Whether words behind a quoted title name the meeting at which it was read, since its day follows; `presented at`
    may be missing (14.217)."""
    draft = cursor.draft
    if not draft.quoted or draft.get("container") or draft.in_book or not MEETING_RE.search(words):
        return False
    ahead = [piece for piece in cursor.pieces[cursor.at + 1 : cursor.at + 6] if piece.kind in ("text", "date")]
    day = next((found for p in ahead if (found := read_date(cursor.text[p.start : p.end])) is not None), None)
    return day is not None and day.day > 0


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


BROADCASTERS: Final = frozenset(
    {"Radio", "Television", "TV", "NPR", "BBC", "CNN", "Podcast", "podcast", "Magazine", "Review", "Show"}
)

STATIONS: Final = frozenset(
    {"ABC", "BBC", "CBC", "CBS", "CNBC", "CNN", "Fox", "ITV", "MSNBC", "NBC", "NPR", "PBS", "ZDF"}
)
"""The first words of the names of stations."""
