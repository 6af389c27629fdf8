"""Reads an official document that its symbol shows, whose title is a sentence in small letters (Chicago Manual 14.305).

    European Commission, Proposal for a Regulation laying down …, COM(2021) 206 final
    Vienna Declaration and Programme of Action, UN Doc. A/CONF.157/23

Comes in: pieces. Comes out: a citation, or None when no symbol shows one.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.head import put_authors
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_date, is_dated_bracket
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import RESOLUTION_RE, SYMBOL_RE

OF_DAY_RE: Final = re.compile(r"\s(?:of|dated) (?P<date>\d{1,2} [A-Z][a-z]{2,8} \d{4})\b")
DOCUMENT_RE: Final = re.compile(
    r"(?:(?:Joint|Amended|Final|Draft|Interim|Annual|Progress|First|Second|Third|Commission|Staff|General"
    r"|Initial|Revised)\s)"
    r"{0,3}(?:\d{1,5}(?:st|nd|rd|th) (?:[Pp]lenary )?[Mm]eeting"
    r"|Proposal|Report|Communication|White Paper|Green Paper|Resolution|Recommendations?|Opinion"
    r"|Working Document"
    r"|Staff Working Document|Decision|Declaration|Letter|Note|Guidelines|Action Plan|Strategy|Conclusions"
    r"|Comment|Statement"
    r"|Proceedings|Minutes|(?:Provisional )?Verbatim Record|Summary|Study|Review|Convention|Programme|Plan)\b"
)
"""How an official document is called whose title is a sentence in small letters."""

LONGEST: Final = 600


def symbol_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the symbol of a document shows that a title stands before it, and nobody who issued it: `Vienna
    Declaration and Programme of Action, UN Doc. A/CONF.157/23`."""
    begin = pieces[at].start
    return any(_is_symbol(text, piece) for piece in pieces[at + 2 : at + FARTHEST : 2]) and (
        DOCUMENT_RE.match(text, begin) is not None
        or DECLARED_RE.match(text, begin, pieces[at].end) is not None
        or RESOLUTION_RE.match(text, begin, pieces[at].end) is not None
    )


FARTHEST: Final = 13


def _is_symbol(text: str, piece: Piece) -> bool:
    """Whether a symbol, or the number of a resolution, stands there."""
    if piece.kind != "text":
        return False
    return text.startswith(SYMBOLS, piece.start) or RESOLUTION_RE.match(text, piece.start, piece.end) is not None


def _closes(text: str, piece: Piece) -> bool:
    """Whether a day or the number of a resolution ends the title before its symbol."""
    if piece.kind != "text":
        return piece.kind == "date" or is_dated_bracket(text, piece)
    words = words_of(text, piece)
    closing = RESOLUTION_RE.match(words) or RECORDS_RE.match(words) or read_locator(words)
    return is_date(text, piece) or bool(closing)


RECORDS_RE: Final = re.compile(r"U\.?N\.? ?(?:GAOR|SCOR|ESCOR|TCOR)\b")
"""`UN GAOR, 3rd sess, 183rd plen mtg`: in which of the official records a document stands (AGLC 9.2, Bluebook 21.7)."""


SYMBOLS: Final = ("UN Doc", "U.N. Doc", "OJ C", "OJ L")
DECLARED_RE: Final = re.compile(
    r"(?:[A-ZÀ-Þ][\w’'-]* (?:[a-z]{2,4} )?){0,5}(?:Declaration|Charter|Convention|Programme|Principles|Guidelines"
    r"|Platform|Agenda|Consensus|Covenant|Treaty|Report|Letter)(?: (?:of|on|for|to|and|concerning|dated|from|by) |\Z)"
)
"""What conferences and their presidents issue."""


def with_symbol(text: str, pieces: list[Piece], at: int, after: int) -> Found | None:
    """Issuer, title and symbol: the title may be a sentence in small letters, and hold brackets."""
    index = after
    while index < len(pieces) and pieces[index].kind in ("text", ",", "bracket"):
        if index > after and pieces[index].kind == "text" and SYMBOL_RE.match(words_of(text, pieces[index])):
            break
        index += 1
    else:
        index = next((i for i in range(after + 2, len(pieces)) if _is_symbol(text, pieces[i])), 0) if at == after else 0
        if not index:
            return None
    head = words_of(text, pieces[after])
    if pieces[after].kind != "text" or not (
        DOCUMENT_RE.match(head) or (after == at and (DECLARED_RE.match(head) or RESOLUTION_RE.match(head)))
    ):
        return None
    symbol, index = index, next((i for i in range(after + 1, index) if _closes(text, pieces[i])), index)
    title = text[pieces[after].start : pieces[index - 1].end].strip(" ,")
    if len(title) > LONGEST:
        return None
    draft = Draft(loose=True)
    put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), "", draft)
    draft.put("title", title)
    if any(RECORDS_RE.match(text, piece.start) for piece in pieces[index:symbol]):
        index = symbol
    end, following = read_tail(text, pieces, index, draft)
    day = OF_DAY_RE.search(title)
    if day and not draft.date:
        draft.date = read_date(day["date"])
    return Found(draft, end, following, "full", "document")
