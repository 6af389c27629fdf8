"""Lets print decide between works that a short form can mean: quotation marks those of like titles (Chicago Manual
14.86), capitals those of one surname (Bluebook 2.1: authors of books stand in small capitals, of articles they do not).

Comes in: what was found for a short form. Comes out: the same, or the works that are printed as the short form is.
"""

from __future__ import annotations

from apparatus.model import Cite, Reference
from apparatus.resolve.cite_known import CitedWorks, Finding
from apparatus.resolve.cite_match import names_fit, title_fits
from apparatus.resolve.cite_works import Gathered


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


def in_same_letters(cite: Cite, works: list[Gathered]) -> list[Gathered]:
    """The works whose first author is printed in capitals or not, as in the short form; all if they do not differ."""
    here = _in_capitals(cite.reference) if cite.reference else None
    like = [work for work in works if _in_capitals(work.reference) == here]
    return like if here is not None and like else works


def _in_capitals(reference: Reference) -> bool | None:
    """Whether the name of the first author is printed in capitals; None if there is none, or its letters do not
    tell."""
    people = reference.authors or reference.editors
    name = (people[0].family or people[0].literal) if people else ""
    return name.isupper() if len(name) > len("UN") else None


def _quoted(title: str, text: str) -> bool:
    """Whether a text prints a title in quotation marks."""
    at = text.find(title[:16])
    return at > 0 and text[at - 1] in "“\"‘„«'"
