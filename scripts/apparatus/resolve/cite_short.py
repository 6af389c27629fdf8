"""Finds the work that a short form means, among the works that its article cites in full.

Comes in: a short form as read, and the works with the notes in which they were first cited. Comes out: a `Finding`: one
work, or candidates and the reason in words. A tie is never guessed (Chicago Manual 14.29-36).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from apparatus.model import Cite, Reference
from apparatus.resolve.cite_match import families, flat_title, likeness, name_fits, names_fit, nearly_fits, title_fits
from apparatus.resolve.cite_works import Gathered


@dataclass(frozen=True, slots=True)
class Finding:
    """What a short form means."""

    work: Gathered | None = None
    candidates: tuple[Gathered, ...] = ()
    reason: str = ""
    rule: str = ""
    confidence: float = 1.0


@dataclass(slots=True)
class CitedWorks:
    """The works that one article cites in full, and where first."""

    first: dict[int, int] = field(default_factory=dict)
    """Position among the article's citations, by the work's number."""
    works: list[Gathered] = field(default_factory=list)

    def add(self, work: Gathered, position: int) -> None:
        """Notes that `work` is cited at `position`."""
        if work.number not in self.first:
            self.first[work.number] = position
            self.works.append(work)


def find_short(cite: Cite, position: int, cited: CitedWorks) -> Finding:
    """The work that a short form at `position` means."""
    reference = cite.reference or Reference()
    names, title = families(reference), flat_title(reference.title)
    if names and title:
        found = _by_names_and_title(names, title, reference.et_al, cited)
    elif names:
        found = _by_names(names, reference, position, cited)
    else:
        found = _by_title(title, cited)
    if found.work:
        return _weigh(found, position, cited)
    return Finding(candidates=_ordered(found.candidates, title, position, cited), reason=found.reason, rule=found.rule)


def _by_names_and_title(names: tuple[str, ...], title: str, et_al: bool, cited: CitedWorks) -> Finding:
    named = [w for w in cited.works if names_fit(names, w.names, et_al) or _shares_first(names, w.names)]
    best = _best((title_fits(title, w.title), w) for w in named)
    if len(best) == 1:
        return Finding(work=best[0], rule="names-and-title", confidence=0.98)
    if best:
        return Finding(candidates=tuple(best), reason="several works by that name have such a title", rule="tie")
    nearly = [w for w in named if nearly_fits(title, w.title)]
    if len(nearly) == 1:
        return Finding(work=nearly[0], rule="title-nearly", confidence=0.75)
    if named:
        return Finding(candidates=tuple(named), reason="no work by that name has such a title", rule="title-unknown")
    titled = tuple(w for w in cited.works if title_fits(title, w.title) == 3)
    return Finding(
        candidates=titled, reason="no work by that name is cited in full in this article", rule="name-unknown"
    )


def _by_names(names: tuple[str, ...], reference: Reference, position: int, cited: CitedWorks) -> Finding:
    fits = [(names_fit(names, w.names, reference.et_al), w) for w in cited.works]
    best = _best(fits)
    if len(best) == 1:
        certain = names_fit(names, best[0].names, reference.et_al) == 2
        return Finding(work=best[0], rule="names", confidence=0.95 if certain else 0.6)
    if best:
        earlier = [w for w in best if cited.first[w.number] < position]
        if len(earlier) == 1:
            return Finding(work=earlier[0], rule="names-so-far", confidence=0.75)
        return Finding(candidates=tuple(best), reason="several works are cited under that name", rule="tie")
    as_title = flat_title(" and ".join(n.display for n in reference.authors))
    found = _by_title(as_title, cited)
    if found.work or found.candidates:
        return found
    return Finding(reason="no work by that name is cited in full in this article", rule="name-unknown")


def _by_title(title: str, cited: CitedWorks) -> Finding:
    if not title:
        return Finding(reason="the form names neither an author nor a title", rule="empty")
    best = _best((title_fits(title, w.title), w) for w in cited.works)
    strong = [w for w in best if title_fits(title, w.title) >= (2 if " " in title else 3)]
    if len(strong) == 1:
        return Finding(work=strong[0], rule="title", confidence=0.9 if title_fits(title, strong[0].title) == 3 else 0.7)
    if strong:
        return Finding(candidates=tuple(strong), reason="several works have such a title", rule="tie")
    stands = [w for w in cited.works if title_fits(title, flat_title(w.reference.container)) == 3]
    if len(stands) == 1:
        return Finding(work=stands[0], rule="container", confidence=0.6)
    return Finding(
        candidates=tuple(best or stands),
        reason="no work with such a title is cited in full in this article",
        rule="title-unknown",
    )


def _shares_first(names: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the first name is any of the work's: with a title beside it, that is enough to look at the title."""
    return any(name_fits(names[0], name) for name in full)


def _best(fits: object) -> list[Gathered]:
    scored: list[tuple[int, Gathered]] = [pair for pair in fits if pair[0]]  # type: ignore[attr-defined]
    top = max((score for score, _ in scored), default=0)
    return [work for score, work in scored if score == top]


def _weigh(found: Finding, position: int, cited: CitedWorks) -> Finding:
    """A work that is cited in full only later is less sure."""
    assert found.work is not None
    if cited.first[found.work.number] < position:
        return found
    return Finding(work=found.work, rule=found.rule + "-later", confidence=round(found.confidence - 0.2, 2))


def _ordered(works: Sequence[Gathered], title: str, position: int, cited: CitedWorks) -> tuple[Gathered, ...]:
    """Candidates, the likeliest first: likeness of the title, then cited before this place, then near it."""

    def rank(work: Gathered) -> tuple[int, bool, int]:
        first = cited.first[work.number]
        return (-likeness(title, work.title), first > position, abs(first - position))

    return tuple(sorted(works, key=rank))
