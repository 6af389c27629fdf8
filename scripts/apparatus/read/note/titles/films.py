"""Puts right what film scholars print of films.

    Room 666, Ana Lima (France–West Germany, 1982)          who made it, its lands and its year
    Room 666 (Ana Lima, 1982)                               who made it, where books have their publisher

Comes in: a draft, once all that follows the title is read. Comes out: the draft, with the film’s director and lands
(Chicago Manual 14.264-267).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import GOVERNMENTS
from apparatus.read.note.names.names import read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.houses import is_house

DIRECTED_RE: Final = lazy.regex(
    r"(?P<title>.{2,80}), (?P<name>[A-ZÀ-Þ][\w.’-]*(?: (?:[A-ZÀ-Þ]\.|de|von|van|[A-ZÀ-Þ][\w’-]*)){1,3})\Z"
)
DIRECTOR_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ][\w.’-]*(?: (?:[A-ZÀ-Þ]\.|de|von|van|[A-ZÀ-Þ][\w’-]*)){1,3})(?:, (?P<lands>[^,]{2,40}))?\Z"
)
"""`Ana Lima, France`, `Ana Lima`, in the bracket behind a title."""
FIRST: Final = 1895
"""Since when there are films."""
NO_FILMS: Final = frozenset({"container", "series", "volume", "edition", "number", "issue", "url", "doi"})
PARTED_RE: Final = lazy.regex(r"[-–/]|, (?:and )?| and ")
LANDS: Final = frozenset(
    {"usa", "us", "uk", "ussr", "gdr", "frg", "west germany", "east germany", "hong kong", "taiwan"}
)
"""As they stand behind films, beside those that govern."""


def take_film(draft: Draft) -> None:
    """Takes the director of a film, whom lands or nobody else beside the year show to be no publisher."""
    held = draft.get("publisher") or draft.get("place")
    bare = draft.published and not (draft.authors or draft.editors or draft.quoted or draft.locator or draft.in_book)
    if not (bare and held and draft.date and draft.date.year >= FIRST) or draft.stated.keys() & NO_FILMS:
        return
    if draft.get("publisher") and draft.get("place"):
        return
    within = DIRECTOR_RE.match(held)
    behind = DIRECTED_RE.match(draft.get("title")) if _lands(held) else None
    name = within["name"] if within and (not within["lands"] or _lands(within["lands"])) else ""
    name = behind["name"] if behind else name
    if not name or not begins_with_given_name(name) or is_house(held):
        return
    lands = held if behind else within["lands"] if within else ""
    draft.stated.pop("publisher", None)
    draft.stated.pop("place", None)
    draft.put("place", lands or "")
    if behind:
        draft.stated["title"] = behind["title"]
    draft.authors = read_names(name)[0]
    draft.said.add("film")


def _lands(words: str) -> bool:
    return all(land.lower() in GOVERNMENTS | LANDS for land in PARTED_RE.split(words))
