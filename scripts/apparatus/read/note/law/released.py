"""Reads what an office releases, as lawyers cite it: what it is, who released it, and its title (Bluebook 17).

    Press Release, U.S. Dep’t of Just., Justice Department Sues Apple (Mar. 21, 2024), https://…

Comes in: pieces. Comes out: a citation, or None when the note begins otherwise.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.head import put_authors
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share, strip_stop

HEADS: Final = ("Press Release", "News Release", "Fact Sheet", "Blog Post", "Media Release", "Policy Statement")
RELEASED: Final = group(*HEADS)
OFFICE_RE: Final = re.compile(
    r"(?:Dep’t|Dep't|Comm’n|Comm'n|Off\.|Ass’n|Fed\.|Nat’l|U\.S\.|E\.U\.|Bureau\b|Agency\b|Council\b)"
)


def read_released(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The kind of release, the office, the title, and its day in brackets or between commas."""
    if at + 4 >= len(pieces) or not text.startswith(HEADS, pieces[at].start) or words_of(text, pieces[at]) not in HEADS:
        return None
    if any(piece.kind != kind for piece, kind in zip(pieces[at + 1 : at + 5], (",", "text", ",", "text"), strict=True)):
        return None
    office = words_of(text, pieces[at + 2])
    if not (OFFICE_RE.search(office) or looks_like_names(office)):
        return None
    last = next((i for i in range(at + 5, len(pieces)) if _is_day(text, pieces[i])), -1)
    title = text[pieces[at + 4].start : pieces[last - 1].end].strip(" ,") if last > 0 else ""
    if not title or capital_share(title) < 0.6:
        return None
    draft = Draft(loose=True)
    put_authors(office, "", draft)
    draft.put("genre", words_of(text, pieces[at]))
    draft.put("title", strip_stop(title))
    end, index = read_tail(text, pieces, last, draft)
    return Found(draft, end, index, "full", "dated")


def _is_day(text: str, piece: Piece) -> bool:
    if piece.kind == "date":
        return True
    words = words_of(text, piece)
    return piece.kind == "bracket" and read_date(words[1:-1]) is not None
