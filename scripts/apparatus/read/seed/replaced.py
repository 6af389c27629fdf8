"""A text and what is to be replaced in it in; the new text, and the way between its places and the old ones, out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from operator import itemgetter


@dataclass(frozen=True, slots=True)
class Replaced:
    """A text in which something was taken out or put in."""

    text: str
    gone: tuple[tuple[int, int, str], ...] = ()
    """Where each stretch began and ended in the old text, and what stands in its place; in order."""

    shifts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """By how much what stands before each stretch, and behind the last, has moved."""
    starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """Where in the text each stretch begins."""
    ends: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """Where in the text what stands instead of it ends."""

    def __post_init__(self) -> None:
        grown = (len(instead) - (end - start) for start, end, instead in self.gone)
        shifts = (0, *accumulate(grown))
        starts = tuple(start + shift for (start, _, _), shift in zip(self.gone, shifts, strict=False))
        ends = tuple(start + len(instead) for start, (_, _, instead) in zip(starts, self.gone, strict=True))
        for name, places in (("shifts", shifts), ("starts", starts), ("ends", ends)):
            object.__setattr__(self, name, places)

    def moved(self, offset: int) -> int:
        """The place in the text of a place in the old one."""
        at = bisect_right(self.gone, offset, key=itemgetter(1))
        return min(offset, self.gone[at][0] if at < len(self.gone) else offset) + self.shifts[at]

    def first(self, place: int) -> int:
        """Where in the old text a stretch begins that begins here, with what was taken out before it."""
        return place - self.shifts[bisect_left(self.starts, place)]

    def last(self, place: int) -> int:
        """Where in the old text a stretch ends that ends here, with what was taken out behind it."""
        return place - self.shifts[bisect_right(self.ends, place)]


def replaced(text: str, stretches: Sequence[tuple[int, int, str]]) -> Replaced:
    """`text` with each stretch, as (start, end, what stands instead), replaced; in order, none over another."""
    parts: list[str] = []
    done = 0
    for start, end, instead in stretches:
        parts += [text[done:start], instead]
        done = end
    return Replaced("".join([*parts, text[done:]]), tuple(stretches))
