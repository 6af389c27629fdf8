"""Reads the short form of a manuscript that is called by what it is, and of which leaves are cited: `Marlin sketchbook,
2v, 3r` (Chicago Manual 14.155: pages of leaves are recto and verso).

Comes in: the pieces of a stretch. Comes out: the title and the leaves, if the stretch holds nothing else.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import SENTENCE_WORDS
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.reporting import SAYS
from apparatus.read.note.words.signs import and_digit, behind_digit, group

_MARKS: Final = ("r", "v")
LEAVES: Final = group(
    *behind_digit(*(f"{mark}{end}" for mark in _MARKS for end in " ,.;–-)")),
    *behind_digit(" recto", " verso"),
    *and_digit("fol. ", "fols. ", "f. ", "ff. "),
)
"""Signs of leaves."""

LEAF_RE: Final = lazy.regex(
    r"(?:(?:fols?|ff?)\.\s)?\d{1,3}[rv](?:(?:[-–]| and | & )\d{0,3}[rv])*\Z"
    r"|(?:fols?|ff?)\.\s\d{1,3}[rv]?(?:[-–]\d{1,3}[rv]?)?\Z"
)
NAMED_RE: Final = lazy.regex(
    r"(?!(?:The|In|On|At|For|From|An?)\b)[A-ZÀ-Þ][\w’'-]*(?: (?:of|de|and|the|[A-ZÀ-Þ][\w’'-]*)){0,4}"
    r" [a-z]{4,12}(?: [a-z]{4,12})?\Z"
)
"""`Marlin sketchbook`, `Port of Lisbon ledger`: capitals, and what the manuscript is in small letters."""
SAYS_RE: Final = lazy.regex(rf"\b(?:{SAYS})\b")


def read_leaves(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A name with its last word in small letters, and leaves behind it to the end of the stretch."""
    if pieces[at].kind != "text":
        return None
    words = words_of(text, pieces[at])
    if not NAMED_RE.match(words) or not SENTENCE_WORDS.isdisjoint(words.split()) or SAYS_RE.search(words):
        return None
    draft = Draft()
    for piece in pieces[at + 1 :]:
        leaf = words_of(text, piece)
        if piece.kind == "text" and LEAF_RE.match(leaf):
            draft.add_locator(read_locator(leaf) or leaf)
        elif piece.kind != ",":
            return None
    if not draft.locator:
        return None
    draft.put("title", words)
    return Found(draft, pieces[-1].end, len(pieces), "short", "short")
