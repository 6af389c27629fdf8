"""What the ways to find the work that a short form means have in common.

A way is a function of what the form prints. It finds one work, or knows that several are meant alike, or finds nothing
and leaves it to the next way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from apparatus.model import Reference
from apparatus.resolve.cite_known import CitedWorks, Finding
from apparatus.resolve.cite_match import name_fits, names_fit, title_fits
from apparatus.resolve.cite_weigh import best_of
from apparatus.resolve.cite_works import Gathered


@dataclass(frozen=True)
class Form:
    """What a short form prints, among the works that its article cites."""

    names: tuple[str, ...]
    """The surnames, flat."""
    title: str
    """Flat."""
    reference: Reference
    cited: CitedWorks

    @cached_property
    def works(self) -> list[Gathered]:
        """Those that can be of the form's date."""
        return list(self.cited.of(self.reference.date))

    @cached_property
    def named(self) -> list[Gathered]:
        """Those of the people named, or of the first of them: with a title beside it, one name is enough to look at the
        title."""
        return [w for w in self.works if self._fits(self.cited.names_of(w))]

    @cached_property
    def alike(self) -> list[Gathered]:
        """Those with whose titles the form's words agree best."""
        return best_of((title_fits(self.title, w.title), w) for w in self.works)

    def _fits(self, names: tuple[str, ...]) -> bool:
        return bool(names_fit(self.names, names, self.reference.et_al)) or any(
            name_fits(self.names[0], name) for name in names
        )


Way = Callable[[Form], Finding | None]


def first_found(ways: Iterable[Way], form: Form) -> Finding | None:
    """What the first of the ways finds that finds anything."""
    return next((found for way in ways if (found := way(form))), None)


def only(works: Sequence[Gathered], rule: str, confidence: float) -> Finding | None:
    """The one work there is; nothing where there are several or none."""
    return Finding(work=works[0], rule=rule, confidence=confidence) if len(works) == 1 else None


def tie(works: Iterable[Gathered], reason: str) -> Finding | None:
    """Several works between which nothing tells; nothing where there are none."""
    candidates = tuple(works)
    return Finding(candidates=candidates, reason=reason, rule="tie") if candidates else None
