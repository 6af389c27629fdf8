"""Parts a role from the names before it where the comma is missing: `in Jane Doe ed., Harbours`.

Comes in: the pieces of a note. Comes out: the pieces, with a comma before such roles (Chicago Manual 14.103 has one).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.lists import GIVEN_NAMES
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.pieces.tokens import Piece

ROLE_RE: Final = re.compile(r"(?P<names>.+)\s(?P<role>eds?\.)\Z", re.S)
INITIALS_RE: Final = re.compile(r"(?:[A-ZÀ-Þ]\.[ -]?){1,3}[A-ZÀ-Þ]")
LEAD_RE: Final = re.compile(r"(?:.*\s)?(?:in|[Ss]ee|and)\s")


def with_roles_apart(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, each role that only a space parts from a name a piece of its own."""
    if " ed.," not in text and " eds.," not in text:
        return pieces
    parted: list[Piece] = []
    for at, piece in enumerate(pieces):
        followed = at + 1 < len(pieces) and pieces[at + 1].kind == ","
        ends = followed and piece.kind == "text" and text.endswith((" ed.", " eds."), piece.start, piece.end)
        found = ROLE_RE.match(text, piece.start, piece.end) if ends else None
        if found and _ends_in_name(found["names"]):
            end = found.end("names")
            parted += [Piece("text", piece.start, end), Piece(",", end, end)]
            piece = Piece("text", found.start("role"), piece.end)
        parted.append(piece)
    return parted


def _ends_in_name(words: str) -> bool:
    """Whether words end in a full name, and not in the name of an edition: `Oxford ed.`"""
    name = LEAD_RE.sub("", words)
    if " " not in name or not looks_like_person(name):
        return False
    return name.partition(" ")[0].lower() in GIVEN_NAMES or INITIALS_RE.match(name) is not None
