"""Reads a paper of a government office that has neither day nor title, by the mark under which the National Archives at
Kew keep it (Chicago Manual 14.222-31).

    Account by Lima, CAB 45/193
    War Diary of 4th Battalion, Quay Corps, NA, WO 95/110

Comes in: pieces. Comes out: a citation, or None unless such a mark stands behind words that name a paper.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.full_names import is_full_name
from apparatus.read.note.names.names import read_names
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.unpublished.kept_documents import NAMED_RE
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.shelf_marks import KEW, MARK_RE, OFFICE_RE, OFFICES
from apparatus.read.note.words.signs import and_digit, group
from apparatus.read.note.words.title_words import sentence_like

MARKED: Final = group(*and_digit(*(f" {office}{blank}" for office in OFFICES for blank in (" ", ""))))
KEEPER_RE: Final = lazy.regex(rf"{KEW}\Z")
FARTHEST: Final = 9
"""Pieces, commas among them, from the name of a paper to its mark."""
LONGEST: Final = 40
"""Words of such a name."""


def read_office_paper(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The words that name a paper, who keeps it if that is told, its mark, and what stands of the place behind it."""
    mark = _mark_behind(text, pieces, at)
    if not mark:
        return None
    last = mark - 2
    draft = Draft(loose=True, said={"archive"})
    town = 2 if last > at + 2 and known_place(words_of(text, pieces[last])) else 0
    if last > at and KEEPER_RE.match(words_of(text, pieces[last - town])):
        draft.put("archive", text[pieces[last - town].start : pieces[last].end])
        last -= 2 + town
    at = _behind_maker(text, pieces, at, last, draft)
    title = text[pieces[at].start : pieces[last].end]
    if (
        (not draft.authors and " " not in title)
        or title.count(" ") > LONGEST
        or not title[0].isupper()
        or sentence_like(title)
    ):
        return None
    draft.put("title", title)
    index, end = mark, pieces[mark].end
    while index < len(pieces) and pieces[index].kind == "text":
        words = words_of(text, pieces[index])
        if MARK_RE.match(words):
            draft.append("archive_location", words)
        elif located := read_locator(words):
            draft.add_locator(located)
        elif KEEPER_RE.match(words):
            draft.append("archive", words)
        else:
            break
        end = pieces[index].end
        index += 1
        if index >= len(pieces) or pieces[index].kind != ",":
            break
        index += 1
    return Found(draft, end, index, "full", "shelved")


def _behind_maker(text: str, pieces: list[Piece], at: int, last: int, draft: Draft) -> int:
    """The index of what a person made, whose name is put: `Ana Lima, Diary, Public Record Office, WO 32/5`; that of the
    first words if they name nobody."""
    name, made = words_of(text, pieces[at]), at + 2
    if made > last or not is_full_name(name) or NAMED_RE.match(words_of(text, pieces[made])) is None:
        return at
    draft.authors = read_names(name)[0]
    return made


def _mark_behind(text: str, pieces: list[Piece], at: int) -> int:
    """The index of a mark behind nothing but words and commas, 0 if there is none."""
    for index in range(at, min(at + FARTHEST, len(pieces))):
        piece = pieces[index]
        if piece.kind == "text" and OFFICE_RE.match(words_of(text, piece)):
            return index if index > at + 1 else 0
        if piece.kind not in ("text", ",") or _is_day(words_of(text, piece)):
            return 0
    return 0


def _is_day(words: str) -> bool:
    """Whether a paper has its day, or the first and the last of several: `10/11 April 1940`."""
    day = read_date(words) if words[:1].isdigit() and " " in words else None
    return day is not None and day.day > 0
