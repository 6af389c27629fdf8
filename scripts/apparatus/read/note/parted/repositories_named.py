"""Finds the letters of an archive before its name in a bracket, and reads the name first, as notes introduce one; the
article of a sentence between a signal and an archive; and a library that no comma parts from its collection.

    PNA (Port National Archives), MAA 8/109, “Quay Guard,” 3 May 1954
    See the Ana Lima Papers, box 12, Quay Library
    B. M. Sloane MSS. 4282, f. 220

Comes in: a note as printed. Comes out: what is to be read there: `Port National Archives (PNA)`; no article; a comma.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.named_kinds import KEEPER
from apparatus.read.note.words.signs import Groups, group

LETTERED: Final = group("Archives)", "Archive)", "Library)", "Archives, ", "Archive, ")
LED: Final = group("ee the ", "lso the ", "f. the ", "esp. the ")
_COLLECTIONS: Final = (
    "Add", "Additional", "Sloane", "Harl", "Harley", "Harleian", "Cotton", "Cottonian", "Egerton", "Lansdowne",
    "Stowe", "Royal", "Arundel", "Burney", "Rawl", "Rawlinson", "Ashmole", "Tanner", "Digby", "Douce", "Laud",
)  # fmt: skip
"""Of the British and the Bodleian Library."""
COLLECTED: Final = group(
    *(f" {name}{stop} {mark}" for name in _COLLECTIONS for stop in ("", ".") for mark in ("MS", "Ms"))
)
NAMED: Final = Groups(LETTERED | LED | COLLECTED)
COLLECTED_RE: Final = lazy.regex(
    r"\b(?:British (?:Library|Museum)|B\.? ?[LM]\.?|Bodleian(?: Library)?|Bodl\.)(?P<gap>\s)"
    rf"(?=(?:{'|'.join(_COLLECTIONS)})\.? M[Ss][Ss]?\b)"
)
NAMED_RE: Final = lazy.regex(
    r"(?:\A|[;.]\s)(?P<all>(?P<letters>[A-Z]{2,6})\s\((?P<name>[A-ZÀ-Þ][^();:]{3,60}\b(?:Archives?|Library)(?:,\s[A-ZÀ-Þ][^();:,]{2,20})?)\))(?=,\s[A-Z])"
)


LED_RE: Final = lazy.regex(
    r"\b(?:[Ss]ee(?:\salso)?|[Cc]f\.|esp\.)\s(?P<the>the\s)(?=[A-ZÀ-Þ][^,;:()“”]{2,60}"
    rf"\b(?:[Pp]apers|[Cc]ollection|Records|{KEEPER})(?:,|\s\()"
    r"[^;:“”]{0,160}?(?:[Bb]ox|[Ff]older|[Ff]ile|[Rr]eel|MSS?\b|RG|\d\d))"
)


def repositories_named(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such letters, or such an article, stand; `groups` are those of which the text holds signs."""
    for found in LED_RE.finditer(text) if groups & LED else ():
        yield put_for(found, "", "the")
    for found in COLLECTED_RE.finditer(text) if groups & COLLECTED else ():
        yield put_for(found, ", ", "gap")
    for found in NAMED_RE.finditer(text) if groups & LETTERED else ():
        start = found.start("all")
        yield start, Change(found.end("all"), f"{found['name']} ({found['letters']})", start)
