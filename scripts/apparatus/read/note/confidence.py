"""How far a full citation as read can be relied on unseen.

Comes in: what was found. Comes out: a share between 0 and 1: of citations read by the same rule and stating as much,
how many were right in made-up notes (`lists/rates.txt`, written by `tests/bench/citations_bench.py --rates`). Made-up
notes do not hold everything: a guess stands beside the count and weighs as much as `WEIGHT` citations, and nothing is
surer than `MOST`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from apparatus.model import Reference
from apparatus.read.note.lists import RATES

WEIGHT: Final = 20
MOST: Final = 0.98
UNPROVED: Final = ("dated", "periodical", "document", "shelved", "entry")
"""Rules of readings whose title no mark and no bracket shows."""

NOT_MADE: Final = ("entry", "review")
"""Rules for conventions that the made-up notes do not have: they are met there by mistake only."""


def marks(reference: Reference) -> str:
    """What a citation states, a letter each: author, date, title, what it stands in; `m` for a kind not known."""
    return "".join(
        letter
        for letter, states in (
            ("a", reference.authors or reference.editors),
            ("d", reference.date or reference.accessed),
            ("t", reference.title),
            ("s", reference.container or reference.publisher or reference.series or reference.archive),
            ("m", reference.kind == "misc"),
        )
        if states
    )


def confidence(rule: str, reference: Reference) -> float:
    """The share of citations like this one that are right in authors, title, container and year."""
    return _confidence(rule, marks(reference))


@lru_cache(maxsize=512)
def _confidence(rule: str, stated: str) -> float:
    seen, right = RATES.get((rule, stated), (0, 0)) if rule not in NOT_MADE else (0, 0)
    return round(min(MOST, (right + WEIGHT * _guess(rule, stated)) / (seen + WEIGHT)), 2)


def _guess(rule: str, stated: str) -> float:
    """Less without author or date, and without marks that show the title."""
    score = 0.95
    score -= 0.1 * ("a" not in stated)
    score -= 0.15 * ("d" not in stated)
    score -= 0.15 * (rule in UNPROVED)
    return score
