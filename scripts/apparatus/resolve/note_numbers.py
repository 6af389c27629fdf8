"""Tells where the number behind an *ibid.* is that of a note, as some authors print it: `ibid 5`, for `(n. 5)`.

Comes in: an article. Comes out: the same, in which such forms point to the note. A page stands behind a comma or `at`
elsewhere (Chicago Manual 14.34), and no article means now the one and now the other.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Article, Cite, Note

NUMBERED_RE: Final = lazy.regex(r"(?:see )?ibid\.? (?P<note>[1-9]\d{0,2})\.?", re.I)
FEWEST: Final = 3
"""Forms that show a manner."""


def with_note_numbers(article: Article) -> Article:
    """The article; where each *ibid.* with a number has nothing between them, and names a note before its own that
    cites a work in full, the number is that of the note."""
    said = [(note, int(found["note"])) for note in article.notes for cite in note.cites if (found := _numbered(cite))]
    ibids = sum(cite.ibid and cite.locator != "" for note in article.notes for cite in note.cites)
    first = {note.number for note in article.notes if any(cite.form == "full" for cite in note.cites)}
    cited_before = all(number < note.number and number in first for note, number in said)
    if len(said) < FEWEST or len(said) < ibids or not cited_before:
        return article
    return replace(article, notes=tuple(map(_pointing, article.notes)))


def _numbered(cite: Cite) -> re.Match[str] | None:
    return NUMBERED_RE.fullmatch(cite.text.strip()) if cite.ibid else None


def _pointing(note: Note) -> Note:
    """The note, its numbered forms pointing to the note of that number."""
    cites = tuple(
        replace(cite, ibid=False, locator="", refers_to_note=int(found["note"])) if (found := _numbered(cite)) else cite
        for cite in note.cites
    )
    return replace(note, cites=cites) if cites != note.cites else note
