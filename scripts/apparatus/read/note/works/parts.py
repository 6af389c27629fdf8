"""Reads a preface, foreword or the like by itself (Chicago Manual 14.110): `Toni Morrison, foreword to Song of Solomon
(New York: Vintage, 2004), xi`."""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.head import author_pieces, put_authors
from apparatus.read.note.law.review import read_review
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.given_names import begins_with_given_or_initial
from apparatus.read.note.words.signs import group

PART_RE: Final = lazy.regex(
    r"(?P<part>(?:[Tt]ranslator[’']s |[Ee]ditor[’']?s[’']? |[Gg]eneral |[Ss]eries )?"
    r"(?:preface|foreword|introduction|afterword|epilogue|prologue|postscript|(?:preface and )?acknowledge?ments|note"
    r"|(?:untitled )?(?:introductory |catalog(?:ue)? |prefatory )?(?:essay|statement|text))"
    r"|prólogo|prefacio|introducción|epílogo|préface|introduction|postface|prefazione|introduzione|postfazione"
    r"|[Vv]orwort|[Nn]achwort|[Ee]inleitung)\s"
    r"(?=(?:to|in)\s\S|(?:al?|à|zu[mr]?|alla)\s[A-ZÀ-Þ])"
    r"|[“‘\"'](?P<marked>(?:General |Historical |Editor[’']s )?(?:Introduction|Preface|Foreword|Afterword|Epilogue"
    r"|Prologue|Postscript|Commentary))[”’\"'],?\s(?=to\s\S)"
)
"""`introduction to Harbours`; with a capital only in marks, for a book may be called so."""


PART: Final = group(
    *(f"{end}{mark} to" for end in ("eface", "word", "uction", "logue", "cript", "entary") for mark in "”’\"'"),
    *(f"{end}," for end in ("eface", "oreword", "troduction", "terword", "ilogue", "ologue", "tscript", "gments")),
    "eface ", "oreword ", "ntroduction ", "fterword ", "logue ", "ostscript ", "note ", "gments ", "essay in ",
    "statement in ", "text in ", "rólogo a", "refacio a", "cción a", "pílogo a", "réface à", "ostface à", "azione a",
    "uzione a", "orwort zu", "chwort zu", "leitung zu",
)  # fmt: skip


def read_part(text: str, pieces: list[Piece], at: int) -> Found | None:
    """The part's name stands for its title, and the book that holds it is its container."""
    after, role = author_pieces(text, pieces, at, len(pieces), full=False)
    if after == at or role or after >= len(pieces) or pieces[after].kind != "text":
        return None
    words = words_of(text, pieces[after])
    capital = _by_somebody(text, pieces, after) or _of_somebody(words)
    found = PART_RE.match(words) or (CAPITAL_RE.match(words) if capital else None)
    if not found:
        return _part_alone(text, pieces, at, after) or _lawyers_part(text, pieces, at, after)
    draft = Draft(quoted=True, part=True)
    put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), "", draft)
    draft.put("title", found[1] or found[2])
    rest = [*pieces[:after], Piece("text", pieces[after].start + found.end(), pieces[after].end), *pieces[after + 1 :]]
    end, index = read_tail(text, rest, after, draft)
    edition = EDITION_RE.match(draft.get("container"))
    if edition:
        draft.put("edition", edition["edition"])
        draft.stated["container"] = edition["book"]
    first = draft.date is not None or _reprinted_behind(text, end, draft)
    return Found(draft, end, index, "full", "part") if draft.in_book and first else None


def _reprinted_behind(text: str, end: int, draft: Draft) -> bool:
    """Whether it is told where the part was printed again, so that somebody named in full is cited first: `Ana Lima,
    preface to Harbours, repr. in Ports of the North, 313`."""
    named = draft.authors != () and all(name.given for name in draft.authors)
    return named and text.startswith(REPRINTED, end)


REPRINTED: Final = tuple(f"{mark} {again} in " for mark in ",;" for again in ("repr.", "rpt.", "reprinted"))

