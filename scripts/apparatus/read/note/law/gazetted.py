"""Reads acts and treaties of the Union that the Official Journal prints, where its day stands in a bracket, before its
name or behind it, or nowhere.

    Treaty on Harbours, Official Journal of the European Union (26.10.2012), C 326/47
    Recommendation of the Port Board on quays (14.2.2012), Official Journal of the European Union, C 41/1

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None when no such act stands there (Chicago
Manual 14.302).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.law.symbols import OF_DAY_RE
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, matched
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import group

GAZETTED: Final = group(", Official Journal of the ", " Official Journal of the European ")

_ISSUED: Final = (
    "Regulation|Directive|Decision|Recommendation|Opinion|Communication|Resolution|Conclusions|Guidelines?|Notice"
    "|Statement|Treaty|Charter|Convention|Protocol|Agreement|Rules|Declaration|Information|Report"
)
_DAY: Final = r"\d{1,2}\.\d{1,2}\.(?:19|20)\d\d"
GAZETTED_RE: Final = lazy.regex(
    rf"(?P<title>(?:(?:Consolidated|Council|Commission|European|Joint|Interinstitutional|Delegated|Implementing)\s)"
    rf"{{0,3}}(?:[Vv]ersions? of the |Union )?(?:{_ISSUED})\b[^;“”\"]{{4,500}}?)"
    rf"(?:,|,? \((?P<before>{_DAY})\),?) (?:the )?(?P<journal>Official Journal of the European (?:Union|Communities))"
    rf"(?:(?(before)(?!)|,? \((?P<behind>{_DAY})\)))?,?"
    r" (?P<number>(?:No\.? )?[LC] ?\d{1,3}[AEI]?(?:/\d{1,4})?)(?![\w/])"
)
TREATY_RE: Final = lazy.regex(
    r"(?:[A-Z][a-z]+ (?:[a-z]+ ){0,3}){0,3}(?:Treaty|Charter|Convention|Protocol|Agreement)\b"
)


def read_gazetted(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The act, the journal, its number and its day."""
    found, last = matched(GAZETTED_RE, text, pieces, at)
    if not found:
        return None
    treaty = TREATY_RE.match(found["title"]) is not None
    draft = Draft(said={"treaty" if treaty else "law"}, date=read_date(found["before"] or found["behind"] or ""))
    draft.stated.update(title=found["title"], container=found["journal"], number=found["number"].removeprefix("No. "))
    end, following = read_tail(text, pieces, last + 1, draft)
    made = OF_DAY_RE.search(found["title"])
    if made and not (draft.date and draft.date.month):
        draft.date = read_date(made["date"])
    return Found(draft, max(end, found.end()), following, "full", "document")
