"""Reads a case or an article again, by a party or its author, where it is printed, and a page (Bluebook 10.9;
Maroonbook 5.2).

    Carpenter, 138 S. Ct. at 2217, 2219      Lima, 45 Port L Rev at 12 (cited in note 3)

Comes in: the pieces of a stretch. Comes out: the short form, or None where no such one stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.short_forms.repeats import note_aside
from apparatus.read.note.words.title_words import capital_share

SHORT_RE: Final = lazy.regex(
    r"\d{1,4}\s[A-Z][\w. ’']{0,24}(?<!\s\d)(?<!\s\d\d)(?<!\s\d{3})(?<!\s\d{4})\sat\s"
    r"(?P<page>\d{1,5}(?:[-–]\d{1,5})?(?: (?:& )?nn?(?:\.| )\d{1,3})?)\Z"
)


PARAGRAPH_RE: Final = lazy.regex(r"(?:¶¶? ?|paras?\.? )\d{1,4}(?:[-–]\d{1,4})?\Z")

LAW_REVIEW_RE: Final = lazy.regex(r"\d{1,4} [^\d]{0,40}\b(?:L(?:\.|aw|AW)? ?(?:Rev|REV|J|Q)|J\.? ?L)\b")
"""The name of a journal of law, with stops or without."""


def read_again(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The short form at a piece, and the note in a bracket that cites the work in full."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != "," or pieces[at + 2].kind != "text":
        return None
    printed = words_of(text, pieces[at + 2])
    found = SHORT_RE.match(printed)
    title = words_of(text, pieces[at])
    if not found or title[0].islower() or capital_share(title) < 0.6:
        return None
    draft = Draft(said={"law"})
    if LAW_REVIEW_RE.match(printed) and " v" not in title and looks_like_names(title):
        draft.authors, draft.et_al = read_names(title, short=True)
    else:
        draft.put("title", title)
    draft.add_locator(found["page"])
    behind = at + 4 if at + 4 < len(pieces) and pieces[at + 3].kind == "," else 0
    if behind and PARAGRAPH_RE.match(text, pieces[behind].start, pieces[behind].end):
        draft.add_locator(words_of(text, pieces[behind]))
        return Found(draft, pieces[behind].end, behind + 1, "short", "short-case")
    last = at + 2
    while last + 2 < len(pieces) and pieces[last + 1].kind == "," and _further_page(text, pieces[last + 2]):
        last += 2
        draft.add_locator(words_of(text, pieces[last]))
    noted = note_aside(text, pieces[last + 1]) if last + 1 < len(pieces) else 0
    draft.refers_to_note = noted
    last += noted > 0
    return Found(draft, pieces[last].end, last + 1, "short", "short-case")


PAGE_RE: Final = lazy.regex(r"\d{1,5}(?:[-–]\d{1,5})?(?: (?:& )?nn?(?:\.| )\d{1,3})?\Z")


def _further_page(text: str, piece: Piece) -> bool:
    """Whether another page stands there: `441 U.S. at 546, 548`."""
    return piece.kind == "text" and PAGE_RE.match(text, piece.start, piece.end) is not None
