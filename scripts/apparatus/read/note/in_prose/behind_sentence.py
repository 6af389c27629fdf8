"""Finds a short form that a comma alone parts from the sentence before it: `… never remains constant’, Lima, Harbours,
12` (Chicago Manual 14.37: a note may mix remarks and sources).

Comes in: the pieces of a stretch of prose. Comes out: where the surname begins, or None.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.citation import read_citation
from apparatus.read.note.lists import PLACES
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.title_words import looks_like_title

FARTHEST: Final = 8
"""Pieces from the surname to the end of the stretch."""

SURNAMES_RE: Final = re.compile(
    r"(?:(?:[Dd]e|[Vv]an|[Vv]on|[Dd]u|[Dd]i) )?(?:[A-ZÀ-Þ]\.[ -]?){0,2}[A-ZÀ-Þ][\w’'-]{2,30}"
    r"(?: (?:and|&) [A-ZÀ-Þ][\w’'-]{2,30}| et al\.?)?\Z"
)
PAGE_RE: Final = re.compile(r"(?:pp?\. ?)?(?:\d|[ivxl]{1,6}\b)")


def behind_sentence(text: str, pieces: list[Piece], at: int) -> int | None:
    """Where surname, title and page stand that end a sentence, behind a comma and words that are no title."""
    end = len(pieces) - (pieces[-1].kind == ",")
    last = pieces[end - 1]
    if end < at + 6 or last.kind != "text" or not PAGE_RE.match(text, last.start):
        return None
    if not read_locator(words_of(text, last)):
        return None
    for index in range(max(at + 2, end - FARTHEST), end - 4):
        name = pieces[index]
        if name.kind != "text" or pieces[index - 1].kind != "," or pieces[index + 1].kind != ",":
            continue
        words = words_of(text, name)
        if not SURNAMES_RE.match(words) or words.lower() in PLACES or not _said(text, pieces[index - 2]):
            continue
        title = pieces[index + 2]
        if title.kind != "quote" and not looks_like_title(words_of(text, title)):
            continue
        read = read_citation(text, pieces[index:end], 0, "", name.start)
        stated = read[0].reference if read and read[1] == end - index else None
        if stated and stated.authors and stated.title and read and read[0].locator and read[0].form == "short":
            return name.start
    return None


def _said(text: str, before: Piece) -> bool:
    """Whether a piece is a sentence's: it ends in a small letter, or in the words that it quotes."""
    if before.kind == "quote":
        return text[before.start + 1].islower()
    last = words_of(text, before).rpartition(" ")[2]
    return before.kind == "text" and last.islower() and " " in words_of(text, before)
