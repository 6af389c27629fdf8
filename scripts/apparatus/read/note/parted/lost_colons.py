"""Finds addresses that have lost the colon behind their scheme, or have a space before it.

    Ana Lima, Harbours (Lisbon: Quay Press, 2001). Available from: http//www.harbours.example [accessed 2 May 2013]
    Ana Lima, “Harbours,” Port Times, 2 May 2013, http ://www.harbours.example

Comes in: a note as printed. Comes out: what is to be read for the two strokes (RFC 3986, 3).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

SCHEMES: Final = group("http//", "https//", "http ://", "https ://")
SCHEME_RE: Final = lazy.regex(r"\bhttps?(?P<strokes>//|\s://)(?=[a-z\d-]{1,63}\.[a-z\d-])")


def lost_colons_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such strokes stand, and what is read for them."""
    for found in SCHEME_RE.finditer(text):
        yield put_for(found, "://", "strokes")
