"""Reads an object that a museum keeps and shows online, where nobody is known to have made it.

    Statue of a Keeper (Lisbon Keeper), Roman, ca. 125 CE, marble, Museum of Ports, 70.AA.109, https://…
    Mosaic floor with a quay, Roman, possibly Ostia, Italy (present-day Lazio), 100–300 CE, stone mosaic, Museum of
    Ports, 68.AH.12, https://…

Comes in: the pieces of a note. Comes out: a full citation: what the object is, what it is made of, who keeps it under
which number, its year if a single one is told, and the address (Chicago Manual 14.235).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.pieces.addresses import ADDRESS
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.art_words import MATERIALS
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.given_names import begins_with_given_name

OBJECTS: Final = ADDRESS

_NUMBER: Final = r"(?:(?:inv|acc|cat)\. (?:no\. )?|no\. )?[A-Z]{0,5}[. -]?\d[\w./–-]{0,24}"
_MADE: Final = rf"(?:{'|'.join(MATERIALS)})"
_ERA: Final = r"(?: (?:BCE?|CE|AD|B\.C\.(?:E\.)?|A\.D\.|C\.E\.))?"
_DATE: Final = (
    rf"(?:(?:ca?\.|circa|about) )?\d{{1,4}}(?:[-–]\d{{1,4}})?{_ERA}"
    rf"|(?:(?:early|mid-?|late) )?\d{{1,2}}(?:st|nd|rd|th)[ -]century{_ERA}"
)
OBJECT_RE: Final = lazy.regex(
    r"(?P<title>[A-ZÀ-Þ][^,;:“”\"()\d]{2,100}(?: \([^(),;]{2,60}\))?), (?:[A-ZÀ-Þa-z][^;:“”\"\d]{2,120}, )?"
    rf"(?P<date>{_DATE}), (?P<genre>(?=[^,;:\d]{{0,60}}\b{_MADE}\b)[a-z][^,;:\d]{{2,80}}), "
    rf"(?P<keeper>(?:the )?[A-ZÀ-Þ][^;:“”\"\d]{{3,90}}), (?P<number>{_NUMBER}), (?=<?(?:https?://|www\.))"
)
LONGEST: Final = 24
"""Pieces of such a citation."""


def read_object(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Such an object, whose address is the piece behind its number."""
    if pieces[at].kind != "text":
        return None
    found = OBJECT_RE.match(text, pieces[at].start, pieces[-1].end)
    if not found or looks_like_person(found["title"]) or begins_with_given_name(found["title"]):
        return None
    address = next((i for i in range(at + 1, min(at + LONGEST, len(pieces))) if pieces[i].start >= found.end()), 0)
    if not address or pieces[address].kind != "url":
        return None
    draft = Draft(date=_year(found["date"]))
    for field in ("title", "genre", "number"):
        draft.put(field, found[field])
    draft.put("container", found["keeper"].removeprefix("the "))
    end, following = read_tail(text, pieces, address, draft)
    return Found(draft, end, following, "full", "object")


YEAR_RE: Final = lazy.regex(r"(?P<about>(?:ca?\.|circa|about) )?(?P<year>\d{1,4})(?: (?:CE|AD|C\.E\.|A\.D\.))?\Z")


def _year(words: str) -> Date | None:
    """A single year after Christ, or a span of years in four figures."""
    found = YEAR_RE.match(words)
    if not found:
        return read_date(words)
    return Date(int(found["year"]), doubt="~" if found["about"] else "")
