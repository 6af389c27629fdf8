"""The pages of a range, whose last one may be shortened (Chicago Manual 9.61).

Comes in: a range as printed, `129–56`. Comes out: the pages it begins and ends with.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy

RANGE_RE: Final = lazy.regex(r"(?P<first>\d{1,5})(?:[-‑–](?P<last>\d{1,5}))?(?=[ ,;]|\Z)")


LONGEST_ARTICLE: Final = 150
"""Pages of an article of which the first one alone is known."""


def bounds(pages: str, longest: int = 0) -> tuple[int, int] | None:
    """The first and the last page of what stands at the head of `pages`; None where no page does. Behind a first page
    that stands alone, `longest` others may be."""
    found = RANGE_RE.match(pages)
    if not found:
        return None
    first, last = found["first"], found["last"]
    return int(first), spelt_out(first, last) if last else int(first) + longest


def spelt_out(first: str, last: str) -> int:
    """The last page of a range: 156 for `129` and `56`."""
    return int(first[: max(0, len(first) - len(last))] + last)
