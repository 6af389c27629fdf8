"""Tells what sort of thing a quoted title names, where the word stands in the author's place: `Chart, “Quays per Port,”
in …` (Chicago Manual 14.158, 14.235).

Comes in: a draft. Comes out: the same, with the word as its genre.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft

SORT_RE: Final = lazy.regex(
    r"(?:Charts?|Tables?|Figures?|Graphs?|Maps?|Infographics?|Diagrams?|Posters?|Cartoons?|Advertisements?|Photographs?"
    r"|Plates?(?= [\dIVX])|Pls?\.)(?: (?P<number>\d{1,3}(?:\.\d{1,2})?|[IVXL]{1,7}))?\Z"
)


def settle_sort(draft: Draft) -> None:
    """Takes a table or a chart out of the author's place; its number, if any, is the place in what holds it."""
    if not draft.quoted or len(draft.authors) != 1 or draft.get("genre"):
        return
    name = draft.authors[0]
    found = SORT_RE.match(name.literal or name.family) if not name.given else None
    if not found:
        return
    draft.authors = ()
    if found["number"]:
        draft.locator = ", ".join(filter(None, (found.group()[0].lower() + found.group()[1:], draft.locator)))
    else:
        draft.stated["genre"] = found.group()
