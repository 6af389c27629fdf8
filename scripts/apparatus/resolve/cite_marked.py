"""Finds a title in quotation marks that stands for a work cited before, where its small letters let it pass for prose.

    “Pierwsza wystawa portów w Limie.” Also see the summary in …      « Le port et ses quais ».

Comes in: an article whose notes were read one by one. Comes out: the same, such prose cut into a short form and the
rest (Chicago Manual 14.30: a title alone may stand for a work). Only words that are the whole title of a work, and
more than a few, are so found: a quotation of what somebody said may hold a title.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Article, Cite, Reference
from apparatus.resolve.cite_match import flat
from apparatus.resolve.cite_mentions import Mention, cut

MARKED_RE: Final = lazy.regex(
    r"(?:(?:See(?: also)?|Cf\.) )?(?P<all>[“\"«„] ?(?P<title>[^“”\"«»„]{10,240}?)[.,]? ?[”\"»“])"
    r"(?=[.,;]?(?:\s+[A-ZÀ-Þ]|\Z))"
)
"""A title in marks at the head of prose, behind which a sentence ends."""
FEWEST: Final = 4
"""Words of such a title."""


def with_marked(article: Article) -> Article:
    """The article, in whose notes such titles are short forms."""
    titles: set[str] = set()
    notes = []
    for note in article.notes:
        cites: list[Cite] = []
        for cite in note.cites:
            cites += _parted(cite, titles)
            if cite.form == "full" and cite.reference and cite.reference.title.count(" ") >= FEWEST - 1:
                titles.add(flat(cite.reference.title))
        notes.append(replace(note, cites=tuple(cites)) if cites != list(note.cites) else note)
    return replace(article, notes=tuple(notes)) if titles else article


def _parted(cite: Cite, titles: set[str]) -> Iterator[Cite]:
    """A citation; prose that begins with such a title in two parts."""
    found = MARKED_RE.match(cite.text) if cite.form == "prose" and titles else None
    if found and flat(found["title"]) in titles:
        yield from cut(cite, [Mention(found.start("all"), found.end("all"), Reference(title=found["title"].strip()))])
    else:
        yield cite
