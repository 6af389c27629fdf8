"""Reads a resolution that its organ and its number name, and no symbol (Chicago Manual 14.305).

    UN Security Council, resolution 2100, 25 April 2013
    United Nations General Assembly, Resolution 60/1 (24 October 2005)

Comes in: pieces. Comes out: a citation, or None where no organ stands before a number and a day.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_date, is_dated_bracket
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import group

_ORGANS: Final = ("Security Council", "General Assembly", "Human Rights Council")
RESOLVED: Final = group(
    ", resolution ", ", Resolution ", ", Res. ", *(f", {organ} {r}esolution " for organ in _ORGANS for r in "rR")
)  # fmt: skip

ORGAN_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w.’-]* (?:(?:of|for|the|and) ){0,2}){0,7}(?:Council|Assembly|Parliament|Conference)"
    r"(?: \((?:UNSC|UNGA|UNHRC|ECOSOC|[A-Z]{2,6})\))?\Z|UNSC\Z|UNGA\Z|UNHRC\Z|ECOSOC\Z"
)
NUMBER_RE: Final = lazy.regex(
    rf"(?:(?:{'|'.join(_ORGANS)}) )?"
    r"(?:[Rr]esolution|Res\.) (?:[Nn]o\. ?)?(?:[A-Z]{1,2}-?)?\d{1,5}(?:/\d{1,4})?(?: [A-Z])?"
    r"(?: \((?:E?S-)?[IVXLC]+\))?\Z"
)
SESSION_RE: Final = lazy.regex(rf"\((?:(?:E?S-)?[IVXLC]+|{YEAR})\)\Z")
"""`Resolution 1514 (XV)`, `Resolution 2100 (2013)`: session or year as a part of the number."""


def read_resolution(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Reads a resolution whose organ stands at `at`."""
    if at + 3 >= len(pieces) or [piece.kind for piece in pieces[at : at + 3]] != ["text", ",", "text"]:
        return None
    organ = words_of(text, pieces[at]).removeprefix("the ")
    if not ORGAN_RE.match(organ) or not NUMBER_RE.match(words_of(text, pieces[at + 2])):
        return None
    last = at + 2
    if pieces[last + 1].kind == "bracket" and SESSION_RE.match(words_of(text, pieces[last + 1])):
        told = _day_behind(text, pieces, last + 2 + (text.startswith(" [on ", pieces[last + 1].end)))
        last += told or words_of(text, pieces[last + 1])[1].isalpha()
    elif not (
        _day_behind(text, pieces, last + 1 + (pieces[last + 1].kind == "square"))
        or is_dated_bracket(text, pieces[last + 1])
    ):
        return None
    if last + 1 < len(pieces) and pieces[last + 1].kind == "square" and text.startswith("[on ", pieces[last + 1].start):
        last += 1  # `resolution 2231 (2015) [on the port of Ada]`
    draft = Draft(said={"treaty"}, authors=(Name(literal=organ),))
    draft.put("title", text[pieces[at + 2].start : pieces[last].end])
    end, index = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, pieces[last].end), index, "full", "document")


def _day_behind(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a day stands behind a comma, or behind the symbol that stands there."""
    behind = [piece for piece in pieces[index : index + 4] if piece.kind != ","]
    commas = index < len(pieces) and pieces[index].kind == ","
    return commas and any(is_date(text, piece) for piece in behind)
