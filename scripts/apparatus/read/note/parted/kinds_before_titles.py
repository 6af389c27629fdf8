"""Finds the degree for which somebody wrote a thesis, between the possessive of the name and the title, and reads it in
the bracket of the school; what a work of art is, there, before the year in brackets and an address; and what a book is,
before its title.

    Ana Lima’s PhD Procedural Quays (Quay College, University of Lisbon, 2020)
    Ana Lima’s Procedural Quays (PhD, Quay College, University of Lisbon, 2020)
    Ana Lima’s installation Quay Mode (2017), https://…
    Ana Lima, Quay Mode, 2017, installation, https://…
    See the catalogue Harbours of Ada (Lisbon: Quay Press, 2001)
    See Harbours of Ada (Lisbon: Quay Press, 2001)

Comes in: a note as printed. Comes out: what is to be read there (Chicago Manual 14.215, 14.235).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_behind, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, group

_DEGREES: Final = ("PhD", "Ph.D.", "DPhil", "D.Phil.", "MA", "M.A.")
DEGREES: Final = group(*(f"{own} {degree} " for own in ("’s", "'s") for degree in _DEGREES))
OWNED_RE: Final = lazy.regex(
    r"(?<=\w[’']s\s)(?P<told>(?P<degree>Ph\.?D\.?|D\.?Phil\.?|M\.?A\.?)\s(?:thesis\s|dissertation\s)?)(?=[A-ZÀ-Þ])"
    rf"[^;:.()“”\"]{{3,120}}(?::\s[^;:.()“”\"]{{3,120}})?(?P<opens>\s\()(?=[A-ZÀ-Þ][^;()]{{2,90}},\s{YEAR}\))"
)
_ARTS: Final = ("installation", "sculpture", "painting", "video", "film", "performance", "documentary", "photograph")
ARTS: Final = group(*(f"s {art} " for art in _ARTS))
ART_RE: Final = lazy.regex(
    rf"(?<=\w)(?P<own>[’']s\s(?P<art>{'|'.join(_ARTS)})\s)[A-ZÀ-Þ][^;,.()“”\"]{{2,160}}"
    rf"(?P<dated>\s\((?P<year>{YEAR})\))(?=,\s<?(?:https?://|www\.))"
)
_BOOKS: Final = ("catalogue", "catalog", "book", "anthology", "edited volume", "edited collection")
BOOKS: Final = group(*(f" {noun} " for noun in _BOOKS))
BOOK_RE: Final = lazy.regex(
    rf"\b(?:[Ss]ee|[Cc]f\.|also) (?P<told>the (?:exhibition )?(?:{'|'.join(_BOOKS)}) )"
    rf"(?=[A-ZÀ-Þ][^;.()“”\"\d]{{3,120}} \([A-ZÀ-Þ][^();:\d]{{1,40}}: [^();\d]{{2,60}}, {YEAR}\))"
)
OWNED: Final = Groups(DEGREES | ARTS | BOOKS)
"""What of them it is asked for."""


def kinds_before_titles(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand, and where they are read; `groups` are those of which the text holds signs."""
    for found in ART_RE.finditer(text) if groups & ARTS else ():
        yield put_for(found, ", ", "own")
        yield put_for(found, f", {found['year']}, {found['art']}", "dated")
    for found in BOOK_RE.finditer(text) if groups & BOOKS else ():
        yield put_for(found, "", "told")
    for found in OWNED_RE.finditer(text) if groups & DEGREES else ():
        yield put_for(found, "", "told")
        yield put_behind(found, f"{found['told'].rstrip()}, ", "opens")
