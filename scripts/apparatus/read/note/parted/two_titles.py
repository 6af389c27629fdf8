"""Sets a second short form apart that `and` joins to the title of the first, with nothing between them.

    See Lima, The Old Quay and Costa, The Ropes of the North
    See Lima, “Old Quays” and Costa, “Ropes.”

Comes in: the pieces of a note. Comes out: the pieces, as if a semicolon stood between the two. That a new title begins
behind the name, its article in capitals shows: within a title it would be a small one (Chicago Manual 8.159).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.lists import COMMON_WORDS, PLACES
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.short_forms.joined import is_title
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import ENGLISH_ARTICLES

TWO_TITLES: Final = group(", The ", ", A ", ", An ", "” and ")

JOINED_RE: Final = re.compile(r"(?P<title>[A-ZÀ-Þ][^“”]{2,120}?[\w.!?]|“[^“”]{3,120}”) and (?P<name>[A-ZÀ-Þ][\w’-]+)\Z")
BEHIND: Final = (",", ";", ".", "")


def with_two_titles(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, a semicolon before each such second short form."""
    kept: list[Piece] = []
    for at, piece in enumerate(pieces):
        found = _joined(text, pieces, at)
        if not found:
            kept.append(piece)
            continue
        kept.append(Piece("quote" if found["title"][0] == "“" else "text", piece.start, found.end("title")))
        kept.append(Piece(";", found.end("title"), found.start("name")))
        kept.append(piece._replace(start=found.start("name")))
    return kept


def _joined(text: str, pieces: list[Piece], at: int) -> re.Match[str] | None:
    """The title at a piece with the name behind it, if this is whose the next title is."""
    kinds = [piece.kind for piece in pieces[max(at - 2, 0) : at + 4]]
    if kinds[:4] != ["text", ",", "text", ","] or (kinds[5:] and kinds[5] not in BEHIND):
        return None
    piece = pieces[at]
    found = JOINED_RE.match(text, piece.start, piece.end)
    if not found or " " not in found["title"] or not _begins_title(text, pieces[at + 2 : at + 3], found):
        return None
    before = words_of(text, pieces[at - 2]).rpartition(" ")[2]
    return found if before[:1].isupper() and looks_like_names(before) else None


def _begins_title(text: str, behind: list[Piece], found: re.Match[str]) -> bool:
    """Whether a title begins behind the name: in marks, or behind marks, or with its article in capitals."""
    if not behind:
        return False
    if found["title"][0] == "“":
        return is_title(text, behind[0])
    return words_of(text, behind[0]).startswith(ENGLISH_ARTICLES) and not _lists(
        found["title"].rpartition(" ")[2], found["name"]
    )


def _lists(word: str, name: str) -> bool:
    """Whether the last two words of a title may be its own: `Old Quays and Ports`, `Old Paris and London`."""
    name = name.lower()
    return name in COMMON_WORDS or (name in PLACES and word.lower() in PLACES)
