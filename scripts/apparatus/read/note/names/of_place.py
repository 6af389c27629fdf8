"""Tells names that say whence somebody came or what he was called: `Gregory of Tours`, `Peter the Venerable` (Chicago
Manual 8.12, 8.34, 16.35)."""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import SINGLE_NAME_AUTHORS
from apparatus.read.note.words.given_names import is_given_name

OF_PLACE_RE: Final = lazy.regex(
    r"(?P<given>[A-ZÀ-Þ][\w’-]+) of (?:(?:St\.?|Saint|the|Mont|Le|La) )?[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?\Z"
)


def of_place(text: str) -> bool:
    """`Gregory of Tours`: a name that says whence somebody came, as in the Middle Ages (Chicago Manual 8.12, 16.35)."""
    found = OF_PLACE_RE.match(text)
    if found is None:
        return False
    given = found["given"]
    return is_given_name(given) or given.lower() in SINGLE_NAME_AUTHORS or LATIN_RE.match(given) is not None


LATIN_RE: Final = lazy.regex(r"(?!Genius|Radius|Status)[A-Z][a-z]{1,10}(?:ius|itus|inus|anus)\Z")
"""`Victricius`, `Avitus`: a Latin name."""

BYNAME_RE: Final = lazy.regex(r"(?P<given>[A-ZÀ-Þ][\w’-]+) the (?P<byname>[A-ZÀ-Þ][\w’-]+)\Z")


def with_byname(text: str, *, sure: bool = False) -> bool:
    """`Peter the Venerable`: a byname behind a given name, which is not turned round; if it need not be `sure`, also
    behind what nobody else is called by, in a place where a name must stand: `Quayman the Pilot`."""
    found = BYNAME_RE.match(text)
    if not found:
        return False
    if not sure or found["byname"] in GENERATIONS:
        return True
    return is_given_name(found["given"]) or found["given"].lower() in SINGLE_NAME_AUTHORS


GENERATIONS: Final = ("Elder", "Younger")
"""Bynames that nothing but people have, whatever they are called."""
