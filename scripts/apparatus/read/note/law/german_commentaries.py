"""Reads commentaries on laws as German lawyers cite them: by its letters or its editors, who wrote the part behind a
slash, edition and year, and the passage by law, section and margin.

    BeckOK UrhR/Lima, 42. Ed. 1.5.2024, UrhG § 60c Rn. 5 · Costa/Roe/Lima, 7. Aufl. 2022, UrhG § 60c Rn. 1
    MüKoBGB/Lima, 8. Aufl. 2020, BGB § 12 Rn. 4 f.

Comes in: the pieces of a stretch of a note. Comes out: a citation, or None where no commentary stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, ending_with
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import behind_digit, group

COMMENTED: Final = group(*behind_digit(". Aufl", ". Ed."))

_WORD: Final = r"[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{1,24}"
COMMENTARY_RE: Final = lazy.regex(
    rf"(?P<title>{_WORD}(?: {_WORD}){{0,2}}(?:/{_WORD}){{0,3}})/(?P<author>{_WORD}), "
    r"(?P<edition>\d{1,3}\. (?:Aufl(?:\.|age)|Ed\.)),? (?P<date>(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d\d), "
    r"(?P<passage>(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{1,10} )?(?:§§?|Art\.) ?\d{1,4}[a-z]?(?: [A-ZÄÖÜ][A-Za-zÄÖÜäöü]{1,10})?"
    r",? (?:Rn|Rdnr|Rz)\. ?\d{1,4}(?:[-–]\d{1,4})?(?: ff?\.?)?)"
)


def read_commentary(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The part of a commentary."""
    found = COMMENTARY_RE.match(text, pieces[at].start, pieces[-1].end) if pieces[at].kind == "text" else None
    last = ending_with(pieces, at, found)
    if not found or last < 0:
        return None
    draft = Draft(published=True, date=read_date(found["date"]), locator=found["passage"])
    draft.authors = (Name(found["author"]),)
    draft.stated.update(title=found["title"], edition=found["edition"])
    return Found(draft, found.end(), last + 1, "full", "published")
