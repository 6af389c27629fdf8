"""Raised and lowered numbers as pandoc's Markdown writes them: a text in; where they stand, with the signs that print
them, out.

    10^6^ people drank H~2~O
"""

from __future__ import annotations

import re
from collections.abc import Iterator

RAISED = re.compile(r"(?<=[\w)\]])\^(?P<number>[+-]?\d{1,4})\^")
LOWERED = re.compile(r"(?<=[A-Za-z)])~(?P<number>\d{1,4})~")

HIGH = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
LOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def heights(text: str) -> Iterator[tuple[int, int, str]]:
    """Each as (start, end, what is shown instead)."""
    for pattern, signs in ((RAISED, HIGH), (LOWERED, LOW)):
        for found in pattern.finditer(text):
            yield *found.span(), found["number"].translate(signs)
