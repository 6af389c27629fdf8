"""Reads data sets as the archives that distribute them want them cited: what the data are stands in square brackets,
and what the archive does behind its name.

    author "," title "[computer file]" place ":" archive "[distributor]" "," date "," "SN:" number

The place may stand in a bracket, with the date or without. Comes in: the pieces of a note. Comes out: a full citation.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.head import author_pieces, put_authors
from apparatus.read.note.names.in_capitals import acronym
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_before, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import either_case, group
from apparatus.read.note.words.title_words import title_of

DATA: Final = group(*either_case("computer file]", "data file]", "data collection]", "data set]", "dataset]"))
KIND_RE: Final = lazy.regex(
    r"\[(?P<genre>(?:machine-readable )?(?:computer|data) file|data ?(?:collection|set))\]\Z", re.I
)
DISTRIBUTOR_RE: Final = lazy.regex(r"\[(?:producer(?:/| and ))?distributors?\]\Z", re.I)
NUMBER_RE: Final = lazy.regex(r"(?:U?SN:? ?)?(?P<number>(?:(?:ICPSR|ZA) ?)?(?!(?:19|20)\d\d\Z)\d[\w.-]{0,14})\Z")
"""`SN: 4383`, `ICPSR 4383`: how an archive numbers its studies."""


def read_data_file(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`Jane Doe, Quays [computer file], Colchester: Port Data Archive [distributor], 2004, SN: 4383`."""
    squares = [i for i in range(at + 1, len(pieces)) if pieces[i].kind == "square"]
    if len(squares) < 2 or not (kind := KIND_RE.match(words_of(text, pieces[squares[0]]))):
        return None
    if not DISTRIBUTOR_RE.match(words_of(text, pieces[squares[1]])):
        return None
    first, second = squares[:2]
    draft = Draft(said={"dataset"})
    after = _put_people(text, pieces, at, first, draft)
    title = words_before(text, pieces, after, first)
    _put_distributor(words_before(text, pieces, first + 1, second).strip(" ,.:"), draft)
    if not title or not draft.get("publisher"):
        return None
    draft.put("title", title_of(title))
    draft.put("genre", kind["genre"])
    number = _number_at(text, pieces, second + 1, draft)
    rest = pieces[:number] + pieces[number + 1 :]
    end, index = read_tail(text, rest, second + 1, draft)
    last = pieces[number if index >= number < len(pieces) else second]
    return Found(draft, max(end, last.end), index + len(pieces) - len(rest), "full", "data-file")


def _put_people(text: str, pieces: list[Piece], at: int, end: int, draft: Draft) -> int:
    """Takes who made the data, before a title in quotation marks or without; the index of the title."""
    quote = next((i for i in range(at, end) if pieces[i].kind == "quote"), -1)
    after, role = (quote, "") if quote >= 0 else author_pieces(text, pieces, at, end, full=False)
    if after > at:
        put_authors(words_before(text, pieces, at, after), role, draft)
    if quote < 0 and not all(name.given or " " in name.literal or acronym(name.literal) for name in draft.authors):
        draft.authors, draft.editors = (), ()
        return at  # `Quays and Locks, 1700–1750`: a title alone
    return after


ARCHIVE_RE: Final = lazy.regex(
    r"(?:(?P<edition>\d{1,2}(?:st|nd|rd|th) (?:edn|edition|ed\.)),? )?"
    r"\(?(?P<place>[^():\d]{2,60}?)(?:, (?P<date>[^,():]{0,20}\d{4}))?\)?: (?P<archive>[^:]{3,120})\Z"
)
"""`2nd edn, Colchester, Essex: Port Data Archive`, `(Colchester, 2004): Port Data Archive`."""


def _put_distributor(words: str, draft: Draft) -> None:
    """Takes the edition, the place and the archive, and the year if the bracket holds it."""
    found = ARCHIVE_RE.match(words)
    if found:
        draft.stated["publisher"], draft.stated["place"] = found["archive"].strip(), found["place"]
        draft.put("edition", found["edition"] or "")
        draft.date = read_date(found["date"]) if found["date"] else None
        draft.published = True


def _number_at(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """The index of the number of the study, which the draft takes; behind all pieces where none is stated."""
    for index in range(at, len(pieces)):
        if pieces[index].kind == ";":
            break
        found = NUMBER_RE.match(words_of(text, pieces[index])) if pieces[index].kind == "text" else None
        if found:
            draft.put("number", found["number"])
            return index
    return len(pieces)
