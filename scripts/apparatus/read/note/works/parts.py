"""Reads a preface, foreword or the like by itself (Chicago Manual 14.110): `Toni Morrison, foreword to Song of Solomon
(New York: Vintage, 2004), xi`."""

from __future__ import annotations

import re
from typing import Final

from apparatus.read.note.head import author_pieces, put_authors
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.signs import group

PART_RE: Final = re.compile(
    r"(?P<part>(?:[Tt]ranslator[’']s |[Ee]ditor[’']?s[’']? |[Gg]eneral |[Ss]eries )?"
    r"(?:preface|foreword|introduction|afterword|epilogue|prologue|postscript|(?:preface and )?acknowledge?ments|note"
    r"|(?:untitled )?(?:introductory |catalog(?:ue)? |prefatory )?(?:essay|statement|text))"
    r"|prólogo|prefacio|introducción|epílogo|préface|introduction|postface|prefazione|introduzione|postfazione"
    r"|[Vv]orwort|[Nn]achwort|[Ee]inleitung)\s"
    r"(?=(?:to|in)\s\S|(?:al?|à|zu[mr]?|alla)\s[A-ZÀ-Þ])"
)


PART: Final = group(
    "eface ", "oreword ", "ntroduction ", "fterword ", "logue ", "ostscript ", "note ", "gments ", "essay in ",
    "statement in ", "text in ", "rólogo a", "refacio a", "cción a", "pílogo a", "réface à", "ostface à", "azione a",
    "uzione a", "orwort zu", "chwort zu", "leitung zu",
)  # fmt: skip


def read_part(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The part's name stands for its title, and the book that holds it is its container."""
    after, role = author_pieces(text, pieces, at, len(pieces), full=False)
    if after == at or role or after >= len(pieces) or pieces[after].kind != "text":
        return None
    found = PART_RE.match(words_of(text, pieces[after]))
    if not found:
        return None
    draft = Draft(quoted=True, part=True)
    put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), "", draft)
    draft.put("title", found["part"])
    rest = [*pieces[:after], Piece("text", pieces[after].start + found.end(), pieces[after].end), *pieces[after + 1 :]]
    end, index = read_tail(text, rest, after, draft)
    return Found(draft, end, index, "full", "part") if draft.in_book and draft.date else None
