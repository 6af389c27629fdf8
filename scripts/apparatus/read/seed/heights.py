"""Raised and lowered numbers and letters as pandoc's Markdown and HTML write them: a text in; where they stand, numbers
with the signs that print them, out.

    10^6^ people drank H~2~O on the 2^nd^ day
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from apparatus import lazy

SHAPES: dict[Literal["sup", "sub"], re.Pattern[str]] = {
    "sup": lazy.regex(r"(?<=[\w)\]*∀-⋿])\^(?P<inside>[+-]?\d{1,4}|[^\W_][\w+−-]{0,7}|[,;–])\^"),
    "sub": lazy.regex(r"(?<=[A-Za-z)*∀-⋿])~(?P<inside>\d{1,4}|[^\W_][\w+−-]{0,7})~(?!~)"),
}
NUMBER = lazy.regex(r"[+-]?\d{1,4}")

HIGH = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
LOW = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")


def heights(text: str) -> Iterator[tuple[Literal["sup", "sub"], int, int, str]]:
    """Each as (kind, start, end, what is shown instead); nothing is shown instead of letters."""
    for kind, shape in SHAPES.items():
        for found in shape.finditer(text):
            yield kind, *found.span(), height_of(found["inside"], kind)


def height_of(text: str, kind: str) -> str:
    """What is shown for a number that is raised, `sup`, or lowered; nothing for anything else."""
    return text.translate(HIGH if kind == "sup" else LOW) if NUMBER.fullmatch(text) else ""
