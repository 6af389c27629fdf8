"""Reads patents that stand alone or behind a title that no marks show (Bluebook 14.9; Chicago Manual 14.258).

    U.S. Patent No. 1,234,567 (filed May 12, 1915) · British Patent No. 12,345 (1891)
    Harbour Buoy, U.S. Patent No. 1,234,567, col. 3 (issued Apr. 3, 1917)

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None where no patent begins.
"""

from __future__ import annotations

from typing import Final

from apparatus.read.note.containers.patents import PATENT_RE, step_and_day
from apparatus.read.note.names.names import looks_like_names, looks_like_person, read_names
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_before, words_of
from apparatus.read.note.tail.statements import put_address
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.title_words import looks_like_title


def read_lone_patent(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The patent at `at`, or behind the title or the names there, or both."""
    number = next((i for i in range(at, min(at + FARTHEST, len(pieces)), 2) if _is_patent(text, pieces, i)), -1)
    if number < 0 or any(piece.kind != ("text", ",")[i % 2] for i, piece in enumerate(pieces[at:number])):
        return None
    found = PATENT_RE.match(words_of(text, pieces[number]))
    draft = Draft(loose=True, stated={"genre": "patent", "number": found["patent"] if found else ""})
    if found and found["passage"]:
        draft.add_locator(found["passage"].strip(" ,"))
    draft.date = read_date(found["year"]) if found and found["year"] else None
    if number > at and not _put_before(text, pieces, at, number, draft):
        return None
    end, index = pieces[number].end, number + 1
    if number == at and _titled_behind(text, pieces, number):
        draft.put("title", words_of(text, pieces[number + 2]))
        end, index = pieces[number + 2].end, number + 3
    while index < len(pieces) and (pieces[index].kind == "," or _take(text, pieces[index], draft)):
        end = end if pieces[index].kind == "," else pieces[index].end
        index += 1
    told = index < len(pieces) and not draft.date  # `U.S. Patent No. 1,234,567, which was never enforced`
    return None if told else Found(draft, end, index, "full", "patent")


def _is_patent(text: str, pieces: list[Piece], at: int) -> bool:
    return at < len(pieces) and pieces[at].kind == "text" and PATENT_RE.match(words_of(text, pieces[at])) is not None


SURNAMES: Final = 3
"""Words of two surnames with `and` between them."""

FARTHEST: Final = 9
"""Pieces, commas among them, from the first name to the patent."""


def _put_before(text: str, pieces: list[Piece], at: int, number: int, draft: Draft) -> bool:
    """Takes what stands before the patent: a title behind names, a title alone, or a person whose given name is
    known."""
    title = words_of(text, pieces[number - 2])
    if number > at + 2:
        names = words_before(text, pieces, at, number - 2)
        if not looks_like_names(names):
            return False
        draft.authors = read_names(names, short=len(names.split()) == SURNAMES)[0]
    elif looks_like_person(title) and (begins_with_given_name(title) or title[1:2] == "."):
        draft.authors = read_names(title)[0]
        return True
    draft.put("title", title)
    return title[:1].isupper() and " " in title and looks_like_title(title)


def _titled_behind(text: str, pieces: list[Piece], number: int) -> bool:
    """Whether a title stands behind the number, and a step with its day behind that: `US Patent 6,285,999, Method for
    Node Ranking, issued September 4, 2001`."""
    if [piece.kind for piece in pieces[number + 1 : number + 4]] != [",", "text", ","] or number + 4 >= len(pieces):
        return False
    title, step = words_of(text, pieces[number + 2]), words_of(text, pieces[number + 4])
    stepped = step_and_day(step) is not None or step in STEPS_ALONE
    return stepped and title[0].isupper() and " " in title and looks_like_title(title)


def _take(text: str, piece: Piece, draft: Draft) -> bool:
    """Takes a day, a step with its day, a passage or an address; False where the citation has ended."""
    words = words_of(text, piece)
    if piece.kind == "url":
        put_address(words, draft)
        return True
    if piece.kind not in ("text", "date", "bracket"):
        return False
    inner = words[1:-1] if piece.kind == "bracket" else words
    day = step_and_day(inner) or read_date(inner)
    if day:
        draft.date = day
        return True
    passage = read_locator(inner.removeprefix("at ")) if piece.kind == "text" else ""
    if passage:
        draft.add_locator(passage)
    return passage != "" or inner in STEPS_ALONE


STEPS_ALONE: Final = ("filed", "issued", "granted", "published", "and issued", "and granted", "patented")
"""What a day follows as a piece of its own."""
