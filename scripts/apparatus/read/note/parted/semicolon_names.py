"""Joins the names of authors between semicolons, which would part citations, into one piece: `Lima, Ana; Roe, Tom B. et
al., Harbours, Lisbon: Quay, 1987` (DIN ISO 690, 5.3).

Comes in: the pieces of a note. Comes out: the same, such names at its head as one piece.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.statements.behind import is_placed
from apparatus.read.note.words.given_names import begins_with_given_name, is_given_name

_FAMILY: Final = r"(?:(?:de|van|von|al|el|bin)[ -])?[A-ZÀ-Þ][\w’'-]++(?: [A-ZÀ-Þ][\w’'-]++)?"
_GIVEN: Final = (
    r"[A-ZÀ-Þ][\w’'-]*+\.?(?:[ -]?[A-ZÀ-Þ][\w’'-]*+\.?){0,3}(?: (?:de la|de|van|von|al-|el-|bin))?(?:, [JS]r\.)?"
)
NAMES_RE: Final = lazy.regex(rf"{_FAMILY}, {_GIVEN}(?:; {_FAMILY}, {_GIVEN}){{1,6}}(?=,| \(| et al)(?: et al\.?)?")

LEAST: Final = 5
"""Pieces of two names and what parts them."""


def with_names_joined(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, the names at their head as one."""
    if len(pieces) < LEAST or pieces[3].kind != ";" or pieces[1].kind != ",":
        return pieces
    found = NAMES_RE.match(text, pieces[0].start)
    if not found:
        return pieces
    rest = [piece for piece in pieces if piece.end > found.end()]
    if rest and rest[0].start < found.end():
        return pieces  # the names end within a piece
    if (rest and rest[0].kind == "bracket" and is_placed(text, rest[0])) or _works(found.group()):
        return pieces
    return [Piece("text", pieces[0].start, found.end()), *rest]


def _works(words: str) -> bool:
    """Whether a full name and titles of few words stand there: `Ana Lima, Quays; Rui Costa, Ports`, `Lima, Domestic
    Quays; Rui Costa, George the Docker`."""
    pairs = [pair.split(", ")[:2] for pair in words.removesuffix(" et al.").split("; ")]
    full = any(" " in name and begins_with_given_name(name) for name, _ in pairs)
    return full and not all(is_given_name(title.partition(" ")[0].strip(".")) for _, title in pairs)
