"""Finds what stands for the author of the work before in other languages, for which `idem` is read.

    Karl Berg, Der Hafen, Berlin 1999; ders., Die Häfen, Berlin 2001      du même auteur, Les Ports      ders.: Häfen

Comes in: a note as printed. Comes out: the changes (Chicago Manual 14.35; DIN 1505-2; ISO 690). Behind `in` the book of
the same author follows, which its own reader knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.words.signs import group

SAME: Final = group(
    *(word + mark for word in ("ers.", "ies.", "dem", "Ead.", "Id.", "même", "autor", "autora") for mark in ",:"),
    *(word + mark for word in ("auteur", "auteure", "autrice", "autore") for mark in ",:"),
)
_SAME: Final = (
    r"[Dd]ers\.|[Dd]ies\.|[Dd]u\smême(?:\sauteur)?|[Dd]e\sla\smême(?:\sauteure?|\sautrice)?"
    r"|[Dd]el\smismo\sautor|[Dd]e\sla\smisma\sautora|[Dd]ello\sstesso\sautore|[Dd]o\smesmo\sautor|[Dd]a\smesma\sautora"
)
_FOREIGN: Final = r"(?:L[’']|(?:I|Il|La|Le|Lo|Gli|Un|Una|Per|Tra|Storia|Dal|Dalla|Les|Une|Histoire|El|Los|Las)\b)"
_JOINS: Final = r"(?:und|sowie|et|e|y|and)"
SAME_RE: Final = re.compile(
    rf"(?:\A|[;.]\s|(?<=[\d).”»])(?P<join>[,;]?\s{_JOINS},?\s)|\b(?:[Vv]oir(?:\saussi)?|[Vv]gl\.(?:\sauch)?|[Cc]f\.|[Ss]ee(?:\salso)?),?\s)"
    rf"(?:(?P<same>{_SAME})[,:]|(?P<latin>(?:[Ii]dem|[Ee]adem|Id\.|Ead\.):|Ead\.,|Id\.,(?=\s{_FOREIGN})))(?=\s[“„«‘\"'A-ZÀ-Þ])"
)


def same_author_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand, and the comma behind them."""
    for found in SAME_RE.finditer(text):
        at = found.start("join") if found["join"] else found.start("same" if found["same"] else "latin")
        same = "Idem," if text[at].isupper() else "idem,"
        yield at, Change(found.end(), "; idem," if found["join"] else same, at)
