"""Parts a title that the page sets in italics from the author before it, where no comma does.

    J. Smart & B. Williams *Utilitarianism: For and Against* (1973)
    S. Pufendorf’s *De officio hominis et civis* (Indianapolis: …)
    Jane Doe, ed. *Harbours and Quays* (Lisbon: …)

Comes in: the pieces of a note. Comes out: the pieces, with a comma before such titles (Chicago Manual 14.75, 14.103).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.statements.behind import PLACED_RE
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.signals import read_signal

OWNED_RE: Final = lazy.regex(
    r"(?P<names>[^,:;()\d]{3,60}?)(?:[’']s|(?<=s)[’'])(?: (?!(?:in|of|on|to|from) )[a-z-]+){0,3}\Z"
)
"""`Pope John Paul II’s encyclical`: whose work follows."""

ROLE_RE: Final = lazy.regex(r"(?:eds?|trans)\.\Z")
INITIAL_RE: Final = lazy.regex(r"[A-ZÀ-Þ]\.")
NO_NAMES: Final = ("In ", "The ", "A ", "An ", "And ", "From ")
NOBODY: Final = frozenset({"women", "men", "children", "people", "workers", "today", "peasants", "slaves"})
LEAD_RE: Final = lazy.regex(r".*\s(?:see|in|by|from|and|also|with|of|on|to)\s(?=[A-ZÀ-Þ])", re.S)
"""What may lead up to an author in a sentence, if place and publisher follow."""


def with_titles_apart(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, each title in italics behind names or a role a piece of its own, if it reaches to the end."""
    parted: list[Piece] = []
    for piece in pieces:
        end = _end_of_author(text, piece) if piece.italic > piece.start else 0
        if end:
            parted += [Piece("text", piece.start, end), Piece(",", end, end)]
            piece = piece._replace(start=piece.italic)
        parted.append(piece)
    return parted


def _end_of_author(text: str, piece: Piece) -> int:
    """Where the names or the role end before the italics in a piece; 0 if other words stand there."""
    head = text[piece.start : piece.italic].rstrip()
    if ROLE_RE.match(head):
        return piece.start + len(head)
    begin = read_signal(text, piece.start, piece.italic)[1]
    if begin >= piece.italic:
        return 0
    lead = LEAD_RE.match(text, begin, piece.italic)
    if lead and PLACED_RE.match(text, piece.end + 1) and _owned(text[lead.end() : piece.start + len(head)]):
        begin = lead.end()
    names = text[begin : piece.italic].rstrip()
    owner = _owned(names)
    names = owner or names
    if names.startswith(NO_NAMES) or names.lower() in PLACES or names.lower() in NOBODY or not looks_like_names(names):
        return 0
    return begin + len(names) if owner or _known(names) else 0


def _owned(words: str) -> str:
    """Whose work follows, by a possessive or by a colon behind a full name; empty if neither says so."""
    found = OWNED_RE.match(words)
    if found:
        return found["names"]
    return words[:-1] if words.endswith(":") and " " in words and _known(words) else ""


def _known(names: str) -> bool:
    """Whether words begin with a common given name or an initial."""
    first = names.partition(" ")[0]
    return is_given_name(first) or INITIAL_RE.match(first) is not None
