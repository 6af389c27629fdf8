"""Finds a clause that says what a piece is, between its title in marks and its year before an address, or the book that
holds it; what revised a map before it was published; and how a photograph was taken.

    “Ana Lima,” a biography produced by the Harbour Project, 2025, https://…      “Ana Lima,” 2025, https://…
    “Two Quays,” text preceding two plates, in Lima, Harbours, n.p.               “Two Quays,” in Lima, Harbours
    “Ana Lima,” a blog post, 2025, https://…                                      “Ana Lima,” blog post, 2025
    Port sheet XIX.15, revised 1911, published 1913, Harbour Maps, https://…      Port sheet XIX.15, 1913
    Photograph, taken in flight 11 April 1947, Harbour Archive                    Photograph, 11 April 1947

Comes in: a note as printed. Comes out: what is to be read there: nothing for the clause, or no article before the name
of a genre (Chicago Manual 14.205-208, 14.235).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.day_patterns import EXACT_DAY, YEAR
from apparatus.read.note.words.signs import Groups, group

_NOUNS: Final = (
    "text", "texts", "essay", "biography", "profile", "piece", "note", "caption", "commentary", "reflection",
    "statement", "post", "article", "obituary", "entry", "story", "poem", "contribution", "account", "guide", "page",
)  # fmt: skip
_DONE: Final = (
    "produced|written|prepared|compiled|composed|commissioned|created|made|published|posted|issued|accompanying|preceding"
    "|introducing|following|describing|about|on|for|from"
)
_TOLD: Final = rf"\s(?:an?\s|the\s)?(?:[a-z]+\s)?(?:{'|'.join(_NOUNS)})\s(?:{_DONE})\s"
TOLD: Final = group(*(f" {noun} " for noun in _NOUNS))
TOLD_RE: Final = lazy.regex(
    rf"(?:(?<=,[”\"’'])|(?<=[”\"’'],))(?P<told>{_TOLD}(?:[^;“”\"]{{2,400}}?,(?=\s{YEAR},\s<?(?:https?://|www\.))"
    r"|[^;:()“”\"]{2,160}?,(?=\sin\s(?:[A-ZÀ-Þ][\w’-]+,\s)?[A-ZÀ-Þ])))"
)
GENRED: Final = group(*(f"{article} {kind}, " for article in (" a", " an") for kind in ("blog post", "op-ed", "essay")))
GENRED_RE: Final = lazy.regex(
    rf"(?:(?<=,[”\"’'])|(?<=[”\"’'],))(?P<article>\san?\s)(?:blog post|op-ed|essay),(?=\s{YEAR},\s<?https?://)"
)
REVISED: Final = group(", revised 1", ", revised 2", ", surveyed 1", ", surveyed 2")
REVISED_RE: Final = lazy.regex(
    rf"(?P<revised>,\s(?:revised|surveyed)\s{YEAR}(?:[-–]\d{{2,4}})?,\spublished\s)(?={YEAR},\s[A-ZÀ-Þ])"
)
TAKEN: Final = group("hotograph, taken ")
TAKEN_RE: Final = lazy.regex(
    rf"\b(?:(?:Aerial|Air)\sp|P)hotograph,\s(?P<taken>taken\s(?:[a-z]+\s){{0,3}})(?={EXACT_DAY}|{YEAR}\b)"
)
PIECES: Final = Groups(TOLD | GENRED | REVISED | TAKEN)
"""What of them it is asked for."""


def told_of_pieces(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such clauses stand; `groups` are those of which the text holds signs."""
    for found in TOLD_RE.finditer(text) if groups & TOLD else ():
        yield put_for(found, "", "told")
    for found in GENRED_RE.finditer(text) if groups & GENRED else ():
        yield put_for(found, " ", "article")
    for found in REVISED_RE.finditer(text) if groups & REVISED else ():
        yield put_for(found, ", ", "revised")
    for found in TAKEN_RE.finditer(text) if groups & TAKEN else ():
        yield put_for(found, "", "taken")
