"""Sets what a sentence goes on to say apart from the reports of a case in it, though no comma stands between the two.

    The judgments in Lima v Doe [2003] 2 AC 295 imply that quays are ports.

Comes in: the pieces of a note. Comes out: the pieces, as if a comma stood behind the page of the reports (OSCOLA 2.1).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import behind_digit, group

REPORTED: Final = group(*behind_digit("] ", ") ", " and "))
"""Of these signs a text holds some where the year of reports stands in brackets, or another case follows."""

YEAR_RE: Final = lazy.regex(rf"[\[(]{YEAR}[\])]\Z")
_REPORTS: Final = (
    r"(?:[A-Z][A-Za-z]{0,5}\.? ?){0,2}(?:[A-Z]{2,5}|(?:[A-Z]\.\s?){2,5}|Rep\.?|Ch\.?|Fam)(?: (?:Civ|Crim|Admin))?"
)
BEHIND_RE: Final = lazy.regex(
    rf"(?:\d{{1,3}} )?{_REPORTS} (?:I{{1,3}}-)?\d{{1,5}}(?: \([A-Z]{{2,6}}\))?(?:,? at \d{{1,4}})?(?P<space>\s)"
    r"(?=(?!(?:at|per|pp?|paras?|ff?|nn?|fn|notes?|ss?|arts?|by|passim)\b)[a-z]{2,12}(?:\s[^\W\d]|\Z))"
)
"""The court and the passage may follow, and the judge who spoke: `[2003] 2 AC 295 (HL) at 300 per Roe LJ`."""


NUMBERED_RE: Final = lazy.regex(
    r"(?:19|20)\d\d [A-Z][A-Za-z]{1,6} \d{1,5}(?: (?:at )?paras? [\d, –-]{1,20})?(?P<space>\s)"
    r"(?=(?:and|or) (?:[A-ZÀ-Þ][^,;]{0,80}\sv\.?|Re|Reference) )"
)
"""`2012 SCC 12 and R v Doe`: the year needs no brackets in Canada (McGill Guide 3.5)."""


CENTURIES: Final = ("19", "20")


def with_reports_apart(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, a mark behind the page of reports on which a sentence goes on."""
    kept: list[Piece] = []
    for piece in pieces:
        dated = piece.kind == "text" and kept and YEAR_RE.match(text, kept[-1].start, kept[-1].end)
        pattern = BEHIND_RE if dated else NUMBERED_RE if text.startswith(CENTURIES, piece.start) else None
        found = pattern.match(text, piece.start, piece.end) if pattern else None
        if found:
            *parted, piece = piece.cut(found.span("space"))
            kept += parted
        kept.append(piece)
    return kept
