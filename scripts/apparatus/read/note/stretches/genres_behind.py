"""Tells whether a sentence of its own says what the work before it is (Chicago Manual 14.215-217).

    Jane Doe, “Harbours.” PhD dissertation, Yale University, 1999
    Jane Doe, “Harbours.” Paper presented at the Quay Society, London, May 4, 2012

Comes in: a text and the end of the stop behind a title. Comes out: yes or no.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy

THESIS_RE: Final = lazy.regex(
    r"\s?(?:[Uu]npublished )?(?:Ph\.? ?D\.?|M\.?A\.?|[Dd]octoral|[Mm]aster[’']?s) (?:diss\b|dissertation|thesis)"
)
SPOKEN_RE: Final = lazy.regex(
    r"\s(?:Paper|Lecture|Talk|Keynote(?: [Aa]ddress| [Ss]peech)?|Presentation|Poster|Speech|Address|Workshop)"
    r"(?:,| (?:presented|delivered|given|read|at|to)\b)"
)


def says_thesis(text: str, at: int) -> bool:
    """Whether a thesis is named there."""
    return THESIS_RE.match(text, at) is not None


def says_spoken(text: str, at: int) -> bool:
    """Whether a lecture or a paper is named there, and where it was given."""
    return SPOKEN_RE.match(text, at) is not None
