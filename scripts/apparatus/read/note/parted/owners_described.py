"""Finds words that say of a work what it is, between the possessive of its author and its title, and reads the author
before a comma.

    Okafor’s two articles “Quays,” Port Review 1 (1999): 3; and …    Okafor’s “Quays,” Port Review 1 (1999): 3; and …
    Okafor’s PhD thesis, “Quays and Tides” (PhD diss., …)            Okafor, “Quays and Tides” (PhD diss., …)
    Okafor’s dissertation Quays and Tides (Lisbon: Quay, 2001)       Okafor, Quays and Tides (…)
    Ana Lima’s lucid Quays and Tides (Lisbon: Quay, 2001)            Ana Lima, Quays and Tides (…)
    Ana Lima’s fine introduction to Quays (Lisbon: Quay, 2001)       Ana Lima, introduction to Quays (…)
    Ana Lima’s introduction to Costa’s Essays on Quays (…)           Ana Lima, introduction to Essays on Quays, by Costa
    Ana Lima’s introduction to “Quays,” Port Site, https://…         Ana Lima, “introduction to ‘Quays,’” Port Site, …

Comes in: a note as printed. Comes out: what is to be read there (Chicago Manual 14.37, 14.110).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import COMMON_WORDS, PLACES
from apparatus.read.note.names.full_names import are_people
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.possessive import FORMS
from apparatus.read.note.parted.owners_apart import NO_OWNERS, titles
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.alternatives import alternatives
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.signs import Groups, group

_WORD: Final = r"(?:[A-ZÀ-Þ]\.|(?:[OD][’'])?[A-ZÀ-Þ][\w-]{1,30}+)"
OWNER_RE: Final = lazy.regex(rf"(?<![\w’'.-])(?P<name>{_WORD}(?:\s(?:{_WORD}|van|von|de|der|and|&)){{0,6}})\Z")
"""Whose work it is: what stands before the possessive."""
LONGEST_NAME: Final = 60
_OWNS: Final = r"[’'](?:s|(?<=s[’']))"
"""The possessive, which is a mark alone behind an s."""

_IMPRINT: Final = rf"(?=\s\([^();\d]{{3,120}}\s{YEAR}\)|,\s[A-ZÀ-Þ][^:;,.()\d]{{1,40}}:\s[^:;()\d]{{2,60}},\s{YEAR}\b)"
"""In its bracket, or between commas."""
_TITLE: Final = r"[A-ZÀ-Þ][^;:.“”\"()]{3,120}(?::\s[^;.“”\"()]{3,120})?"
_PRAISE: Final = (
    r"(?!(?:see|cf|his|her|their|including|such|and|in|of|on|the|an?|to|from|with|that|as|by|for|is|was|about|at|(?:co-?)?edited|translated|own|chapter|essay"
    r"|article|translation|edition|review|contribution|character|series|films?|poems?|play|project)\b)[a-z-]+\s"
)

_MANY: Final = ("articles", "essays", "papers", "pieces", "chapters", "studies", "reviews", "lectures")
MANY: Final = group(*(f"{noun}{mark} {opens}" for noun in _MANY for mark in ("", ",", ":") for opens in "“\"‘'"))
MANY_RE: Final = lazy.regex(
    rf"{_OWNS}(?P<told>\s(?:(?:two|three|four|five|several|many|various|important|own|earlier|later"
    rf"|recent|classic)\s){{0,2}}(?:{'|'.join(_MANY)})[,:]?)(?=\s[“\"‘'][A-ZÀ-Þ])"
)

_THESES: Final = ("thesis", "dissertation")
THESES: Final = group(*(f"{noun}{mark} {opens}" for noun in _THESES for mark in ("", ",", ":") for opens in "“\"‘'"))
THESIS_RE: Final = lazy.regex(
    rf"(?P<own>{_OWNS}\s(?:(?:unpublished|recent|important)\s)?(?:(?:Ph\.?D\.?|D\.?Phil\.?|M\.?A\.?|doctoral"
    rf"|master[’']s)\s)?(?:{'|'.join(_THESES)})[,:]?\s)"
    r"(?=[“\"‘'][A-ZÀ-Þ][^“”\"]{3,200}[”\"’'],?\s\([^()]{0,40}\b(?:diss|thesis))"
)
"""By surname alone: a full name before it is read with the sentence."""

_BOOKS: Final = ("book", "study", "monograph", "biography", "dissertation", "thesis", "treatise", "memoir", "novel")
BOOKS: Final = group(*(f"{noun}{mark} " for noun in _BOOKS for mark in ("", ",")))
BOOK_RE: Final = lazy.regex(
    rf"(?P<own>{_OWNS}\s(?:{_PRAISE}){{0,2}}(?:(?:Ph\.?D\.?|D\.?Phil\.?)\s)?(?:{'|'.join(_BOOKS)}),?\s)"
    rf"(?P<title>{_TITLE}){_IMPRINT}"
)

OWNED: Final = group("’s ", "'s ")
PRAISED_RE: Final = lazy.regex(
    rf"(?P<own>{_OWNS}\s(?:(?:[a-z-]+,\s)?{_PRAISE}|{_PRAISE}{_PRAISE}))(?P<title>{_TITLE}){_IMPRINT}"
)

_BEFORE: Final = ("introduction", "preface", "foreword", "afterword")
BEFORE: Final = group(*(f"{noun} to " for noun in _BEFORE))
_INTRODUCED: Final = rf"(?P<own>{_OWNS}\s(?:[a-z-]+,?\s(?:and\s)?){{0,3}}?)(?:{'|'.join(_BEFORE)})\sto\s"
INTRODUCED_RE: Final = lazy.regex(
    rf"{_INTRODUCED}(?:(?P<owner>{_WORD}(?:\s{_WORD}){{0,3}})(?P<owns>[’']s\s)(?={alternatives(FORMS)}))?"
    rf"{_TITLE}(?P<at>){_IMPRINT}"
)
PAGE_RE: Final = lazy.regex(
    rf"{_INTRODUCED}(?P<opens>[“\"])(?P<page>[^“”\"‘’]{{3,120}}),(?P<closes>[”\"])(?=\s[A-ZÀ-Þ][^;“”\"()]{{2,80}},\shttps?://)"
)
DESCRIBED: Final = Groups(MANY | THESES | BOOKS | OWNED | BEFORE)
"""What of them it is asked for."""


def owners_described(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand, and what is read for them; `groups` are those of which the text holds signs."""
    for found in MANY_RE.finditer(text) if groups & MANY else ():
        if _known(_owner(text, found)):
            yield put_for(found, "", "told")
    for found in THESIS_RE.finditer(text) if groups & THESES else ():
        if _known(owner := _owner(text, found)) and " " not in owner:
            yield put_for(found, ", ", "own")
    for found in PRAISED_RE.finditer(text) if groups & OWNED else ():
        if are_people(_owner(text, found)) and titles(found["title"]):
            yield put_for(found, ", ", "own")
    for found in BOOK_RE.finditer(text) if groups & BOOKS else ():
        owner = _owner(text, found)
        if _known(owner) and (" " in owner or LEADS_RE.search(text, 0, found.start() - len(owner))):
            yield put_for(found, ", ", "own")
    if groups & BEFORE:
        yield from _introductions(text)


