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
from apparatus.read.note.statements.behind import is_date
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
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
    return any(p.kind == "text" and text.startswith(SYMBOLS, p.start) for p in pieces[at + 2 : at + 7 : 2]) and (
        DOCUMENT_RE.match(text, begin) is not None or DECLARED_RE.match(text, begin, pieces[at].end) is not None
    )


def _closes(text: str, piece: Piece) -> bool:
    """Whether a day or the number of a resolution ends the title before its symbol."""
    return piece.kind != "," and (is_date(text, piece) or RESOLUTION_RE.match(words_of(text, piece)) is not None)


SYMBOLS: Final = ("UN Doc", "U.N. Doc", "OJ C", "OJ L")
DECLARED_RE: Final = re.compile(
    r"(?:[A-ZÀ-Þ][\w’'-]* (?:[a-z]{2,4} )?){0,5}(?:Declaration|Charter|Convention|Programme|Principles|Guidelines"
    r"|Platform|Agenda|Consensus|Covenant|Report|Letter)(?: (?:of|on|for|to|and|concerning|dated|from|by) |\Z)"
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
        return None
    head = words_of(text, pieces[after])
    if pieces[after].kind != "text" or not (DOCUMENT_RE.match(head) or (after == at and DECLARED_RE.match(head))):
        return None
    index = next((i for i in range(after + 2, index) if _closes(text, pieces[i])), index)
    title = text[pieces[after].start : pieces[index - 1].end].strip(" ,")
    if len(title) > LONGEST:
        return None
    draft = Draft(loose=True)
    put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), "", draft)
    draft.put("title", title)
    end, following = read_tail(text, pieces, index, draft)
    day = OF_DAY_RE.search(title)
    if day and not draft.date:
        draft.date = read_date(day["date"])
    return Found(draft, end, following, "full", "document")
