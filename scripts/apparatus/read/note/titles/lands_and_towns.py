"""Puts right a head of a citation where a land or a town was taken for another part.

    Great Britain, Indians in Kenya, Cmd. 1922 (London: HMSO, 1923)      the land is the author of its papers
    The Windows of the Church, Canterbury (Oxford: Quay Press, 1981)     the town ends a title, and nobody is named

Comes in: a draft, once all that follows the title is read. Comes out: the draft, with the author and the title that the
printer or the town shows (Chicago Manual 14.290, 14.303).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import GOVERNMENTS
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.title_words import ENGLISH_ARTICLES

OFFICIAL_RE: Final = lazy.regex(
    r"(?:H\.?M\.?S\.?O\.?|G\.?P\.?O\.?|(?:H(?:er|is) Majesty[’']s )?Stationery Office|(?:U\.?S\.? )?Government Print\w+"
    r"(?: Office)?|(?:Queen|King|State)[’']s Printer|Imprimerie [Nn]ationale)\b"
)
"""Who prints the papers of a state."""
COMMAND_RE: Final = lazy.regex(r"(?:C|Cd|Cmd|Cmnd|Cm)\.? ?\d{1,4}\Z")
"""The number of a paper given to Parliament by command of the Crown."""


def take_land(draft: Draft) -> None:
    """Takes the land that begins the title of a state's paper for its author."""
    land, comma, title = draft.get("title").partition(", ")
    official = COMMAND_RE.match(draft.get("number")) or (" " in land and OFFICIAL_RE.match(draft.get("publisher")))
    if comma and official and not (draft.authors or draft.editors) and land.lower() in GOVERNMENTS:
        draft.authors = (Name(literal=land),)
        draft.stated["title"] = title


def give_back_town(draft: Draft) -> None:
    """Gives a title the town that ends it, if what stands before seemed a body because the town was taken for the
    title; a title begins with an article, as few bodies do."""
    title = draft.get("title")
    body = draft.authors[0].literal if len(draft.authors) == 1 else ""
    if body.startswith(ENGLISH_ARTICLES) and " of " in body and draft.published and known_place(title):
        draft.authors = ()
        draft.stated["title"] = f"{body}, {title}"
