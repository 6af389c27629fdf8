"""Tells what stands in brackets behind a name and belongs to it: its short form, its country, a handle; and what is a
handle alone.

Comes in: a piece, or pieces and the index of one, or words. Comes out: a judgement, or the handles.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, SENTENCE_WORDS, SMALL_WORDS
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.patterns import LISTED_RE

ACRONYM_RE: Final = lazy.regex(
    r"\((?=(?:[A-Z]\w+ ){0,2}[A-Z][\w&/-]{1,17}\))(?:[^()]*[A-Z][^()]*[A-Z][^()]*|[A-Z]+\d+)\)"
    r"|\(\d[A-Za-z]{1,4}\)|\([A-Z]{2,8}, [A-Z][^()\d]{6,80}\)|\([\u3400-\u9fff\uac00-\ud7af]{2,6}\)"
)


def is_acronym(text: str, piece: Piece) -> bool:
    """`(OECD)`, `(G20)`, `(4ps)` behind the name of an organisation: the short name by which later notes may know it;
    or the name in its own script, `Yan Xuetong (阎学通)`, or what it means: `Hafenrat (HR, Harbour Council)`."""
    return piece.kind == "bracket" and ACRONYM_RE.match(text, piece.start, piece.end) is not None


COUNTRY_RE: Final = lazy.regex(
    r"\((?:England|Scotland|Wales|Ireland|Great Britain|United (?:States|Kingdom)|U\.?[KS]\.?|Canada|India|Australia"
    r"|New Zealand|South Africa|France|Germany|Italy|Spain|Japan|China)\)"
)


def aside_of_name(text: str, pieces: list[Piece], index: int) -> bool:
    """Whether a bracket holds the short name of an organisation, or whose it is: `Royal Commission on Historical
    Monuments (England)`."""
    if is_acronym(text, pieces[index]):
        return True
    if pieces[index].kind != "bracket" or not index or not COUNTRY_RE.match(text, pieces[index].start):
        return False
    behind = index + 1 < len(pieces) and pieces[index + 1].kind == ","
    return behind and looks_like_organisation(text[pieces[index - 1].start : pieces[index - 1].end], strict=True)


def handle_behind(text: str, pieces: list[Piece], at: int) -> bool:
    """`Zeynep Tufekci (@zeynep), Twitter`: a bracket with a handle shows that a name stands before it (14.209)."""
    return at + 1 < len(pieces) and pieces[at + 1].kind == "bracket" and text[pieces[at + 1].start + 1] == "@"


HANDLE_RE: Final = lazy.regex(r"@?[a-z][a-z\d_-]{3,24}\Z")
ADDRESS: Final = ("http://", "https://", "www.")
DAY_RE: Final = lazy.regex(EXACT_DAY)
FORMS: Final = ("ed", "ing", "ly")
"""How words end that no list of words need hold: `adapted and abridged, “…”`."""


def accounts(words: str, text: str, behind: int) -> list[str]:
    """The names of somebody’s account, or of several, each a word in small letters and none of the language, before a
    title with an address or a day behind it (14.209)."""
    names = LISTED_RE.split(words)
    if not all(map(HANDLE_RE.match, names)):
        return []
    if not any(text.find(mark, behind) >= 0 for mark in ADDRESS) and not DAY_RE.search(text, behind):
        return []
    for name in names:
        bare = name.removeprefix("@")
        if bare in COMMON_WORDS or bare in SENTENCE_WORDS or bare in SMALL_WORDS:
            return []
        if len(names) > 1 and bare.endswith(FORMS):
            return []
    return names
