"""Tells the series of a book from a title, where marks stand around the series and none around the title.

    Anon, Science in War, ‘Penguin Special’, Penguin Books, 1940

Comes in: the pieces of a citation and the index of what stands in marks. Comes out: a judgement.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.title_words import capital_share, title_of

SERIES_RE: Final = lazy.regex(
    r"(?:The )?(?:[A-ZÀ-Þ][\w’'-]* (?:(?:of|and|in) )?){1,5}"
    r"(?:Specials?|Series|Librar(?:y|ies)|Classics|Masters|Monographs?|Handbooks?|Paperbacks?|Primers|Texts|Guides)\Z"
)
"""How a series of books is called."""

YEAR_RE: Final = lazy.regex(rf"{YEAR}\Z")


def series_in_marks(text: str, pieces: list[Piece], at: int, quote: int) -> bool:
    """Whether an author and a title stand before the name of a series in marks, and who published it, or where, and
    the year behind it."""
    kinds = [piece.kind for piece in pieces[at : quote + 1]]
    if (
        kinds[:-1] != ["text", ","] * (len(kinds) // 2)
        or len(kinds) < LEAST
        or not SERIES_RE.match(title_of(words_of(text, pieces[quote])))
    ):
        return False
    author, title = words_of(text, pieces[at]), text[pieces[at + 2].start : pieces[quote - 2].end]
    if (
        not (author in NOBODY or looks_like_person(author))
        or capital_share(title) < HEADLINE
        or looks_like_person(title)
    ):
        return False
    behind = quote + 1 + (quote + 1 < len(pieces) and pieces[quote + 1].kind == ",")
    if behind >= len(pieces) or pieces[behind].kind not in ("text", "imprint"):
        return False
    if pieces[behind].kind == "imprint":
        return True
    named = words_of(text, pieces[behind])
    if not named[0].isupper() or any(map(str.isdigit, named)) or periodical_kind(named):
        return False
    return any(YEAR_RE.match(text, piece.start, piece.end) for piece in pieces[behind + 1 : behind + 5])


NOBODY: Final = frozenset({"Anon", "Anon.", "Anonymous"})
LEAST: Final = 5
"""Pieces of an author, a title and what stands in marks."""

HEADLINE: Final = 0.6
"""The share of capitals below which words are a sentence."""