EDITION_RE: Final = lazy.regex(
    rf"(?:the |his |her |their )?(?P<edition>(?:[A-Z]?[a-z-]{{3,12}}|\d{{1,2}}(?:st|nd|rd|th)|{YEAR})"
    r" (?:edition|edn?\.?)) of (?P<book>[A-ZÀ-Þ].+)"
)
"""`preface to the second edition of Harbours`."""

LAWYERS_PART_RE: Final = lazy.regex(
    r"(?P<part>(?:(?:General |Series )?(?:Editor|Translator|Author)s?[’']?s? )?"
    r"(?:Preface|Foreword|Introduction|Afterword|Prologue|Epilogue)) to (?=(?:\d{1,2} )?[A-ZÀ-Þ])"
)


ALONE_RE: Final = lazy.regex(
    r"(?P<part>(?:(?:[Tt]ranslator|[Ee]ditor)s?[’'](?:s )?|[Gg]eneral |[Ss]eries )?"
    r"(?:preface|foreword|introduction|afterword|epilogue|prologue|postscript|acknowledgments))\Z"
)


def _part_alone(text: str, pieces: list[Piece], at: int, after: int) -> Found | None:
    """`Ana Lima, introduction, Harbours, ed. Jane Doe (Lisbon: Quay Press, 1990), 9`: the book behind a comma."""
    found = ALONE_RE.match(text, pieces[after].start, pieces[after].end)
    if not found or after + 3 > len(pieces) or pieces[after + 1].kind != "," or pieces[after + 2].kind != "text":
        return None
    draft = Draft(quoted=True, part=True)
    put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), "", draft)
    draft.put("title", found["part"])
    end, index = read_tail(text, pieces, after + 2, draft)
    imprint = draft.get("publisher") or draft.get("place")
    draft.in_book = draft.get("container") != ""
    return Found(draft, end, index, "full", "part") if draft.in_book and draft.date and imprint else None


CAPITAL_RE: Final = lazy.regex(
    r"(?P<part>Introduction|Preface|Foreword|Afterword|Epilogue|Prologue)\s(?=(?:to|in)\s(?P<names>[A-ZÀ-Þ].*))"
)
"""A part with a capital, as in bibliographies: only if the author of the book stands behind its title, or before."""


def _of_somebody(words: str) -> bool:
    """Whether nobody but a person stands behind `to`: `Preface to Rui Costa, Harbours`."""
    found = CAPITAL_RE.match(words)
    return found is not None and " " in found["names"] and _surely_named(found["names"])


def _by_somebody(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether the author of a book stands behind the words at `at`: `Introduction to Harbours, by Jane Doe`."""
    return at + 2 < len(pieces) and pieces[at + 1].kind == "," and BY_RE.match(text, pieces[at + 2].start) is not None


BY_RE: Final = lazy.regex(r"by [A-ZÀ-Þ]")


def _lawyers_part(text: str, pieces: list[Piece], at: int, after: int) -> Found | None:
    """`Jane Doe, Introduction to ANA LIMA, THE LAW OF QUAYS, at vii (2016)`: behind the part stands the book with its
    author, as lawyers cite it (Bluebook 15.6)."""
    part = LAWYERS_PART_RE.match(text, pieces[after].start, pieces[after].end)
    names = text[part.end() : pieces[after].end].lstrip("0123456789 ") if part else ""
    body = names.endswith(".") and looks_like_organisation(names, strict=True)  # `Preface to Port Health Org.`
    if not part or " " not in names or not (body or _surely_named(names)):
        return None
    book = read_review(
        text, [*pieces[:after], Piece("text", part.end(), pieces[after].end), *pieces[after + 1 :]], after
    )
    if not book or book.form != "full" or book.draft.get("container"):
        return None
    draft = book.draft
    if not draft.authors:
        return None
    draft.quoted = draft.part = draft.in_book = True
    draft.container_authors = draft.authors
    draft.stated["container"] = draft.stated.pop("title")
    draft.put("title", part["part"])
    put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), "", draft)
    return book._replace(rule="part")


def _surely_named(names: str) -> bool:
    """Whether words are people's names, by a given name that is common, an initial or the capitals in which lawyers
    print them: `Introduction to Harbor Theory, Quays and Keys 12` is a book."""
    return (names.isupper() or begins_with_given_or_initial(names)) and looks_like_names(names)
