"""Reads what became of a case in a higher court (Bluebook 10.7): `…, aff’d, 138 S. Ct. 1186 (2018)`.

Comes in: a case that was read. Comes out: the same, its text with what a later court made of it.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.containers.reporters import printed
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.dates import read_date

HISTORY_RE: Final = lazy.regex(
    r"(?:aff[’']?d|affirm(?:ed|ing)|aff[’']?g|rev[’']?d|rev[’']?g|revers(?:ed|ing)|vacated|vacating|remanded"
    r"|cert\. (?:denied|granted|dismissed)"
    r"|reh[’']g (?:denied|granted)|appeal (?:dismissed|denied|docketed)|modified|overruled|superseded|withdrawn"
    r"|petition for (?:a writ of )?cert(?:iorari|\.) (?:filed|docketed|pending|denied|granted)"
    r"|argued|certiorari denied|leave to appeal refused)\b[^\d;]{0,60}\Z"
)
"""What became of a case in a higher court (Bluebook 10.7): the reporter behind it belongs to the same citation."""

COURT_YEAR_RE: Final = lazy.regex(r"\((?:[\w. ]{1,40}\s)?(?P<year>\d{4})\)\Z")


FILED_RE: Final = lazy.regex(
    r"\(?(?:No\. \d{2}-\d{1,5}(?:, \d{4} WL \d{3,8})?\)?|U\. ?S\. [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\))\Z"
)
"""`(U.S. Dec. 18, 2019) (No. 19-783)`: when a petition was filed, and its number (Bluebook 10.7)."""


YEAR_BEHIND_RE: Final = lazy.regex(r"(?:aff|rev)[’']?[gd](?P<gap> )(?=(?:19|20)\d\d [A-Z]{2,8} \d)")


def _reports_apart(text: str, pieces: list[Piece], index: int) -> list[Piece]:
    """The pieces; where the year of the other reports has no bracket, a comma before it: `aff’g 2000 ONCA 3`."""
    found = YEAR_BEHIND_RE.match(text, pieces[index].start, pieces[index].end)
    if not found:
        return pieces
    return [*pieces[:index], *pieces[index].cut(found.span("gap")), *pieces[index + 1 :]]


def with_history(text: str, pieces: list[Piece], found: Found) -> Found:
    """Takes what a higher court made of the case, and where that is printed, into the same citation."""
    index = found.following
    while index < len(pieces) and pieces[index].kind == ",":
        index += 1
    if index < len(pieces) and " v. " in words_of(text, pieces[index]):
        return found  # `overruled in part by Jones v. Smith`: another case
    if index >= len(pieces) or pieces[index].kind != "text":
        return found
    printed_pieces, pieces = pieces, _reports_apart(text, pieces, index)
    if not HISTORY_RE.match(words_of(text, pieces[index])):
        return found
    aside = Draft()
    end = pieces[index].end
    index += 1
    while index < len(pieces):
        taken = 1 if pieces[index].kind == "," else printed(text, pieces, index, aside)
        year = None if taken or pieces[index].kind != "bracket" else COURT_YEAR_RE.match(words_of(text, pieces[index]))
        if year:
            taken, aside.date = 1, aside.date or read_date(year["year"])
        if not taken and FILED_RE.match(text, pieces[index].start, pieces[index].end):
            taken = 1
        if not taken:
            break
        index += taken
        end = pieces[index - 1].end if pieces[index - 1].kind != "," else end
    found.draft.date = found.draft.date or aside.date  # `(5th Cir.), cert. denied, 555 U.S. 1031 (2008)`
    last = with_history(text, pieces, found._replace(end=end, following=index))
    return last._replace(following=last.following + len(printed_pieces) - len(pieces))
