"""Reads what tells of a broadcast or a recording: which episode, on which station, from which label (Chicago Manual
14.263-265).

    “The Pilots,” Harbour Stories, season 2, episode 3, directed by Ana Lima, aired May 12, 2009, on HBO
    Ana Lima, Songs of the Pier, Quay Records QR-1234, 1968, LP

Comes in: a cursor and the words at it. Comes out: whether the words were such a statement; `statements` says when each
is asked.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import and_digit, group

EPISODE: Final = group("season ", "pisode ", "ep. ", *and_digit("track ", "disc ", "reel "))
COUNTED_RE: Final = lazy.regex(
    r"(?:[Ss]eason|[Ee]pisode|[Ee]p\.|track|disc) (?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)\Z"
)
OF_SHOW_RE: Final = lazy.regex(r"(?:[Ss]eason \d{1,3}, )?[Ee]pisode \d{1,4} (?:of|in) (?P<show>[A-ZÀ-Þ0-9].{1,80})\Z")


def episode(cursor: Cursor, words: str) -> bool:
    """`season 2`, `episode 3`, `track 5` behind a title: no field holds such a number; `episode 3 of Harbour Stories`
    names the series."""
    draft = cursor.draft
    if draft.published and "archive" in draft.said:
        return False
    of_show = OF_SHOW_RE.match(words) if " of " in words or " in " in words else None
    if of_show and draft.quoted and not draft.get("container"):
        draft.put("container", of_show["show"])
        return cursor.take()
    told = draft.quoted or draft.loose or draft.get("genre") or "film" in draft.said
    return bool(told) and COUNTED_RE.match(words) is not None and cursor.take()


AIRED: Final = group("aired", "roadcast", "premiered", "televised", "ecorded", "ilmed", "elivered", "erformed")
AIRED_RE: Final = lazy.regex(r"(?:first |originally )?(?:aired|broadcast|premiered|televised)\b")
HELD_RE: Final = lazy.regex(r"(?:[a-z]+ )?(?:filmed|recorded|delivered|performed|given)\b", re.I)
ON_RE: Final = lazy.regex(r"(?:on|at (?:the )?(?=[A-ZÀ-Þ])) ?(?P<station>[A-ZÀ-Þ][^,;()]{1,60})\Z")


def station(cursor: Cursor, words: str) -> bool:
    """`aired May 12, 2009, on HBO`: who sent it; `recorded May 12, 2009, at Quay Hall`: where it was heard."""
    found = ON_RE.match(words)
    draft = cursor.draft
    if not found or not (draft.get("title") and draft.date):
        return False
    behind, field = (AIRED_RE, "publisher" if draft.get("container") else "container")
    if words[0] in "aA":
        behind, field = HELD_RE, "event"
    before = cursor.pieces[max(0, cursor.at - 5) : cursor.at]
    if not any(behind.match(cursor.text, piece.start) for piece in before if piece.kind == "text"):
        return False
    draft.put(field, found["station"])
    return cursor.take()


ARCHIVED: Final = group("archived ")
ARCHIVED_RE: Final = lazy.regex(
    r"archived\b ?(?:from the original ?)?(?:on ?|at ?|as of ?)?(?=[A-Z\d]|\Z)"
    r"|(?:archived )?(?:at|by|in|on|via) (?:the )?(?:Wayback Machine|Internet Archive"
    r"|archive\.(?:org|is|today|ph)|perma\.cc)\Z"
)


def archived(cursor: Cursor, words: str) -> bool:
    """`archived May 12, 2019, at the Wayback Machine`: a copy of the page, of which no field tells."""
    found = ARCHIVED_RE.match(words)
    rest = words[found.end() :] if found else ""
    if not found or not cursor.draft.get("title") or not (rest == "" or read_date(rest)):
        return False
    if found.group().startswith("archived") and not rest and cursor.kind(cursor.at + 1) == "date":
        cursor.at += 1
    return cursor.take()


BROADCASTERS: Final = (
    "BBC", "NPR", "PBS", "CNN", "ABC", "NBC", "CBS", "MSNBC", "CBC", "ITV", "Channel 4", "C-SPAN", "RTÉ", "Fox News",
    "WNYC", "WBUR", "KQED", "WGBH", "MPR", "HBO", "Radio-Canada", "France Culture", "Deutschlandfunk", "Al Jazeera",
    "Sky News", "National Public Radio", "American Public Media", "Public Radio International", "PRI",
    "CNBC", "Fox Business Network", "CGTN", "CCTV",
)  # fmt: skip
"""Who sends programmes on the air."""

BROADCASTER: Final = group(*(f", {name}{mark}" for name in BROADCASTERS for mark in (" ", ",", ".", ";", "\u0029")))
STATION_RE: Final = lazy.regex(
    rf"(?:{'|'.join(map(re.escape, BROADCASTERS))})(?:\s?(?:\d|One|Two|Four|Five|News|Radio(?: [\w-]++)?|World Service"
    r"|Television|TV|Scotland|Wales|Parliament|America))*\Z"
)


def programme(cursor: Cursor, words: str) -> bool:
    """`interview by John Roe, Morning Edition, NPR`: the programme stands before who sends it."""
    draft = cursor.draft
    asked = draft.get("genre") or draft.get("title")
    if words[0].islower() or draft.get("container") or not asked.startswith(("interview", "Interview")):
        return False
    sender = cursor.next_text(cursor.at + 1)
    if len(words.split()) > LONGEST or not STATION_RE.match(sender) or STATION_RE.match(words):
        return False
    draft.put("container", words)
    draft.put("publisher", sender)
    cursor.at += 2
    return cursor.take()


LONGEST: Final = 6
"""Words in the name of a programme."""

SPEED_RE: Final = lazy.regex(r"(?:33|45|78)[\s⅓.\d/]* rpm\b.{0,12}\Z")

RECORDED: Final = group(
    " LP", " CD", "vinyl", "ompact disc", " rpm", "cassette", "phonodisc", "audio disc", "-inch ", "5rpm ", "8rpm ",
    "3rpm ",
)  # fmt: skip
LABEL_RE: Final = lazy.regex(
    r"(?P<label>[A-ZÀ-Þ][^,;:]{1,50}?) (?P<number>(?:[A-Z]{1,6}[- ]?)?\d[\w/.-]*(?: \d{1,4})?)\Z"
)
MEDIUM_RE: Final = lazy.regex(
    r"(?:(?:\d|two|three|four) ?)?(?:LPs?|(?:audio )?CDs?|vinyl(?: LP)?|compact discs?|(?:33|45|78)[\s⅓.\d/]* rpm"
    r"|(?:audio)?cassette|phonodisc|audio disc)\b(?!-)"
)
SINGLE_RE: Final = lazy.regex(r"(?:(?:7|10|12)-inch |(?:33|45|78) ?rpm )(?:single|record|disc|EP)\Z")
"""`“Harbour Song,” 45rpm single, Quay`: a song that is sold by itself, and by a label."""


def label(cursor: Cursor, words: str) -> bool:
    """`Quay Records QR-1234, 1968, LP`: who issued a recording, and its number, unless there is none."""
    draft = cursor.draft
    if SPEED_RE.match(words):
        draft.put("genre", words)
        return cursor.take()
    found = LABEL_RE.match(words) if words[-1].isalnum() and not (draft.published or draft.letter) else None
    alone = SINGLE_RE.match(draft.get("genre"))
    album = draft.get("title") and (draft.get("container") or not draft.quoted or alone)
    if not found and album and not draft.get("publisher") and NAME_RE.match(words) and _medium_told(cursor):
        draft.put("publisher", words)
        return cursor.take()
    if not found or draft.get("publisher") or draft.get("archive"):
        return False
    if not _medium_told(cursor):
        return False
    draft.put("publisher", found["label"])
    draft.put("number", found["number"])
    year = read_date(cursor.next_text(cursor.at + 1))
    if year and draft.date and year.year > draft.date.year:
        draft.date = year  # `recorded May 1967, Quay QR 12, 1968, LP`: the day of the sitting is no date of the work
        cursor.at += 2
    return cursor.take()


NAME_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w.’'-]*(?: (?:& |of )?[A-ZÀ-Þ][\w.’'-]*){0,3}\Z")


def _medium_told(cursor: Cursor) -> bool:
    """Whether the medium of a recording stands before what is at the cursor, or soon behind it."""
    genre = cursor.draft.get("genre")
    if MEDIUM_RE.match(genre) or SINGLE_RE.match(genre):
        return True
    behind = cursor.pieces[cursor.at + 1 : cursor.at + 6]
    return any(MEDIUM_RE.match(cursor.text, piece.start) for piece in behind if piece.kind == "text")
