"""Finds the work that a short name means: one that a note introduces (`hereafter FRUS`) or the initials of its title.

Comes in: a short form and the works of its article. Comes out: a `Finding`, or None when it is no short name (Chicago
Manual 14.36, 14.59-60).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from apparatus import lazy
from apparatus.model import LAWS, Cite, Name, Reference
from apparatus.resolve.cite_known import CitedWorks, Finding, alias_at_head
from apparatus.resolve.cite_match import families, flat_title, initials, names_fit, title_initials
from apparatus.resolve.cite_works import mark_of


def by_alias(cite: Cite, reference: Reference, cited: CitedWorks) -> Finding | None:
    """`FRUS, 12`, when a note says `hereafter FRUS`; `CW, 11:84`, when one says `hereafter CW, 11`."""
    archive = alias_at_head(cite, cited.archives) if cited.archives else ""
    if archive:  # `JMA, B2/7`
        mark = flat_title(cite.text[len(cite.signal) :])[len(archive) + 1 :]
        kept = [work for work in cited.works if work.reference.archive and mark_of(work.reference).endswith(mark)]
        return Finding(work=kept[0], rule="alias", confidence=0.9) if len(kept) == 1 else None
    if not cited.aliases:
        return None
    printed = flat_title(as_printed(reference.authors, reference.title))
    held = cited.aliases.get(printed, []) or cited.aliases.get(f"{printed} {cite.locator.partition(':')[0]}", [])
    if not held and reference.title:  # `Hegel, PS`
        held = [
            work
            for work in cited.aliases.get(flat_title(reference.title), [])
            if not reference.authors or names_fit(families(reference), work.names, reference.et_al)
        ]
    held = held or cited.aliases.get(alias_at_head(cite, cited.aliases), [])
    if len(held) == 1:
        return Finding(work=held[0], rule="alias", confidence=0.95)
    return Finding(candidates=tuple(held), reason="several works go by that short name", rule="tie") if held else None


def short_name(cite: Cite) -> str:
    """The short name that a full citation gives its work: behind `hereafter`, or in brackets at the end of the title of
    a law or a treaty (OSCOLA 2.4.1): `Harbour Powers Act (HPA) 2016`, `Statute of the Quay Court (Quay Statute)`."""
    stated = cite.reference
    if cite.alias or not stated or stated.kind not in LAWS:
        return cite.alias
    found = BEHIND_TITLE_RE.search(stated.title)
    if not found:
        return ""
    short, first = found["short"], initials(flat_title(stated.title[: found.start()]).split())
    return short if " " in short or (short.isupper() and _of_initials(short.casefold(), first)) else ""


def _of_initials(letters: str, initials: str) -> bool:
    """Whether letters are all among initials, in another order perhaps: `NPT` for Treaty on the Non-Proliferation."""
    return len(letters) > 1 and not Counter(letters) - Counter(initials)


BEHIND_TITLE_RE: Final = lazy.regex(r"\s\((?P<short>[A-Z][^()\d]{1,50})\)(?:,? (?:of )?\d{4})?\Z")


def by_initials(reference: Reference, cited: CitedWorks) -> Finding | None:
    """`Einhard, VK, 3`, `PI, 12`: the one work whose title has those initials, though no note has introduced them."""
    letters = reference.title or as_printed(reference.authors, "")
    if len(letters) > 2 and letters.isupper() and letters.isalpha() and not (reference.title and reference.authors):
        held = [work for work in cited.works if f" {letters} " in f" {work.reference.title} "]
        if len(held) == 1:  # `TAMO (1563), 12`, of The Acts and Monuments Online or TAMO
            return Finding(work=held[0], rule="initials", confidence=0.6)
    if reference.date and not reference.title:  # `WDR 1992`
        letters += f" {reference.date.year}"
    names = families(reference) if reference.title else ()
    works = [
        work
        for work in cited.works
        if title_initials(letters, work.title) and (not names or names_fit(names, work.names, reference.et_al))
    ]
    return Finding(work=works[0], rule="initials", confidence=0.6) if len(works) == 1 else None


def as_printed(names: Sequence[Name], title: str) -> str:
    """Names and title as a reader would say them: what was read as names may be the words of a title."""
    *first, last = [name.display for name in names] or [""]
    people = f"{', '.join(first)}{',' if len(first) > 1 else ''} and {last}" if first else last
    return ", ".join(part for part in (people, title) if part)
