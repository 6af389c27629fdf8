"""Sets acts apart that a note lists with a comma or an `and` between them.

    Harbours Act 1990, s 6 and Quays Act 1991, s 4      Harbours Act 1990 (NSW) s 12, Quays Act 1991 (Vic) s 3

Comes in: the pieces of a note. Comes out: the pieces, as if a semicolon stood between a section and the next act.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.signs import group

ACTS: Final = group(*(f"{kind} {century}" for kind in ("Act", "Regulations") for century in ("18", "19", "20")))

_ACT: Final = (
    r"(?:and )?(?:the )?(?:[A-ZÀ-Þ][\w’'-]* (?:(?:and|of|on|for) )?){1,8}(?:Act|Regulations) (?:18|19|20)\d\d\b"
)
ACT_RE: Final = lazy.regex(_ACT)
SECTION_RE: Final = lazy.regex(r"(?:\A|\s)(?:ss?|regs?|schs?|arts?)\.? ?\d[\w()–-]*\Z")
JOINED_RE: Final = lazy.regex(rf"(?:\A|\s)(?:ss?|regs?|schs?|arts?)\.? ?\d[\w()–-]*(?P<gap> and )(?={_ACT})")


SECTIONS: Final = frozenset("SsRrAaCc")
OF_ACT_RE: Final = lazy.regex(
    r"(?:(?:[Ss]ee|[Cc]f)(?: also|,? eg)?[.,]? )?"
    rf"(?:[Ss]s?|[Ss]ections?|[Rr]egs?|[Aa]rts?)\.? ?\d[\w()–-]{{0,20}} (?:of|to) {_ACT}(?P<gap>,? and )"
    rf"(?:ss?|sections?|regs?|arts?)\.? ?\d[\w()–-]{{0,20}} (?:of|to) {_ACT}(?=(?:, S[IR] |[.;] ?|\Z))"
)
"""`s 6 of the Harbours Act 1990 and s 4 of the Quays Act 1991`, which end the sentence."""


def with_acts_apart(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, a semicolon before each act that stands behind the section of another."""
    kept: list[Piece] = []
    for piece in pieces:
        found = JOINED_RE.search(text[piece.start : piece.end]) if piece.kind == "text" else None
        of_act = OF_ACT_RE.match(text, piece.start) if piece.kind == "text" and text[piece.start] in SECTIONS else None
        if of_act and of_act.end("gap") < piece.end:
            gap, begin = of_act.span("gap")
            kept += Piece("text", piece.start, gap), Piece(";", gap, begin)
            piece = Piece("text", begin, piece.end)
        elif found and ACT_RE.search(text, 0, piece.start + found.start("gap")):
            gap = piece.start + found.start("gap")
            kept += Piece("text", piece.start, gap), Piece(";", gap, gap + len(" and "))
            piece = Piece("text", gap + len(" and "), piece.end)
        elif _behind_section(text, kept, piece):
            begin = piece.start + len("and ") * text.startswith("and ", piece.start)
            kept[-1] = Piece(";", kept[-1].start, begin)
            piece = Piece("text", begin, piece.end)
        kept.append(piece)
    return kept


def _behind_section(text: str, before: list[Piece], piece: Piece) -> bool:
    """Whether an act stands behind a comma, and the section of another act before that."""
    if len(before) < 2 or before[-1].kind != "," or before[-2].kind != "text" or piece.kind != "text":
        return False
    if not ACT_RE.match(text, piece.start, piece.end):
        return False
    section = text[before[-2].start : before[-2].end]
    if len(before) > 2 and before[-3].kind == ";" and SECTION_RE.match(section):
        return False  # `Ports Act 1998; s 3(1), Harbours Act 1999`: the section of the act behind it
    return SECTION_RE.search(section) is not None and ACT_RE.search(text, 0, before[-2].end) is not None
