"""Reads citations without quotation marks that a date, an address or a shelf mark proves.

address     https://viaf.org/, accessed May 3, 2020
periodical  New York Times, August 3, 1921          (Chicago Manual 14.191)
dated       Author, Title, Site, May 3, 2020, https://…
            Jane Doe to John Roe, May 3, 1920, Roe Papers, Library    (14.229)
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.classify import periodical_kind
from apparatus.read.note.dates import read_date
from apparatus.read.note.draft import Draft, Found
from apparatus.read.note.genres import GENRE_RE, say_genre
from apparatus.read.note.head import author_pieces, put_authors, words_of
from apparatus.read.note.locators import read_locator
from apparatus.read.note.patterns import HINTS
from apparatus.read.note.signals import INNER_RE
from apparatus.read.note.tail import read_tail
from apparatus.read.note.titles import capital_share, looks_like_title
from apparatus.read.note.tokens import Piece


def read_address(text: str, pieces: list[Piece], at: int) -> Found | None:
    """An address that stands alone."""
    if pieces[at].kind != "url":
        return None
    draft = Draft()
    end, index = read_tail(text, pieces, at, draft)
    return Found(draft, end, index, "full", "address")


def read_periodical(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A newspaper, magazine or journal without author and title."""
    if pieces[at].kind != "text" or periodical_kind(_bare_name(words_of(text, pieces[at]))) is None:
        return None
    draft = Draft(quoted=True)
    end, index = read_tail(text, pieces, at, draft)
    exact = draft.date and (draft.date.month or draft.date.season or draft.get("volume"))
    return Found(draft, end, index, "full", "periodical") if draft.get("container") and exact else None


def _bare_name(words: str) -> str:
    """A periodical's name without the volume behind it."""
    head, _, last = words.rpartition(" ")
    return head if head and last.isdigit() else words


def read_dated(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Author and title, then a date, an address or a shelf mark."""
    if pieces[at].kind != "text":
        return None
    end = next((i for i in range(at, len(pieces)) if pieces[i].kind in ("url", "date", "bracket")), len(pieces))
    if end == len(pieces) and not PROOF_RE.search(text, pieces[at].start, pieces[-1].end):
        return None
    after, role = author_pieces(text, pieces, at, end, full=False)
    draft = Draft(loose=True)
    if after < len(pieces) and _is_date(text, pieces[after]):
        after = at  # `BattyMamzelle, 10 January 2014`: what stands before a date is no author without a title
    if after > at:
        put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), role, draft)
    if after >= len(pieces) or pieces[after].kind != "text" or INNER_RE.search(words_of(text, pieces[after])):
        return None
    begin = _title_end(text, pieces, after)
    if not _title(text[pieces[after].start : pieces[begin - 1].end], draft):
        return None
    begin = after if draft.get("genre") else begin
    end, index = read_tail(text, pieces, begin, draft)
    shelved = "archive" in draft.said and (index - after > 3 or draft.get("archive_location"))
    if not (draft.date or draft.accessed or draft.get("url") or draft.get("doi") or shelved):
        return None
    if (
        not draft.get("url")
        and not draft.get("genre")
        and capital_share(text[pieces[at].start : end]) < 0.7
        and not draft.said
    ):
        return None
    return Found(draft, end, index, "full", "dated")


def _is_date(text: str, piece: Piece) -> bool:
    return piece.kind == "date" or (piece.kind == "text" and read_date(words_of(text, piece)) is not None)


def _title_end(text: str, pieces: list[Piece], at: int) -> int:
    """The index behind the title: years and a subtitle may stand behind a comma (`Jamaica, 1760–1761: A Narrative`)."""
    if at + 2 < len(pieces) and pieces[at + 1].kind == "," and YEARS_RE.match(text, pieces[at + 2].start):
        return at + 3
    return at + 1


INTERVIEW_RE: Final = re.compile(
    r"(?:Author[’']?s?[’']? |Personal |Telephone |Phone |Oral history |Anonymous )?[Ii]nterviews? (?:with|by|of"
    r"|conducted)\b"
)
"""`Interview with a senior official` (14.211)."""

PROOF_RE: Final = re.compile(r"\d|n\.\s?d|forthcoming|Papers|Archives?\b")
"""What a stretch must hold to be read here, unless it holds an address, a date or a bracket."""

YEARS_RE: Final = re.compile(r"\d{4}(?:[-–]\d{2,4})?:\s")


def _title(title: str, draft: Draft) -> bool:
    """Takes a piece as title, or as genre (`interview by the author`); False when it can be neither."""
    if draft.authors and GENRE_RE.match(title) and title[0].islower():
        if title.startswith("directed by ") and not draft.get("title"):
            draft.put("title", ", ".join(name.display for name in draft.authors))
            draft.authors = ()
        say_genre(title, draft)
        return True
    if INTERVIEW_RE.match(title):
        draft.put("title", title)
        draft.said.add("interview")
        return True
    if not looks_like_title(title) or len(title.split()) > 30 or read_locator(title):
        return False
    draft.put("title", title)
    for label, pattern in HINTS:
        if pattern.search(title):
            draft.said.add(label)
    return True
