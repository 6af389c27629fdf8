"""Frees what stands in square brackets and is yet of a short form: paragraphs of a judgment, and the short name of a
work before the note to which it points.

    Lima (n 4) [12]–[14]                       OSCOLA 1.2.1, 2.1.6
    LIMA [HARBOURS], supra note 2, at 12       Bluebook 4.2(b)
    Ana Lima, Harbours (Lisbon: …), [7]        a page without a number, Chicago Manual 14.147

Comes in: the pieces of a stretch. Comes out: as many, each such bracket a text.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.day_patterns import SQUARE_YEAR_RE
from apparatus.read.note.words.locators import PARAGRAPH_LIST

PARAGRAPH_RE: Final = lazy.regex(rf"\[(?:{PARAGRAPH_LIST}|[ivxl]{{1,7}})\]\Z")
JOINED: Final = frozenset({"–", "-", "and", "to"})
LEAD_RE: Final = lazy.regex(r"(?<!\S)(?P<lead>(?:at )?(?:paras?\.?|at|pp?\.))\Z")
RANGED_RE: Final = lazy.regex(r"[-–]\d{1,4}(?!\d)")
"""`[7]–9`: the last page has its number."""
NAME_RE: Final = lazy.regex(r"\[[^\W\d_][^\[\]\d;]{2,80}\]\Z")
POINTER_RE: Final = lazy.regex(r",?\s?(?:(?:supra|above)\b|\(n{1,2}\.? ?\d|(?:note|nn?\.?) \d{1,4},? (?:above|supra))")


def freed_of_brackets(text: str, pieces: list[Piece], at: int) -> list[Piece]:
    """The pieces, each paragraph or range of them behind the one at `at` a text, and each short name before a pointer;
    empty commas stand for the pieces that it took in."""
    if "[" not in text or all(piece.kind != "square" for piece in pieces[at:]):
        return pieces
    freed = list(pieces)
    for index in range(at + 1, len(freed)):
        if freed[index].kind != "square":
            continue
        if _is_paragraph(text, freed[index]):
            _free_paragraphs(text, freed, index, at)
        elif NAME_RE.match(words_of(text, freed[index])) and POINTER_RE.match(text, freed[index].end):
            freed[index] = Piece("text", freed[index].start + 1, freed[index].end - 1)
    return freed


def _is_paragraph(text: str, piece: Piece) -> bool:
    return PARAGRAPH_RE.match(words_of(text, piece)) is not None and not SQUARE_YEAR_RE.match(text, piece.start)


def _free_paragraphs(text: str, pieces: list[Piece], index: int, at: int) -> None:
    """Makes a text of the paragraph at `index`, of the one up to which it goes, and of the `at` before it."""
    start, last = pieces[index].start, index
    if index + 2 < len(pieces) and words_of(text, pieces[index + 1]) in JOINED:
        last += 2 * (pieces[index + 2].kind == "square" and _is_paragraph(text, pieces[index + 2]))
    ranged = RANGED_RE.match(text, pieces[last].end)
    last += 1 if ranged and last + 1 < len(pieces) and pieces[last + 1].end == ranged.end() else 0
    end, before = pieces[last].end, pieces[index - 1]
    found = LEAD_RE.search(text, max(before.start, before.end - 12), before.end) if before.kind == "text" else None
    if found:
        start, whole = found.start("lead"), found.start("lead") <= before.start
        kept = Piece(",", before.start, before.start) if whole else before._replace(end=found.start())
        if not (whole and index - 1 == at):
            pieces[index - 1] = kept
    pieces[index : last + 1] = [Piece("text", start, end), *[Piece(",", end, end)] * (last - index)]
