"""Reads a piece whose title stands without quotation marks before `in:`, as German, Italian and Polish notes print it.

    Ute Frevert, Frauen-Geschichte, in: Geschichte und Gesellschaft 12 (1986), S. 21–45
    Jan Assmann, Kollektives Gedächtnis, [in:] Kultur und Gedächtnis, …

Comes in: the pieces of a citation. Comes out: what `quoted` reads when the title is taken for a quotation (DIN ISO 690,
5.2: the host document is introduced by `In:`).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.head import author_pieces
from apparatus.read.note.pieces.draft import Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.quoted import read_quoted
from apparatus.read.note.titles.titles import looks_like_title
from apparatus.read.note.words.signs import group

IN: Final = group(" in: ", " In: ", "[in:] ", "[In:] ")
IN_RE: Final = re.compile(r"\[?[Ii]n:\]? ?")


def read_before_in(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`Author, Title, in: Journal 12 (1986), S. 21–45`."""
    host = next((i for i in range(at + 2, len(pieces)) if IN_RE.match(text, pieces[i].start)), 0)
    if not host or any(piece.kind not in BEFORE for piece in pieces[at:host]):
        return None
    after, _ = author_pieces(text, pieces, at, host, full=True)
    last = host - (2 if pieces[host - 1].kind == "," else 1)
    if not at < after <= last or not looks_like_title(text[pieces[after].start : pieces[last].end]):
        return None
    title = Piece("quote", pieces[after].start - 1, pieces[last].end + 1)  # as if marks stood around it
    begun = [*pieces[:after], title, Piece(",", title.end, title.end), *pieces[host:]]
    found = read_quoted(text, begun, at)
    return found._replace(following=found.following + len(pieces) - len(begun)) if found else None


BEFORE: Final = frozenset({"text", ",", "bracket", "date"})
"""What may stand before `in:`, in names and titles."""
