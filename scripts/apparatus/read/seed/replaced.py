"""A text and what is to be replaced in it in; the new text, and the way between its places and the old ones, out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Replaced:
    """A text in which something was taken out or put in."""

    text: str
    gone: tuple[tuple[int, int, str], ...] = ()
    """Where each stretch began and ended in the old text, and what stands in its place; in order."""

    def moved(self, offset: int) -> int:
        """The place in the text of a place in the old one."""
        shift = 0
        for start, end, instead in self.gone:
            if end > offset:
                return min(offset, start) + shift
            shift -= end - start - len(instead)
        return offset + shift

    def places(self) -> Callable[[int], int]:
        """`moved`, for whoever asks for many places."""
        ends = [end for _, end, _ in self.gone]
        shifts = [0, *accumulate(len(instead) - (end - start) for start, end, instead in self.gone)]

        def moved(offset: int) -> int:
            at = bisect_right(ends, offset)
            return min(offset, self.gone[at][0] if at < len(ends) else offset) + shifts[at]

        return moved

    def first(self, place: int) -> int:
        """Where in the old text a stretch begins that begins here, with what was taken out before it."""
        shift = 0
        for start, end, instead in self.gone:
            if start + shift >= place:
                break
            shift += len(instead) - (end - start)
        return place - shift

    def last(self, place: int) -> int:
        """Where in the old text a stretch ends that ends here, with what was taken out behind it."""
        shift = 0
        for start, end, instead in self.gone:
            if start + shift + len(instead) > place:
                break
            shift += len(instead) - (end - start)
        return place - shift


def replaced(text: str, stretches: Sequence[tuple[int, int, str]]) -> Replaced:
    """`text` with each stretch, as (start, end, what stands instead), replaced; in order, none over another."""
    parts: list[str] = []
    done = 0
    for start, end, instead in stretches:
        parts += [text[done:start], instead]
        done = end
    return Replaced("".join([*parts, text[done:]]), tuple(stretches))
