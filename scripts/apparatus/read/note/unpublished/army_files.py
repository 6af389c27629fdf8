"""Reads documents as the historians of armed forces cite them: shortened words, days with two figures for the year, and
the files that hold them.

    Memo, Somervell for Handy, 24 Feb 43, Hq ASF, Folder ACofS OPD
    Msg, CINCPAC to JCS, 030412Z Mar 62, box 12, Taylor Papers

Comes in: the pieces of a stretch of a note. Comes out: what was read, or None.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Date, Kind
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_before, words_of
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import group

FORMS: Final = (
    "Memo", "Memos", "Memorandum", "Ltr", "Ltrs", "Letter", "Msg", "Message", "Rad", "Rpt", "Cable", "Telg", "Tel",
    "MFR", "Memo for Record", "Memo for Rec", "Draft Memo", "Note", "Min", "DF", "D/F", "Interv", "Intvw", "Interview",
)  # fmt: skip
"""What such documents are called."""

FILED: Final = group(*(f" {form}, " for form in FORMS))
BETWEEN_RE: Final = lazy.regex(r"[A-Za-z][^,;:]{0,60} (?:for|to|with) [A-Z]")
DAY_RE: Final = lazy.regex(r"(?P<day>\d{1,2})(?:\d{4}Z)? (?P<month>[A-Z][a-z]{2,4}) (?P<year>\d\d)\Z")
"""`24 Feb 43`, `030412Z Mar 62`: with the hour of a message."""

SUBJECT_RE: Final = lazy.regex(r"[Ss]ub(?:j|ject)?: ")
IN_RE: Final = lazy.regex(r"(?:(?:both|all) )?in (?=[A-Z])")
LOCATION_RE: Final = lazy.regex(r"(?:[Bb]ox|[Ff]older|[Ff]ile|[Bb]inder|[Tt]ab|Item|sec)\b|.*\d")
FARTHEST: Final = 12
"""Pieces, commas among them, from the form to behind the day."""


def read_filed(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Who wrote to whom is the title; the day must follow."""
    form = words_of(text, pieces[at])
    if form not in FORMS or at + 4 >= len(pieces) or pieces[at + 1].kind != ",":
        return None
    if not BETWEEN_RE.match(text, pieces[at + 2].start):
        return None
    index = next((i for i in range(at + 4, min(at + FARTHEST, len(pieces))) if _day(text, pieces[i])), 0)
    if not index or any(piece.kind not in ("text", ",") for piece in pieces[at + 2 : index]):
        return None
    kind: Kind = "interview" if form.startswith("Int") else "archive"
    draft = Draft(loose=True, letter=True, said={kind}, date=_day(text, pieces[index]))
    draft.put("genre", form)
    draft.put("title", words_before(text, pieces, at + 2, index))
    last = _put_files(text, pieces, index, draft)
    return Found(draft, pieces[last].end, last + 1, "full", "letter")


def _day(text: str, piece: Piece) -> Date | None:
    """The day of the twentieth century, of which these historians write."""
    found = DAY_RE.match(words_of(text, piece)) if piece.kind == "text" else None
    return read_date(f"{found['day']} {found['month']} 19{found['year']}") if found else None


def _put_files(text: str, pieces: list[Piece], day: int, draft: Draft) -> int:
    """Takes the subject and the files behind the day; the index of the last piece taken."""
    last = day
    for index in range(day + 1, len(pieces)):
        piece = pieces[index]
        words = words_of(text, piece)
        if piece.kind == ",":
            continue
        if piece.kind not in ("text", "quote") or words.startswith(("and ", "in which ")):
            break
        if SUBJECT_RE.match(words):
            draft.stated["title"] += f", {words}"
        else:
            held = IN_RE.sub("", words)
            draft.append("archive_location" if LOCATION_RE.match(held) else "archive", held)
        last = index
    return last
