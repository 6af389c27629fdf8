"""Lets quotation marks decide between works of like titles (Chicago Manual 14.86).

Comes in: what was found for a short form. Comes out: the same, or the work that is printed as the short form is.
"""

from __future__ import annotations

from apparatus.model import Cite
from apparatus.resolve.cite_known import CitedWorks, Finding
from apparatus.resolve.cite_match import names_fit, title_fits


def by_quotation(found: Finding, names: tuple[str, ...], title: str, cite: Cite, cited: CitedWorks) -> Finding:
    """Of a book and an article of like titles, the one whose title is printed as the short form prints it: with
    quotation marks or without (Chicago Manual 14.86)."""
    marked = _quoted(cite.reference.title if cite.reference else "", cite.text)
    works = found.candidates
    if found.work:
        works = (found.work,)
        if _quoted(found.work.reference.title, found.work.printed) != marked:
            works = tuple(w for w in cited.works if names_fit(names, w.names, False) and title_fits(title, w.title) > 2)
    like = [w for w in works if _quoted(w.reference.title, w.printed) == marked]
    if len(like) != 1 or like[0] is found.work:
        return found
    return Finding(work=like[0], rule="names-and-title", confidence=0.85)


def _quoted(title: str, text: str) -> bool:
    """Whether a text prints a title in quotation marks."""
    at = text.find(title[:16])
    return at > 0 and text[at - 1] in "“\"‘„«'"
