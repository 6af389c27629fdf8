"""Reads letters, memoranda and interviews as lawyers cite them: who wrote to whom, or spoke with whom, what they are,
and the day (Bluebook 17.2.3-17.2.5).

    Letter from Jane Doe, Chair, Quay Comm’n, to John Roe (Sept. 6, 1789), in 15 THE QUAY PAPERS 392 (Ann Poe ed., 1958)
    Telephone Interview with Jane Doe, former Head of Policy, Quay Trust (Mar. 23, 2016)

Comes in: pieces. Comes out: a citation, or None when the note begins otherwise.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.law.page_before import COUNTED, before_page
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.brackets import read_bracket
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.titles.title_holders import BOOK_VOLUME_RE
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import group

SENT: Final = group(
    "Letter from ", "mail from ", "Memorandum from ", "MEMORANDUM FROM ", "Mem. from ", "Interview with "
)  # fmt: skip
SENT_RE: Final = lazy.regex(
    r"(?:(?:Open )?Letter|E-?[Mm]ail|Memorandum|Mem\.) from [A-Z]|(?:[A-Z][a-z]+ )?Interview with [A-Z]"
)
DAY_RE: Final = lazy.regex(
    r"\((?:(?P<town>[A-ZÀ-Þ][\w’ .-]{2,30}(?:, [A-Z][\w’ .-]{2,20})?), )?"
    r"(?P<day>(?:\d{1,2} )?[A-Z][a-z]{2,8}\.? (?:\d{1,2}, )?\d{4})"
    r"(?:, \d{1,2}:\d\d(?: [AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?)?\)\Z"
)
MET_RE: Final = lazy.regex(r", in (?P<place>[A-ZÀ-Þ][\w’ .-]{2,30}(?:, [A-Z][\w’ .-]{1,20})?)\Z")
"""`Interview with Jane Doe, Chair, Quay Comm’n, in Lisbon`: where somebody was interviewed (Bluebook 17.2.5)."""
FARTHEST: Final = 24
"""Pieces between the head and the day."""


def read_sent(text: str, pieces: list[Piece], at: int) -> Found | None:
    """All that stands before the day is the title; a book may hold the letter."""
    if pieces[at].kind != "text" or not SENT_RE.match(text, pieces[at].start):
        return _undated_memorandum(text, pieces, at)
    day = next((i for i in range(at + 1, min(len(pieces), at + FARTHEST)) if pieces[i].kind not in ("text", ",")), -1)
    found = DAY_RE.match(words_of(text, pieces[day])) if day > 0 and pieces[day].kind == "bracket" else None
    end, page = _before_page(text, pieces, at, day - 1) if found else (0, "")
    title = text[pieces[at].start : end].strip(" ,")
    interview = "Interview with " in title[: len("Videoconference Interview with ")]
    if not found:
        return _undated_memorandum(text, pieces, at)
    if (not interview and " to " not in title) or (day == at + 1 and not interview and "from" not in title):
        return None
    draft = Draft(loose=True, date=read_date(found["day"]))
    if interview:
        draft.said.add("interview")
    met = MET_RE.search(title) if interview and ", in " in title else None
    draft.put("title", title[: met.start()] if met else title)
    draft.put("place", found["town"] or (met["place"] if met else ""))
    draft.add_locator(page) if page else None
    held = _put_book(text, pieces, day + 1, draft)
    draft.letter = not held and not interview
    end, index = read_tail(text, pieces, held or day + 1, draft)
    return Found(draft, max(end, pieces[(held or day + 1) - 1].end), index, "full", "letter")


MEMORANDUM_RE: Final = lazy.regex(r"Memorandum from [A-ZÀ-Þ]|MEMORANDUM FROM [A-Z]")


def _undated_memorandum(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A memorandum that tells no more than an address: all before it is the title: `MEMORANDUM FROM ANA LIMA, PORT
    UNIT, ON QUAYS, https://…`."""
    if pieces[at].kind != "text" or not MEMORANDUM_RE.match(text, pieces[at].start):
        return None
    address = next((i for i in range(at + 1, min(len(pieces), at + FARTHEST)) if pieces[i].kind == "url"), 0)
    if not address or any(piece.kind not in ("text", ",", "bracket") for piece in pieces[at:address]):
        return None
    title = text[pieces[at].start : pieces[address].start].strip(" ,")
    if len(title) > LONGEST or any(map(str.isdigit, title)):
        return None
    draft = Draft(loose=True, stated={"title": title.removesuffix(", available at")})
    end, index = read_tail(text, pieces, address, draft)
    return Found(draft, max(end, pieces[address].end), index, "full", "letter")


LONGEST: Final = 240
"""Characters of what a memorandum is called."""


def _before_page(text: str, pieces: list[Piece], at: int, last: int) -> tuple[int, str]:
    """Where the words end that say who wrote to whom, and the page behind: `to Jane Doe 3`, `to Jane Doe, at 3`."""
    end, page = before_page(text, pieces, at, last)
    paged = page and not text[pieces[at].start : end].rstrip(" ,").lower().endswith(COUNTED_ENDS)
    return (end, page) if paged else (pieces[last].end, "")


COUNTED_ENDS: Final = tuple(f" {noun}" for noun in COUNTED)
"""`to Squadron 12`, `with Witness 3`: the number belongs to whom it counts."""


def _put_book(text: str, pieces: list[Piece], at: int, draft: Draft) -> int:
    """Takes the book that prints a letter; the index behind its year, 0 if there is none."""
    if [piece.kind for piece in pieces[at : at + 2]] != [",", "text"] or not text.startswith(
        "in ", pieces[at + 1].start
    ):
        return 0
    year = next((i for i in range(at + 2, min(len(pieces), at + FARTHEST)) if pieces[i].kind == "bracket"), 0)
    begin = pieces[at + 1].start + len("in ")
    volume = BOOK_VOLUME_RE.match(text, begin)
    begin = volume.end() if volume else begin
    end, page = before_page(text, pieces, at + 1, year - 1) if year else (0, "")
    if not page or not read_bracket(words_of(text, pieces[year])[1:-1], draft):
        return 0
    draft.quoted = draft.in_book = True
    draft.loose = False
    draft.put("container", text[begin:end].strip(" ,"))
    draft.put("volume", volume["volume"] if volume else "")
    draft.put("pages", page.partition(", ")[0])
    draft.add_locator(page.partition(", ")[2])
    return year + 1
