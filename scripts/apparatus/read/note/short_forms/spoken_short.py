"""Reads the short form of what somebody said, `Zhang interview`, `interview with Zhang` (Chicago Manual 14.211), or
wrote day by day: `Zhang diary, May 3, 1920` (14.229)."""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.signs import group

GENRES: Final = (
    "interview", "deposition", "testimony", "affidavit", "oral history", "email", "e-mail", "personal communication",
    "conversation", "review",
)  # fmt: skip
TO_AUTHOR_RE: Final = lazy.regex(r" (?:message )?(?:to|with|by) (?:the )?authors?\Z")
TO_SURNAME_RE: Final = lazy.regex(r"(?P<said>[A-ZÀ-Þ][\w’-]+, [a-zA-Z -]*interview) (?:with|by) [A-ZÀ-Þ][\w’-]+\Z")
"""`Lima, interview with Costa`: who asked, by the surname alone as well."""
NAMED_RE: Final = lazy.regex(
    r"(?P<who>[^,]{2,60}?)(?:[’']s?)?,? "
    r"(?:(?:written|oral|opening|prepared|personal|in-person|(?:tele)?phone|[Zz]oom|[Ss]kype|video|e-?mail) )?"
    rf"(?P<genre>{'|'.join(GENRES)})\Z"
)
WITH_RE: Final = lazy.regex(
    r"(?:author(?:[’']s)? |personal |my )?(?P<genre>interview) (?:with|of) (?:an? |the )?(?P<who>[^,]{2,80})\Z", re.I
)

AUTHORS_RE: Final = lazy.regex(r"[Aa]uthor(?:[’']s?)? interview with (?:[A-ZÀ-Þ]|(?:an? |the )?[a-z]{4,20} [a-z])")
"""`Author’s interview with Jane Doe`, `Author interview with confidential source`: who cites it asked, and nothing else
need be said of it (14.211)."""


def read_spoken_short(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Who spoke and what kind of speech it was, perhaps with its day and a page; nothing else may stand beside it."""
    if pieces[at].kind != "text":
        return None
    words, last = words_of(text, pieces[at]), at
    if at + 2 < len(pieces) and pieces[at + 2].kind == "text" and _is_genre(text, pieces[at + 2]):
        last = at + 2
        words = text[pieces[at].start : pieces[last].end]
    if words.endswith(KEPT):
        return _read_kept(text, pieces, at)
    words = _without_asker(words)
    named = words.endswith(GENRES)
    if not named and "nterview " not in words[:24]:
        return None
    found = NAMED_RE.match(words) if named else WITH_RE.match(words)
    if not found:
        return None
    draft = Draft()
    if not _put_speaker(found, draft, named=named):
        return None
    if not named and AUTHORS_RE.match(words) and last + 1 == len(pieces) and all(name.given for name in draft.authors):
        own = Draft(loose=True, said={"interview"})
        own.put("title", words)
        return Found(own, pieces[last].end, len(pieces), "full", "dated")
    draft.put("genre", found["genre"].lower())
    end = _take_rest(text, pieces, last + 1, draft)
    return Found(draft, end, len(pieces), "short", "spoken") if end else None


KEPT: Final = (" diary", " diaries", " journal", " notebook", " daybook")
SPOKEN: Final = group(*GENRES, *KEPT, "nterview ")
REPOSITORY_RE: Final = lazy.regex(r"[A-Z]{2,7}\Z")


def _read_kept(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Whose diary, the day, and perhaps the short name of the archive that keeps it: the day says where to look."""
    words = words_of(text, pieces[at])
    rest = [piece for piece in pieces[at + 1 :] if piece.kind != ","]
    if not 0 < len(rest) < 3 or not looks_like_names(words.rpartition(" ")[0].removesuffix("’s")):
        return None
    if rest[0].kind not in ("date", "text") or read_date(words_of(text, rest[0])) is None:
        return None
    if len(rest) > 1 and not REPOSITORY_RE.match(words_of(text, rest[1])):
        return None
    draft = Draft()
    draft.put("title", words.replace("’s ", " "))
    draft.add_locator(words_of(text, rest[0]))
    return Found(draft, rest[-1].end, len(pieces), "short", "short")


def _without_asker(words: str) -> str:
    """What was said, without who asked: the author, or somebody known by then."""
    asked = TO_SURNAME_RE.match(words)
    return asked["said"] if asked else TO_AUTHOR_RE.sub("", words)


def _is_genre(text: str, piece: Piece) -> bool:
    words = words_of(text, piece)
    return TO_AUTHOR_RE.sub("", words).endswith(GENRES) or ASKED_RE.match(words) is not None


ASKED_RE: Final = lazy.regex(r"[a-zA-Z -]{0,12}interview (?:with|by) [A-ZÀ-Þ][\w’-]+\Z")


def _put_speaker(found: re.Match[str], draft: Draft, *, named: bool) -> bool:
    who = found["who"].strip()
    if looks_like_names(who):
        draft.authors, draft.et_al = read_names(who, short=True)
        return True
    draft.put("title", who)
    return not named


def _take_rest(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """Takes a day and locators; where they end, or 0 when something else stands there."""
    end = pieces[at - 1].end
    for piece in pieces[at:]:
        words = words_of(text, piece)
        date = read_date(words) if piece.kind in ("date", "text") else None
        locator = read_locator(words) if piece.kind == "text" and not date else ""
        if date:
            draft.date = draft.date or date
        elif locator:
            draft.add_locator(locator)
        elif piece.kind != ",":
            return 0
        end = piece.end if piece.kind != "," else end
    return end
