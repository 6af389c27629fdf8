"""Finds the interview or testimony that a short form means.

Comes in: who spoke and what kind of speech it was, as a note prints them, and the works of the article. Comes out: a
`Finding` (Chicago Manual 14.211).
"""

from __future__ import annotations

from apparatus.model import Reference
from apparatus.resolve.cite_known import CitedWorks, Finding
from apparatus.resolve.cite_match import dates_agree, families, flat, name_fits, title_fits
from apparatus.resolve.cite_works import Gathered


def find_spoken(reference: Reference, position: int, cited: CitedWorks) -> Finding:
    """`Zhang interview`: the one interview by or with somebody of that name."""
    names, who = families(reference), flat(reference.title)
    spoken = [work for work in cited.works if _is_spoken(reference.genre, work.reference)]
    fits = [
        work
        for work in spoken
        if dates_agree(reference.date, work.reference.date)
        and (all(_speaks(name, work) for name in names) if names else title_fits(who, flat(work.reference.title)) > 0)
    ]
    alone = [work for work in fits if len(work.names) == len(names)]
    fits = alone if len(alone) == 1 else fits
    earlier = [work for work in fits if cited.first[work.number] < position]
    if len(fits) > 1 and len(earlier) == 1:
        return Finding(work=earlier[0], rule="spoken", confidence=0.75)
    if len(fits) == 1:
        return Finding(work=fits[0], rule="spoken", confidence=0.9)
    if fits:
        return Finding(candidates=tuple(fits), reason=f"several works are such an {reference.genre}", rule="tie")
    return Finding(reason=f"no such {reference.genre} is cited in full in this article", rule="name-unknown")


def _is_spoken(genre: str, reference: Reference) -> bool:
    return genre in (reference.kind, reference.genre) or genre in f"{reference.genre} {reference.title}".lower()


def _speaks(name: str, work: Gathered) -> bool:
    """Whether a name is an author's or stands in the title: `Interview with Zhang Wei`."""
    return any(name_fits(name, own) for own in work.names) or f" {name} " in f" {flat(work.reference.title)} "
