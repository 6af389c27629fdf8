"""Finds authors who are neither people nor known as bodies by their words, where the page sets the title in italics.

    The Venerable Bede, *The Reckoning of Time* (Liverpool: …)
    A Citizen of Boston, *Remarks on the Tides* (Boston: …)
    Friends of the Harbor, *Ropes and Tides* (Boston: …)

Comes in: the pieces of a book with its imprint in brackets. Comes out: the author's name, as it is printed (Chicago
Manual 14.79-84).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.title_words import capital_share

NO_NAME_RE: Final = lazy.regex(
    r"[a-z]|.*[\d:]|.*\b(?i:preface|foreword|introduction|afterword|epilogue|prologue|postscript|conclusion|appendix"
    r"|chapter|letters?|book|li[fv]es?|psalms?|history|poems?|essays?|notes?|address|lectures?|speech|sermon|story)\b"
)
"""Words that name a part or a kind of writing rather than who wrote."""
LONGEST: Final = 6


def named_before_italics(text: str, pieces: list[Piece], at: int) -> str:
    """The one name before a title in italics, if its first words stand upright and an imprint follows; or nothing."""
    if at + 3 >= len(pieces) or pieces[at].kind != "text" or pieces[at].italic >= 0 or pieces[at + 1].kind != ",":
        return ""
    if not (pieces[at + 2].titled and pieces[at + 3].kind in ("bracket", ",")):
        return ""
    words = words_of(text, pieces[at])
    if not 1 < len(words.split()) <= LONGEST or NO_NAME_RE.match(words) or capital_share(words) < 1:
        return ""
    return words
