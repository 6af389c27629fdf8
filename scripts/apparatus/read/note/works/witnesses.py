"""Reads what somebody said before a committee, where a bracket behind the year names the witness (Chicago Manual
14.284-288).

    Ports under Threat, US House Committee on Tides (2018) (statement of Ana Lima, Quay fellow), https://…

Comes in: the pieces of a citation, and which of them is the bracket with the year. Comes out: what was read.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_person, read_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.given_names import begins_with_given_name

BODY_RE: Final = lazy.regex(r"\b(?:Sub)?[Cc]ommi(?:ttee|ssion)\b|\b(?:Parliament|Senate|House of \w+)\b")
BEFORE_RE: Final = lazy.regex(r"(?:(?P<genre>[Hh]earings?|[Tt]estimony) )?(?:before|Before) (?:the )?(?=[A-ZÀ-Þ])")
YEAR_RE: Final = lazy.regex(r"\((?P<year>(?:19|20)\d\d)\)\Z")
WITNESS_RE: Final = lazy.regex(
    r"\((?:(?:prepared|written|opening|oral) )?(?:statement|testimony) (?:of|by) "
    r"(?P<name>[A-ZÀ-Þ][^(),;]{2,60})(?:, [^()]{2,120})?\)\Z"
)


def witnessed(text: str, pieces: list[Piece], at: int, bracket: int) -> Found | None:
    """The statement, if a title, a committee and its year stand before the bracket with the witness."""
    year = YEAR_RE.match(words_of(text, pieces[bracket]))
    if not year or bracket + 1 >= len(pieces) or bracket < at + PARTS:
        return None
    witness = WITNESS_RE.match(words_of(text, pieces[bracket + 1]))
    body = _body(text, pieces, at, bracket) if witness else 0
    if not witness or not body:
        return None
    title = text[pieces[at].start : pieces[body - 1].start].strip(" ,")
    if begins_with_given_name(title) or not looks_like_person(witness["name"]):
        return None
    words = text[pieces[body].start : pieces[bracket - 1].end]
    before = BEFORE_RE.match(words)
    draft = Draft(authors=read_names(witness["name"])[0], date=read_date(year["year"]))
    draft.put("title", title)
    draft.put("publisher", words[before.end() :] if before else words)
    draft.put("genre", (before["genre"] or "").lower() if before else "")
    end, index = read_tail(text, pieces, bracket + 2, draft)
    return Found(draft, max(end, pieces[bracket + 1].end), index, "full", "published")


PARTS: Final = 3
"""Pieces of a title, a comma, and a committee."""


def _body(text: str, pieces: list[Piece], at: int, bracket: int) -> int:
    """The index of the piece where the name of the committee begins; 0 if none stands behind a title."""
    for index in range(at + 2, bracket):
        words = words_of(text, pieces[index]) if pieces[index].kind == "text" else ""
        if pieces[index - 1].kind == "," and words and BODY_RE.search(words):
            before = BEFORE_RE.match(words)
            return index if before or looks_like_organisation(words, strict=True) else 0
    return 0
