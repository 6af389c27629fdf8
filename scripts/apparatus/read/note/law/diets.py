"""Reads what a diet of a German state prints of its debates, by term and sitting.

    Sitzungsberichte des Preußischen Landtags, 2. Wahlperiode, 98. Sitzung, 17. Dezember 1925, Sp. 6712
    Verhandlungen des Reichstags, VIII. Legislaturperiode, II. Session, 3. Sitzung, 12. Mai 1891, S. 45

Comes in: pieces. Comes out: the document, its term and sitting as its number, or None.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.tail.tail import read_tail

DEBATES_RE: Final = lazy.regex(
    r"(?:Stenographische (?:Berichte|Protokolle)|Sitzungsberichte|Verhandlungen|Drucksachen)"
    r" (?:über die (?:öffentlichen )?Verhandlungen )?(?:des|der) [A-ZÀ-Þ]"
)
TERM_RE: Final = lazy.regex(
    r"(?:\d{1,2}|[IVX]{1,5})\. (?:Wahl|Legislatur|Gesetzgebungs|Sitzungs)?(?:[Pp]eriode|Session|Sitzung|Tagung)\Z"
)


def read_debates_of_diet(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The debates, where a term or a sitting stands behind their name."""
    if not DEBATES_RE.match(text, pieces[at].start, pieces[at].end):
        return None
    terms, index = list[str](), at + 1
    while index + 1 < len(pieces) and pieces[index].kind == ",":
        words = words_of(text, pieces[index + 1])
        if pieces[index + 1].kind != "text" or not all(map(TERM_RE.match, words.split(", "))):
            break
        terms.append(words)
        index += 2
    if not terms:
        return None
    draft = Draft(said={"law"})
    draft.put("title", words_of(text, pieces[at]))
    draft.put("number", ", ".join(terms))
    end, following = read_tail(text, pieces, index, draft)
    return Found(draft, max(end, pieces[index - 1].end), following, "full", "document")
