"""Walks over what follows the title of a citation, piece by piece.

Comes in: the pieces after the title. Comes out: a filled draft, and where the citation ends. Each statement that
Chicago notes put there has its own small reader (`statements`); what none of them takes is the container, or, when it
begins with a small letter, prose that follows the citation.
"""

from __future__ import annotations

from apparatus.read.note.brackets import read_bracket
from apparatus.read.note.container import read_container
from apparatus.read.note.cursor import Cursor
from apparatus.read.note.dates import read_date
from apparatus.read.note.draft import Draft
from apparatus.read.note.patterns import ACCESSED_RE, EDITORIAL_PLACE_RE
from apparatus.read.note.statements import STATEMENTS, put_address
from apparatus.read.note.titles import title_of
from apparatus.read.note.tokens import Piece


def read_tail(text: str, pieces: list[Piece], at: int, draft: Draft) -> tuple[int, int]:
    """Fills `draft` from the pieces at `at` and after; where the citation's text ends, and the next piece's index."""
    cursor = Cursor(text, pieces, at, draft)
    end = pieces[at - 1].end if at else pieces[0].start
    while cursor.at < len(pieces):
        kind = pieces[cursor.at].kind
        if kind == ",":
            cursor.at += 1
            continue
        if not _READERS[kind](cursor):
            break
        end = pieces[cursor.at - 1].end
    return end, cursor.at


def _text(cursor: Cursor) -> bool:
    words = cursor.words(cursor.at)
    if words == ":":
        cursor.at += 1
        return True
    return any(statement(cursor, words) for statement in STATEMENTS) or read_container(cursor, words)


def _date(cursor: Cursor) -> bool:
    cursor.put_date(cursor.words(cursor.at))
    cursor.at += 1
    return True


def _url(cursor: Cursor) -> bool:
    draft = cursor.draft
    if draft.get("url") and not draft.get("title") and not draft.get("container"):
        return False  # a list of addresses: each is a citation
    put_address(cursor.words(cursor.at), draft)
    cursor.at += 1
    cursor.container_open = False
    return True


def _bracket(cursor: Cursor) -> bool:
    inner = cursor.words(cursor.at)[1:-1].strip()
    draft = cursor.draft
    accessed = ACCESSED_RE.match(inner)
    if accessed:
        draft.accessed = draft.accessed or read_date(inner[accessed.end() :].strip())
    elif inner.startswith(("http", "www.", "doi")):
        put_address(inner, draft)
    elif not read_bracket(inner, draft) and cursor.container_open and EDITORIAL_PLACE_RE.match(inner):
        draft.put("place", inner)
    cursor.at += 1
    cursor.container_open = False
    return True


def _quote(cursor: Cursor) -> bool:
    """A second quotation is another title, unless a paper was presented at what it names."""
    draft = cursor.draft
    if "conference" not in draft.said or draft.get("event") or not draft.get("genre"):
        return False
    draft.put("event", title_of(cursor.words(cursor.at)))
    return cursor.take()


_READERS = {"quote": _quote, "text": _text, "bracket": _bracket, "square": _bracket, "url": _url, "date": _date}
