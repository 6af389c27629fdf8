"""Tells whether a quotation that reads like a sentence is a title after all, as headlines do, or what somebody said
(Chicago Manual 8.158, 14.191).

Comes in: the pieces of a citation that begins with the quotation. Comes out: yes or no.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.full_names import is_full_name
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_day, stands_dated
from apparatus.read.note.titles.small_titles import accessed_behind, is_entry
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.title_words import capital_share, foreign, in_other_script


def is_sentence(quotation: str, *, signed: bool) -> bool:
    """Whether a quotation reads like a sentence that somebody said: long, in small letters, and English; in another
    language too, where it ends in a stop, and behind it begins a work that is `signed`."""
    abroad = foreign(quotation) or in_other_script(quotation)
    return len(quotation.split()) > 11 and (not abroad or (signed and quotation[-1:] == "."))


def signed_behind(text: str, end: int) -> bool:
    """Whether somebody's full name and a comma stand behind the stop that ends a stretch."""
    name, comma, _ = text[end + 1 : end + LONGEST_NAME].partition(",")
    return comma != "" and is_full_name(name)


LONGEST_NAME: Final = 50
"""Characters of a name."""


def sentence_is_title(text: str, pieces: list[Piece], *, capital: bool, closed: bool) -> bool:
    """Whether a sentence at the head of a citation is a title, since it is dated, kept or visited, or a headline."""
    if capital and _headline(text, pieces):
        return True
    if not closed:
        return False
    if capital and (stands_dated(text, pieces, 1) or _kept_behind(text, pieces) or _released(text, pieces)):
        return True
    return accessed_behind(text, pieces) or is_entry(text, pieces, 0)


RELEASED_RE: Final = lazy.regex(
    r"(?:joint )?(?:(?:press|news|media) (?:release|statement)|client alert|fact ?sheet|blog post|white paper)\Z"
)
"""`“Quay wins the contract for all the ports of the north and the south,” press release, May 3, 2021`."""


def _released(text: str, pieces: list[Piece]) -> bool:
    """Whether what was released stands behind a quotation that heads a note, and its day."""
    if len(pieces) < DATED_PARTS or pieces[1].kind != "," or pieces[3].kind != ",":
        return False
    return RELEASED_RE.match(words_of(text, pieces[2]).lower()) is not None and is_day(text, pieces[4])


DATED_PARTS: Final = 5
"""A quotation, what it is and its day, each behind a comma."""


def _kept_behind(text: str, pieces: list[Piece]) -> bool:
    """Whether a name and an address follow a quotation that heads a note, a year between them or not: `“Does it float?
    How ports have moved,” Quay Institute, 2018, available at https://…`."""
    behind = pieces[1:8]
    if len(behind) < 3 or behind[0].kind != "," or behind[1].kind != "text" or behind[2].kind != ",":
        return False
    name = words_of(text, behind[1])
    if " " not in name or len(name.split()) > LONGEST_HOLDER or capital_share(name) < 1:
        return False
    rest = behind[3:]
    address = next((at for at, piece in enumerate(rest) if piece.kind == "url"), -1)
    return address >= 0 and all(piece.kind in (",", "date") or _leads(text, piece) for piece in rest[:address])


def _leads(text: str, piece: Piece) -> bool:
    """Whether words are a year, or lead to an address."""
    return piece.kind == "text" and LEADS_RE.match(text, piece.start, piece.end) is not None


LONGEST_HOLDER: Final = 10
"""Words of who keeps or shows a work."""
LEADS_RE: Final = lazy.regex(r"(?:(?:1[89]|20)\d\d,? ?)?(?:available |accessible |online )?(?:at:?|from)?\Z")
PARTS_BEHIND: Final = 2
"""A name and a newspaper, before the date."""


def _headline(text: str, pieces: list[Piece]) -> bool:
    """Whether a newspaper and a day follow a quotation that heads a note, an author at most before them, or a day and
    an address: `“A headline in small letters,” Jane Doe, The Guardian, May 3, 2019`."""
    if _held_in_bracket(text, pieces):
        return True
    holder = author = ""
    for at in range(2, min(len(pieces), 2 * PARTS_BEHIND + 3), 2):
        if pieces[at - 1].kind != ",":
            return False
        if is_day(text, pieces[at]):
            addressed = pieces[-1].kind == "url" and looks_like_person(author or holder)
            return bool(holder) and (periodical_kind(holder) is not None or addressed)
        if pieces[at].kind != "text" or not text[pieces[at].start].isupper():
            return False
        author, holder = holder, words_of(text, pieces[at])
    return False


def _held_in_bracket(text: str, pieces: list[Piece]) -> bool:
    """Whether a newspaper and its day stand in a bracket behind a quotation that no stop ends, and an address behind
    them: `“A headline in small letters” (Port Times, 3 May 2019) <https://…>`."""
    if [piece.kind for piece in pieces[:3]] != ["quote", "bracket", "url"] or text[pieces[0].end - 2] == ".":
        return False
    name, _, day = words_of(text, pieces[1])[1:-1].partition(", ")
    date = read_date(day)
    return date is not None and date.day > 0 and periodical_kind(name) is not None
