"""Tells a letter, or the like, that an archive keeps from one that is printed.

Comes in: a draft whose container stands behind a day. Comes out: whether that names who keeps it (Chicago Manual
14.111-20).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.in_capitals import acronym
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.short_forms.scripture import titles_alone
from apparatus.read.note.words.shelf_marks import KEEPER_RE


def kept_letter(draft: Draft) -> bool:
    """`letter to Astorga, 14 September 1893, AHAS, Monumento sepulcral`: an archive known by its letters keeps it."""
    if not draft.loose or draft.published or draft.get("volume"):
        return False
    if draft.get("url") and not (draft.letter and KEEPER_RE.search(draft.get("container"))):
        return False
    if not (draft.letter or draft.get("genre").startswith(WRITTEN)):
        return False
    keepers = draft.get("container").split(", ")
    lettered = all(map(acronym, keepers[0].split())) or SHELVED_RE.match(keepers[0]) is not None
    lettered = lettered or (len(keepers) > 1 and all(map(acronym, keepers[-1].split("/"))))
    name = draft.get("container")
    called = draft.letter and not draft.in_book and SHORT_NAME_RE.match(name) and not titles_alone(name.lower())
    return keepers != [""] and bool(
        lettered
        or called
        or BOOK_RE.search(keepers[0])
        or OFFICE_RE.match(keepers[0])
        or any(map(KEEPER_RE.search, keepers))
    )


SHORT_NAME_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+(?: (?:Center|Centre|Archive|MSS?|Trust|Fund|Estate))?\Z")
"""`Burns`, `Ransom Center`: by what an author calls the papers that he lists elsewhere."""


BOOK_RE: Final = lazy.regex(
    r"\b(?:Letter ?[Bb]ook|Letter ?[Pp]ress(?: [Bb]ook| [Cc]opy)?|Copy ?[Bb]ook|Letters (?:Sent|Received|Out|In))s?\b"
)
"""In what copies of letters were kept."""

OFFICE_RE: Final = lazy.regex(
    r"(?:Ministry|Department|Embassy|Legation|Secretariat) (?:of|for) [A-ZÀ-Þ]"
    r"|(?:[A-Z][\w’.-]* ){1,4}(?:Department|Ministry)\Z"
)
"""Who has a letter in its files: `Ministry of Ports, Lisbon`."""

SHELVED_RE: Final = lazy.regex(r"[A-Z]{2,6} [A-Z]{0,2}\d[\w/.-]*\Z")
"""`FLC R1-6-123`: an archive by its letters, and a mark in it."""

WRITTEN: Final = (
    "diary", "journal entry", "notebook", "sketchbook", "scrapbook", "undated", "untitled", "autograph", "letter to ",
    "memo to ", "memorandum to ", "telegram to ", "cable to ",
)  # fmt: skip
"""Genres of what is kept and not published."""
