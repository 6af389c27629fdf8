"""How far a full citation as read can be relied on unseen.

Comes in: the telltales that a reading shows. Comes out: a share between 0 and 1, from how often readings that show
them were right: of notes of printed works, labelled by hand before they were read for the first time
(`lists/telltales.txt`, counted by `tests/bench/citations_bench.py --telltales`).

The odds of a reading without any telltale are lowered by those of each that it shows, as if they were independent
(naive Bayes). They are not, for one fault often shows in several: so each counts for less than it would alone.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from math import exp, log
from typing import Final

from apparatus.model import Cite, Reference
from apparatus.read.note.lists import TELLTALE_COUNTS
from apparatus.read.note.telltales import telltales

WEIGHT: Final = 0.45
"""How much of itself a telltale counts. With it, readings said to be right so often were right so often, on notes on
which nothing was counted."""

NONE: Final = "none"
"""The line of the list that counts readings without any telltale."""

FEW: Final = 5
"""As many readings as usual stand beside those counted, for a share of three is no share."""

USUAL: Final = {True: 0.95, False: 0.8}
"""The share right that is supposed before anything is counted: of readings without telltales, and with."""


def restated(cite: Cite, reference: Reference) -> Cite:
    """A full citation with another reference, and how sure that makes it."""
    shown = telltales(cite.rule, reference)
    return replace(cite, reference=reference, telltales=shown, confidence=confidence(shown))


@lru_cache(maxsize=1024)
def confidence(telltales: tuple[str, ...]) -> float:
    """The share of readings that show these telltales, and are right in authors, title, container and year."""
    odds = _odds(NONE) + WEIGHT * sum(_odds(name) - _odds(NONE) for name in telltales)
    return round(1 / (1 + exp(-odds)), 2)


def _odds(telltale: str) -> float:
    """The logarithm of the odds that a reading with the telltale is right."""
    seen, right = TELLTALE_COUNTS.get(telltale, (0, 0))
    usual = USUAL[telltale == NONE]
    return log((right + FEW * usual) / (seen - right + FEW * (1 - usual)))
