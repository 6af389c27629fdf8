"""Reads what an office releases, as lawyers cite it: what it is, who released it, and its title (Bluebook 17).

    Press Release, U.S. Dep’t of Just., Justice Department Sues Apple (Mar. 21, 2024), https://…
    Justice Department press release, Justice Department Sues Apple, March 21, 2024

Comes in: pieces. Comes out: a citation, or None when the note begins otherwise.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.head import put_authors
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.units import count_units
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share, strip_stop

HEADS: Final = ("Press Release", "News Release", "Fact Sheet", "Blog Post", "Media Release", "Policy Statement")
SMALL_HEADS: Final = ("press release", "news release", "media release", "fact sheet")
RELEASED: Final = group(*HEADS, *(f" {head}, " for head in SMALL_HEADS))
OFFICE_RE: Final = lazy.regex(
    r"(?:Dep’t|Dep't|Comm’n|Comm'n|Off\.|Ass’n|Fed\.|Nat’l|U\.S\.|E\.U\.|Bureau\b|Agency\b|Council\b)"
)


def read_released(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The kind of release, the office, the title, and its day in brackets or between commas."""
    words = words_of(text, pieces[at])
    if words.endswith(SMALL_HEADS):
        office, _, kind = words.rpartition(" ")[0].rpartition(" ")
        return _released(text, pieces, at + 2, office, words[len(office) + 1 :]) if kind else None
    if at + 4 >= len(pieces) or words not in HEADS:
        return None
    if any(piece.kind != kind for piece, kind in zip(pieces[at + 1 : at + 3], (",", "text"), strict=True)):
        return None
    last = _behind_units(text, pieces, at + 2)
    return _released(text, pieces, last + 2, text[pieces[at + 2].start : pieces[last].end], words)


def _behind_units(text: str, pieces: list[Piece], at: int) -> int:
    """The piece with the last part of the office at `at`, behind which a title is still to come: `U.S. Dep’t of Just.,
    Port Div.`"""
    parts = [at]
    while len(parts) < MOST_PARTS and [piece.kind for piece in pieces[parts[-1] + 1 : parts[-1] + 3]] == [",", "text"]:
        parts.append(parts[-1] + 2)
    words = [words_of(text, pieces[part]) for part in parts]
    count = count_units(words)
    while count < len(words) - 1 and DISTRICT_RE.match(words[count]):
        count += 1
    return parts[count - 1]


MOST_PARTS: Final = 5
DISTRICT_RE: Final = lazy.regex(r"(?:[NSEWCM]\.? ?)?(?:D\.|Dist\.)(?: of)? ?[A-Z][\w.]{0,12}(?: [A-Z][\w.]{0,8})?\Z")
"""The district of an attorney's office: `S.D.N.Y.`, `E. Dist. of Pa.`"""


def _released(text: str, pieces: list[Piece], at: int, office: str, kind: str) -> Found | None:
    """What an office released of that kind, whose title stands at `at`."""
    if at >= len(pieces) or [piece.kind for piece in pieces[at - 1 : at + 1]] != [",", "text"]:
        return None
    if not (OFFICE_RE.search(office) or looks_like_names(office)):
        return None
    last = next((i for i in range(at + 1, len(pieces)) if _is_day(text, pieces[i])), -1)
    title = text[pieces[at].start : pieces[last - 1].end].strip(" ,") if last > 0 else ""
    if not title or capital_share(title) < 0.6:
        return None
    draft = Draft(loose=True)
    if ", " in office:
        draft.authors = (Name(literal=office),)
    else:
        put_authors(office, "", draft)
    draft.put("genre", kind)
    draft.put("title", strip_stop(title))
    end, index = read_tail(text, pieces, last, draft)
    return Found(draft, end, index, "full", "dated")


def _is_day(text: str, piece: Piece) -> bool:
    if piece.kind == "date":
        return True
    words = words_of(text, piece)
    day = words[1:-1] if piece.kind == "bracket" else words if words[:1].isdigit() else ""
    return bool(day) and read_date(day) is not None
