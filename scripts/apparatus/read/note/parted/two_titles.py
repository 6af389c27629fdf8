"""Sets a second short form apart that `and` joins to the first, with no passage between them.

    See Lima, The Old Quay and Costa, The Ropes of the North
    See Lima, “Old Quays” and Costa, “Ropes.”
    see Lima, “Quays and Keys,” and Costa, Harbours of the North, 12
    see Lima, Quays and Keys, and Roe and Poe, Tides

Comes in: the pieces of a note. Comes out: the pieces, as if a semicolon stood between the two (Chicago Manual
14.30-33). Only behind one title of several words, or in marks, can names be told from the end of a list. Where no comma
stands before `and`, the article of the next title in capitals shows that one begins: within a title it would be a small
one (8.159).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, PLACES
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.roles import LONE_ROLES
from apparatus.read.note.words.signals import read_signal
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import ENGLISH_ARTICLES

TWO_TITLES: Final = group(", The ", ", A ", ", An ", "” and ", ", and ")

JOINED_RE: Final = lazy.regex(r"(?P<title>[A-ZÀ-Þ][^“”]{2,120}?[\w.!?]|“[^“”]{3,120}”) and (?P<name>[A-ZÀ-Þ][\w’-]+)\Z")
BEHIND: Final = (",", ";", ".", "")

CITED_BY_RE: Final = lazy.regex(
    r"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]u|[Ll]a|[Ll]e) (?:de[rn] )?)?[A-ZÀ-Þ][\w’'-]+"
    r"(?: (?:and|&) [A-ZÀ-Þ][\w’'-]+| et al\.?)?\Z"
)
"""By whom a work is that was cited before."""

AND: Final = len("and ")


def with_two_titles(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, a semicolon before each such second short form."""
    kept: list[Piece] = []
    for at, piece in enumerate(pieces):
        if text.startswith("and ", piece.start) and _begins_another(text, pieces, at):
            if kept[-1].kind == ",":
                kept.pop()
            kept += Piece(";", piece.start, piece.start), piece._replace(start=piece.start + AND)
            continue
        found = _joined(text, pieces, at)
        if found:
            kept.append(Piece("quote" if found["title"][0] == "“" else "text", piece.start, found.end("title")))
            kept.append(Piece(";", found.end("title"), found.start("name")))
            piece = piece._replace(start=found.start("name"))
        kept.append(piece)
    return kept


def _begins_another(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether `and Roe and Poe, Title` stands at a piece, behind a title with nothing behind it."""
    if at + 2 >= len(pieces) or pieces[at].kind != "text" or pieces[at + 1].kind != ",":
        return False
    if not CITED_BY_RE.match(text[pieces[at].start + AND : pieces[at].end]) or not _is_title(text, pieces[at + 2]):
        return False
    before = [piece.kind for piece in pieces[max(0, at - 4) : at]]
    if before[-1:] == ["quote"] or before[-2:] == ["quote", ","]:
        return True
    if before != ["text", ",", "text", ","] or " " not in words_of(text, pieces[at - 2]):
        return False
    if pieces[at + 2].kind == "quote":
        return False  # `Lima, Van Roe, and Costa, “Tides”`: who wrote it
    names = pieces[at - 4]
    cited_by = CITED_BY_RE.match(text, read_signal(text, names.start, names.end)[1], names.end)
    return cited_by is not None and _is_title(text, pieces[at - 2])


def _joined(text: str, pieces: list[Piece], at: int) -> re.Match[str] | None:
    """The title at a piece with the name behind it, if this is whose the next title is."""
    kinds = [piece.kind for piece in pieces[max(at - 2, 0) : at + 4]]
    if kinds[:4] != ["text", ",", "text", ","]:
        return None
    piece = pieces[at]
    full = QUOTED_RE.match(text, piece.start, piece.end) if text[piece.start] == "“" else None
    if full and _printed_behind(text, pieces, at) and begins_with_given_name(full["name"]):
        return full
    if kinds[5:] and kinds[5] not in BEHIND:
        return None
    found = JOINED_RE.match(text, piece.start, piece.end)
    if not found or " " not in found["title"] or not _begins_title(text, pieces[at + 2 : at + 3], found):
        return None
    before = words_of(text, pieces[at - 2]).rpartition(" ")[2]
    return found if before[:1].isupper() and looks_like_names(before) else None


QUOTED_RE: Final = lazy.regex(r"(?P<title>“[^“”]{3,160}”) and (?P<name>[A-ZÀ-Þ][\w.’-]*(?: [A-ZÀ-Þ][\w.’-]*){1,3})\Z")
"""A title in marks without a comma, and a full name."""


def _printed_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a title and a bracket stand behind a name, what the person did for the book before them perhaps."""
    title = at + 2 + 2 * (at + 2 < len(pieces) and words_of(text, pieces[at + 2]) in LONE_ROLES)
    return [piece.kind for piece in pieces[title : title + 2]] == ["text", "bracket"]


def _begins_title(text: str, behind: list[Piece], found: re.Match[str]) -> bool:
    """Whether a title begins behind the name: in marks, or behind marks, or with its article in capitals."""
    if not behind:
        return False
    if found["title"][0] == "“":
        return _is_title(text, behind[0])
    return words_of(text, behind[0]).startswith(ENGLISH_ARTICLES) and not _lists(
        found["title"].rpartition(" ")[2], found["name"]
    )


def _is_title(text: str, piece: Piece) -> bool:
    """Whether a piece may be the title of a short form."""
    if piece.kind == "quote":
        return True
    words = words_of(text, piece)
    return piece.kind == "text" and words[:1].isupper() and not read_locator(words)


def _lists(word: str, name: str) -> bool:
    """Whether the last two words of a title may be its own: `Old Quays and Ports`, `Old Paris and London`."""
    name = name.lower()
    return name in COMMON_WORDS or (name in PLACES and word.lower() in PLACES)
