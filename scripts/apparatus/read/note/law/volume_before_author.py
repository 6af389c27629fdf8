"""Finds the volume of a book that lawyers print before its author (Bluebook 15.1).

    2 William Blackstone, Commentaries 12 (1766)      2 HOLDSWORTH, HISTORY OF ENGLISH LAW (3d ed. 1923) 39

Comes in: the pieces of a citation. Comes out: the match of the volume, up to where the author begins, or None.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.day_patterns import MONTH

TREATISE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w.’' &-]{1,40} (?:on|ON) [A-ZÀ-Þ][^,;:]{2,60} §")
"""`Lima on Quays § 24.7`: a treatise by the name under which it is known, and the section cited."""

OWN_VOLUME_RE: Final = lazy.regex(
    rf"(?P<volume>\d{{1,2}}[A-Z]?)\s(?=[A-ZÀ-Þ][\w.’'-]*\s(?:& )?[A-ZÀ-Þ][\w.’' &-]*\Z|{TREATISE_RE.pattern})"
)
"""`2 William Blackstone, Commentaries 12 (1766)`, `7A CHARLES WRIGHT`: the volume before the author (Bluebook 15.1), or
before a treatise."""

EDITED_VOLUME_RE: Final = lazy.regex(
    r"(?P<volume>\d{1,2})\s(?=[A-ZÀ-Þ][^,;()\d]{8,120} \d{1,4} \([^()]{5,100} eds?\.,[^()]{0,30}\d{4}\))"
)
"""`1 Charter of the United Nations: A Commentary 548 (Bruno Simma et al. eds., 2d ed. 2002)`."""

_YEAR: Final = r"\((?:[^():;]{1,20} ed\.,? )?\d{4}\)"
SURNAME_RE: Final = lazy.regex(
    rf"(?P<volume>\d{{1,2}})\s(?=(?!{MONTH}\b)[A-ZÀ-Þ](?:[A-ZÀ-Þ’'-]{{2,20}}|[a-zß-ÿ’'-]{{2,20}}), "
    r"[A-ZÀ-Þ][^,;:()“”\"\d]{2,90}"
    rf"(?: {_YEAR},? (?:[§c]|pp?\. |at )?\s?\d|(?: §)? \d{{1,4}} {_YEAR}))"
)
"""`2 HOLDSWORTH, HISTORY OF ENGLISH LAW (1923) 39`, `3 Wigmore, Evidence § 1845 (2d ed. 1923)`: a surname alone, with
title, year and page behind it."""


def own_volume(text: str, pieces: list[Piece], at: int) -> re.Match[str] | None:
    """The volume before an author at a piece."""
    start, end = pieces[at].start, pieces[at].end
    if not text[start].isdigit() or pieces[at].kind != "text":
        return None
    return OWN_VOLUME_RE.match(text, start, end) or SURNAME_RE.match(text, start)
