"""Puts right what film scholars print of films.

    Room 666, Ana Lima (France–West Germany, 1982)          who made it, its lands and its year
    Room 666 (Ana Lima, 1982)                               who made it, where books have their publisher

Comes in: a draft, once all that follows the title is read. Comes out: the draft, with the film’s director and lands
(Chicago Manual 14.264-267).
"""

from __future__ import annotations

from typing import Final, NamedTuple

from apparatus import lazy
from apparatus.read.note.lists import GOVERNMENTS
from apparatus.read.note.names.names import read_names
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.houses import is_house

_NAME: Final = r"(?P<name>[A-ZÀ-Þ][\w.’-]*(?: (?:[A-ZÀ-Þ]\.|de|von|van|[A-ZÀ-Þ][\w’-]*)){1,3})"
BEHIND_TITLE_RE: Final = lazy.regex(rf"(?P<title>.{{2,80}}), {_NAME}\Z")
IN_BRACKET_RE: Final = lazy.regex(rf"{_NAME}(?:, (?P<lands>[^,]{{2,40}}))?\Z")
"""`Ana Lima, France`, `Ana Lima`."""
FIRST: Final = 1895
"""Since when there are films."""
TOLD: Final = frozenset({"title", "publisher", "place"})
"""All that is told of films so."""
PARTED_RE: Final = lazy.regex(r"[-–/]|, (?:and )?| and ")
LANDS: Final = GOVERNMENTS | {
    "usa", "us", "uk", "ussr", "gdr", "frg", "west germany", "east germany", "hong kong", "taiwan",
}  # fmt: skip
"""As they stand behind films, beside those that govern."""


class _Film(NamedTuple):
    """What is told of a film."""

    title: str
    director: str
    lands: str


def take_film(draft: Draft) -> None:
    """Takes the director of a film, whom lands or nobody else beside the year show to be no publisher."""
    film = _told(draft) if _may_be_film(draft) else None
    if film and begins_with_given_name(film.director):
        draft.stated = {"title": film.title}
        draft.put("place", film.lands)
        draft.authors = read_names(film.director)[0]
        draft.said.add("film")


def _may_be_film(draft: Draft) -> bool:
    """Whether a title and a bracket are told, and nothing that films have not: a bracket with both a town and a
    publisher is that of a book."""
    if draft.authors or draft.editors or draft.quoted or draft.locator or draft.in_book or not draft.published:
        return False
    if not draft.stated.keys() <= TOLD or (draft.get("publisher") and draft.get("place")):
        return False
    return draft.date is not None and draft.date.year >= FIRST


def _told(draft: Draft) -> _Film | None:
    """The film, its director behind the title or in the bracket."""
    title, held = draft.get("title"), draft.get("publisher") or draft.get("place")
    behind = BEHIND_TITLE_RE.match(title) if _are_lands(held) else None
    if behind:
        return _Film(behind["title"], behind["name"], held)
    within = IN_BRACKET_RE.match(held)
    if not within or is_house(held) or (within["lands"] and not _are_lands(within["lands"])):
        return None
    return _Film(title, within["name"], within["lands"] or "")


def _are_lands(words: str) -> bool:
    return words != "" and all(land.lower() in LANDS for land in PARTED_RE.split(words))
