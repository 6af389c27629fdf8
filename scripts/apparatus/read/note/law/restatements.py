"""Reads a restatement of the law, or a model code, that is cited as a whole (Bluebook 12.9.4).

    Restatement (Third) of Torts: Liability for Harm (Am. L. Inst. 2010)
    MODEL PENAL CODE (AM. L. INST., Tentative Draft No. 4, 1955)

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None when no such work stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, matched
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import group

RESTATED: Final = group("Restatement (", "RESTATEMENT (", "Model Penal Code (", "MODEL PENAL CODE (")

RESTATEMENT_RE: Final = lazy.regex(
    r"(?P<title>R(?:estatement \((?:First|Second|Third|Fourth)\) of|ESTATEMENT \((?:FIRST|SECOND|THIRD|FOURTH)\) OF)"
    r" [A-Z][^();“”\"§\d]{2,120}|Model Penal Code|MODEL PENAL CODE)"
    r" \((?P<institute>A(?:m|M)\. L(?:aw|AW|\.) I(?:nst|NST)\.|American Law Institute),?"
    r"(?: (?P<stage>(?:Tentative|Preliminary|Discussion|Proposed Final|Council|Revised) Draft(?: No\. \d{1,2})?),)?"
    r" (?P<year>(?:19|20)\d\d)(?:[-–]\d\d(?:\d\d)?)?\)"
)


def read_restatement(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The work, the institute, its year, and at what stage it was."""
    found, last = matched(RESTATEMENT_RE, text, pieces, at)
    if not found:
        return None
    draft = Draft(said={"law"}, date=read_date(found["year"]))
    draft.stated.update(title=found["title"], publisher=found["institute"])
    draft.put("edition", found["stage"] or "")
    end, following = read_tail(text, pieces, last + 1, draft)
    return Found(draft, max(end, found.end()), following, "full", "legal")
