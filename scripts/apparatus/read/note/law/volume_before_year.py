"""Reads an article whose title no marks show, and whose volume stands before the year and the journal, as lawyers of
the continent cite in English.

    Jane Doe, The Law of Quays, 12 (2010) Port Law Journal 67, 70
    Jane Doe, The Law of Quays, 1 (2010) Journal of Ports, Quays and Port Law, Vol. 1, No. 2, pp. 67-82

Comes in: the pieces of a citation, and which of them is the bracket with the year. Comes out: a citation, or None.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.head import put_authors
from apparatus.read.note.law.law_articles import put_title, signed
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, ending_with, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.title_words import capital_share

VOLUME_RE: Final = lazy.regex(r"\d{1,3}\Z")
YEAR_RE: Final = lazy.regex(r"\((?P<year>(?:19|20)\d\d)\)\Z")
_NAME: Final = r"(?=[A-ZÀ-Þ])[^\d,;:()“”\"]{2,80}"
HELD_RE: Final = lazy.regex(
    rf"(?:(?P<name>{_NAME}?) (?P<page>\d{{1,5}}(?:[-–]\d{{1,5}})?)"
    rf"|(?P<long>{_NAME}(?:, {_NAME}){{0,3}}?), [Vv]ol\. ?\d{{1,3}}, "
    r"(?:[Nn]o\.|[Ii]ssue|[Ii]ss\.) ?(?P<issue>\d{1,3})"
    r", pp?\. ?(?P<pages>\d{1,5}(?:[-–]\d{1,5})?))(?=[,.;]|\Z)"
)
"""The journal and its page, or with volume and issue once more."""
FEWEST: Final = 0.6
"""The share of capitals in the name of a journal."""


def volume_before_year(text: str, pieces: list[Piece], at: int, bracket: int) -> Found | None:
    """The article; nothing but its volume stands before the year."""
    volume = bracket - 1
    if volume - 2 <= at or bracket + 1 >= len(pieces) or pieces[bracket + 1].kind != "text":
        return None
    year = YEAR_RE.match(words_of(text, pieces[bracket]))
    if not year or pieces[volume - 1].kind != "," or not VOLUME_RE.match(words_of(text, pieces[volume])):
        return None
    held = HELD_RE.match(text, pieces[bracket + 1].start, pieces[-1].end)
    last = ending_with(pieces, bracket + 1, held)
    headed = signed(text, pieces, at, volume) if held and last > 0 else None
    if not held or not headed or capital_share(name := held["name"] or held["long"]) < FEWEST:
        return None
    draft = Draft(quoted=True, date=read_date(year["year"]))
    put_authors(headed.names, "", draft)
    put_title(headed.title, draft)
    draft.stated.update(volume=words_of(text, pieces[volume]), container=name, pages=held["page"] or held["pages"])
    draft.put("issue", held["issue"] or "")
    end, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, held.end()), following, "full", "review")
