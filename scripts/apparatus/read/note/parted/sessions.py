"""Finds the session of a parliament before the bracket with the numbers of a paper, and reads it within.

    Eighth Report, Session 2013–14 (HL Paper 102, HC 935)
    Ports and Trade, hearing, 110th Cong., 2nd sess.             what a congress did in its session, behind the title
    “Ports and Trade,” hearing, 110th Cong., 2nd sess.           the same, its title in marks
    See statement of Ana Lima in Congressional Record, 92nd Cong., 1st sess.
    Quays, 41st Cong., 2nd sess., H. Exec. Doc. 170 (Serial 1418)

Comes in: a note as printed. Comes out: what is to be read there: the numbers, then the session (OSCOLA 3.4.2); nothing
for the hearing, and for the marks of its title (Chicago Manual 14.286).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import DAY
from apparatus.read.note.words.signs import Groups, group

SESSION: Final = group("Session ")
HEARINGS: Final = group(", hearing", ", Hearing")
MARKED: Final = group(*(f"{mark} {word}" for mark in ("”", '"') for word in ("hearing", "Hearing")))
SERIAL: Final = group(" (Serial ", " (Ser. ")
SAID: Final = group(
    *(f" {what} {whom} " for what in ("statement", "speech", "remarks", "testimony") for whom in ("of", "by"))
)
INTRODUCED: Final = group(", introduced ")
SESSIONS: Final = Groups(SAID | INTRODUCED | SESSION | HEARINGS | MARKED | SERIAL)
"""What of them it is asked for."""
_PAPER: Final = r"H[CL](?: Paper)? \d{1,4}(?:[-–][IVX]{1,3})?"
BEFORE_RE: Final = lazy.regex(
    r"(?P<session>, Session (?P<years>(?:1[89]|20)\d\d[-–—]\d{2,4}),?)"
    rf"(?= \({_PAPER}(?:, {_PAPER})?(?P<closes>\)))"
)
HEARING_RE: Final = lazy.regex(r"(?<=[\w)?!])(?P<hearing>, [Hh]earings?)(?=, \d{1,3}(?:st|nd|rd|th|d) Cong)")

MARKED_RE: Final = lazy.regex(
    r"(?P<opens>[“\"])[^“”\"]{2,200}(?P<closes>,?[”\"],? [Hh]earings?)(?=, \d{1,3}(?:st|nd|rd|th|d) Cong)"
)


INTRODUCED_RE: Final = lazy.regex(rf"Cong(?:ress|\.)(?P<word>, introduced )(?={DAY})")
"""`H.R. 764, 116th Congress, introduced January 24, 2019`: the day of a bill."""

SAID_RE: Final = lazy.regex(
    r"\b(?:[Ss]ee|[Cc]f\.)(?:,? (?:for example|for instance|e\.g\.|also|especially))?,? "
    r"(?P<letter>[a-z])[a-z]+ (?:of|by) [A-ZÀ-Þ][^,;:()“”\"]{2,60} in "
    r"(?=Annals of Congress|Congressional (?:Record|Globe)|Register of Debates)"
)
"""`See, for example, statement of Ana Lima in Congressional Record`: a small letter, behind which no work begins."""

SERIAL_RE: Final = lazy.regex(
    r"\b(?:Doc|Misc|Rep|Re?pt|[HS][EM]?D|[HS]R)\.? (?:[Nn]o\. )?\d{1,4}(?P<opens> \()(?:Serial(?: Set)?|Ser\.)"
    r" (?:[Nn]o\. )?\d{1,5}(?:-\d)?(?P<closes>\))"
)
"""`H. Doc. 170 (Serial 1418)`: the volume of the papers of Congress, and neither a publisher nor a year."""


def sessions_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such sessions stand; `groups` are those of which the text holds signs."""
    for found in HEARING_RE.finditer(text) if groups & HEARINGS else ():
        yield put_for(found, "", "hearing")
    for found in SAID_RE.finditer(text) if groups & SAID else ():
        yield put_for(found, found["letter"].upper(), "letter")
    for found in INTRODUCED_RE.finditer(text) if groups & INTRODUCED else ():
        yield put_for(found, ", ", "word")
    for found in MARKED_RE.finditer(text) if groups & MARKED else ():
        yield put_for(found, "", "opens")
        yield put_for(found, "", "closes")
    for found in SERIAL_RE.finditer(text) if groups & SERIAL else ():
        yield put_for(found, ", ", "opens")
        yield put_for(found, "", "closes")
    for found in BEFORE_RE.finditer(text) if groups & SESSION else ():
        yield put_for(found, "", "session")
        yield put_before(found, f", {found['years']}", "closes")
