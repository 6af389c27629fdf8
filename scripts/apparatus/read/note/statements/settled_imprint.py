"""Tells publisher from place where commas alone part them (New Hart's Rules 18.2.6).

    Jane Doe, A History of Quays, Cambridge University Press, Cambridge, 2007
    Jane Doe, Keys of the Coast, Defence Group, Canberra, Australia, April 2020

Comes in: a draft of a work that nothing holds. Comes out: the same, each in its field.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import GOVERNMENTS
from apparatus.read.note.names.named_before import names_person
from apparatus.read.note.names.organisations import is_body
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.houses import is_house
from apparatus.read.note.words.places import REGION_RE, known_place, may_be_town, place_alone


def settle_imprint(draft: Draft) -> None:
    """Puts what stands before a town, in whatever field, where the publisher belongs."""
    for name in ("publisher", "container"):
        _town_off(draft, name)
    _first_town_off(draft)
    if not draft.get("place") and ", " in draft.get("publisher") and place_alone(draft.get("publisher")):
        draft.stated["place"] = draft.stated.pop("publisher")  # `Harbours, Boston, MA, 1992`
    if draft.get("publisher"):
        return
    before, comma, town = draft.get("place").partition(", ")
    if comma and known_place(town) and not known_place(before) and not _land(town):
        draft.stated.update(publisher=before, place=town)
    elif (is_house(draft.get("series")) or _issuing(draft)) and not draft.get("number"):
        draft.put("publisher", draft.stated.pop("series"))
    elif draft.get("place"):
        _publisher_off_title(draft)


ISSUES_RE: Final = lazy.regex(r"\b(?:Corporation|Institut(?:e|ion)|Foundation|Cent(?:er|re)|Council|University)\b")
"""Words of a body that prints what it finds out; a society prints series."""


def _issuing(draft: Draft) -> bool:
    """Whether such a body stands before a town: `Harbours: Past and Future, Rand Corporation, Santa Monica, 2000`."""
    return draft.get("place") != "" and ISSUES_RE.search(draft.get("series")) is not None


def _town_off(draft: Draft, name: str) -> None:
    """`Routledge, London`, `Defence Group, Canberra, Australia`: the last words are a town's."""
    parts = draft.get(name).split(", ")
    size = 2 if len(parts) > 2 and _land(parts[-1]) else 1
    if draft.get("place") or len(parts) <= size:
        return
    body = ", ".join(parts[:-size])
    unlisted = size > 1 and REGION_RE.match(parts[-1]) is not None and may_be_town(parts[-size])
    if not unlisted and not known_place(parts[-size]):
        return
    kept = not is_body(body) or MUSEUM_RE.search(body) is not None
    if any(char in draft.get(name) for char in ":;()") or (kept and not is_house(body)):
        return
    draft.stated.update({name: body, "place": ", ".join(parts[-size:])})


def _first_town_off(draft: Draft) -> None:
    """`Hutchinson, Berlin` before `Heidelberg`: the first of two towns."""
    publisher, comma, town = draft.get("publisher").rpartition(", ")
    if comma and known_place(town) and known_place(draft.get("place")) and is_house(publisher):
        draft.stated.update(publisher=publisher, place=f"{town}, {draft.get('place')}")


MUSEUM_RE: Final = lazy.regex(r"\b(?:Museum|Gallery|Library|Archives?|Collection|Musée|Museo)\b")
"""What keeps works, and is named with its town."""


def _land(words: str) -> bool:
    return REGION_RE.match(words) is not None or words.lower().removeprefix("the ") in GOVERNMENTS


def _publisher_off_title(draft: Draft) -> None:
    """`A History of Quays, Cambridge University Press`: what ends a title before a town."""
    title, comma, last = draft.get("title").rpartition(", ")
    signed = is_house(last) or (" " in last and names_person(last))
    if SENTENCE_END_RE.search(last) or (JOINED_RE.match(last) and not is_house(last.replace(" und ", " & "))):
        return  # `Ports: British, Indian. A Study of Quays`
    people = PEOPLE_RE.match(last)
    if people and begins_with_given_name(people["second"]) and not is_house(last):
        return  # `A Life of Ana, Rui and Tom Roe Lima and Their Family`
    if comma and title.count(" ") >= FEW and signed and last[:1].isupper():
        draft.stated.update(title=title, publisher=last)


SENTENCE_END_RE: Final = lazy.regex(r"[a-zß-ÿ]{4}\. ")
JOINED_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w-]+ und [A-ZÀ-Þ][\w-]+\Z")
"""`Geschichte der Häfen, Kaimauern und Leuchttürme`: two nouns of German, which end a title as two partners may."""
PEOPLE_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+ and (?P<second>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’.-]*){1,3})(?: and |\Z)")
"""The last of several whom a title lists by their given names."""
FEW: Final = 2
"""Spaces in a title before it."""
