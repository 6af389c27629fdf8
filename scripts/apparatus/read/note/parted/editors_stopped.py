"""Finds the editors of the book that holds a piece between stops, behind its title and before its imprint, as programs
for references print them.

    Lima, A. (1977). Quays and Trade. Ports of Portugal: A History. J. Doe and R. Roe. Lisbon, Quay Press: 28–30.

Comes in: a note as printed. Comes out: what the APA has for it: `In J. Doe and R. Roe (Eds.), Ports of Portugal: A
History (pp. 28–30). Lisbon: Quay Press.` (Chicago Manual 15.9).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.places import known_with_region
from apparatus.read.note.words.signs import and_digit, group

EDITED: Final = group(*and_digit(" (1", " (2"))
_EDITOR: Final = r"(?:[A-Z]\. ?){1,3}(?:(?:de|von|van|da) )?[A-ZÀ-Þ][\w’-]+"
_EDITORS: Final = rf"{_EDITOR}(?:(?:, {_EDITOR}){{0,4}},? (?:and|&) {_EDITOR})?"
_WORDS: Final = r"[^.?!;“”\"]"
EDITED_RE: Final = lazy.regex(
    rf" \({YEAR}[a-e]?\)\. (?:“[^“”]{{3,200}}[.?!]”|\"[^\"]{{3,200}}[.?!]\"|[A-ZÀ-Þ]{_WORDS}{{3,200}}[.?!]) "
    rf"(?P<rest>(?P<book>[A-ZÀ-Þ]{_WORDS}{{3,160}})\. (?P<editors>{_EDITORS})\. "
    r"(?P<place>[A-ZÀ-Þ][^,.;:()“”\"\d]{2,40})(?:, (?P<house>[A-ZÀ-Þ][^.;:()“”\"\d]{2,60}))?"
    r"[:,] (?P<pages>\d{1,4}[-–]\d{1,4})\.?)(?=\Z|[;,\s])"
)


def editors_stopped(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a book stands."""
    for found in EDITED_RE.finditer(text):
        if not known_with_region(found["place"]) and not found["house"]:
            continue
        role = "Eds." if " and " in found["editors"] or " & " in found["editors"] else "Ed."
        imprint = f"{found['place']}: {found['house']}" if found["house"] else found["place"]
        yield put_for(
            found, f"In {found['editors']} ({role}), {found['book']} (pp. {found['pages']}). {imprint}.", "rest"
        )
