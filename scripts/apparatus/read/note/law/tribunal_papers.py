"""Reads what a tribunal for crimes of war decided where the decision stands before the parties, as such tribunals cite
themselves.

    Decision on the Defence Motion on Jurisdiction, Prosecutor v. Lima, Case No. IT-12-3, A.C., 4 May 1999
    Judgment, Lima (IT-12-3-A), Appeals Chamber, 15 July 1999, § 39

Comes in: the pieces of a citation. Comes out: which of them begins the case, and what was decided.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from apparatus import lazy
from apparatus.read.note.containers.law_numbers import CRIMINAL_RE, TRIBUNAL_NUMBER_RE
from apparatus.read.note.pieces.tokens import Piece, words_of

DECIDED_RE: Final = lazy.regex(
    r"(?:(?:Trial|Appeals?|Sentencing|Oral|Written|Interim|Final|Further|Joint|Dissenting|Separate|Partially|Public"
    r"|Corrected|Redacted|Scheduling|First|Second|Third|Amended|Initial)\s){0,3}"
    r"(?:Decision|Order|Judge?ment|Opinion|Ruling|Indictment|Motion|Request|Response|Reply|Application|Brief|Warrant"
    r"|Declaration|Submission)\b"
)
"""What a tribunal, or a party before it, calls a paper."""

LONGEST: Final = 300


class Decided(NamedTuple):
    """What was decided, and the index of the piece that begins the case."""

    paper: str
    case: int


def decided(text: str, pieces: list[Piece], at: int) -> Decided | None:
    """The paper that stands before the parties to a case of such a tribunal, and its number."""
    if pieces[at].kind != "text" or not DECIDED_RE.match(text, pieces[at].start):
        return None
    case = next((i for i in range(at + 2, len(pieces)) if _begins_case(text, pieces, i)), 0)
    if not case or pieces[case - 1].kind != "," or pieces[case].start - pieces[at].start > LONGEST:
        return None
    numbered = _of_accused(text, pieces, case) or any(
        piece.kind == "text" and TRIBUNAL_NUMBER_RE.match(words_of(text, piece))
        for piece in pieces[case + 1 : case + 4]
    )
    paper = text[pieces[at].start : pieces[case - 1].start]
    return Decided(paper, case) if numbered and ";" not in paper else None


def _begins_case(text: str, pieces: list[Piece], at: int) -> bool:
    return _has_parties(text, pieces[at]) or _of_accused(text, pieces, at)


def _of_accused(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the case is called by the accused alone, with its number in a bracket: `Lima (IT-12-3-A)`."""
    if at + 1 >= len(pieces) or pieces[at].kind != "text" or pieces[at + 1].kind != "bracket":
        return False
    return CRIMINAL_RE.match(words_of(text, pieces[at + 1])[1:-1]) is not None


def _has_parties(text: str, piece: Piece) -> bool:
    return piece.kind == "text" and (" v. " in words_of(text, piece) or " v " in words_of(text, piece))
