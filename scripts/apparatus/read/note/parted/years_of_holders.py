"""Finds the year in a bracket behind who wrote the book that holds a chapter, where references by author and date have
it behind the author of the chapter.

    Lima, A. (2001). Tall Cranes. In R. Costa (2003). Quays of the North. Lisbon: Quay Press.
    Lima, A. (2001). Tall Cranes. In R. Costa (Ed.) (2001). Quays of the North. Lisbon: Quay Press.
    See Tall Cranes. In R. Costa (2003). Quays of the North. Lisbon: Quay Press.

Comes in: a note as printed. Comes out: the comma that is read for the bracket; where the chapter has no author, the
marks about its title and the year at the end as well (Chicago Manual 14.106, 15.42).
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before, put_for
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, group

LED: Final = group(*(f". In {initial}." for initial in ascii_uppercase))
EDITED: Final = group(*(f"({role}){mark} (" for role in ("Ed.", "Eds.", "Ed", "Eds") for mark in (".", ",", "")))
HOLDERS: Final = Groups(LED | EDITED)

_PERSON: Final = r"(?:[A-ZÀ-Þ]\. ?(?:-[A-ZÀ-Þ]\. ?)?){1,3}[A-ZÀ-Þ][\w’'-]+"
HELD_RE: Final = lazy.regex(
    rf"(?P<before>\. In )(?P<names>{_PERSON}(?:, {_PERSON}){{0,4}}(?:,? (?:&|and) {_PERSON})?)"
    rf"(?P<date> \((?P<year>{YEAR})\)\. )[A-ZÀ-Þ][^.;()“”\"]{{3,160}}\. "
    rf"[A-ZÀ-Þ][^.;:()“”\"]{{2,40}}: [A-ZÀ-Þ][^.;:()“”\"]{{2,60}}"
    r"(?P<end>)(?=\.?\Z|; |\. [A-ZÀ-Þ])"
)
EDITED_RE: Final = lazy.regex(
    rf"(?P<before>\. In )[A-ZÀ-Þ][^;()“”\"\d]{{4,160}} \(Eds?\.?\)[.,]?(?P<date> \({YEAR}\)[.,:]?)(?= [A-ZÀ-Þ])"
)
DATED_RE: Final = lazy.regex(rf"\A[^;]{{0,400}}\({YEAR}[a-z]?\)\. [^;()]{{3,300}}\Z")
TITLE_RE: Final = lazy.regex(
    r"(?:\A|; )(?:[Ss]ee(?: also)? |[Cc]f\. )?(?P<title>(?!See )[A-ZÀ-Þ][^.,;:()“”\"]{11,160})\Z"
)
LONGEST: Final = 400


def years_of_holders_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such a bracket stands, and what is read for it; `groups` are those of which the text holds signs."""
    for found in EDITED_RE.finditer(text) if groups & EDITED else ():
        if _dated(text, found.start()):
            yield put_for(found, "" if text[found.start("date") - 1] in ".," else ",", "date")
    for found in HELD_RE.finditer(text) if groups & LED else ():
        titled = TITLE_RE.search(text[: found.start()])
        if _dated(text, found.start()):
            yield put_for(found, ", ", "date")
        elif titled:
            yield put_before(titled, "“", "title")
            yield put_for(found, ",” in ", "before")
            yield put_for(found, ", ", "date")
            yield found.end("end"), Change(found.end("end"), f", {found['year']}", found.start("year"))


def _dated(text: str, end: int) -> bool:
    """Whether an author and a year stand before the title that ends there."""
    begun = text.rfind("; ", 0, end) + 1
    return DATED_RE.match(text[max(begun, end - LONGEST) : end]) is not None
