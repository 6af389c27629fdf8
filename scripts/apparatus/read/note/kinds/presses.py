"""Whether a press brought a work out, by its name, its town and the year as they stand behind the title.

Comes in: a draft. Comes out: whether a press did; who published and where are put in their places, if they stood in
another's.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import PLACES
from apparatus.read.note.names.in_capitals import acronym
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.honorifics import INCORPORATED
from apparatus.read.note.words.houses import PRESS_RE, is_house, names_house


def press_and_year(draft: Draft) -> bool:
    """Whether a press and a bare year stand behind a title: `Code: Version 2.0, Basic Books, 2006`."""
    bare = draft.date is not None and not (draft.date.month or draft.date.literal)
    held = draft.get("container")
    return bare and is_house(held)


def press_and_day(draft: Draft) -> bool:
    """Whether the day on which a press brought a book out stands behind it: `Quays, Simon & Schuster, May 3, 2021`."""
    return draft.date is not None and draft.date.month > 0 and names_house(draft.get("container"))


def press_and_place(draft: Draft) -> bool:
    """Whether a press and its town are stated, and no number: what stands before them in italics is a book's title."""
    return bool(draft.get("place")) and not draft.get("number") and PRESS_RE.search(draft.get("publisher")) is not None


def printed_in_town(draft: Draft) -> bool:
    """Whether a publisher that is no institution and its town are stated, and no number, as of no journal."""
    publisher = draft.get("publisher")
    private = PRESS_RE.search(publisher) is not None or not (
        acronym(publisher) or looks_like_organisation(publisher, strict=True)
    )
    return bool(draft.get("place") and publisher and draft.published and not draft.get("number")) and private


def by_a_press(draft: Draft) -> bool:
    """Whether a press and its town stand between commas: `La Trobe University Press, Carlton, 2020`."""
    publisher, _, town = draft.get("publisher").partition(", ")
    if not is_house(publisher) or (draft.date and draft.date.month and not names_house(publisher)):
        return False
    if town.rstrip(".") not in INCORPORATED:
        draft.stated["publisher"] = publisher
        draft.put("place", town)
    return True


def by_house_and_year(draft: Draft) -> bool:
    """Whether a person's book has the publisher's name and a bare year, as the French, the Italians and the Spanish
    print it: `Gilles Deleuze, Foucault, Minuit, 1986`."""
    house, date = draft.get("container"), draft.date
    bare = date is not None and date.year and not (date.month or date.season or date.literal or date.end_year)
    if not bare or not all(name.given for name in draft.authors) or draft.stated.keys() & BESIDE or draft.said:
        return False
    if not HOUSE_RE.match(house) or periodical_kind(house) or house.lower() in PLACES:
        return False
    draft.put("publisher", draft.stated.pop("container"))
    return True


BESIDE: Final = frozenset({"url", "doi", "volume", "issue", "pages", "number", "genre", "event", "archive", "section"})
"""What is stated of no book, or beside no publisher."""

HOUSE_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w’'&.-]*(?: (?:[A-ZÀ-Þ&][\w’'&.-]*|de|du|des|e|y|et|und)){0,3}\Z"
    r"|(?:[A-ZÀ-Þ]\. ?){1,3}[A-ZÀ-Þ][\w’-]+ (?:(?:&|and|und) [A-ZÀ-Þ][\w’-]+\.?|et fils|y hijos)\Z"
)
"""`Minuit`, `Fondo de Cultura Económica`, `Simon & Schuster`."""


def by_publisher_of_town(draft: Draft) -> bool:
    """Whether a publisher and its town stand between commas, and a bare year behind them: `Macmillan, London, 1977`."""
    found = TOWN_LAST_RE.match(draft.get("container"))
    known = found and (found["town"].lower() in PLACES or is_house(found["publisher"]) or draft.editors)
    if not found or not known or draft.get("url") or not draft.date or draft.date.month:
        return False
    if looks_like_organisation(found["publisher"], strict=True):
        return False  # `oil on canvas, Museum of Modern Art, New York`
    del draft.stated["container"]
    draft.put("publisher", found["publisher"])
    draft.put("place", found["place"])
    return True


TOWN_LAST_RE: Final = lazy.regex(
    r"(?P<publisher>[A-ZÀ-Þ][^,\d]{2,50}), (?P<place>(?P<town>[A-ZÀ-Þ][^,\d]{2,30})(?:, [A-Z]{2,4}|, [A-Z][a-z]+\.)?)\Z"
)
