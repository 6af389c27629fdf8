"""Finds the interview, the testimony or the letter that a short form means.

Comes in: who spoke or wrote and what it was, as a note prints them, and the works of the article. Comes out: a
`Finding` (Chicago Manual 14.111, 14.211).
"""

from __future__ import annotations

from typing import Final

from apparatus.model import Reference
from apparatus.resolve.cite_known import CitedWorks, Finding
from apparatus.resolve.cite_match import dates_agree, families, flat, name_fits, names_fit, title_fits
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


def find_sent(names: tuple[str, ...], title: str, position: int, cited: CitedWorks) -> Finding | None:
    """`Lima, letter, 12`, `Lima, letter to Roe, 12`: the one letter of hers, or to that receiver, of those cited so far
    or of all; None where none is cited."""
    form, _, receiver = title.partition(" to ")
    if form.rpartition(" ")[2] not in SENT:
        return None
    sent = [
        work
        for work in cited.works
        if names_fit(names, work.names, False) and _is_sent(form, receiver, flat(work.reference.genre), work.title)
    ]
    earlier = [work for work in sent if cited.first[work.number] < position]
    if len(earlier) == 1 or len(sent) == 1:
        return Finding(work=(earlier or sent)[0], rule="letter-again", confidence=0.9 if len(sent) == 1 else 0.75)
    if not any(work.reference.genre for work in sent):
        return None
    return Finding(candidates=tuple(earlier or sent), reason=f"several works are such a {form}", rule="tie")


SENT: Final = frozenset({"letter", "memorandum", "memo", "telegram", "cable", "dispatch", "despatch", "email"})


def _is_sent(form: str, receiver: str, *called: str) -> bool:
    """Whether what a document is called, by its genre or its title, is that form, and sent to such a receiver."""
    for words in called:
        kind, to, other = words.partition(" to ")
        if to and f" {kind}".endswith(f" {form}") and (not receiver or f" {receiver} " in f" {other} "):
            return True
    return False
