"""Reads constitutions and declarations of rights that are cited as a whole, by their name and their year or day
(Chicago Manual 14.287; Bluebook 20.3).

    Constitution of the Republic of Portugal, 1976 · Weimar Constitution (1919)
    Constitution of May 3, 1791, Art. II · Declaration of the Rights of Man and of the Citizen (1789)

Comes in: pieces. Comes out: a citation, or None when no such law stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR_ALONE_RE
from apparatus.read.note.words.title_words import capital_share

WHOLE_RE: Final = lazy.regex(
    r"(?:The )?(?P<title>Constitution of (?:the )?[A-ZÀ-Þ][^,;:()\d“”\"]{2,60}"
    r"|Declaration of the Rights of [A-ZÀ-Þ][^,;:()\d“”\"]{2,60})\Z"
)
CALLED_RE: Final = lazy.regex(r"(?:The )?(?P<title>(?:[A-ZÀ-Þ][\w’'-]+ ){1,3}Constitution)\Z")
"""`Weimar Constitution`, behind which the year stands in a bracket: `Quay Constitution, 1919` may be anybody's."""

OF_DAY: Final = frozenset({"Constitution of", "Constitution of the", "The Constitution of"})

SHARE: Final = 0.6
"""The share of capitals in the name of a law."""


def whole_law(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Such a law by its year, behind which nothing but brackets stand, or by its day."""
    if at + 1 < len(pieces) and pieces[at + 1].kind == "date" and words_of(text, pieces[at]) in OF_DAY:
        return _of_day(text, pieces, at)
    comma = at + 1 < len(pieces) and pieces[at + 1].kind == ","
    found = WHOLE_RE.match(text, pieces[at].start, pieces[at].end)
    found = found or (CALLED_RE.match(text, pieces[at].start, pieces[at].end) if not comma else None)
    dated = at + 1 + comma
    year = words_of(text, pieces[dated]).strip("()") if found and dated < len(pieces) else ""
    rest = pieces[dated + 1 :]
    if not found or not YEAR_ALONE_RE.match(year) or any(piece.kind not in ("bracket", "square") for piece in rest):
        return None
    if capital_share(found["title"]) <= SHARE:
        return None
    draft = Draft(said={"law"}, date=read_date(year))
    draft.put("title", found["title"])
    return Found(draft, pieces[dated].end, dated + 1, "full", "legal")


def _of_day(text: str, pieces: list[Piece], at: int) -> Found:
    """`Constitution of May 3, 1791, Art. II`."""
    draft = Draft(said={"law"}, date=read_date(words_of(text, pieces[at + 1])))
    draft.put("title", text[pieces[at].start : pieces[at + 1].end].removeprefix("The "))
    end, following = read_tail(text, pieces, at + 2, draft)
    return Found(draft, max(end, pieces[at + 1].end), following, "full", "legal")
