"""Reads German acts by their day and the gazette that prints them.

    Gesetz zur Neuregelung der Häfen, 21 December 2007, BGBl. I, 3198
    Hafengesetz vom 21. Dezember 2007 (BGBl. I S. 3198) · Grundgesetz, 23 May 1949, Bundesgesetzblatt (BGBl.) I 1

Comes in: pieces. Comes out: a citation, or None when no such act stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY, GERMAN_DAY
from apparatus.read.note.words.signs import group

GAZETTES: Final = group("BGBl", "Bundesgesetzblatt", "RGBl", "Reichsgesetzblatt", "GVBl")
_DAY: Final = rf"(?P<day>{EXACT_DAY}|{GERMAN_DAY})"
_GAZETTE: Final = (
    r"(?P<gazette>(?:(?:Bundes|Reichs)gesetzblatt(?: \([BR]GBl\.?\))?|(?:BGB|RGB|GVB)l\.?)(?:,? (?:Teil )?I{1,3}\b)?)"
)
ACT_RE: Final = lazy.regex(
    r"(?P<title>(?:Grundgesetz|Gesetz|Verordnung|[A-ZÄÖÜ][a-zäöüß-]{2,60}(?:gesetz|gesetzbuch|verordnung|ordnung))"
    rf"(?: [^;()“”]{{2,250}}?)?(?: \([A-ZÄÖÜ][^()]{{1,60}}\))?)(?:, (?:vom )?| vom ){_DAY},?"
    rf"(?: \((?P<called>[A-ZÄÖÜ][^()\d]{{2,60}})\),?)? \(?{_GAZETTE},? (?:S\. ?)?(?P<page>\d{{1,5}})"
    r"(?:, (?P<cited>\d{1,5}))?\)?(?![\w/-])"
)
FARTHEST: Final = 16
"""Pieces that such a citation may have."""


def read_german_act(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The act, and the page of it that is meant."""
    if pieces[at].kind != "text":
        return None
    found = ACT_RE.match(text, pieces[at].start, pieces[-1].end)
    ahead = range(at, min(len(pieces), at + FARTHEST))
    last = next((i for i in ahead if found and pieces[i].end == found.end()), -1)
    if not found or last < 0:
        return None
    draft = Draft(said={"law"}, date=read_date(found["day"]))
    draft.stated.update(title=found["title"], container=found["gazette"], pages=found["page"])
    if found["cited"]:
        draft.add_locator(found["cited"])
    return Found(draft, found.end(), last + 1, "full", "legal")
