"""Tells the entry of a dictionary from an author, as lawyers cite both (Bluebook 15.8).

    Lottery, BLACK’S LAW DICTIONARY (11th ed. 2019)

Comes in: what was read. Comes out: the same, the word that is defined as the title.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.given_names import begins_with_given_name

DICTIONARY_RE: Final = lazy.regex(
    r"(?:(?:[A-Z][\w.-]+ ){0,2}[A-Z][\w-]+[’']s (?:[\w-]+ ){0,4}?(?:Law |Legal )?Dictionary\b"
    r"|(?:The )?(?:Shorter |Concise )?Oxford English Dictionary\b)",
    re.I,
)
"""A dictionary that bears the name of who made it first, or of where."""


def settle_entry(draft: Draft) -> None:
    """Takes who seems to be the author of such a dictionary for its entry, unless it is somebody's full name."""
    title = draft.get("title")
    if not draft.authors:
        _settle_holder(draft)
        return
    if "ict" not in title and "ICT" not in title:
        return
    name = draft.authors[0]
    person = begins_with_given_name(name.given) or "." in name.given
    if len(draft.authors) > 1 or person or draft.get("container") or not DICTIONARY_RE.match(title):
        return
    draft.stated["container"] = draft.stated["title"]
    draft.stated["title"] = name.display
    draft.authors = ()
    draft.quoted = draft.in_book = True


def _settle_holder(draft: Draft) -> None:
    """A dictionary in which an entry stands is a book, and the number behind its name a page."""
    held = draft.get("container")
    if "ict" in held.lower() and draft.get("edition") and DICTIONARY_RE.match(held):
        if page := draft.stated.pop("volume", ""):
            draft.add_locator(page)
        draft.quoted, draft.in_book, draft.loose = True, True, False
