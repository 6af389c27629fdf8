"""Sets the name of a page or a body of data apart from whose it is, before its address.

    see also the Port Observatory’s Quay Activity Tracker at https://…

Comes in: the pieces of a note. Comes out: the pieces, as if a comma stood behind the name and before the address, and a
stop behind a sentence that leads up to both (Chicago Manual 14.37, 14.207).
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.names.named_before import names_person
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.parted.owners_apart import leads, titles
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.signals import read_signal

PAGE_RE: Final = lazy.regex(
    r"(?<!\S)(?!(?:See|Cf\.|Compare|As|For|In|On|Also|From|An?|And|But|Here) )"
    r"(?P<name>[A-ZÀ-Þ][\w.’&-]*(?: (?:[A-ZÀ-Þ][\w.’-]*|de|van|von|du|la|and|of|for|on|the|&)){0,9}?)"
    r"(?P<own>[’']s|(?<=s)[’']) (?P<title>[A-ZÀ-Þ][^’']{3,120}?)(?: at)?\Z"
)


def with_owned_pages(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, whose a page is before a comma."""
    kept: list[Piece] = []
    for at, piece in enumerate(pieces):
        page = _page(text, pieces, at) if piece.kind == "text" else None
        if not page:
            kept.append(piece)
            continue
        begin, own, title = page.start("name"), page.span("own"), page.span("title")
        if read_signal(text, piece.start, piece.end)[1] == _article(text, begin):
            begin = piece.start
        else:
            kept += Piece("text", piece.start, begin - 1), Piece(".", begin - 1, begin - 1)
        kept += Piece("text", begin, own[0]), Piece(",", *own), Piece("text", *title)
        if pieces[at + 1].kind == "url":
            kept.append(Piece(",", title[1], title[1]))
    return kept


def _article(text: str, begin: int) -> int:
    """Where the article begins before a name at `begin`, or the name."""
    return begin - len("the ") if text.startswith("the ", begin - len("the ")) else begin


def _page(text: str, pieces: list[Piece], at: int) -> re.Match[str] | None:
    """Whose page ends the words at `at`, its address behind it."""
    piece, behind = pieces[at], pieces[at + 1 : at + 3]
    kinds = [following.kind for following in behind]
    bracketed = kinds[:1] == ["bracket"] and text.startswith(("(http", "(www."), behind[0].start)
    if kinds[:1] != ["url"] and kinds != [",", "url"] and not bracketed:
        return None
    for found in PAGE_RE.finditer(text, piece.start, piece.end):
        name, title = found["name"], found["title"]
        owner = looks_like_organisation(name, strict=True) or (" " in name and names_person(name))
        if owner and " " in title and titles(title) and leads(text, piece.start, _article(text, found.start("name"))):
            return found
    return None
