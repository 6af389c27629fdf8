"""Weighs the works that a short form can mean: which fit best, which are cited before it, and in which order they are
named when none is meant unmistakably.

Comes in: works and what the form prints. Comes out: those that are left, the likeliest first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from apparatus.model import Reference
from apparatus.resolve.cite_known import CitedWorks, Finding
from apparatus.resolve.cite_match import given_fits, given_of, likeness, people_of
from apparatus.resolve.cite_works import Gathered


def with_given(reference: Reference, works: list[Gathered]) -> list[Gathered]:
    """Of several works those whose author has the given names that the form prints, if it does: `J. Diamond, 12`."""
    given = given_of(reference)
    if len(works) < 2 or not given:
        return works
    fits = [w for w in works if people_of(w.reference) and given_fits(given, given_of(w.reference))]
    return fits or works


def best_of(fits: Iterable[tuple[int, Gathered]]) -> list[Gathered]:
    """The works that fit best, of those that fit at all."""
    scored = [pair for pair in fits if pair[0]]
    top = max((score for score, _ in scored), default=0)
    return [work for score, work in scored if score == top]


def weigh(found: Finding, position: int, cited: CitedWorks) -> Finding:
    """A work that is cited in full only later is less sure."""
    assert found.work is not None
    if cited.first[found.work.number] < position or found.work.number in cited.listed:
        return found
    if found.rule == "names":
        return Finding(
            candidates=(found.work,), reason="the work by that name is cited in full only later", rule="later"
        )
    return Finding(work=found.work, rule=found.rule + "-later", confidence=round(found.confidence - 0.2, 2))


def ordered(works: Sequence[Gathered], title: str, position: int, cited: CitedWorks) -> tuple[Gathered, ...]:
    """Candidates, the likeliest first: likeness of the title, then cited before this place, then near it."""

    def rank(work: Gathered) -> tuple[int, bool, int]:
        first = cited.first[work.number]
        return (-likeness(title, work.title), first > position, abs(first - position))

    return tuple(sorted(works, key=rank))


def up_to_colon(title: str, works: list[Gathered]) -> list[Gathered]:
    """Among works that begin with a short title, the one whose title it is up to the subtitle: `Harbours` means
    Harbours: A History rather than Harbours and Their Keys (Chicago Manual 14.33)."""
    whole = [work for work in works if work.title.startswith(f"{title}:")]
    return whole if len(works) > 1 and len(whole) == 1 else works
