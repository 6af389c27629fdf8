"""Takes off a short form the book in which a piece stands, whose title is often left out: `Doe, in Roe, Harbours, 12`,
`Doe in Roe, ed., Harbours, 12`, `Doe, Quays, in Roe, Harbours, 12`, `Doe, in Harbours and Their Keys, 12`.

Comes in: the words between the commas of a short form. Comes out: those without the book, whose name and editors are in
the draft.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, PLACES
from apparatus.read.note.names.names import looks_like_names, looks_like_person, read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.short_forms.short_beside import SURNAMES_RE
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.title_words import foreign, looks_like_title

WITHIN_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ][\w’-]+),? in (?P<holder>[A-ZÀ-Þ][\w’-]+(?: (?:and|&) [A-ZÀ-Þ][\w’-]+)?)\Z"
)
ROLE_RE: Final = lazy.regex(r"\(?eds?\.?\)?\Z")
EDITED_RE: Final = lazy.regex(r"(?P<names>.+?),? \(?eds?\.?\)?\Z")


def without_holder(words: list[str], draft: Draft) -> bool:
    """Whether such a book stands there."""
    within = WITHIN_RE.match(words[0])
    if within and (within["holder"].lower() in PLACES or within["name"].lower() in COMMON_WORDS):
        return False  # `Life in Lisbon`
    parts = [within["name"], f"in {within['holder']}", *words[1:]] if within else list(words)
    titled = len(parts) > LEAST and parts[2].startswith("in ") and looks_like_title(parts[1])
    title = [parts.pop(1)] if titled else []
    if len(parts) < LEAST or not parts[1].startswith("in ") or not _is_author(parts[0]):
        return False
    editors, rest = parts[1].removeprefix("in "), parts[2:]
    if edited := EDITED_RE.match(editors):
        editors = edited["names"]
    elif ROLE_RE.match(rest[0]):
        rest = rest[1:]
    book = rest.pop(0) if rest and not read_locator(rest[0]) else ""
    if not rest or not all(map(read_locator, rest)):
        return False
    if not book and _edits(editors) and " " not in parts[0]:
        draft.editors = read_names(editors, short=True)[0]
        words[:] = [parts[0], *title, *rest]
        return True
    if not book:
        editors, book = "", editors
    if not looks_like_title(book) or (not editors and " " not in book) or (editors and not looks_like_names(editors)):
        return False
    draft.editors = read_names(editors, short=True)[0] if editors else ()
    draft.put("container", book)
    words[:] = [parts[0], *title, *rest]
    return True


def _edits(words: str) -> bool:
    """Whether one who is called by the surname edits a book whose title is left out: `Doe, in Roe, 12`."""
    alone = SURNAMES_RE.match(words) is not None and words.lower() not in PLACES | COMMON_WORDS
    return alone and not words.endswith("s") and not foreign(words)


LEAST: Final = 3
"""Parts of an author, a book and a page."""


def _is_author(words: str) -> bool:
    return SURNAMES_RE.match(words) is not None or (" " in words and looks_like_person(words))
