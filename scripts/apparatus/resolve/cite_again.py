"""Tells what looks like a new work, or like prose, and only repeats a work cited before.

Comes in: what was read, and the works cited before it. Comes out: the work, or the short form that it is; None when it
repeats nothing (Chicago Manual 14.30).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Final

from apparatus.model import Cite, Name, Reference
from apparatus.resolve.cite_match import dates_agree, families, flat, flat_title, names_fit, title_fits
from apparatus.resolve.cite_works import Gathered, repeats_document, repeats_law


def cited_again(stated: Reference, works: Collection[Gathered]) -> Gathered | None:
    """The work cited before that a citation repeats which looks full."""
    return _document_again(stated, works) or _speech_again(stated, works)


def _document_again(stated: Reference, works: Collection[Gathered]) -> Gathered | None:
    """The one document cited before that a number or a shelf mark alone means."""
    if stated.kind == "law" and stated.title.isupper():
        laws = {work.number: work for work in works if repeats_law(work, stated)}
        return next(iter(laws.values())) if len(laws) == 1 else None
    titled = stated.title and stated.kind != "archive"
    bare = titled or stated.authors or stated.date or stated.container or stated.url
    if bare or not (stated.number or stated.archive_location):
        return None
    found = {work.number: work for work in works if repeats_document(work, stated)}
    return next(iter(found.values())) if len(found) == 1 else None


def _speech_again(stated: Reference, works: Collection[Gathered]) -> Gathered | None:
    """The one interview or letter cited before that a surname and the genre mean: `Lima, interview by author`."""
    bare = replace(stated, kind="misc", authors=(), genre="", et_al=False)
    surnames = stated.authors and not any(name.given for name in stated.authors)
    if not stated.genre or not surnames or bare != Reference():
        return None
    names = families(stated)
    found = {
        work.number: work
        for work in works
        if work.reference.genre == stated.genre and names_fit(names, work.names, stated.et_al)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def as_pair(cite: Cite, works: Iterable[Gathered]) -> Cite | None:
    """The short form that a title and a year prove to be, when one of the works is by those two and of that year:
    `Lima & Quay (1994), 27`, which could be a title."""
    stated = cite.reference or Reference()
    names = PAIR_RE.match(stated.title)
    if not names or not stated.date or replace(stated, title="", date=None) != Reference(kind=stated.kind):
        return None
    pair = flat(names["first"]), flat(names["second"])
    if not any(names_fit(pair, w.names, False) == 2 and dates_agree(stated.date, w.reference.date) for w in works):
        return None
    people = Name(family=names["first"]), Name(family=names["second"])
    short = Reference(authors=people, date=stated.date)
    return replace(cite, form="short", reference=short, rule="surname", confidence=0.8, telltales=())


PAIR_RE: Final = re.compile(r"(?P<first>[\w’'-]+) (?:and|&) (?P<second>[\w’'-]+)\Z")


def titled_again(cite: Cite, works: Sequence[Gathered]) -> Cite | None:
    """A short form that was taken for prose, as it is written in small letters: the title of the one work cited before,
    or how it begins, and a page: `Field notes of the survey by Jane Lima, 14–18.`"""
    found = TITLED_RE.match(cite.text)
    if not found or len(found["title"].split()) < LEAST:
        return None
    title = flat_title(found["title"])
    if len({work.number for work in works if title_fits(title, work.title) >= 3}) != 1:
        return None
    end = cite.start + found.end("locator")
    return replace(
        cite,
        form="short",
        end=end,
        text=found.group().rstrip(" ."),
        reference=Reference(title=found["title"]),
        locator=found["locator"],
        rule="short",
        confidence=0.8,
    )


def titled_within(cite: Cite, works: Sequence[Gathered]) -> Cite | None:
    """The short form at the end of a sentence that names a work by its title: `Lima quotes it in Harbours and Keys,
    195.`; only by the whole title, or by the whole of it up to a colon."""
    if not cite.text.rstrip(" .")[-1:].isdigit():
        return None
    begin = max(0, len(cite.text) - LONGEST)
    for found in WITHIN_RE.finditer(cite.text, begin):
        title = flat_title(found["title"])
        if " " in title and len({work.number for work in works if title_fits(title, work.title) >= 3}) == 1:
            start, end = found.start("title"), found.end("locator")
            return replace(
                cite,
                form="short",
                start=cite.start + start,
                end=cite.start + end,
                text=cite.text[start:end],
                reference=Reference(title=found["title"]),
                locator=found["locator"],
                rule="short",
                confidence=0.8,
            )
    return None


LONGEST: Final = 160
WITHIN_RE: Final = re.compile(
    r"\b(?:in|of|from|by|see) (?=(?P<title>[A-ZÀ-Þ][^,;:()“”\"]{6,120}), (?:pp?\. ?)?"
    r"(?P<locator>\d[\d–-]*(?:, \d[\d–-]*)*)[. ]*\Z)"
)


TITLED_RE: Final = re.compile(
    r"(?P<title>[A-ZÀ-Þ][^;:()“”\"]{8,160}), (?:pp?\. ?)?(?P<locator>\d[\d–-]*(?:, \d[\d–-]*)*)\.?\Z"
)
LEAST: Final = 3
"""Words of a title that no sentence is likely to hold by chance before a number."""
