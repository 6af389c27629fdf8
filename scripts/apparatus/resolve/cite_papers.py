"""Tells the papers of one case apart, which have its name and its number: an award, the opinion of an arbitrator who
dissents, what a party filed.

Comes in: what two citations state, or words. Comes out: whether they are different papers; whether words name one.
"""

from __future__ import annotations

from typing import Final

from apparatus.model import LAWS, Reference
from apparatus.resolve.cite_match import flat

CALLED: Final = frozenset({
    "award", "opinion", "memorial", "countermemorial", "counter-memorial", "reply", "rejoinder", "submission",
    "submissions", "order", "judgment", "judgement", "decision", "notice", "request", "statement", "objections",
    "observations", "declaration", "brief", "application", "answer",
})  # fmt: skip
"""What a paper of a case is called, in one word."""


def is_paper(words: str) -> bool:
    """Whether words name a paper of a case: `Decision on Liability`."""
    return not CALLED.isdisjoint(flat(words).split())


def other_paper(one: Reference, other: Reference) -> bool:
    """Whether two citations of a case name different papers; `Award` and `Final Award` may be one."""
    if not (one.kind in LAWS and other.kind in LAWS and is_paper(one.genre) and is_paper(other.genre)):
        return False
    here, there = set(flat(one.genre).split()), set(flat(other.genre).split())
    return not (here <= there or there <= here)
