"""Tells a newspaper or a news agency that nobody knows by the newspaper cited beside it in the same manner.

    New York Times, June 3, 2005, C4; Harbour-TASS, October 3, 2006

Comes in: the cites of a note and its text. Comes out: the same, what stood for a title of such a day as a newspaper
(Chicago Manual 14.191: a paper without the title of a piece is cited by its name and day).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Reference
from apparatus.read.note.confidence import restated
from apparatus.read.note.lists import COMMON_WORDS, PLACES
from apparatus.read.note.names.organisations import has_head
from apparatus.read.note.words.given_names import begins_with_given_or_initial

NAME_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’]*(?:-[A-ZÀ-Þ]\w+| [A-ZÀ-Þ][\w’-]+){1,2}\Z")


def with_papers_beside(text: str, cites: Sequence[Cite]) -> tuple[Cite, ...]:
    """The cites, each such name with a day as a newspaper where a semicolon parts it from one."""
    told = list(cites)
    for at, cite in enumerate(cites):
        before = at > 0 and _is_paper(told[at - 1]) and text[told[at - 1].end : cite.start].strip() == ";"
        behind = (
            at + 1 < len(cites) and _is_paper(cites[at + 1]) and text[cite.end : cites[at + 1].start].strip() == ";"
        )
        if (before or behind) and cite.reference and _may_be_paper(cite, cite.reference):
            stated = replace(cite.reference, kind="newspaper", container=cite.reference.title, title="")
            told[at] = restated(cite, stated)
    return tuple(told)


def _is_paper(cite: Cite) -> bool:
    """Whether a cite is a newspaper by its name and day, without a title."""
    stated = cite.reference
    if cite.form != "full" or not stated or stated.kind != "newspaper" or stated.title or stated.authors:
        return False
    return bool(stated.container and stated.date and stated.date.day)


def _may_be_paper(cite: Cite, stated: Reference) -> bool:
    """Whether nothing but a day stands behind a few words that are no person's name, no body's, and none of the
    language."""
    if cite.form != "full" or not stated.date or not stated.date.day:
        return False
    if stated != Reference(kind="misc", title=stated.title, date=stated.date) or not NAME_RE.match(stated.title):
        return False
    words = stated.title.lower().split()
    if not COMMON_WORDS.isdisjoint(words) or words[0] in PLACES or has_head(stated.title):
        return False
    return not begins_with_given_or_initial(stated.title)
