"""Finds the edition to which a note says that all references are made: `All citations of Emerson are from Essays and
Lectures, ed. Joel Porte (New York: …)` (Chicago Manual 14.59: later references are then made in the text).

Comes in: the pieces of a stretch. Comes out: where the title or the author begins.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.citation import read_citation
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.signs import group

USED: Final = group("eferences ", "itations ", "uotations ", "uotes ", "ranslations ", "age numbers ", "assages ")
"""Signs of such a sentence: a note must hold one."""

USED_RE: Final = lazy.regex(
    r"(?=[A-Z])(?:[\w’'-]+,? ){0,9}?(?:[Rr]eferences|[Cc]itations|[Qq]uotations|[Qq]uotes|[Tt]ranslations"
    r"|[Pp]age numbers|[Pp]assages) (?=[a-z])"
)
"""How such a sentence begins."""

ARE_FROM_RE: Final = lazy.regex(
    r"\b(?:(?:are|is|were|will be|refer|come|taken|drawn|made|quoted|cited|given)(?: [a-z]+){0,8}? (?:to|from|by|in)"
    r"|follow)(?: the (?:[a-z-]+ ){0,4}(?:editions?|version|text|translations?)(?: [a-z]+){0,3}? (?:in|of|by|as))?"
    r"(?: the)? (?=[A-ZÀ-Þ])"
)
"""What leads up to the edition: `are from`, `are to the editions published in the`, `follow the translation by`."""

TO_RE: Final = lazy.regex(
    r"\b(?:[Aa]ll|[Ff]urther|[Ss]ubsequent|[Ll]ater|[Aa]dditional) [a-z]+ (?:to|of|from) (?:the )?(?=[A-ZÀ-Þ])"
)
"""`Further references to The Republic of Plato (…) are in the text`."""

FARTHEST: Final = 3
"""Pieces in which the lead may stand."""


def edition_used(text: str, pieces: list[Piece], at: int, begin: int) -> int:
    """Where the citation begins behind such a sentence, which begins at `begin`; 0 if there is none."""
    if at + 1 >= len(pieces) or pieces[at].kind != "text":
        return 0
    last = pieces[min(at + FARTHEST, len(pieces)) - 1].end
    if not USED_RE.match(text, begin, last):
        return 0
    for lead in (ARE_FROM_RE, TO_RE):
        for index in range(at, min(at + FARTHEST, len(pieces) - 1)):
            if pieces[index].kind not in ("text", ","):
                break
            for found in lead.finditer(text, begin if index == at else pieces[index].start, pieces[index].end):
                if _states_edition(text, pieces, index, found.end()):
                    return found.end()
    return 0


def _states_edition(text: str, pieces: list[Piece], index: int, start: int) -> bool:
    """Whether a book with its imprint stands at `start`."""
    if start >= pieces[index].end:
        return False
    read = read_citation(text, [Piece("text", start, pieces[index].end), *pieces[index + 1 :]], 0, "", start)
    stated = read[0].reference if read else None
    return bool(read and stated and read[0].rule == "published" and stated.date)
