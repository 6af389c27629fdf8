"""Raised numbers that may be powers, `12 km²`, `R<sup>2</sup>`: the words before one in; what it may be, out.

What is squared or cubed behind a unit is never a marker. Behind a letter that stands alone, or a number, it may be one:
`Annex B²`. There its place among the markers tells, which each reader knows in its own way.
"""

from __future__ import annotations

from apparatus import lazy

SHOWN = 24
"""So many characters before a raised number tell."""

EMPHASIS_ENDS = r"(?:[*_]{1,3}|</(?:i|em|b|strong|var)>){0,2}$"
UNIT = lazy.regex(rf"(?:^|[\W\d_])(?:[kcdmµ]?m|km|ft|mi|ha|CO|H|in|yd){EMPHASIS_ENDS}")
"""What makes a raised or glued 2 or 3 a unit: `km²`, `m3`, `CO2`."""

LETTER_OR_NUMBER = lazy.regex(rf"(?:(?:^|[\W\d_])[^\W\d_]|(?<!\d)(?<!\d[.,])\d{{1,3}}){EMPHASIS_ENDS}")
SQUARE_AND_CUBE = (2, 3)


def is_of_unit(before: str, number: int) -> bool:
    """Whether a raised number makes the unit before it another one."""
    return number in SQUARE_AND_CUBE and UNIT.search(before) is not None


def may_be_power(before: str) -> bool:
    """Whether a raised number behind these words may be no marker."""
    return UNIT.search(before) is not None or LETTER_OR_NUMBER.search(before) is not None