LEADS_RE: Final = lazy.regex(
    r"(?:\A|[.;:]\s|\b(?:[Ss]ee|also|[Cc]f\.|[Cc]ompare|in|from|of|by|especially|notably),?\s)\Z"
)
"""What leads to a surname alone; a sentence may tell of more than the book."""


def _owner(text: str, found: re.Match[str]) -> str:
    """The name before a possessive."""
    owner = OWNER_RE.search(text, max(0, found.start() - LONGEST_NAME), found.start())
    return LEAD_RE.sub("", owner["name"]) if owner else ""


LEAD_RE: Final = lazy.regex(r"\A(?:See|In|As|For|From|Compare|Consult) ")


def _known(name: str) -> bool:
    """Whether a name is somebody’s in full, or one that is no common word, place or body."""
    alone = name.lower()
    if " " in name:
        return alone.partition(" ")[0] not in COMMON_WORDS and looks_like_names(name)
    return name != "" and alone not in PLACES and alone not in NO_OWNERS and alone not in COMMON_WORDS


def _introductions(text: str) -> Iterator[tuple[int, Change]]:
    """Where somebody’s introduction to a book, or to a page, is cited."""
    for found in INTRODUCED_RE.finditer(text):
        if _known(_owner(text, found)):
            yield put_for(found, ", ", "own")
            if found["owner"]:
                yield found.start("owner"), Change(found.end("owns"), "", found.start("owner"))
                yield found.start("at"), Change(found.start("at"), f", by {found['owner']}", found.start("owner"))
    for found in PAGE_RE.finditer(text):
        if " " in (owner := _owner(text, found)) and _known(owner):
            yield put_for(found, ", “", "own")
            yield put_for(found, "‘", "opens")
            yield put_for(found, "’”", "closes")
